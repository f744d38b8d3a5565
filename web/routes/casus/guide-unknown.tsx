import { Link } from "react-router";
import type { CasusAction } from "#domain/access/policy.ts";
import type { Sleutel } from "#domain/protocol/situatie.ts";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";

/** The form of a case in which a fact is recorded: its part of the page, the command it asks, its place there. */
type Form = { deel: string; opdracht: CasusAction; anker?: string };

const feiten: Form = { deel: "veiligheid", opdracht: "LegFeitenVast" };
const persoon: Form = { deel: "mensen", opdracht: "WerkBetrokkeneBij", anker: "mensen" };

/** Nothing for what a case always knows, or the journal itself decides. */
const formVan: Record<Sleutel, Form | undefined> = {
  aanleiding: undefined,
  bij: undefined,
  vrager: undefined,
  verblijf: persoon,
  inschrijving: persoon,
  geslacht: persoon,
  leeftijd: persoon,
  veiligheid: { deel: "veiligheid", opdracht: "BeoordeelVeiligheid" },
  besluitVeiligThuis: { deel: "veiligheid", opdracht: "NeemBesluit" },
  deskundigeGeraadpleegd: { deel: "veiligheid", opdracht: "RaadpleegDeskundige" },
  risicoanalyseGereed: { deel: "veiligheid", opdracht: "RondRisicoanalyseAf" },
  risicoInNederland: { deel: "samenwerking", opdracht: "HoudRisicoOverleg" },
  verzoekLkha: { deel: "samenwerking", opdracht: "VraagActie" },
  vormen: feiten,
  medewerking: feiten,
  eermotief: feiten,
  uitkomstOnderzoek: feiten,
  informerenBedreigend: feiten,
  eigenKracht: feiten,
  hulpToereikend: feiten,
  systeemBekendBijVeiligThuis: feiten,
  samenloopZorgStraf: feiten,
  complex: feiten,
  ernstig: undefined,
  eerderAcuut: undefined,
  lopendeHulp: undefined,
  kanNietHandelen: undefined,
};

/** Which case the unknown can be recorded in, what the reader may do there, and whether there is anybody to do it with. */
export type Recordable = { id: string; acties: readonly CasusAction[]; isSamen: boolean };

/** What the guide does not know yet: what this reader can record leads to its form and comes first. */
export function Unknown({
  sleutels,
  casus,
}: {
  sleutels: readonly Sleutel[];
  casus: Recordable | undefined;
}) {
  const taal = useTaal();
  const w = casusWoorden[taal].paneel;
  if (sleutels.length === 0) return null;
  const formVoor = (sleutel: Sleutel) => {
    const form = formVan[sleutel];
    if (!form || !casus?.acties.includes(form.opdracht)) return undefined;
    return form.deel === "samenwerking" && !casus.isSamen ? undefined : form;
  };
  const hier = sleutels.filter(formVoor);
  const elders = sleutels.filter((sleutel) => !formVoor(sleutel));
  return (
    <details>
      <summary>{w.aantal(w.ontbreekt, sleutels.length)}</summary>
      <p className="small">{w.ontbreektUitleg}</p>
      <ul className="plain-list guide-unknown">
        {[...hier, ...elders].map((sleutel) => {
          const form = formVoor(sleutel);
          const naam = begrippen[taal].feit[sleutel];
          return (
            <li key={sleutel}>
              {form && casus ? (
                <Link to={`/casus/${casus.id}/${form.deel}#${form.anker ?? form.opdracht}`}>{naam}</Link>
              ) : (
                naam
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
