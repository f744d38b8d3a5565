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
      <RegelVeld
        name={`${prefix}.leeftijd.jaren`}
        label={w.leeftijd}
        hint={w.leeftijdHint}
        start={start?.leeftijd ? String(start.leeftijd.jaren) : undefined}
        inputMode="numeric"
        className="control control-short"
      />
      <KeuzeVeld name={`${prefix}.land`} label={w.land} options={choices.landen} start={start?.land} />
      <RegelVeld name={`${prefix}.plaats`} label={w.plaats} start={start?.plaats} />
      <KeuzeGroep
        type="radio"
        name={`${prefix}.geslacht`}
        label={w.geslacht}
        options={optiesVan(keuzes.geslacht, woorden.geslacht)}
        start={start?.geslacht ? [start.geslacht] : undefined}
        inline
      />
      <KeuzeGroep
        type="radio"
        name={`${prefix}.inschrijving`}
        label={w.inschrijving}
        options={optiesVan(keuzes.inschrijving, woorden.inschrijving)}
        start={start?.inschrijving ? [start.inschrijving] : undefined}
        inline
      />
      <RegelVeld
        name={`${prefix}.gemeente`}
        label={w.gemeente}
        hint={w.gemeenteHint}
        start={gemeente}
        list="gemeenten"
      />
      <RegelVeld name={`${prefix}.adres`} label={w.adres} start={start?.adres} />
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
