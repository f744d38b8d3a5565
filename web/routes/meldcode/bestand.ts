import { redirect } from "react-router";
import { leesMelding } from "#domain/melding/melding.ts";
import { uitkomstVan } from "#domain/melding/uitkomst.ts";
import { pageContext } from "../../context.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { organisatieNamen } from "../../words/organisaties.ts";
import { padIn, taalVan } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Route } from "./+types/bestand";
import { writtenIn } from "./written.ts";

/** Without a form there is nothing to write down. */
export const loader = ({ request }: Route.LoaderArgs) => redirect(padIn(taalVan(request), "/meldcode"));

/** What was filled in and what came of it, as a text file made for this answer and kept nowhere. */
export async function action({ request, context }: Route.ActionArgs) {
  const taal = taalVan(request);
  const woorden = meldcodeWoorden[taal];
  const nu = context.get(pageContext).services.now();
  const vandaag = nu.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
  const { melding } = leesMelding(await request.formData());
  const { afweging, bijMelding, isAfsluiten } = uitkomstVan(melding, vandaag);
  const kop = (tekst: string) => [tekst, "=".repeat(tekst.length)];
  const redenen = isAfsluiten
    ? []
    : afweging.uitkomsten.flatMap((ene) =>
        afweging.pleit[ene].map(({ bron, wat }) => `- ${wat[taal]} (${bron})`),
      );
  const regels = [
    ...kop(woorden.bestandKop),
    dagVoluit(vandaag, taal),
    "",
    isAfsluiten ? woorden.afsluiten : woorden.samen(afweging.uitkomsten.map((ene) => woorden.los[ene])),
    ...redenen,
    ...(afweging.uitkomsten.includes("melden")
      ? [woorden.meldBij(organisatieNamen[taal][bijMelding.verantwoordelijk])]
      : []),
    ...writtenIn(melding, taal).flatMap((blok) => [
      "",
      ...kop(blok.kop),
      ...blok.regels.flatMap(({ label, tekst }) => [`${label}`, `  ${tekst.replaceAll("\n", "\n  ")}`]),
    ]),
    "",
    woorden.bestandVoet,
  ];
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
