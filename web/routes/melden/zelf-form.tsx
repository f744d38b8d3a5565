import {
  type BurgerAntwoorden,
  type BurgerFout,
  type BurgerVeld,
  burgerVelden,
} from "#domain/melding/burger.ts";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { TextArea, TextField } from "../../components/field/field.tsx";
import { KeepTyping } from "../../components/keep-typing/keep-typing.tsx";
import { useTaal } from "../../language.ts";
import { padIn } from "../../words/taal.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import { zelfMeldenWoorden } from "../../words/zelf-melden.ts";

type Filled = { antwoorden: BurgerAntwoorden; fouten: readonly BurgerFout[] };

/** Safe contact comes first: whoever stops halfway has said that. Where it is, is asked when the form is looked over. */
const delen = {
  contact: ["kanaal", "waarop", "uren", "codewoord", "nietWeten"],
  gebeurt: ["wie", "gevaar", "gevaarErger", "verhaal", "gezien", "vormen"],
  over: ["overNaam", "overLeeftijd", "verblijf", "gemeente", "overAdres"],
  u: ["anoniem", "naam"],
} as const satisfies Record<string, readonly BurgerVeld[]>;

/** What must be filled in; everything else says that it need not be. */
const nodig: ReadonlySet<BurgerVeld> = new Set(["waarop", "verhaal"]);

/** The whole form on one page, in the order of what matters most. */
export function SelfForm({ antwoorden, fouten }: Filled) {
  const taal = useTaal();
  const w = zelfMeldenWoorden[taal];
  const { publiek: terugbellen } = terugbelWoorden[taal];
  return (
    <>
      <header className="stack stack-tight text">
        <h1>{w.kop}</h1>
        <p className="lead">{w.inleiding}</p>
        <p>
          <strong>{w.gevaar}</strong> {w.bellen}
        </p>
        <p>{w.bewaren}</p>
        <p className="no-print">
          {w.beroep} <a href={padIn(taal, "/melden")}>{w.beroepLink}</a>
          <br />
          {terugbellen.vraagLink} <a href={padIn(taal, "/melden/terugbellen")}>{terugbellen.link}</a>
        </p>
      </header>
      <KeepTyping deur="zelf" />
      <ErrorSummary
        errors={fouten.map(({ veld, soort }) => ({
          id: veld,
          text: `${w.velden[veld].label} ${w.fouten[soort]}`,
        }))}
      />
      {(Object.keys(delen) as (keyof typeof delen)[]).map((deel) => (
        <section key={deel} className="stack text" aria-labelledby={`deel-${deel}`}>
          <h2 id={`deel-${deel}`}>{w.delen[deel]}</h2>
          {deel === "contact" ? <p>{w.contactUitleg}</p> : null}
          {delen[deel].map((veld) => (
            <Question key={veld} veld={veld} antwoorden={antwoorden} fouten={fouten} />
          ))}
        </section>
      ))}
      <div className="no-print">
        <Button kind="main" name="naar" value="nakijken">
          {w.nakijken}
        </Button>
      </div>
    </>
  );
}

function Question({ veld, antwoorden, fouten }: Filled & { veld: BurgerVeld }) {
  const w = zelfMeldenWoorden[useTaal()];
  const { soort } = burgerVelden[veld];
  const { label, hint, opties } = w.velden[veld];
  const fout = fouten.find((ene) => ene.veld === veld);
  const error = fout && w.fouten[fout.soort];
  const given = antwoorden[veld] ?? [];
  const common = { name: veld, hint, error };
  if (soort === "keuze" || soort === "meer") {
    const options = Object.entries<{ label: string; hint?: string }>(opties ?? {});
    return (
      <Choices
        {...common}
        type={soort === "meer" ? "checkbox" : "radio"}
        legend={label}
        options={options.map(([value, optie]) => ({ value, ...optie }))}
        chosen={given}
        {...(options.length <= 4 && options.every(([, optie]) => !optie.hint) && { inline: true as const })}
      />
    );
  }
  const optional = nodig.has(veld) ? {} : { optional: true as const };
  return soort === "tekst" ? (
    <TextArea
      {...common}
      {...optional}
      label={label}
      rows={veld === "verhaal" ? 6 : 3}
      defaultValue={given[0]}
    />
  ) : (
    <TextField {...common} {...optional} label={label} defaultValue={given[0]} />
  );
}

/** Everything that was answered, to read before it is sent; it travels along in the form. */
export function SelfAnswers({ antwoorden }: { antwoorden: BurgerAntwoorden }) {
  const w = zelfMeldenWoorden[useTaal()];
  const filled = Object.values(delen)
    .flat()
    .filter((veld) => antwoorden[veld]);
  return (
    <section className="stack text" aria-labelledby="overzicht">
      <h2 id="overzicht">{w.watU}</h2>
      <dl className="meld-answers">
        {filled.map((veld) => {
          const opties: Readonly<Record<string, { label: string }>> = w.velden[veld].opties ?? {};
          return (
            <div key={veld}>
              <dt>{w.velden[veld].label}</dt>
              <dd>{antwoorden[veld]?.map((waarde) => opties[waarde]?.label ?? waarde).join("; ")}</dd>
            </div>
          );
        })}
      </dl>
      {filled.flatMap((veld) =>
        antwoorden[veld]?.map((waarde) => (
          <input key={veld + waarde} type="hidden" name={veld} value={waarde} />
        )),
      )}
    </section>
  );
}
