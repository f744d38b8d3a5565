import { redirect } from "react-router";
import { padIn, taalVan } from "../../words/taal.ts";
import type { Route } from "./+types/tussendoor";
import { typingFor } from "./later.server.ts";

/** Nobody comes here by an address. */
export const loader = ({ request }: Route.LoaderArgs) => redirect(padIn(taalVan(request), "/melden/later"));

const statuses = { bewaard: 200, weg: 404, "te-lang": 422, "te-vaak": 429 } as const;

/** Keeps what is being typed for the script of a form, which only shows what came of it. */
export async function action({ request, context }: Route.ActionArgs) {
  const kept = await typingFor(context, await request.formData());
  return Response.json(kept, { status: statuses[kept.is], headers: { "cache-control": "no-store" } });
}
