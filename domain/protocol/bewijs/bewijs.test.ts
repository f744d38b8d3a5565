import { describe, expect, it } from "vitest";
import type { Editie } from "../editie.ts";
import { edities } from "../editie.ts";
import type { Regel, Stap, Verantwoordelijkheid } from "../rule.ts";
import { handelingen } from "../situatie.ts";
import { bewijs } from "./bewijs.ts";
import { verslag } from "./verslag.ts";

const zin = (nl: string) => ({ nl, en: `In English: ${nl}` });

const opener: Regel = {
  bron: "RK-2.11",
  soort: "bevoegdheid",
  wie: "gemeente",
  wat: zin("Dit kan altijd."),
  wacht: { handelingen, oordeel: "mag", wel: zin("Dit kan altijd.") },
};
const veiligThuis: Verantwoordelijkheid = {
  verantwoordelijk: "veilig-thuis",
  zichtOpVeiligheid: "veilig-thuis",
  bronnen: ["WW-M1"],
};
const verbod: Regel = {
  bron: "RK-7.4",
  soort: "verbod",
  wie: "verantwoordelijke",
  als: { verblijf: "buitenland" },
  wat: zin("Doe dit niet."),
  wacht: { handelingen: ["bemiddeling"], oordeel: "mag-niet", wel: zin("Overleg eerst.") },
};
const wachtVan = (regel: Regel) => regel.wacht as NonNullable<Regel["wacht"]>;

/** A small edition in which everything is in order, but for what a test adds. */
const editie = (anders: {
  regels?: Record<string, Regel>;
  verantwoordelijkheden?: readonly Verantwoordelijkheid[];
  stappen?: readonly Stap[];
}): Editie => ({
  id: "verzonnen",
  vanaf: "2026-01-01",
  verantwoordelijkheden: anders.verantwoordelijkheden ?? [veiligThuis],
  stappen: anders.stappen ?? [],
  regels: { "RK-2.11": opener, ...anders.regels },
});
const proef = (anders: Parameters<typeof editie>[0]) => bewijs(editie(anders), { steekproeven: 50 });
const schendingen = (anders: Parameters<typeof editie>[0]) => proef(anders).schendingen;

