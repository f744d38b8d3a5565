import { feitBronnen, meldcodeStappen, nietGronden } from "#domain/casus/gesprek.ts";
import { useTaal } from "../../language.ts";
import { gesprekVeldenWoorden } from "../../words/gesprek-velden.ts";
import { DatumVeld, KeuzeGroep, KeuzeVeld, RegelVeld, TekstVeld } from "../casus/fields.tsx";
import { optiesVan } from "../casus/options.ts";
import { feitRijen } from "./conversation-rows.ts";

/** Asked before anything else: whether acting may increase the danger (WW-Z3). */
export function ActingFirst() {
  const taal = useTaal();
  const w = gesprekVeldenWoorden[taal];
  return (
    <KeuzeGroep
      type="radio"
      name="gesprek.gevaarErger"
      label={w.gevaarErger}
      hint={w.gevaarErgerHint}
      options={optiesVan(["ja", "nee", "onzeker"], drie[taal])}
      inline
    />
  );
}

const drie = {
  nl: { ja: "ja", nee: "nee", onzeker: "weet de melder niet" },
  en: { ja: "yes", nee: "no", onzeker: "the reporter does not know" },
};

/** What was told and agreed, part by part; folded away, because a call for help does not begin with it. */
export function ConversationFields({ vandaag }: { vandaag: string }) {
  const w = gesprekVeldenWoorden[useTaal()];
  return (
    <section className="stack" aria-labelledby="gesprek">
      <details className="fold">
        <summary>
          <h2 id="gesprek">{w.kop}</h2>
        </summary>
        <div className="stack">
          <p className="soft small">{w.uitleg}</p>
          <h3>{w.feiten}</h3>
          <p className="soft small">{w.feitenUitleg}</p>
          {feitRijen.map((n) => (
            <Fact key={n} n={n} vandaag={vandaag} />
          ))}
          <TekstVeld name="gesprek.duiding" label={w.duiding} rows={2} />
          <TekstVeld name="gesprek.hypotheses.0.tekst" label={w.hypothese} rows={2} />
          <div className="fact-fields">
            <RegelVeld name="gesprek.hypotheses.0.feiten" label={w.rust} hint={w.rustHint} />
            <RegelVeld name="gesprek.diagnoses.0.tekst" label={w.diagnose} />
            <RegelVeld name="gesprek.diagnoses.0.door" label={w.diagnoseDoor} />
          </div>
          <KeuzeGroep
            type="radio"
            name="gesprek.meldcode"
            label={w.meldcode}
            options={optiesVan(["ja", "deels", "nee"], w.gevolgd)}
            inline
          />
          <KeuzeGroep
            type="checkbox"
            name="gesprek.meldcodeStappen"
            label={w.stappen}
            options={meldcodeStappen.map((stap) => ({ value: String(stap), label: w.stap(stap) }))}
            inline
          />
          <Told vandaag={vandaag} />
          {(["verwachting", "anoniemGrond", "afspraken", "vervolg"] as const).map((deel) => (
            <TekstVeld key={deel} name={`gesprek.${deel}`} label={w[deel]} rows={2} />
          ))}
          <DatumVeld name="gesprek.voorgelezenOp" label={w.voorgelezenOp} max={vandaag} />
        </div>
      </details>
    </section>
  );
}

function Fact({ n, vandaag }: { n: number; vandaag: string }) {
  const w = gesprekVeldenWoorden[useTaal()];
  return (
    <fieldset className="person stack">
      <legend>{w.feit(n + 1)}</legend>
      <TekstVeld name={`gesprek.feiten.${n}.tekst`} label={w.wat} rows={2} />
      <div className="fact-fields">
        <KeuzeVeld
          name={`gesprek.feiten.${n}.bron`}
          label={w.bron}
          options={optiesVan(feitBronnen, w.bronnen)}
        />
        <RegelVeld name={`gesprek.feiten.${n}.van`} label={w.van} />
        <DatumVeld name={`gesprek.feiten.${n}.op`} label={w.op} max={vandaag} />
      </div>
    </fieldset>
  );
}

function Told({ vandaag }: { vandaag: string }) {
  const w = gesprekVeldenWoorden[useTaal()];
  return (
    <>
      <KeuzeGroep
        type="radio"
        name="gesprek.ingelicht.is"
        label={w.ingelicht}
        options={optiesVan(["ja", "nee"], w.is)}
        inline
      />
      <div className="fact-fields">
        <RegelVeld name="gesprek.ingelicht.wie" label={w.wie} />
        <DatumVeld name="gesprek.ingelicht.op" label={w.ingelichtOp} max={vandaag} />
      </div>
      <TekstVeld name="gesprek.ingelicht.reactie" label={w.reactie} rows={2} />
      <KeuzeGroep
        type="checkbox"
        name="gesprek.ingelicht.gronden"
        label={w.gronden}
        hint={w.grondenHint}
        options={optiesVan(nietGronden, w.redenen)}
      />
      <TekstVeld name="gesprek.ingelicht.motief" label={w.motief} rows={2} />
    </>
  );
}
