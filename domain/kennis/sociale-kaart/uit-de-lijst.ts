import { veiligheidskaarten } from "./uit-de-lijst-veiligheid.ts";
import { zorgkaarten } from "./uit-de-lijst-zorg.ts";
import type { Zaadkaart } from "./zaad.ts";

/** The 32 organisations of the sociale kaart (WW-S2), in our own words. */
export const uitDeLijstKaarten: readonly Zaadkaart[] = [...zorgkaarten, ...veiligheidskaarten];
