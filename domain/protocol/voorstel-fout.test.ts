import { expect, it } from "vitest";
import { edities } from "./editie.ts";
import { leesVoorstel } from "./voorstel.ts";

const [basis] = edities;
const leeg = { id: "x", vanaf: "2027-01-01" };
const rij = {
  bron: "WW-V1",
  soort: "plicht",
  wie: "veilig-thuis",
  wat: { nl: "Bel.", en: "Call." },
};
const fouten = (document: unknown) => {
  const gelezen = leesVoorstel(document, basis);
  return "fouten" in gelezen ? gelezen.fouten.map(({ pad, melding }) => [pad, melding.nl, melding.en]) : [];
};
const anders = (deel: object) => fouten({ ...leeg, regels: { gewijzigd: { "WW-V1": deel } } });
const nieuw = (deel: object, sleutel = "WW-V1/x", voor?: string) =>
  fouten({ ...leeg, regels: { toegevoegd: [{ sleutel, ...(voor && { voor }), rij: { ...rij, ...deel } }] } });

const hier = (nl: string, en: string) => [
  `Hier hoort ${nl} te staan; het ontbreekt, of er staat iets anders.`,
  `Here belongs ${en}; it is missing, or something else stands here.`,
];
const kies = (keuze: string) => [
  `Dit kan niet; kies een van: ${keuze}.`,
  `This is not possible; choose one of: ${keuze}.`,
];
const weinig = (aantal: number) => [`Te weinig: ten minste ${aantal}.`, `Too little: at least ${aantal}.`];
const veel = (aantal: number) => [`Te veel: hoogstens ${aantal}.`, `Too much: ${aantal} at most.`];
const naam = [
  "Gebruik kleine letters, cijfers, punten en streepjes, zoals 2027-1.",
  "Use lower case letters, digits, dots and dashes, such as 2027-1.",
];
const onbekend = [
  "Deze sleutel bestaat hier niet; laat hem weg.",
  "This key does not exist here; leave it out.",
];
const datum = [
  "Dit is geen bestaande datum, zoals 2027-01-01.",
  "This is no existing date, such as 2027-01-01.",
];

it.each([
  ["a list", [], "", hier("een object", "an object")],
  ["a name with capitals", { ...leeg, id: "Groot" }, "id", naam],
  ["a name with a space in front", { ...leeg, id: " x" }, "id", naam],
  ["a name with a sign behind it", { ...leeg, id: "x!" }, "id", naam],
  ["a name longer than forty signs", { ...leeg, id: "x".repeat(41) }, "id", naam],
  ["a day that does not exist", { ...leeg, vanaf: "2027-02-30" }, "vanaf", datum],
  ["a number for a day", { ...leeg, vanaf: 3 }, "vanaf", hier("een tekst", "a text")],
  ["a list of parts", { ...leeg, regels: [] }, "regels", hier("een object", "an object")],
  [
    "a text for a list",
    { ...leeg, regels: { vervallen: "WW-V1" } },
    "regels.vervallen",
    hier("een lijst", "a list"),
  ],
  [
    "more than anybody drops",
    { ...leeg, stappen: { vervallen: Array(501).fill("LKHA-2.2") } },
    "stappen.vervallen",
    veel(500),
  ],
])("of the document: %s", (_wat, document, pad, melding) => {
  expect(fouten(document)).toEqual([[pad, ...melding]]);
});

