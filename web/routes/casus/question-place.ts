import type { Sleutel } from "#domain/protocol/situatie.ts";
import type { CasusPagina } from "./casus.server.ts";

/** What is recorded with the victim, by the field it stands in. */
const victimFields: { readonly [S in Sleutel]?: string } = {
  verblijf: "land",
  inschrijving: "inschrijving",
  geslacht: "geslacht",
  leeftijd: "leeftijd",
};

/** Where this reader can record the answer to a question about the case; undefined when that is not up to this reader. */
export function plaatsVanVraag(
  sleutel: Sleutel,
  { id, acties, betrokkenen }: Pick<CasusPagina, "id" | "acties" | "betrokkenen">,
): string | undefined {
  const field = victimFields[sleutel];
  if (!field) return acties.includes("LegFeitenVast") ? `/casus/${id}/veiligheid#LegFeitenVast` : undefined;
  const slachtoffer = betrokkenen.find(({ isSlachtoffer }) => isSlachtoffer);
  if (!slachtoffer || !acties.includes("WerkBetrokkeneBij")) return undefined;
  return `/casus/${id}/mensen#WerkBetrokkeneBij-${slachtoffer.id}-persoon.${field}`;
}

/** Whether the answer to this question is recorded with the victim. */
export const isVictimField = (sleutel: Sleutel | undefined): boolean =>
  sleutel !== undefined && victimFields[sleutel] !== undefined;

/** The field of a report that is still being typed in which this is answered; undefined when it has none. */
export const veldInMelding = (sleutel: Sleutel | undefined): string | undefined => {
  const field = sleutel && victimFields[sleutel];
  if (field) return `#melding-slachtoffer.${field}`;
  return sleutel === "vormen" || sleutel === "eermotief" ? `#melding-${sleutel}` : undefined;
};
