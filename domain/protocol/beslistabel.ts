import { beslisregels, type Cellen, type Zekerheid } from "./beslisregel.ts";
import { sleutels } from "./compile.ts";
import type { Editie } from "./editie.ts";
import { type GereedRegel, maakReglement, type Reglement } from "./reglement.ts";
import { oordelen, type Regel } from "./rule.ts";
import { type Handeling, handelingen, type Sleutel } from "./situatie.ts";

/** A column that a table answers with, and its FEEL type. */
export type Kolom = { readonly naam: string; readonly type: "string" | "number" | "boolean" };
/** One line: its cells, and a FEEL expression for every column. */
export type Lijn = { readonly cellen: Cellen; readonly uitvoer: readonly string[] };
/** A conclusion as a decision table over keys of a situation. */
export type Beslistabel = {
  readonly naam: string;
  readonly vraag: string;
  readonly treffer: "FIRST" | "COLLECT" | "RULE ORDER";
  readonly invoer: readonly Sleutel[];
  readonly kolommen: readonly Kolom[];
  readonly lijnen: readonly Lijn[];
};
/** A conclusion drawn from other conclusions by one FEEL expression. */
export type Slotsom = {
  readonly naam: string;
  readonly vraag: string;
  readonly uit: readonly string[];
  readonly feel: string;
};
/** Everything an edition concludes, as decisions of DMN: tables, and what follows from several of them. */
export type Beslissingen = {
  readonly tabellen: readonly Beslistabel[];
  readonly slotsommen: readonly Slotsom[];
};

/** The name of a decision about an action; FEEL would read a hyphen as a minus. */
export const naamVan = (soort: string, handeling: Handeling): string =>
  `${soort}_${handeling.replaceAll("-", "_")}`;

/** Lays an edition out as decision tables, whose every row names the row of the edition it came from. */
export function beslissingen(editie: Editie): Beslissingen {
  const reglement = maakReglement(editie);
  const perHandeling = handelingen.flatMap((handeling) => wachters(reglement, handeling));
  return {
    tabellen: [
      ...beide("verantwoordelijk", (zekerheid) => verantwoordelijk(reglement, zekerheid)),
      ...beide("regels", (zekerheid) => regels(reglement, zekerheid)),
      ...beide("stappen", (zekerheid) => stappen(reglement, zekerheid)),
      ...perHandeling,
    ],
    slotsommen: handelingen.map(oordeelOver),
  };
}

type Inhoud = Pick<Beslistabel, "vraag" | "treffer" | "kolommen"> & {
  readonly rijen: readonly { readonly regels: readonly Cellen[]; readonly uitvoer: readonly string[] }[];
};

/** The certain table under its own name, and the one of what could still hold. */
const beide = (naam: string, maak: (zekerheid: Zekerheid) => Inhoud): readonly Beslistabel[] => [
  tabel(naam, maak("zeker")),
  tabel(`${naam}_mogelijk`, maak("mogelijk")),
];

function tabel(naam: string, { rijen, ...inhoud }: Inhoud): Beslistabel {
  const lijnen = rijen.flatMap(({ regels, uitvoer }) => regels.map((cellen) => ({ cellen, uitvoer })));
  const gevraagd = sleutels.filter((sleutel) => lijnen.some(({ cellen }) => cellen[sleutel]));
  return { naam, ...inhoud, invoer: gevraagd.length > 0 ? gevraagd : ["aanleiding"], lijnen };
}

const tekst = (waarde: string | undefined): string =>
  waarde === undefined ? "null" : JSON.stringify(waarde);
const kolom = (naam: string, type: Kolom["type"] = "string"): Kolom => ({ naam, type });
const HOUDER = 'if bij = null or bij = "nergens" then "veilig-thuis" else bij';
const wie = (code: string): string => (code === "houder" ? HOUDER : tekst(code));
/** A transfer needs somebody who holds the case and is not the receiver. */
const over = (naar: string, dan: string): string =>
  `if bij = null or bij in ("nergens", ${tekst(naar)}) then null else ${tekst(dan)}`;

const verantwoordelijk = ({ verantwoordelijkheden }: Reglement, zekerheid: Zekerheid): Inhoud => ({
  vraag: "Wie is verantwoordelijk, en wie houdt zicht op veiligheid?",
  treffer: zekerheid === "zeker" ? "FIRST" : "COLLECT",
  kolommen: ["rij", "verantwoordelijk", "zichtOpVeiligheid", "naar", "grond", "bronnen"].map((naam) =>
    kolom(naam),
  ),
  rijen: verantwoordelijkheden.map(({ sleutel, rij }) => ({
    regels: beslisregels(rij, zekerheid),
    uitvoer: [
      tekst(sleutel),
      wie(rij.verantwoordelijk),
      wie(rij.zichtOpVeiligheid),
      ...(rij.overdracht
        ? [over(rij.overdracht.naar, rij.overdracht.naar), over(rij.overdracht.naar, rij.overdracht.grond)]
        : ["null", "null"]),
      tekst(rij.bronnen.join(", ")),
    ],
  })),
});

