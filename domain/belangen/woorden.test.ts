import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vormen } from "../protocol/situatie.ts";
import { schadelijkeVormen } from "../protocol/tabellen/begrippen.ts";
import type { Vergelijkbaar } from "../radar/bekende.ts";
import { type Grond, isBesloten } from "./gronden.ts";
import { Kringopgave } from "./toets.ts";
import { type EigenKring, woordenUitNaam, woordenVan, woordenVanKring } from "./woorden.ts";

const leeg: EigenKring = { familienamen: [], naasten: [] };

/** On which grounds this circle and this person meet. */
function gronden(kring: Partial<EigenKring>, persoon: Vergelijkbaar): Set<Grond> {
  const van = new Set(woordenVan(persoon));
  const raak = woordenVanKring({ ...leeg, ...kring }).filter(({ woord }) => van.has(woord));
  return new Set(raak.map(({ grond }) => grond));
}
const uitNaam = (naam: string, persoon: Vergelijkbaar): Set<Grond> => {
  const van = new Set(woordenVan(persoon));
  return new Set(woordenUitNaam(naam).flatMap(({ grond, woord }) => (van.has(woord) ? [grond] : [])));
};

describe("a family name", () => {
  it.each([
    ["Yıldırım", "Dilan Yildirim"],
    ["Yildirim", "Yıldırım, Ceren"],
    ["El Amrani", "Soukaina Elamrani"],
    ["Bouzidi", "Fatiha Bouzidy"],
    ["van der Berg", "Jan v.d. Berg"],
    ["Kuijpers", "Sven Kuipers"],
    ["Hassan", "Nuur Hasan"],
    ["Tesfay", "Yonas Tesfaye"],
    ["De Vries-Lopes", "Esther Lopes Cardozo"],
    ["العمراني", "Soukaina El Amrani"],
    ["Yilmaz", "Yilmaz"],
  ])("%s is that of %s, however it is spelled", (familienaam, naam) => {
    expect(gronden({ familienamen: [familienaam] }, { naam })).toEqual(new Set(["familienaam"]));
  });

  it.each([
    ["Bos", "Ilse Baas"],
    ["Vos", "Ilse Bos"],
    ["Terwal", "Ibrahim Jalloh"],
    ["Haddad", "Priya Ramdin"],
    ["Noor", "Noor Verbeek"],
    ["N", "N. Verbeek"],
    ["Ali", "Kees Ole"],
  ])("%s is not that of %s", (familienaam, naam) => {
    expect(gronden({ familienamen: [familienaam] }, { naam })).toEqual(new Set());
  });

  it("is also that of the employee by name, and of everybody named near", () => {
    expect(uitNaam("Tarik Bosman", { naam: "Anna Bosman" })).toEqual(new Set(["familienaam"]));
    const naasten = [{ naam: "Ceren Yıldırım", geboortedatum: "1991-04-17" }];
    expect(gronden({ naasten }, { naam: "Dilan Yildirim" })).toEqual(new Set(["familienaam"]));
  });
});

describe("somebody near", () => {
  const naasten = [{ naam: "Soukaina El Amrani", geboortedatum: "1991-04-07" }];
  it.each<[string, Vergelijkbaar]>([
    ["by another spelling and the same day", { naam: "Sokaina Elamrani", geboortedatum: "1991-04-07" }],
    ["with day and month changed", { naam: "Soukaina El Amrani", geboortedatum: "1991-07-04" }],
    [
      "under another family name, by given name and day",
      { naam: "Soukaina Visser", geboortedatum: "1991-04-07" },
    ],
    ["by an age as told", { naam: "Amrani, Soukaina", leeftijd: { jaren: 34, op: "2026-03-02" } }],
    ["by name alone, where no birth is known", { naam: "Soukaina El Amrani" }],
    [
      "by the year, where a register has the first of January",
      { naam: "Soukaina El Amrani", geboortedatum: "1991-01-01" },
    ],
  ])("is found %s", (_hoe, persoon) => {
    expect(gronden({ naasten }, persoon)).toContain("naaste");
  });

  it("is nobody of the same name with another birth, and nobody of the same birth with another name", () => {
    expect(gronden({ naasten }, { naam: "Soukaina El Amrani", geboortedatum: "1975-02-11" })).toEqual(
      new Set(["familienaam"]),
    );
    expect(gronden({ naasten }, { naam: "Willemijn Tuinstra", geboortedatum: "1991-04-07" })).toEqual(
      new Set(),
    );
  });

  it("is whoever is called exactly as the employee", () => {
    expect(uitNaam("Tarik Bosman", { naam: "Bosman, Tariq", geboortedatum: "1985-03-03" })).toEqual(
      new Set(["naaste", "familienaam"]),
    );
  });
});

describe("an address", () => {
  it.each(["Kerkstraat 12, 2511 AB Den Haag", "2511ab 12", "2511 AB 12-3", "Kerkstraat 12B 2511AB"])(
    "is the same in %s",
    (adres) => {
      expect(gronden({ adres: "12 2511 AB" }, { adres })).toEqual(new Set(["adres"]));
    },
  );

  it("is another one next door, and none where it is secret", () => {
    expect(gronden({ adres: "12 2511 AB" }, { adres: "14 2511 AB" })).toEqual(new Set());
    expect(gronden({ adres: "12 2511 AB" }, { adres: "12 2511 AB", adresGeheim: true })).toEqual(new Set());
  });
});

it("an empty circle meets nobody, and nothing anybody can type fails", () => {
  const tekst = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(tekst, tekst, fc.option(tekst, { nil: undefined }), (naam, familienaam, adres) => {
      expect(gronden({}, { naam, adres })).toEqual(new Set());
      const woorden = woordenVanKring({ ...leeg, familienamen: [familienaam], ...(adres && { adres }) });
      expect(woorden.length).toBeLessThan(200);
      expect(woordenVan({ naam, adres }).length).toBeLessThan(2_000);
    }),
  );
});

it("RK-1.7 a community is closed in every harmful practice and where honour may be the motive, and nowhere else", () => {
  for (const vorm of vormen)
    expect(isBesloten({ feiten: { vormen: [vorm] } }), vorm).toBe(schadelijkeVormen.includes(vorm));
  expect(isBesloten({ feiten: { vormen: ["partnergeweld"], eermotief: "vermoeden" } })).toBe(true);
  expect(isBesloten({ feiten: { vormen: ["partnergeweld"], eermotief: "nee" } })).toBe(false);
  expect(isBesloten({ feiten: {} })).toBe(false);
});

it("a circle as told is at most eight people, twenty names and one address that can be one", () => {
  const goed = { familienamen: ["Yıldırım"], postcode: "2511 AB", huisnummer: "12b", naasten: [] };
  expect(Kringopgave.safeParse(goed).success).toBe(true);
  for (const fout of [
    { postcode: "0511 AB" },
    { huisnummer: "b12" },
    { familienamen: [""] },
    { familienamen: Array.from({ length: 21 }, (_, n) => `naam ${n}`) },
    { naasten: Array.from({ length: 9 }, () => ({ naam: "Een", geboortedatum: "1990-01-02" })) },
    { naasten: [{ naam: "Een", geboortedatum: "1890-01-02" }] },
  ])
    expect(Kringopgave.safeParse({ ...goed, ...fout }).success).toBe(false);
});