it.each<[string, object, string, string[]]>([
  ["a term of no days", { termijn: { aantal: 0 } }, "termijn.aantal", weinig(1)],
  ["a term of years and years", { termijn: { aantal: 1001 } }, "termijn.aantal", veel(1000)],
  ["half a day", { termijn: { aantal: 1.5 } }, "termijn.aantal", hier("een geheel getal", "a whole number")],
  ["days in letters", { termijn: { aantal: "3" } }, "termijn.aantal", hier("een getal", "a number")],
  ["a term that stands still", { termijn: { pauzeerbaar: true } }, "termijn.pauzeerbaar", kies("false")],
  [
    "a source that is not there",
    { bron: "WW-V99" },
    "bron",
    [
      "Dit is geen id uit de catalogus of van een besluit; een nieuwe zin krijgt eerst een id.",
      "This is no id of the catalogue or of a decision; a new sentence first gets an id.",
    ],
  ],
  [
    "a kind that is not there",
    { soort: "wens" },
    "soort",
    kies("plicht, verbod, bevoegdheid, waarschuwing, advies"),
  ],
  ["nothing said", { wat: { nl: "" } }, "wat.nl", weinig(1)],
  ["too much said", { wat: { en: "x".repeat(601) } }, "wat.en", veel(600)],
  ["an unknown key in a condition", { als: { planeet: 1 } }, "als.planeet", onbekend],
  [
    "an unknown key in one of two",
    { als: [{ verblijf: "nederland" }, { planeet: 1 }] },
    "als.1.planeet",
    onbekend,
  ],
  ["an unknown value", { als: { verblijf: "mars" } }, "als.verblijf", kies("nederland, buitenland")],
  [
    "one unknown value of two",
    { als: { verblijf: ["nederland", "mars"] } },
    "als.verblijf.1",
    kies("nederland, buitenland"),
  ],
  ["no value at all", { als: { verblijf: [] } }, "als.verblijf", weinig(1)],
  ["a number for a condition", { als: 7 }, "als", hier("een object", "an object")],
  ["a word for yes", { als: { ernstig: "ja" } }, "als.ernstig", hier("true of false", "true or false")],
  ["no form at all", { als: { vormen: { enige: [] } } }, "als.vormen.enige", weinig(1)],
  ["nobody who is somebody", { wie: "nergens" }, "wie", expect.anything()],
])("of a changed row: %s", (_wat, deel, pad, melding) => {
  const [[waar, ...gezegd] = [], ...andere] = anders(deel);
  expect(waar).toBe(`regels.gewijzigd.WW-V1.${pad}`);
  expect(gezegd).toEqual(melding);
  expect(andere).toEqual([]);
});

it("of a new row: a condition that demands nothing", () => {
  expect(nieuw({ als: {} })).toEqual([
    [
      "regels.toegevoegd.0.rij.als",
      "Een voorwaarde zonder eisen zegt niets; noem een sleutel, of laat haar weg.",
      "A condition without demands says nothing; name a key, or leave it out.",
    ],
  ]);
});

it("of a new row: a key that does not read as a source from its first to its last sign", () => {
  for (const sleutel of ["x WW-V1", "WW-V1/x y", "ww-v1", "WW-"])
    expect(
      nieuw({}, sleutel).map(([pad]) => pad),
      sleutel,
    ).toEqual(["regels.toegevoegd.0.sleutel"]);
  expect(nieuw({}, "WW-V1/x.y+z#2")).toEqual([]);
});

it("of a new row: it may stand in front of the very first, and nowhere else than where it says", () => {
  const [eerste = ""] = Object.keys(basis.regels);
  const gelezen = leesVoorstel(
    { ...leeg, regels: { toegevoegd: [{ sleutel: "WW-V1/x", voor: eerste, rij }] } },
    basis,
  );
  expect("editie" in gelezen && Object.keys(gelezen.editie.regels).slice(0, 2)).toEqual(["WW-V1/x", eerste]);
  expect(nieuw({}, "WW-V1/x", "WW-V99")).toEqual([
    [
      "regels.toegevoegd.0.voor",
      "WW-V99 is geen rij van deze editie; npm run protocol noemt ze allemaal.",
      "WW-V99 is no row of this edition; npm run protocol names them all.",
    ],
  ]);
});

it("a key of any length is told no further than its beginning", () => {
  const [[pad = ""] = []] = fouten({ ...leeg, ["k".repeat(300)]: 1 });
  expect(pad).toBe("k".repeat(200));
});
