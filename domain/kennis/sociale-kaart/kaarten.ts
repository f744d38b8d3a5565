import { partnerkaarten } from "./partners.ts";
import { uitDeLijstKaarten } from "./uit-de-lijst.ts";
import type { Zaadkaart } from "./zaad.ts";

/** Every card of the whole country that comes with the program. Regions add their own in the product. */
export const landelijkeKaarten: readonly Zaadkaart[] = [...uitDeLijstKaarten, ...partnerkaarten];
