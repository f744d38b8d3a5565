import { Fragment, type ReactNode } from "react";
import { type BlokId, blokken } from "#domain/melding/blokken.ts";
import type { Opmerking } from "#domain/melding/meelezen.ts";
import type { MeldingFout } from "#domain/melding/melding.ts";
import { type SignaalDeel, signaalNaam, signaalVan, signaalVelden } from "#domain/melding/signaal.ts";
import { type VeldNaam, veldVan } from "#domain/melding/velden.ts";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { TextArea, TextField } from "../../components/field/field.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { woordVoor } from "../../words/meldvelden.ts";
import type { Taal } from "../../words/taal.ts";
import { Remarks } from "./remarks.tsx";
import type { Antwoorden } from "./stand.ts";

/** What was filled in, what is wrong with it, and what reading along remarked. */
export type Filled = {
  antwoorden: Antwoorden;
  fouten: readonly MeldingFout[];
  opmerkingen: readonly Opmerking[];
  signalen: number;
};

/** One block of questions, with its sources and what to know before answering. */
export function MeldBlok({ id, filled, children }: { id: BlokId; filled: Filled; children?: ReactNode }) {
  const taal = useTaal();
  const { velden: names, bronnen } = blokken[id];
  return (
    <section className="stack meld-block" aria-labelledby={`blok-${id}`}>
      <h3 id={`blok-${id}`}>{meldcodeWoorden[taal].blokken[id]}</h3>
      {children}
      {names.map((naam) =>
        naam === "signalen" ? (
          <Fragment key={naam}>
            <Signals filled={filled} />
            <div className="no-print">
              <Button name="naar" value="signaal">
                {meldcodeWoorden[taal].nogSignaal}
              </Button>
            </div>
          </Fragment>
        ) : (
          <MeldVeld key={naam} naam={naam} filled={filled} />
        ),
      )}
      {bronnen.length > 0 ? (
        <div className="row row-tight small no-print">
          {bronnen.map((bron) => (
            <SourceLink key={bron} id={bron} told />
          ))}
        </div>
      ) : null}
    </section>
  );
}

/** The signals, each a fact with its day, how it is known and from whom. */
function Signals({ filled }: { filled: Filled }) {
  const taal = useTaal();
  const numbers = Array.from({ length: filled.signalen }, (_, n) => n + 1);
  return numbers.map((nummer) => (
    <fieldset key={nummer} className="stack meld-signal">
      <legend className="choices-legend">{meldcodeWoorden[taal].signaal(nummer)}</legend>
      {(Object.keys(signaalVelden) as SignaalDeel[]).map((deel) => (
        <MeldVeld key={deel} naam={signaalNaam(nummer, deel)} filled={filled} />
      ))}
    </fieldset>
  ));
}

function MeldVeld({ naam, filled }: { naam: VeldNaam; filled: Filled }) {
  const taal = useTaal();
  const soort = veldVan(naam)?.soort;
  const { label, hint, opties = {} } = woordVoor(naam, taal);
  const fout = filled.fouten.find(({ veld }) => veld === naam);
  const error = fout && wrong(fout, taal);
  const [, gegeven = []] = filled.antwoorden.find(([ene]) => ene === naam) ?? [];
  // a dot in an id would have to be escaped wherever it is looked up
  const common = { name: naam, id: idVan(naam), hint, error };
  const isShort = Object.keys(opties).length <= 4 && Object.values(opties).every((optie) => !optie.hint);
  return (
    <Fragment>
      {soort === "keuze" || soort === "meer" ? (
        <Choices
          {...common}
          type={soort === "meer" ? "checkbox" : "radio"}
          legend={label}
          options={Object.entries(opties).map(([value, optie]) => ({ value, ...optie }))}
          chosen={gegeven}
          {...(isShort && { inline: true })}
        />
      ) : soort === "tekst" ? (
        <TextArea {...common} label={label} rows={3} defaultValue={gegeven[0]} spellCheck />
      ) : (
        <TextField {...common} label={label} defaultValue={gegeven[0]} />
      )}
      <Remarks naam={naam} opmerkingen={filled.opmerkingen} />
    </Fragment>
  );
}

/** What a question is called away from its place: of a signal with its number. */
export function labelVan(naam: VeldNaam, taal: Taal): string {
  const signaal = signaalVan(naam);
  const { label } = woordVoor(naam, taal);
  return signaal ? `${meldcodeWoorden[taal].signaal(signaal.nummer)}. ${label}` : label;
}

/** Everything that is wrong with what was filled in, as the summary above a form says it. */
export const errorsOf = ({ fouten }: Pick<Filled, "fouten">, taal: Taal): { id: string; text: string }[] =>
  fouten.map((fout) => ({
    id: idVan(fout.veld),
    text: `${labelVan(fout.veld, taal)}: ${wrong(fout, taal)}`,
  }));

const wrong = ({ soort, hoogstens = 0 }: MeldingFout, taal: Taal): string => {
  const { fouten } = meldcodeWoorden[taal];
  return soort === "te-lang" ? fouten["te-lang"](hoogstens) : fouten.onbekend;
};

/** The id of the control of a question, for a link to it. */
export const idVan = (naam: VeldNaam): string => naam.replace(".", "-");
