import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesJson } from "../json.ts";
import { editieOp, edities } from "./editie.ts";
import { aantalRijen, handelingRijen, ontbrekendeRijen } from "./handelingen.ts";
import { handelingen, keuzes, Situatie, vormen } from "./situatie.ts";
import { tegenspraken } from "./tegenspraak.ts";
import { beantwoord, beantwoordAlle, geenJson, nietOndersteund } from "./vraag.ts";
import type { Wegwijzing } from "./wegwijzer.ts";

const VANDAAG = "2026-11-22";
const organisaties = keuzes.bij.filter((wie) => wie !== "nergens");
const fouten = (invoer: unknown) => {
  const uitkomst = beantwoord(invoer, VANDAAG);
  return "probleem" in uitkomst ? uitkomst.probleem.fouten : [];
};

describe("bad input says where, what is wrong and what would be right", () => {
  it.each([
    [{}, "aanleiding", "kies een van"],
    [{ aanleiding: "bezoek" }, "aanleiding", "adviesvraag, melding, lopende-dienst"],
    [{ aanleiding: "melding", plaats: "Delft" }, "plaats", "bestaat niet"],
    [{ aanleiding: "melding", leeftijd: 131 }, "leeftijd", "0 tot en met 130"],
    [{ aanleiding: "melding", leeftijd: -1 }, "leeftijd", "0 tot en met 130"],
    [{ aanleiding: "melding", leeftijd: 16.5 }, "leeftijd", "geheel getal"],
    [{ aanleiding: "melding", leeftijd: "16" }, "leeftijd", "geheel getal"],
    [{ aanleiding: "melding", ontvangenOp: "2026-02-30" }, "ontvangenOp", "geen bestaande datum"],
    [{ aanleiding: "melding", datum: "22-11-2026" }, "datum", "jaar-maand-dag"],
    [{ aanleiding: "melding", complex: "ja" }, "complex", "true of false"],
    [{ aanleiding: "melding", complex: null }, "complex", "true of false"],
    [{ aanleiding: "melding", vormen: [] }, "vormen", "ten minste één"],
    [{ aanleiding: "melding", vormen: "vgv" }, "vormen", "lijst"],
    [{ aanleiding: "melding", vormen: ["vgv", "ruzie"] }, "vormen.1", "huwelijksdwang"],
    [{ aanleiding: "melding", voorgenomen: ["slaan"] }, "voorgenomen.0", "gesprek-slachtoffer"],
    [
      { aanleiding: "melding", veiligheid: ["acuut-onveilig", "geen-onveiligheid"] },
      "veiligheid",
      "kies een van",
    ],
    [
      { aanleiding: "melding", veiligheid: "acuut-onveilig", eerderAcuut: true },
      "eerderAcuut",
      "kies een van: false",
    ],
    [null, "", "geef een object"],
    ["melding", "", "geef een object"],
  ])("%j", (invoer, pad, deel) => {
    expect(fouten(invoer).map((fout) => fout.pad)).toEqual([pad]);
    expect(fouten(invoer)[0]?.melding).toContain(deel);
  });

  it("names everything that is wrong at once", () =>
    expect(fouten({ aanleiding: "melding", verblijf: "mars", x: 1, y: 2 }).map(({ pad }) => pad)).toEqual([
      "verblijf",
      "x",
      "y",
    ]));

  it("puts the place in a list in front of the path, and fails the list as a whole", () => {
    const uitkomst = beantwoordAlle(
      [{ aanleiding: "melding" }, { aanleiding: "melding", leeftijd: 200 }, 3],
      VANDAAG,
    );
    if (!("probleem" in uitkomst)) throw new Error("een fout werd niet gezien");
    expect(uitkomst.probleem.fouten.map(({ pad }) => pad)).toEqual(["1.leeftijd", "2"]);
  });
});

describe("a problem says of which kind it is, in the way of RFC 9457", () => {
  const soort = (naam: string) => `https://schakel.example/problemen/${naam}`;

  it("a situation that cannot be read, alone and in a list", () => {
    const probleem = {
      type: soort("ongeldige-situatie"),
      title: "Ongeldige situatie",
      status: 400,
      detail: "De situatie is niet te lezen; bij elke fout staat wat wel kan.",
    };
    expect(beantwoord({}, VANDAAG)).toMatchObject({ probleem });
    expect(beantwoordAlle([{}], VANDAAG)).toMatchObject({ probleem });
  });

  it("what is no JSON at all, with an example that is", () => {
    expect(geenJson).toMatchObject({ type: soort("geen-json"), title: "Geen JSON", status: 400 });
    expect(geenJson.detail).toContain("geef een object");
    const [{ pad, melding } = { pad: "?", melding: "" }, ...andere] = geenJson.fouten;
    expect([pad, andere]).toEqual(["", []]);
    const voorbeeld = JSON.parse(melding.slice(melding.indexOf("{"), melding.lastIndexOf("}") + 1));
    expect(beantwoord(voorbeeld, VANDAAG)).toHaveProperty("antwoord");
  });
});

it("an empty list is answered by an empty list", () =>
  expect(beantwoordAlle([], VANDAAG)).toEqual({ antwoord: [] }));

