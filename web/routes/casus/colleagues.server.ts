import type { RouterContextProvider } from "react-router";
import { medewerkersVan } from "#server/people/people.ts";
import { requireSession } from "../../session.ts";

/** Those of the reader's own organisation who work on cases, to give one to. */
export async function loadColleagues(context: Readonly<RouterContextProvider>) {
  const { services, sessie } = requireSession(context);
  const allen = await medewerkersVan(services, sessie.actor.organisatie.id);
  return allen
    .filter(({ rollen }) => rollen.includes("medewerker") || rollen.includes("teamleider"))
    .map(({ id, naam, team }) => ({ id, naam, team }));
}
