import { deskundigen } from "#domain/casus/organisatie.ts";
import { jaNeeSleutels, keuzes, vormen } from "#domain/protocol/situatie.ts";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
import { veiligheidWoorden } from "../../words/veiligheid.ts";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";
import { DatumVeld, KeuzeGroep, KeuzeVeld, TekstVeld, VeldGroep } from "./fields.tsx";
import { optiesVan } from "./options.ts";

const jaNeeFeiten = jaNeeSleutels.filter(
  (sleutel) =>
    sleutel !== "eerderAcuut" &&
    sleutel !== "lopendeHulp" &&
    sleutel !== "deskundigeGeraadpleegd" &&
    sleutel !== "risicoanalyseGereed" &&
    sleutel !== "verzoekLkha" &&
    sleutel !== "kanNietHandelen" &&
    sleutel !== "ernstig",
);

/** The facts of the matter that are one choice each. */
export const feitSleutels = ["eermotief", "medewerking", "uitkomstOnderzoek", ...jaNeeFeiten] as const;
/** One of these facts. */
export type Feit = (typeof feitSleutels)[number];

/** One fact of the matter, as it is known now. */
export function FeitVeld({ sleutel }: { sleutel: Feit }) {
  const taal = useTaal();
  const { algemeen } = formulieren[taal];
  const woorden = begrippen[taal];
  const bekend = useCasus().casus.feiten[sleutel];
  const jaNee = [
    { value: "ja", label: algemeen.ja },
    { value: "nee", label: algemeen.nee },
  ];
  const isKeuze = sleutel === "eermotief" || sleutel === "medewerking" || sleutel === "uitkomstOnderzoek";
  return (
    <KeuzeVeld
      name={sleutel}
      label={woorden.feit[sleutel]}
      options={isKeuze ? optiesVan<string>(keuzes[sleutel], woorden[sleutel]) : jaNee}
      start={typeof bekend === "boolean" ? (bekend ? "ja" : "nee") : bekend}
      empty={algemeen.onbekend}
    />
  );
}

/** The suspected forms of violence, as they are known now. */
export function VormenVeld() {
  const woorden = begrippen[useTaal()];
  return (
    <KeuzeGroep
      type="checkbox"
      name="vormen"
      label={woorden.feit.vormen}
      options={optiesVan(vormen, woorden.vorm)}
      start={useCasus().casus.feiten.vormen}
      inline
    />
  );
}

/** How safe it is, per person. */
export function AssessmentFields() {
  const taal = useTaal();
  const { algemeen } = formulieren[taal];
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const woorden = veiligheidWoorden[taal];
  const opties = (["acuut-onveilig", "structureel-onveilig", "geen-onveiligheid"] as const).map((value) => ({
    value,
    label: woorden[value],
  }));
  return (
    <>
      <VeldGroep name="perBetrokkene">
        {pagina.betrokkenen.map(({ id, veiligheid }, n) => (
          <div key={id}>
            <input type="hidden" name={`perBetrokkene.${n}.betrokkene`} value={id} />
            <KeuzeGroep
              type="radio"
              name={`perBetrokkene.${n}.uitkomst`}
              label={naam.betrokkene(id)}
              options={opties}
              start={veiligheid ? [veiligheid] : undefined}
              inline
            />
          </div>
        ))}
      </VeldGroep>
      <TekstVeld name="toelichting" label={algemeen.toelichting} />
      <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
    </>
  );
}

/** Which expert, what came of it, and when. */
export function ExpertFields() {
  const taal = useTaal();
  const { veiligheid: w, algemeen } = formulieren[taal];
  return (
    <>
      <KeuzeVeld
        name="deskundige"
        label={w.welkeDeskundige}
        options={deskundigen.map((value) => ({
          value,
          label: organisatieNaam(value, taal),
        }))}
      />
      <TekstVeld name="toelichting" label={algemeen.toelichting} rows={3} />
      <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
    </>
  );
}

/** With whom Veilig Thuis or LKHA consulted, and who is in danger. */
export function ConsultationFields({ anderen }: { anderen: readonly string[] }) {
  const { samenwerking: w, algemeen } = formulieren[useTaal()];
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const { betrokkenen } = pagina;
  const jaNee = [
    { value: "ja", label: algemeen.ja },
    { value: "nee", label: algemeen.nee },
  ];
  return (
    <>
      <KeuzeVeld
        name="met"
        label={w.met}
        options={anderen.map((id) => ({ value: id, label: naam.organisatie(id) }))}
        start={anderen.length === 1 ? anderen[0] : undefined}
      />
      {betrokkenen
        .map((betrokkene, n) => ({ ...betrokkene, n }))
        .filter(({ isSlachtoffer }) => !isSlachtoffer)
        .map(({ id, n }) => (
          <div key={id}>
            <input type="hidden" name={`perBetrokkene.${n}.betrokkene`} value={id} />
            <KeuzeGroep
              type="radio"
              name={`perBetrokkene.${n}.inGevaar`}
              label={w.inGevaar(naam.betrokkene(id))}
              options={jaNee}
              inline
            />
          </div>
        ))}
      <KeuzeGroep type="radio" name="uitkomst" label={w.uitkomst} options={jaNee} inline />
      <TekstVeld name="toelichting" label={algemeen.toelichting} rows={3} />
      <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
    </>
  );
}