it("answers for the day that is given, and for today when none is", () => {
  const uiterlijk = (feiten: object) => {
    const uitkomst = beantwoord({ aanleiding: "melding", datum: "2026-11-22", ...feiten }, "geen dag");
    return "antwoord" in uitkomst ? uitkomst.antwoord.editie : "";
  };
  expect(uiterlijk({})).toBe(editieOp("2026-11-22").id);
});

it("answers a list in its order, and fills in today", () => {
  const uitkomst = beantwoordAlle([{ aanleiding: "adviesvraag" }, { aanleiding: "melding" }], VANDAAG);
  if (!("antwoord" in uitkomst)) throw new Error("geen antwoord");
  expect(uitkomst.antwoord.map(({ verantwoordelijk }) => verantwoordelijk)).toEqual([
    "vrager",
    "veilig-thuis",
  ]);
});

describe("facts that exclude each other", () => {
  it.each(tegenspraken.map(({ feiten, pad }) => [JSON.stringify(feiten), feiten, pad] as const))(
    "%s: the path is named, and what it could say instead",
    (_naam, feiten, pad) => {
      const gevonden = fouten({ aanleiding: "melding", ...feiten });
      expect(gevonden.map((fout) => fout.pad)).toContain(pad);
      const fout = gevonden.find((ene) => ene.pad === pad);
      expect(fout?.melding).toMatch(/gaan niet samen: .*kies een van: .*, of laat de sleutel weg\.$/);
      expect(fouten({ aanleiding: "melding", ...feiten, [pad]: undefined })).toEqual([]);
    },
  );
});

describe("ten thousand documents by chance", () => {
  const iets = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(...Object.values(keuzes).flat(), ...vormen),
  );
  const sleutel = fc.constantFrom(
    ...Object.keys(Situatie.shape),
    "plaats",
    "__proto__",
    "constructor",
    "length",
  );
  const waarde = fc.oneof(
    iets,
    fc.boolean(),
    fc.integer({ min: -2, max: 140 }),
    fc.constantFrom("2026-11-22", "2026-02-30", "0000-00-00", "9999-12-31"),
    fc.array(fc.constantFrom(...vormen, ...handelingen), { maxLength: 4 }),
  );
  const bijna = fc
    .array(fc.tuple(sleutel, waarde), { maxLength: 8 })
    .map((delen) => Object.fromEntries([["aanleiding", "melding"], ...delen]));
  const document = fc.oneof(bijna, fc.dictionary(sleutel, waarde), iets, fc.array(bijna, { maxLength: 3 }));

  it("are each answered, or refused with a path, what is wrong and what would be right", () => {
    let vragen = 0;
    let antwoorden = 0;
    fc.assert(
      fc.property(document, (invoer) => {
        vragen += 1;
        const gelezen = leesJson(JSON.stringify(invoer));
        const uitkomst = Array.isArray(gelezen)
          ? beantwoordAlle(gelezen, VANDAAG)
          : beantwoord(gelezen, VANDAAG);
        if ("antwoord" in uitkomst) {
          antwoorden += 1;
          for (const antwoord of [uitkomst.antwoord].flat() as Wegwijzing[])
            expect(organisaties).toContain(antwoord.verantwoordelijk);
          return;
        }
        const { probleem } = uitkomst;
        expect([400, 422]).toContain(probleem.status);
        expect(probleem.fouten.length).toBeGreaterThan(0);
        for (const { pad, melding } of probleem.fouten) {
          expect(typeof pad).toBe("string");
          expect(melding).toMatch(/kies een van|geef |schrijf |laat |noem |gebruik |ondersteund/);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(antwoorden / vragen).toBeGreaterThan(0.03);
  });
});

describe("an action of which a row is missing", () => {
  const [editie] = edities;
  const regels = Object.fromEntries(
    Object.entries(editie.regels).filter(([sleutel]) => !sleutel.startsWith("RK-9.")),
  );
  const kaal = { ...editie, regels };

  it("is not answered, and says which rows are missing", () => {
    const situatie = { aanleiding: "melding", datum: VANDAAG, voorgenomen: [...handelingen] } as const;
    const probleem = nietOndersteund({ ...situatie, voorgenomen: [...handelingen] }, kaal);
    expect(probleem).toMatchObject({ status: 422, type: expect.stringContaining("nog-niet-ondersteund") });
    const plaats = handelingen.indexOf("herstelzorg");
    const fout = probleem?.fouten.find(({ pad }) => pad === `voorgenomen.${plaats}`);
    expect(fout?.melding).toContain("RK-9.1, RK-9.2");
    expect(probleem?.fouten.map(({ pad }) => pad)).not.toContain(
      `voorgenomen.${handelingen.indexOf("onderzoek")}`,
    );
  });

  it("does not exist in the edition of today: every row that bears on an action is in", () =>
    expect(
      handelingen.filter((handeling) => ontbrekendeRijen(handeling, editieOp(VANDAAG)).length > 0),
    ).toEqual([]));

  it("cites as bearing every row that guards it", () => {
    for (const { bron, wacht } of Object.values(editie.regels))
      for (const handeling of wacht?.handelingen ?? [])
        if (!bron.startsWith("BESLUIT-"))
          expect(handelingRijen[handeling].rijen, `${handeling} ${bron}`).toContain(bron);
  });

  it("lowers the number of rows a page shows", () =>
    expect(aantalRijen(kaal)).toBeLessThan(aantalRijen(editie)));
});

it("a day before the first edition is answered by the first", () =>
  expect(editieOp("2020-01-01").id).toBe("2026-1"));
