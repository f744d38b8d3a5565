import { nazienNaMaanden } from "../herkomst.ts";
import { eind2021 } from "../nummers.ts";
import type { Kaartgegevens } from "./kaart.ts";
import { eenInHetLand, type KaartSoort } from "./soorten.ts";

/** The day on which the five documents were read for the cards; no organisation was looked at on that day. */
export const gelezenOp = "2026-11-22";
/** Where a number was read that is neither in the five documents nor looked at with whom it belongs to. */
export const vanBuiten = {
  titel: "Nummer van buiten de vijf documenten",
  waar: "gelezen in openbare programmatuur, niet bij 113 zelf",
} as const;

/** Something with what its card says: a card, or one that comes with the program. */
type Bekeken = {
  readonly id: string;
  readonly gegevens: Pick<
    Kaartgegevens,
    "soort" | "telefoon" | "mail" | "site" | "nagezienOp" | "bronnen" | "gelezen"
  >;
};

/** What the day on a card says: somebody checked it, or only read it; of the Routekaart only the year is known. */
export type Nagezien = "nagekeken" | "gelezen" | "uit-2021";

/** What the day on this card says. */
export function hoeNagezien({ nagezienOp, bronnen, gelezen }: Bekeken["gegevens"]): Nagezien {
  if (nagezienOp === eind2021) return "uit-2021";
  const alleenVanPapier = gelezen ? gelezen.titel === vanBuiten.titel : bronnen.length > 0;
  return alleenVanPapier && nagezienOp === gelezenOp ? "gelezen" : "nagekeken";
}

/** Whether a card names one organisation; otherwise it tells of a kind, of which every region has its own. */
export const isEenOrganisatie = ({
  id,
  gegevens: { soort },
}: {
  readonly id: string;
  readonly gegevens: { readonly soort: KaartSoort };
}): boolean => id !== soort || eenInHetLand.includes(soort);

/**
 * The day from which a card should be looked at again: one with a number, address or site sooner than one of words, and
 * an organisation of which was only read at once.
 */
export function nakijkenVanaf(kaart: Bekeken): string {
  const { telefoon, mail, site, nagezienOp } = kaart.gegevens;
  if (isEenOrganisatie(kaart) && hoeNagezien(kaart.gegevens) !== "nagekeken") return nagezienOp;
  const soort = telefoon || mail || site ? "contact" : "tekst";
  return Temporal.PlainDate.from(nagezienOp).add({ months: nazienNaMaanden[soort] }).toString();
}

/** Whether a card waits to be looked at. `vandaag` is a legal day. */
export const isVerouderd = (kaart: Bekeken, vandaag: string): boolean => nakijkenVanaf(kaart) <= vandaag;
