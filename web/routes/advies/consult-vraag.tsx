import { buitenlandKeuzes, leeftijden } from "#domain/advies/keuzes.ts";
import { vormen } from "#domain/protocol/situatie.ts";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { begrippen } from "../../words/begrippen.ts";
import { KeuzeGroep, KeuzeVeld } from "../casus/fields.tsx";
import { optiesVan } from "../casus/options.ts";
import { AdviesForm } from "./advies-form.tsx";
import { AdviesTekst } from "./advies-tekst.tsx";
import type { AdviesAntwoord } from "./post.server.ts";

/** A question to an expert about somebody who is not named (LKHA-1.3b). */
export function ConsultVraag({
  zaad,
  antwoord,
  deskundigen,
  action,
  start,
}: {
  zaad: string;
  antwoord: AdviesAntwoord | undefined;
  deskundigen: readonly { value: string; label: string }[];
  action: string;
  start?: { vormen?: readonly string[] | undefined; inBuitenland?: string | undefined };
}) {
  const taal = useTaal();
  const w = adviesWoorden[taal];
  return (
    <AdviesForm
      formulier="StelConsultvraag"
      zaad={zaad}
      antwoord={antwoord}
      knop={w.formulier.StelConsultvraag.knop}
      kind="main"
      action={action}
    >
      <p className="small soft">{w.consult.uitleg}</p>
      <KeuzeVeld name="deskundige" label={w.consult.aan} options={deskundigen} />
      <AdviesTekst name="vraag" label={w.consult.vraag} rows={5} />
      <KeuzeGroep
        type="checkbox"
        name="vormen"
        label={w.consult.vormen}
        options={optiesVan(vormen, begrippen[taal].vorm)}
        start={start?.vormen}
        inline
      />
      <KeuzeGroep
        type="radio"
        name="inBuitenland"
        label={w.consult.buitenland}
        options={optiesVan(buitenlandKeuzes, w.buitenland)}
        start={start?.inBuitenland ? [start.inBuitenland] : undefined}
        inline
      />
      <KeuzeGroep
        type="radio"
        name="leeftijd"
        label={w.consult.leeftijd}
        options={optiesVan(leeftijden, w.leeftijd)}
        inline
      />
      <KeuzeGroep
        type="checkbox"
        name="spoed"
        label={w.consult.spoed}
        options={[{ value: "ja", label: w.consult.spoedJa }]}
      />
    </AdviesForm>
  );
}
