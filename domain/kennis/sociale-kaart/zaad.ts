import type { CatalogusId } from "../../protocol/catalogus.ts";
import type { Zin } from "../../protocol/zin.ts";
import { eind2021, isNummerUit2021 } from "../nummers.ts";
import type { Kaartgegevens } from "./kaart.ts";
import { gelezenOp } from "./nagezien.ts";
import type { KaartSoort } from "./soorten.ts";
import { hoofdthemas, type Thema } from "./themas.ts";

/** A card that comes with the program; `id` is its address for good. */
export type Zaadkaart = { readonly id: string; readonly gegevens: Kaartgegevens };

/** What the writer of a seed must say; the rest has a default that claims nothing. */
export type Zaad = Pick<Kaartgegevens, "wat" | "doelgroep"> & {
  id: string;
  naam: string | Zin;
  bronnen: CatalogusId[];
} & Partial<Omit<Kaartgegevens, "naam" | "bronnen">>;

/** What every contact of the annex of the Routekaart has in common. */
const uitRoutekaart = {
  nagezienOp: eind2021,
  gelezen: { titel: "Routekaart schadelijke praktijken", waar: "bijlage met partners, 2021" },
} as const satisfies Partial<Kaartgegevens>;

/** The five themes of WW-S1, for whoever is there for all of them. */
export const alleThemas: Thema[] = [...hoofdthemas];

/** A card from its seed: names its own kind, stands under all themes, leaves open what nobody said, and tells when its number is of 2021. */
export const zaadkaart = ({ id, naam, ...rest }: Zaad): Zaadkaart => ({
  id,
  gegevens: {
    soort: id as KaartSoort,
    naam: typeof naam === "string" ? { nl: naam, en: naam } : naam,
    themas: alleThemas,
    vanLeeftijd: null,
    totLeeftijd: null,
    dagEnNacht: false,
    uren: null,
    talen: [],
    telefoon: null,
    mail: null,
    site: null,
    ookGenoemd: [],
    gelezen: null,
    nagezienOp: gelezenOp,
    opmerking: null,
    ...(isNummerUit2021(id) && uitRoutekaart),
    ...rest,
  },
});

/** Everybody a public sentence can be about. */
export const iedereen: Zin = { nl: "Iedereen", en: "Everybody" };
/** Whoever meets this at work. */
export const professionals: Zin = { nl: "Professionals", en: "Professionals" };
