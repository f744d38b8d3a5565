import { type PersoonGegevens, rollen } from "#domain/casus/persoon.ts";
import { keuzes } from "#domain/protocol/situatie.ts";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { DatumVeld, KeuzeGroep, KeuzeVeld, RegelVeld, TekstVeld } from "./fields.tsx";
import { namenVan } from "./gemeentenamen.ts";
import { optiesVan } from "./options.ts";

/** What the fields of a person choose from, named by the server. */
export type PersonChoices = {
  landen: readonly { value: string; label: string }[];
  gemeenten: readonly { code: string; naam: string }[];
};

/** The municipalities to choose from while typing; once on a page, whoever uses it. */
export function MunicipalityList({ gemeenten }: Pick<PersonChoices, "gemeenten">) {
  return (
    <datalist id="gemeenten">
      {gemeenten
        .flatMap(({ naam }) => namenVan(naam))
        .map((naam) => (
          <option key={naam} value={naam} />
        ))}
    </datalist>
  );
}

/** Everything that may be known of a person; only the role is needed. `start` is what is known already. */
export function PersonFields({
  prefix,
  choices,
  start,
  who,
}: {
  prefix: string;
  choices: PersonChoices;
  start?: PersoonGegevens;
  /** Who the victim is was fixed by the report, so its role is not asked. */
  who: "victim" | "other";
}) {
  const taal = useTaal();
  const w = formulieren[taal].mensen;
  const woorden = begrippen[taal];
  const gemeente = choices.gemeenten.find(({ code }) => code === start?.gemeente)?.naam;
  return (
    <div className="person-fields">
      {who === "victim" ? (
        <input type="hidden" name={`${prefix}.rol`} value="slachtoffer" />
      ) : (
        <KeuzeVeld
          name={`${prefix}.rol`}
          label={w.rol}
          options={optiesVan(rollen, woorden.rol).filter(({ value }) => value !== "slachtoffer")}
          start={start?.rol}
        />
      )}
      <RegelVeld name={`${prefix}.naam`} label={w.naam} start={start?.naam} />
      <DatumVeld name={`${prefix}.geboortedatum`} label={w.geboortedatum} start={start?.geboortedatum} />
      <Fact prefix={prefix} sleutel="leeftijd" landen={choices.landen} start={start} />
      <Fact prefix={prefix} sleutel="verblijf" landen={choices.landen} start={start} />
      <RegelVeld name={`${prefix}.plaats`} label={w.plaats} start={start?.plaats} />
      <Fact prefix={prefix} sleutel="geslacht" landen={choices.landen} start={start} />
      <Fact prefix={prefix} sleutel="inschrijving" landen={choices.landen} start={start} />
      <RegelVeld
        name={`${prefix}.gemeente`}
        label={w.gemeente}
        hint={w.gemeenteHint}
        start={gemeente}
        list="gemeenten"
      />
      <RegelVeld name={`${prefix}.adres`} label={w.adres} hint={w.adresHint} start={start?.adres} />
      <KeuzeGroep
        type="checkbox"
        name={`${prefix}.adresGeheim`}
        label={w.adresGeheim}
        options={[{ value: "ja", label: w.adresGeheimJa }]}
        start={start?.adresGeheim ? ["ja"] : undefined}
      />
      <TekstVeld
        name={`${prefix}.bereikbaar`}
        label={w.bereikbaar}
        hint={w.bereikbaarHint}
        start={start?.bereikbaar}
        rows={2}
      />
    </div>
  );
}

const victimFacts = ["verblijf", "inschrijving", "leeftijd", "geslacht"] as const;
type VictimFactKey = (typeof victimFacts)[number];

/** Whether a key of the rules is recorded with the victim. */
export const isVictimFact = (sleutel: string | undefined): sleutel is VictimFactKey =>
  (victimFacts as readonly (string | undefined)[]).includes(sleutel);

type FactProps = {
  sleutel: VictimFactKey;
  prefix: string;
  landen: PersonChoices["landen"];
  start: PersoonGegevens | undefined;
};

/** One fact of a person that rules read. */
function Fact({ sleutel, prefix, landen, start }: FactProps) {
  const taal = useTaal();
  const w = formulieren[taal].mensen;
  const woorden = begrippen[taal];
  switch (sleutel) {
    case "verblijf":
      return <KeuzeVeld name={`${prefix}.land`} label={w.land} options={landen} start={start?.land} />;
    case "leeftijd":
      return (
        <>
          <ToldAge prefix={prefix} start={start} />
          <RegelVeld
            name={`${prefix}.leeftijd.jaren`}
            label={w.leeftijd}
            hint={w.leeftijdHint}
            start={start?.leeftijd ? String(start.leeftijd.jaren) : undefined}
            inputMode="numeric"
            className="control control-short"
          />
        </>
      );
    case "geslacht":
    case "inschrijving":
      return (
        <KeuzeGroep
          type="radio"
          name={`${prefix}.${sleutel}`}
          label={w[sleutel]}
          options={optiesVan<string>(keuzes[sleutel], woorden[sleutel])}
          start={start?.[sleutel] ? [start[sleutel]] : undefined}
          inline
        />
      );
  }
}

/** An age stays told on the day it was told, as long as it is the same. */
function ToldAge({ prefix, start }: Pick<FactProps, "prefix" | "start">) {
  if (!start?.leeftijd) return null;
  const { jaren, op } = start.leeftijd;
  return (
    <>
      <input type="hidden" name={`${prefix}.leeftijd.verteld`} value={jaren} />
      <input type="hidden" name={`${prefix}.leeftijd.op`} value={op} />
    </>
  );
}

/** One missing fact of the victim, asked alone: whatever else is known of the victim goes along as it is. */
export function VictimFact({
  sleutel,
  slachtoffer: { id, gegevens },
  landen,
}: Pick<FactProps, "sleutel" | "landen"> & { slachtoffer: { id: string; gegevens: PersoonGegevens } }) {
  const { leeftijd, ...bekend } = gegevens;
  const gevraagd = sleutel === "verblijf" ? "land" : sleutel;
  return (
    <>
      <input type="hidden" name="betrokkene" value={id} />
      {Object.entries(bekend)
        .filter(([naam]) => naam !== gevraagd)
        .map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={`persoon.${naam}`} value={String(waarde)} />
        ))}
      {leeftijd && sleutel !== "leeftijd" ? (
        <>
          <ToldAge prefix="persoon" start={gegevens} />
          <input type="hidden" name="persoon.leeftijd.jaren" value={leeftijd.jaren} />
        </>
      ) : null}
      <Fact prefix="persoon" sleutel={sleutel} landen={landen} start={gegevens} />
    </>
  );
}
