import { describe, expect, it } from "vitest";
import { edities } from "../../protocol/editie.ts";
import { rijenIn } from "../../protocol/handelingen.ts";
import type { Kaart } from "./kaart.ts";
import { landelijkeKaarten } from "./kaarten.ts";
import { type Thema, themaLijst } from "./themas.ts";
import {
  type Belvraag,
  isKantoortijd,
  kaartenVoor,
  naastKaart,
  verwijzingen,
  wieBellen,
} from "./wie-bellen.ts";

const kaarten: Kaart[] = landelijkeKaarten.map(({ id, gegevens }) => ({
  id,
  versie: 1,
  houder: undefined,
  regio: undefined,
  ingetrokken: false,
  gegevens,
}));
const vraag = (anders: Partial<Belvraag> = {}): Belvraag => ({
  datum: "2026-11-28",
  verblijf: "nederland",
  gevaar: false,
  ...anders,
});
/** The ids of the cards an answer shows, in order. */
const gebeld = (anders: Partial<Belvraag>) => {
  const dit = vraag(anders);
  return wieBellen(dit).bellen.flatMap((ene) => kaartenVoor(ene, kaarten, dit).map(({ id }) => id));
};

describe("who to call now", () => {
  it("follows from rows of the tables, each of which some question reaches, and names cards that exist", () => {
    const rijen = rijenIn(edities[0]);
    const bereikt = new Set<string>();
    for (const thema of [undefined, ...themaLijst])
      for (const verblijf of ["nederland", "buitenland"] as const)
        for (const gevaar of [true, false])
          for (const leeftijd of [undefined, 9, 16, 40, 80])
            for (const { bronnen } of wieBellen(vraag({ thema, verblijf, gevaar, leeftijd })).bellen)
              for (const bron of bronnen) bereikt.add(bron);
    for (const [bron, { wie }] of Object.entries(verwijzingen)) {
      expect(rijen.has(bron as keyof typeof verwijzingen), bron).toBe(true);
      expect(bereikt.has(bron), `${bron} is never reached`).toBe(true);
      for (const id of wie)
        expect(
          kaarten.some((kaart) => kaart.id === id),
          id,
        ).toBe(true);
    }
  });

  it("is Veilig Thuis in the Netherlands whatever it is about, and when nobody knows what it is about", () => {
    for (const thema of [undefined, ...themaLijst]) expect(gebeld({ thema })[0], thema).toBe("veilig-thuis");
  });

  it("LKHA-2.2 is LKHA and Foreign Affairs for a forced marriage or abandonment abroad", () => {
    for (const thema of ["huwelijksdwang", "achterlating", "kindhuwelijk"] as const) {
      expect(wieBellen(vraag({ thema, verblijf: "buitenland" })).verantwoordelijk).toBe("lkha");
      expect(gebeld({ thema, verblijf: "buitenland" }).slice(0, 2)).toEqual(["lkha", "buitenlandse-zaken"]);
    }
  });

  it.each<[Thema, string, string[]]>([
    ["huwelijksdwang", "lkha", ["pharos"]],
    ["achterlating", "lkha", ["pharos", "lec-egg"]],
    ["eergerelateerd-geweld", "lec-egg", ["pharos", "lkha"]],
    ["vgv", "pharos", ["lkha", "lec-egg"]],
  ])("RK-7.6 RK-4.6 has for %s the expert %s, and not %j", (thema, wel, niet) => {
    const ids = gebeld({ thema });
    expect(ids).toContain(wel);
    for (const id of niet) expect(ids).not.toContain(id);
  });

  it("RK-4.5 shows the regional taakaccenthouder wherever LEC EGG stands", () => {
    for (const thema of themaLijst)
      for (const verblijf of ["nederland", "buitenland"] as const) {
        const ids = gebeld({ thema, verblijf });
        if (ids.includes("lec-egg")) expect(ids, thema).toContain("taakaccenthouder-eer");
      }
    expect(gebeld({ thema: "eergerelateerd-geweld" })).toContain("lec-egg");
    expect(naastKaart("lec-egg")).toEqual({ wie: ["taakaccenthouder-eer"], bronnen: ["RK-4.5"] });
    expect(naastKaart("lkha")).toEqual({ wie: [], bronnen: [] });
  });

  it("RK-8.11 has Fier and Sterk Huis when honour is at stake", () => {
    expect(gebeld({ thema: "eergerelateerd-geweld" })).toEqual(
      expect.arrayContaining(["fier", "sterk-huis"]),
    );
    expect(gebeld({ thema: "ouderenmishandeling" })).not.toContain("fier");
  });

  it("in danger has the police first of all, and the crisis service", () => {
    const ids = gebeld({ gevaar: true });
    expect(ids.slice(0, 3)).toEqual(["politie", "veilig-thuis", "crisisdienst"]);
  });

  it("RK-8.10 puts a card of the own region before the one of its kind", () => {
    const opvang = kaarten.find(({ id }) => id === "veilige-opvang") as Kaart;
    const eigen = { ...opvang, id: "opvang-x", regio: "Haaglanden" };
    const ene = { wie: "veilige-opvang", reden: "hulp", bronnen: [] } as const;
    const ids = (regio?: string) => kaartenVoor(ene, [...kaarten, eigen], { regio }).map(({ id }) => id);
    expect(ids("Haaglanden")).toEqual(["opvang-x", "veilige-opvang"]);
    expect(ids("Twente")).toEqual(["veilige-opvang"]);
    expect(ids()).toEqual(["veilige-opvang"]);
  });
});

it("offices are open on working days from nine to five, in the Netherlands", () => {
  const op = (moment: string) => isKantoortijd(Temporal.Instant.from(moment));
  expect([op("2026-11-27T09:00:00+01:00"), op("2026-11-27T08:59:00+01:00")]).toEqual([true, false]);
  expect([op("2026-11-27T16:59:00+01:00"), op("2026-11-27T17:00:00+01:00")]).toEqual([true, false]);
  expect([op("2026-11-28T12:00:00+01:00"), op("2026-12-25T12:00:00+01:00")]).toEqual([false, false]);
});
