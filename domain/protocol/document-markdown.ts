import type { Deel } from "./document.ts";

/** A document as Markdown. */
export const alsMarkdown = (delen: readonly Deel[]): string => `${delen.map(alsTekst).join("\n\n")}\n`;

function alsTekst(deel: Deel): string {
  if (deel.soort === "kop") return `${"#".repeat(deel.niveau)} ${deel.tekst}`;
  if (deel.soort === "alinea") return deel.tekst;
  return [`**${deel.id}**`, ...deel.feiten.map(([naam, waarde]) => `- ${naam}: ${waarde}`)].join("\n");
}
