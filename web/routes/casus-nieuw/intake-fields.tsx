import { use } from "react";
import { keuzes, vormen } from "#domain/protocol/situatie.ts";
import { Button } from "../../components/button/button.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { meldingWoorden } from "../../words/melding.ts";
import { DangerQuestion } from "../casus/danger-question.tsx";
import { DatumVeld, KeuzeGroep, KeuzeVeld, RegelVeld, TekstVeld } from "../casus/fields.tsx";
import { FormContext } from "../casus/form-context.ts";
import { optiesVan } from "../casus/options.ts";
import { type PersonChoices, PersonFields } from "../casus/person-fields.tsx";
import { ActingFirst, ConversationFields } from "./conversation-fields.tsx";

/** The parts of a report, in the order of a telephone call; danger comes first, and whether acting increases it (WW-Z3). */
export function IntakeFields({
  choices,
  regio,
  vandaag,
}: {
  choices: PersonChoices & { regios: readonly { value: string; label: string }[] };
  regio: string | undefined;
  vandaag: string;
}) {
  const taal = useTaal();
  const w = meldingWoorden[taal];
  const woorden = begrippen[taal];
  return (
    <>
      <Danger />
      <section className="stack" aria-labelledby="melder">
        <h2 id="melder">{w.melder.kop}</h2>
        <KeuzeVeld name="vrager" label={w.melder.vrager} options={optiesVan(keuzes.vrager, woorden.vrager)} />
        <div className="fact-fields">
          <RegelVeld name="melder.naam" label={w.melder.naam} />
          <RegelVeld name="melder.organisatie" label={w.melder.organisatie} />
          <KeuzeVeld
            name="kanaal"
            label={w.melder.kanaal}
            options={optiesVan(["telefoon", "formulier"], woorden.kanaal)}
            start="telefoon"
          />
          <DatumVeld name="ontvangenOp" label={w.melder.ontvangenOp} start={vandaag} max={vandaag} />
        </div>
        <TekstVeld
          name="melder.bereikbaar"
          label={w.melder.bereikbaar}
          hint={w.melder.bereikbaarHint}
          rows={2}
        />
        <KeuzeGroep
          type="checkbox"
          name="melder.anoniem"
          label={w.melder.kop.slice(3)}
          hint={w.melder.verzegeld}
          options={[{ value: "ja", label: w.melder.anoniem }]}
        />
      </section>
      <section className="stack" aria-labelledby="verhaal">
        <h2 id="verhaal">{w.verhaal.kop}</h2>
        <TekstVeld name="toelichting" label={w.verhaal.toelichting} hint={w.verhaal.hint} rows={6} />
        <KeuzeGroep
          type="checkbox"
          name="vormen"
          label={w.verhaal.vormen}
          options={optiesVan(vormen, woorden.vorm)}
          inline
        />
        <KeuzeGroep
          type="radio"
          name="eermotief"
          label={w.verhaal.eermotief}
          options={optiesVan(keuzes.eermotief, woorden.eermotief)}
          inline
        />
      </section>
      <section className="stack" aria-labelledby="slachtoffer">
        <h2 id="slachtoffer">{w.slachtoffer.kop}</h2>
        <PersonFields prefix="slachtoffer" choices={choices} who="victim" />
        <Region regios={choices.regios} regio={regio} />
      </section>
      <Others choices={choices} />
      <ConversationFields vandaag={vandaag} />
    </>
  );
}

function Danger() {
  const w = meldingWoorden[useTaal()].acuut;
  return (
    <section className="stack" aria-labelledby="acuut">
      <h2 id="acuut">{w.kop}</h2>
      <DangerQuestion />
      <ActingFirst />
    </section>
  );
}

function Region({
  regios,
  regio,
}: {
  regios: readonly { value: string; label: string }[];
  regio: string | undefined;
}) {
  const w = meldingWoorden[useTaal()].regio;
  const naam = regios.find(({ value }) => value === regio)?.label;
  return (
    <div className="quiet stack">
      <h3>{w.kop}</h3>
      <p role="status">{naam ? <strong>{w.volgt(naam)}</strong> : w.onbekend}</p>
      <div className="fact-fields">
        <KeuzeVeld name="regio" label={w.kies} options={regios} empty={w.volgensGemeente} />
        <RegelVeld name="redenRegio" label={w.reden} />
      </div>
    </div>
  );
}

/** Rows are added and removed by the server, so it works without scripts; a row that was just added gets the focus. */
function Others({ choices }: { choices: PersonChoices }) {
  const w = meldingWoorden[useTaal()].overigen;
  const { antwoord } = use(FormContext);
  const rijen = [
    ...new Set(
      Object.keys(antwoord?.waarden ?? {}).flatMap((naam) => /^overigen\.(\d+)\./.exec(naam)?.[1] ?? []),
    ),
  ];
  return (
    <section className="stack" aria-labelledby="overigen">
      <h2 id="overigen">{w.kop}</h2>
      <p className="small soft">{w.uitleg}</p>
      {rijen.map((n, plek) => (
        <fieldset key={n} className="person stack" id={`overigen-${n}`}>
          <legend>{w.persoon(plek + 1)}</legend>
          <PersonFields prefix={`overigen.${n}`} choices={choices} who="other" />
          <div>
            <Button kind="plain" name="doe" value={`weg-${n}`} formAction="/casus/nieuw#overigen">
              {w.weg(plek + 1)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button name="doe" value="erbij" id="melding-erbij" formAction="/casus/nieuw#overigen">
          {w.erbij}
        </Button>
      </div>
    </section>
  );
}