describe("made-up tables", () => {
  it("are in order when nothing is wrong", () => {
    const { schendingen, situaties } = proef({ regels: { "RK-7.4": verbod } });
    expect(schendingen).toEqual([]);
    // one for who is responsible and whoever holds the case, one for every action; the prohibition distinguishes three
    expect(situaties).toBe(24n + 21n + 3n);
  });

  it("with a row that can never hold are found", () => {
    const nooit = { ...verbod, tenzij: { verblijf: ["buitenland", "nederland"] } } as const;
    expect(schendingen({ regels: { "RK-7.4": nooit } })).toEqual([
      { soort: "overschaduwde-rij", conclusie: "bemiddeling", rijen: ["RK-7.4"] },
      { soort: "dode-rij", conclusie: "rijen", rijen: ["RK-7.4"] },
    ]);
  });

  it("with a row that holds only where facts contradict each other are found", () => {
    const { wacht: _, ...zonder } = verbod;
    const tegenstrijdig: Regel = { ...zonder, als: { veiligheid: "acuut-onveilig", eerderAcuut: true } };
    expect(schendingen({ regels: { "RK-7.4": tegenstrijdig } })).toEqual([
      { soort: "dode-rij", conclusie: "rijen", rijen: ["RK-7.4"] },
    ]);
  });

  it("with a step that asks for what it already needs to know are found", () => {
    const stap: Stap = {
      als: { veiligheid: "acuut-onveilig" },
      zolangOnbekend: "veiligheid",
      stap: zin("Beoordeel de veiligheid."),
      wie: ["veilig-thuis"],
      bronnen: ["WW-V1"],
    };
    expect(schendingen({ stappen: [stap] })).toEqual([
      { soort: "dode-rij", conclusie: "rijen", rijen: ["WW-V1 (stap-0)"] },
    ]);
    const { als: _, ...zonderAls } = stap;
    expect(schendingen({ stappen: [zonderAls] })).toEqual([]);
  });

  it("with a row on who is responsible that another always precedes are found", () => {
    const lkha: Verantwoordelijkheid = {
      verantwoordelijk: "lkha",
      zichtOpVeiligheid: "lkha",
      als: { verblijf: "buitenland" },
      bronnen: ["LKHA-2.2"],
    };
    const smaller = { ...lkha, als: { verblijf: "buitenland", aanleiding: "melding" } } as const;
    expect(schendingen({ verantwoordelijkheden: [lkha, smaller, veiligThuis] })).toEqual([
      {
        soort: "overschaduwde-rij",
        conclusie: "verantwoordelijk",
        rijen: ["LKHA-2.2 (verantwoordelijk-1)"],
      },
    ]);
    expect(schendingen({ verantwoordelijkheden: [smaller, lkha, veiligThuis] })).toEqual([]);
  });

  it("with a guard that is lifted wherever it holds are found", () => {
    const gelicht = { ...verbod, wacht: { ...wachtVan(verbod), tot: { verblijf: "buitenland" } } } as const;
    expect(schendingen({ regels: { "RK-7.4": gelicht } })).toEqual([
      { soort: "overschaduwde-rij", conclusie: "bemiddeling", rijen: ["RK-7.4"] },
    ]);
  });

  it("with a row that opens only what another forbids are found", () => {
    const opent: Regel = {
      ...opener,
      als: { verblijf: "buitenland" },
      wacht: { ...wachtVan(opener), handelingen: ["bemiddeling"] },
    };
    expect(schendingen({ regels: { "RK-7.4": verbod, "RK-2.11/weer": opent } })).toEqual([
      { soort: "overschaduwde-rij", conclusie: "bemiddeling", rijen: ["RK-2.11/weer"] },
    ]);
  });

  it("that demand and forbid one action are found, at the situation with the fewest facts", () => {
    const plicht: Regel = {
      ...opener,
      soort: "plicht",
      als: [{ complex: true, leeftijd: "volwassen" }, { ernstig: true }],
      wacht: { ...wachtVan(opener), handelingen: ["bemiddeling"] },
    };
    expect(schendingen({ regels: { "RK-7.4": verbod, "RK-2.11/moet": plicht } })).toEqual([
      {
        soort: "plicht-en-verbod",
        conclusie: "bemiddeling",
        rijen: ["RK-2.11/moet", "RK-7.4"],
        situatie: { aanleiding: "melding", verblijf: "buitenland", ernstig: true },
      },
    ]);
    expect(
      schendingen({ regels: { "RK-7.4": verbod, "RK-2.11/moet": { ...plicht, tenzij: verbod.als ?? [] } } }),
    ).toEqual([]);
  });

  it("in which knowing more opens what was forbidden, and no source says so, are found", () => {
    const aangenomen = { ...verbod, aanname: { verblijf: "buitenland" } } as const;
    expect(schendingen({ regels: { "RK-7.4": aangenomen } })).toEqual([
      {
        soort: "stil-geopend",
        conclusie: "bemiddeling",
        rijen: ["RK-7.4", "verblijf"],
        situatie: { aanleiding: "melding" },
      },
    ]);
  });

  it("in which a source says what opens are in order, and list that place", () => {
    const opVerzoek: Regel = {
      ...verbod,
      als: {},
      tenzij: { verzoekLkha: true },
      aanname: { verzoekLkha: false },
    };
    const { schendingen, opent } = proef({ regels: { "RK-7.4": opVerzoek } });
    expect(schendingen).toEqual([]);
    const hier = { handeling: "bemiddeling", sleutel: "verzoekLkha", waarden: ["true"], rijen: ["RK-7.4"] };
    const zo = { ...hier, van: "mag-niet", naar: "mag", bedoeld: true };
    expect(opent).toEqual([
      { ...zo, door: "kennis" },
      { ...zo, door: "feit" },
    ]);
  });

  it("in which only a decision of ours opens what was forbidden are found", () => {
    const besluit = { bron: "BESLUIT-AANBOD", tenzij: { verzoekLkha: true }, als: {} } as const;
    const eigen: Regel = { ...verbod, ...besluit, aanname: { verzoekLkha: false } };
    expect(schendingen({ regels: { "BESLUIT-AANBOD": eigen } }).map(({ soort }) => soort)).toEqual([
      "stil-geopend",
    ]);
  });

  it.each([
    ["both languages", { nl: "", en: " " }],
    ["English", { nl: "Overleg eerst.", en: "" }],
  ])("that do not say what is allowed instead in %s are found", (_, wel) => {
    const regels = { "RK-7.4": { ...verbod, wacht: { ...wachtVan(verbod), wel } } };
    expect(schendingen({ regels })).toEqual([
      {
        soort: "zonder-uitweg",
        conclusie: "bemiddeling",
        rijen: ["RK-2.11", "RK-7.4"],
        situatie: { aanleiding: "melding", verblijf: "buitenland" },
      },
    ]);
  });

  it("that cite what is no row of the catalogue are found", () => {
    const verzonnen = { ...verbod, bron: "RK-99.9" } as unknown as Regel;
    expect(schendingen({ regels: { "RK-99.9": verzonnen } }).map(({ soort }) => soort)).toEqual([
      "zonder-bron",
    ]);
  });

  it("that leave a situation in which nobody is responsible are found", () => {
    const alleenHier = { ...veiligThuis, als: { verblijf: "nederland" } } as const;
    const gat = { ...editie({ verantwoordelijkheden: [alleenHier] }) };
    expect(bewijs(gat, { steekproeven: 0 }).schendingen).toEqual([
      {
        soort: "niemand-verantwoordelijk",
        conclusie: "verantwoordelijk",
        rijen: [],
        situatie: { aanleiding: "melding" },
      },
    ]);
  });

  it("that leave it to a holder nobody knows of are found", () => {
    const houder = { ...veiligThuis, verantwoordelijk: "houder", zichtOpVeiligheid: "houder" } as const;
    expect(
      schendingen({ verantwoordelijkheden: [houder] }).map(({ soort, situatie }) => [soort, situatie]),
    ).toEqual([["houder-zonder-houder", { aanleiding: "melding" }]]);
  });

  it("with a transfer that does not fit who is responsible are found", () => {
    const moet: Verantwoordelijkheid = {
      ...veiligThuis,
      als: { bij: "politie" },
      overdracht: { naar: "lkha", grond: "moet" },
    };
    const mag: Verantwoordelijkheid = { ...moet, overdracht: { naar: "lkha", grond: "mag" } };
    for (const rij of [moet, mag])
      expect(schendingen({ verantwoordelijkheden: [rij, veiligThuis] })).toEqual([
        {
          soort: "overdracht-past-niet",
          conclusie: "verantwoordelijk",
          rijen: ["WW-M1 (verantwoordelijk-0)"],
          situatie: { aanleiding: "melding", bij: "politie" },
        },
      ]);
  });

  it("tell in a report in two languages what is wrong, and where", () => {
    const mis = proef({ regels: { "RK-7.4": { ...verbod, aanname: { verblijf: "buitenland" } } } });
    expect(verslag(mis, { taal: "nl", seconden: 1 })).toContain(
      "**Bemiddeling**: Meer weten maakt van mag-niet iets dat mag, zonder dat een bron dat zegt. RK-7.4, verblijf",
    );
    expect(verslag(mis, { taal: "en", seconden: 1 })).toContain("aanleiding: melding");
  });
});

