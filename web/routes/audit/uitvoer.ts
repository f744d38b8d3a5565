import { requireSession } from "../../session.ts";
import { auditWoorden, handelingTekst } from "../../words/audit.ts";
import type { Route } from "./+types/uitvoer";
import { loadUitvoer } from "./audit.server.ts";

/** The lines of the log that the filters in the address choose, as a file for a spreadsheet. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const session = requireSession(context);
  const { taal } = session.sessie;
  const { kolom, uitkomst, onbekend, teLang } = auditWoorden[taal];
  const uitvoer = await loadUitvoer(session, new URL(request.url).searchParams);
  if ("onbekend" in uitvoer)
    return refuse(
      uitvoer.onbekend.map((naam) => onbekend[naam as keyof typeof onbekend] ?? naam),
      400,
    );
  if ("hoogstens" in uitvoer) return refuse([teLang(uitvoer.hoogstens)], 422);
  const rows = uitvoer.regels.map((regel) => [
    regel.at,
    regel.medewerker,
    regel.naam ?? "",
    regel.handeling,
    handelingTekst(regel.handeling, taal),
    regel.nummer ?? regel.object ?? "",
    regel.doel ?? "",
    uitkomst[regel.uitkomst],
    regel.aantal ?? "",
  ]);
  const head = [
    kolom.at,
    kolom.id,
    kolom.wie,
    kolom.code,
    kolom.wat,
    kolom.casus,
    kolom.doel,
    kolom.uitkomst,
    kolom.aantal,
  ];
  // the mark tells spreadsheets that this is UTF-8
  const body = `\ufeff${[head, ...rows].map((cells) => cells.map(cell).join(",")).join("\r\n")}\r\n`;
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="logboek.csv"',
      "cache-control": "no-store",
    },
  });
}

const refuse = (zinnen: readonly string[], status: 400 | 422): Response =>
  new Response(`${zinnen.join("\n")}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });

/** A spreadsheet would run what begins like a formula, so that is marked as text. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
