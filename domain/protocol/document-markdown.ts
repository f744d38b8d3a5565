import type { Deel, ProtocolDocument } from "./document.ts";

/** A document as Markdown. */
export const alsMarkdown = ({ delen }: ProtocolDocument): string => `${delen.map(alsTekst).join("\n\n")}\n`;

/** What Markdown would read as markup stays as it was written. */
const vlak = (tekst: string): string => tekst.replaceAll(/[\\`*_[\]<>|#]/g, "\\$&");

function alsTekst(deel: Deel): string {
  if (deel.soort === "kop") return `${"#".repeat(deel.niveau)} ${vlak(deel.tekst)}`;
  if (deel.soort === "alinea") return vlak(deel.tekst);
  const feiten = deel.feiten.map(([naam, regels]) =>
    regels.length === 1
      ? `- ${naam}: ${vlak(regels[0] ?? "")}`
      : [`- ${naam}:`, ...regels.map((regel) => `  - ${vlak(regel)}`)].join("\n"),
  );
  return [`**${vlak(deel.id)}** ${vlak(deel.titel)}`, "", ...feiten].join("\n");
}