describe("the tables of the newest edition", () => {
  const { schendingen, conclusies, situaties, opent, stiltes, ...rest } = bewijs(
    edities.at(-1) ?? edities[0],
    {
      steekproeven: 20_000,
    },
  );

  it("hold in every situation", () => expect(schendingen).toEqual([]));

  it("would be refused when one exception were forgotten", () => {
    const nieuwste = edities.at(-1) ?? edities[0];
    const { tenzij: _, ...vergeten } = nieuwste.regels["WW-V11"] as Regel;
    const mis = bewijs(
      { ...nieuwste, regels: { ...nieuwste.regels, "WW-V11": vergeten } },
      { steekproeven: 0 },
    );
    expect(mis.schendingen).toContainEqual(
      expect.objectContaining({
        soort: "plicht-en-verbod",
        conclusie: "voorwaarden-en-vervolg",
        rijen: ["WW-V11", "LKHA-3.3a"],
      }),
    );
  });

  it("are walked for who is responsible and for every action", () => {
    expect(conclusies.map(({ naam }) => naam)).toEqual(["verantwoordelijk", ...handelingen]);
    expect(situaties).toBeGreaterThan(100_000n);
    expect(rest.gedekt).toBeGreaterThan(10n ** 18n);
  });

  it("open where a source wants it: the request of LKHA, an expert, the risk analysis", () => {
    const bedoeld = opent
      .filter((ene) => ene.bedoeld)
      .map(({ sleutel, rijen }) => [sleutel, rijen.join(" ")]);
    for (const [sleutel, rij] of [
      ["verzoekLkha", "LKHA-3.3a"],
      ["deskundigeGeraadpleegd", "RK-7.3"],
      ["risicoanalyseGereed", "RK-7.24"],
    ])
      expect(bedoeld.some(([ene, rijen]) => ene === sleutel && rijen?.includes(rij ?? ""))).toBe(true);
  });

  it("say of a decision where it answers", () => {
    const houder = stiltes.find(({ besluit }) => besluit === "BESLUIT-HOUDER-BLIJFT");
    expect(houder?.waar.map(({ conclusie }) => conclusie)).toEqual(["verantwoordelijk"]);
    expect(houder?.waar[0]?.situaties).toBeGreaterThan(0n);
  });
});
