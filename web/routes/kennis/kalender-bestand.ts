import { dayOf } from "#domain/time/werkdagen.ts";
import { pageContext } from "../../context.ts";
import { taalVan } from "../../words/taal.ts";
import type { Route } from "./+types/kalender-bestand";
import { kalenderBestand } from "./kalender-bestand.server.ts";

/** The theme days as a file for anybody's own calendar. */
export const loader = ({ context, request }: Route.LoaderArgs): Response => {
  const vandaag = dayOf(context.get(pageContext).services.now());
  return new Response(kalenderBestand({ vandaag, taal: taalVan(request) }), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="themadagen.ics"',
      "cache-control": "no-store",
    },
  });
};