const termijn = ({ termijn }: Regel): readonly string[] =>
  termijn ? [String(termijn.aantal), tekst(termijn.eenheid), tekst(termijn.vanaf)] : ["null", "null", "null"];

const regels = ({ regels }: Reglement, zekerheid: Zekerheid): Inhoud => ({
  vraag: "Welke regels gelden?",
  treffer: "COLLECT",
  kolommen: [
    ...["rij", "bron", "soort", "wie", "wat"].map((naam) => kolom(naam)),
    kolom("aantal", "number"),
    kolom("eenheid"),
    kolom("vanaf"),
  ],
  rijen: regels.map(({ sleutel, rij }) => ({
    regels: beslisregels(rij, zekerheid),
    uitvoer: [...[sleutel, rij.bron, rij.soort, rij.wie, rij.wat.nl].map(tekst), ...termijn(rij)],
  })),
});

const stappen = ({ stappen }: Reglement, zekerheid: Zekerheid): Inhoud => ({
  vraag: "Wat te doen, in welke volgorde?",
  treffer: "RULE ORDER",
  kolommen: ["rij", "stap", "wie", "bronnen"].map((naam) => kolom(naam)),
  rijen: stappen.map(({ sleutel, rij }) => ({
    regels: beslisregels(rij, zekerheid),
    uitvoer: [sleutel, rij.stap.nl, rij.wie.join(", "), rij.bronnen.join(", ")].map(tekst),
  })),
});

/** The guards of one action, and which of them are lifted. */
function wachters({ perHandeling }: Reglement, handeling: Handeling): readonly Beslistabel[] {
  const rijen = perHandeling.get(handeling) ?? [];
  const kolommen = [kolom("rij"), kolom("ernst", "number"), kolom("hard", "boolean"), kolom("wel")];
  const ernst = ({ rij }: GereedRegel) => String(rij.wacht ? oordelen.indexOf(rij.wacht.oordeel) + 1 : 1);
  return [
    ...beide(naamVan("wachters", handeling), (zekerheid) => ({
      vraag: `Welke regels openen of sluiten ${handeling}?`,
      treffer: "COLLECT",
      kolommen,
      rijen: rijen.map((gereed) => ({
        regels: beslisregels(gereed.rij, zekerheid),
        uitvoer: [
          tekst(gereed.sleutel),
          ernst(gereed),
          String(gereed.rij.wacht?.hard === true),
          tekst(gereed.rij.wacht?.wel.nl),
        ],
      })),
    })),
    ...beide(naamVan("gelicht", handeling), (zekerheid) => ({
      vraag: `Welke van de regels die ${handeling} sluiten, doen dat niet meer?`,
      treffer: "COLLECT",
      kolommen: [kolom("rij")],
      rijen: rijen.flatMap(({ sleutel, rij: { wacht } }) =>
        wacht?.tot
          ? [{ regels: beslisregels({ als: wacht.tot }, zekerheid), uitvoer: [tekst(sleutel)] }]
          : [],
      ),
    })),
  ];
}

/** The strictest guard decides; what is not certain weighs as `eerst` at most, and what nothing opens is closed. */
function oordeelOver(handeling: Handeling): Slotsom {
  const zeker = naamVan("wachters", handeling);
  const gelicht = naamVan("gelicht", handeling);
  const uit = [zeker, `${zeker}_mogelijk`, gelicht, `${gelicht}_mogelijk`];
  const toegang = `if count(${zeker}[ernst = 1]) > 0 then 1 else if count(${zeker}_mogelijk[ernst = 1]) > 0 then 3 else 4`;
  const open = `list contains(${gelicht}.rij, wachter.rij)`;
  const vast = `list contains(${zeker}.rij, wachter.rij) and not(list contains(${gelicht}_mogelijk.rij, wachter.rij))`;
  const weegt = `if ${open} then 1 else if ${vast} then wachter.ernst else min(wachter.ernst, 3)`;
  const ernst = `max(concatenate([${toegang}], for wachter in ${zeker}_mogelijk[ernst > 1] return ${weegt}))`;
  return {
    naam: naamVan("oordeel", handeling),
    vraag: `Mag ${handeling}?`,
    uit,
    feel: `[${oordelen.map(tekst).join(", ")}][${ernst}]`,
  };
}
