import type { RouterContextProvider } from "react-router";
import type { OrganisatieSoort } from "#domain/casus/organisatie.ts";
import { listGemeenten, listOrganisaties } from "#server/people/people.ts";
import { requireSession } from "../../session.ts";

/** Kinds that can be responsible for a case; the rules decide which of them may be now. */
const soorten: ReadonlySet<OrganisatieSoort> = new Set([
  "veilig-thuis",
  "lkha",
  "lokaal-team",
  "hulpverlening",
  "multidisciplinair-team",
]);

/** Everybody a case could be offered to but the reader's own organisation, and who takes reports per municipality. */
export async function loadReceivers(context: Readonly<RouterContextProvider>) {
  const { services, sessie } = requireSession(context);
  const [organisaties, gemeenten] = await Promise.all([listOrganisaties(services), listGemeenten(services)]);
  return {
    ontvangers: organisaties
      .filter(({ id, soort }) => soorten.has(soort) && id !== sessie.actor.organisatie.id)
      .map(({ id, soort, naam, gemeenten }) => ({ id, soort, naam, gemeenten })),
    regios: organisaties
      .filter(({ soort }) => soort === "veilig-thuis")
      .map(({ id, naam }) => ({ id, naam })),
    regioVan: Object.fromEntries(gemeenten.map(({ code, organisatieId }) => [code, organisatieId])),
  };
}

/** What the form of an offer chooses from. */
export type Receivers = Awaited<ReturnType<typeof loadReceivers>>;
