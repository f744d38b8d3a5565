import { describe, expect, it } from "vitest";
import type { Bron } from "../bronnen.ts";
import { WAAR } from "../compile.ts";
import { edities } from "../editie.ts";
import { geldt, leesVoor, reglementOp } from "../reglement.ts";
import { keuzes, type Situatie } from "../situatie.ts";
import { wegwijzer } from "../wegwijzer.ts";
import { verantwoordelijkheden } from "./verantwoordelijkheden.ts";

const [editie] = edities;
const reglement = reglementOp(editie.vanaf, [editie]);

/** Who is responsible and keeps sight on safety, the transfer as `must|may receiver`, and what the row that decides cites. */
function wie(feiten: Partial<Situatie>) {
  const situatie: Situatie = { aanleiding: "melding", ...feiten };
  const lezing = leesVoor(reglement, situatie);
  const rij = reglement.verantwoordelijkheden.find((gereed) => geldt(gereed, lezing) === WAAR)?.rij;
  const { verantwoordelijk, zichtOpVeiligheid, overdracht } = wegwijzer({ ...situatie, datum: editie.vanaf });
  const transfer = overdracht && `${overdracht.grond} ${overdracht.naar}`;
  return { rij, antwoord: [verantwoordelijk, zichtOpVeiligheid, transfer, rij?.bronnen] };
}

type Geval = readonly [Partial<Situatie>, wie: string, transfer: string | null, bronnen: readonly Bron[]];
const buitenland = { vormen: ["huwelijksdwang"], verblijf: "buitenland" } satisfies Partial<Situatie>;
const nederland = { vormen: ["achterlating"], verblijf: "nederland" } satisfies Partial<Situatie>;
const vt = { bij: "veilig-thuis", veiligheid: "structureel-onveilig" } as const;
const team = { bij: "lokaal-team", aanleiding: "lopende-dienst" } as const;

const gevallen: readonly Geval[] = [
  [{ aanleiding: "adviesvraag", bij: "veilig-thuis" }, "vrager", null, ["WW-A5"]],
  [
    { aanleiding: "adviesvraag", bij: "lkha", ...buitenland },
    "vrager",
    null,
    ["BESLUIT-ADVIES-BLIJFT-BIJ-VRAGER"],
  ],
  [{ aanleiding: "adviesvraag" }, "vrager", null, ["BESLUIT-ADVIES-BLIJFT-BIJ-VRAGER"]],
  [{ ...buitenland, bij: "lkha" }, "lkha", null, ["LKHA-2.3c", "RK-7.21"]],
  [{ ...buitenland, bij: "veilig-thuis" }, "lkha", "moet lkha", ["LKHA-2.2"]],
  [{ ...buitenland, bij: "ambassade" }, "lkha", "moet lkha", ["LKHA-2.5"]],
  [{ ...buitenland, bij: "bz" }, "lkha", "moet lkha", ["LKHA-2.5"]],
  [{ ...buitenland, bij: "politie" }, "lkha", "moet lkha", ["BESLUIT-BUITENLAND-ALTIJD-LKHA"]],
  [{ ...buitenland, bij: "vrager" }, "lkha", null, ["LKHA-2.6", "RK-7.21"]],
  [{ ...buitenland, bij: "nergens" }, "lkha", null, ["LKHA-2.6", "RK-7.21"]],
  [
    { ...nederland, bij: "lkha", inschrijving: "gemeente-onbekend" },
    "lkha",
    null,
    ["LKHA-4.3a", "LKHA-4.3b"],
  ],
  [
    { ...nederland, bij: "lkha", inschrijving: "ingeschreven" },
    "veilig-thuis",
    "moet veilig-thuis",
    ["BESLUIT-TERUG-IN-NEDERLAND"],
  ],
  [{ ...vt, besluitVeiligThuis: "lokaal-team" }, "veilig-thuis", "mag lokaal-team", ["WW-V8"]],
  [{ ...vt, besluitVeiligThuis: "hulpverlening" }, "veilig-thuis", "mag hulpverlening", ["WW-V8"]],
  [
    { ...vt, besluitVeiligThuis: "multidisciplinair-team" },
    "veilig-thuis",
    "mag multidisciplinair-team",
    ["WW-V8"],
  ],
  [
    { ...vt, besluitVeiligThuis: "betrokkenen", eigenKracht: true },
    "veilig-thuis",
    "mag betrokkenen",
    ["WW-V5"],
  ],
  [
    { ...nederland, bij: "veilig-thuis", inschrijving: "niet-ingeschreven" },
    "veilig-thuis",
    "mag lkha",
    ["LKHA-4.2"],
  ],
  [
    { ...nederland, bij: "veilig-thuis", inschrijving: "ingeschreven" },
    "veilig-thuis",
    null,
    ["LKHA-1.2a", "LKHA-1.2b"],
  ],
  [{ bij: "veilig-thuis" }, "veilig-thuis", null, ["WW-M1", "WW-V4"]],
  [{ ...team, hulpToereikend: false }, "lokaal-team", "mag veilig-thuis", ["WW-L16"]],
  [team, "lokaal-team", null, ["BESLUIT-HOUDER-BLIJFT"]],
  [{ bij: "nergens" }, "veilig-thuis", null, ["BESLUIT-NIEMAND-HEEFT-HET"]],
  [{}, "veilig-thuis", null, ["BESLUIT-NIEMAND-HEEFT-HET"]],
];

describe("who is responsible", () => {
  it.each(gevallen)("in %j is %s, and the transfer is %s", (feiten, houder, transfer, bronnen) =>
    expect(wie(feiten).antwoord).toEqual([houder, houder, transfer, bronnen]),
  );

  it("is told by a case above for every row of the list", () => {
    const beslist = new Set(gevallen.map(([feiten]) => wie(feiten).rij));
    expect(verantwoordelijkheden.filter((rij) => !beslist.has(rij))).toEqual([]);
  });

  it.each(["lokaal-team", "hulpverlening", "multidisciplinair-team", "betrokkenen"] as const)(
    "does not change by a decision for %s while it is acutely unsafe, or the safety not judged",
    (besluitVeiligThuis) => {
      const besluit = { bij: "veilig-thuis", besluitVeiligThuis, eigenKracht: true } as const;
      expect(wie({ ...besluit, veiligheid: "acuut-onveilig" }).antwoord[2]).toBeNull();
      expect(wie(besluit).antwoord[2]).toBeNull();
      expect(wie({ ...besluit, veiligheid: "geen-onveiligheid" }).antwoord[2]).toBe(
        `mag ${besluitVeiligThuis}`,
      );
    },
  );

  it("needs strength of their own before those directly involved take over", () =>
    expect(wie({ ...vt, besluitVeiligThuis: "betrokkenen", eigenKracht: false }).antwoord[2]).toBeNull());

  it.each(keuzes.bij.filter((bij) => bij !== "nergens" && bij !== "veilig-thuis"))(
    "stays %s, who has it, as long as no sentence says otherwise",
    (bij) => expect(wie({ bij }).antwoord).toEqual([bij, bij, null, ["BESLUIT-HOUDER-BLIJFT"]]),
  );

  it.each(keuzes.bij.filter((bij) => !["nergens", "vrager", "betrokkenen", "lkha"].includes(bij)))(
    "abroad goes to LKHA from %s",
    (bij) => expect(wie({ ...buitenland, bij }).antwoord.slice(0, 3)).toEqual(["lkha", "lkha", "moet lkha"]),
  );
});
