import type { RouterContextProvider } from "react-router";
import { listGemeenten } from "#server/people/people.ts";
import { requireSession } from "../../session.ts";
import { landen } from "../../words/landen.ts";

/** Countries and municipalities to choose from, named on the server: browsers differ in what they call a country. */
export async function loadChoices(context: Readonly<RouterContextProvider>) {
  const { services, sessie } = requireSession(context);
  const gemeenten = await listGemeenten(services);
  return { landen: landen(sessie.taal), gemeenten: gemeenten.map(({ code, naam }) => ({ code, naam })) };
}
