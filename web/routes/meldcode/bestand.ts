import { redirect } from "react-router";
import { leesMelding } from "#domain/melding/melding.ts";
import { uitkomstVan } from "#domain/melding/uitkomst.ts";
import { pageContext } from "../../context.ts";
import { padIn, taalVan } from "../../words/taal.ts";
import type { Route } from "./+types/bestand";
import { noteOf } from "./note.ts";

/** Without a form there is nothing to write down. */
export const loader = ({ request }: Route.LoaderArgs) => redirect(padIn(taalVan(request), "/meldcode"));

/** What was filled in and what came of it, as a text file made for this answer and kept nowhere. */
export async function action({ request, context }: Route.ActionArgs) {
  const taal = taalVan(request);
  const nu = context.get(pageContext).services.now();
  const vandaag = nu.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
  const { melding } = leesMelding(await request.formData());
  const regels = noteOf(melding, uitkomstVan(melding, vandaag), taal);
  // the mark tells editors that this is UTF-8
  return new Response(`\ufeff${regels.join("\r\n")}\r\n`, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      // a neutral name: it stays in the list of downloads
      "content-disposition": `attachment; filename="${taal === "nl" ? "notitie" : "note"}.txt"`,
      "cache-control": "no-store",
    },
  });
}
