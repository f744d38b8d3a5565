import { expect, it } from "vitest";
import { organisatieSoorten } from "../protocol/situatie.ts";
import { type Actor, rollen } from "./actor.ts";
import { relatiesWaarin } from "./leesbaar.ts";
import { authorize } from "./policy.ts";
import type { Relatie, Verhoudingen } from "./relatie.ts";

const elders = { id: "elders", soort: "politie" } as const;
const relaties = [
  "verantwoordelijk",
  "aanbieding",
  "betrokken",
  "gesloten",
] as const satisfies readonly Relatie[];

/** A casus to which `zelf` stands in this relation. */
function casusWaarin(zelf: Actor["organisatie"], relatie: Relatie): Verhoudingen {
  const dossier = { organisatie: zelf, open: relatie === "betrokken" };
  return {
    verantwoordelijk: relatie === "verantwoordelijk" ? zelf : elders,
    dossiers: relatie === "betrokken" || relatie === "gesloten" ? [dossier] : [],
    ...(relatie === "aanbieding" && { aanbod: { naar: zelf } }),
  } as unknown as Verhoudingen;
}

it("a list holds exactly the relations in which one case would be granted", () => {
  for (const soort of organisatieSoorten)
    for (const rol of rollen) {
      const actor: Actor = {
        medewerker: "iemand",
        organisatie: { id: "zelf", soort },
        rollen: [rol],
        tweeFactoren: true,
      };
      const granted = relaties.filter((relatie) =>
        authorize(actor, "casus.lees", casusWaarin(actor.organisatie, relatie)),
      );
      expect({ soort, rol, list: [...relatiesWaarin(actor, "casus.lees")].sort() }).toEqual({
        soort,
        rol,
        list: granted.sort(),
      });
    }
});
