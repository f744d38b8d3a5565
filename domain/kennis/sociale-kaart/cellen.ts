import type { Zin } from "../../protocol/zin.ts";
import { hulptalen, Kaartgegevens, langst } from "./kaart.ts";
import { themaLijst } from "./themas.ts";

/** What a card says as texts, one per column of a form, a file and a history. The order is that of all three. */
export const kolommen = [
  "soort",
  "naam",
  "naam_en",
  "wat",
  "wat_en",
  "doelgroep",
  "doelgroep_en",
  "themas",
  "van_leeftijd",
  "tot_leeftijd",
  "dag_en_nacht",
  "uren",
  "uren_en",
  "talen",
  "telefoon",
  "mail",
  "site",
  "opmerking",
  "opmerking_en",
  "ook_genoemd",
  "bronnen",
  "gelezen",
  "gelezen_waar",
  "nagekeken_op",
] as const;
/** One of these columns. */
export type Kolom = (typeof kolommen)[number];
/** A card as texts. */
export type Cellen = Readonly<Record<Kolom, string>>;

/** What is wrong with one column, as a code for which there are words: `telefoon`, `lang:120`; `waarde` is the word refused. */
export type Celfout = { readonly kolom: Kolom; readonly code: string; readonly waarde?: string };

const jaren = (waarde: number | null): string => (waarde === null ? "" : String(waarde));
const lijst = (waarden: readonly string[]): string => waarden.join(", ");

/** What a card says, as texts. */
export const alsCellen = (gegevens: Kaartgegevens): Cellen => ({
  soort: gegevens.soort,
  naam: gegevens.naam.nl,
  naam_en: gegevens.naam.en,
  wat: gegevens.wat.nl,
  wat_en: gegevens.wat.en,
  doelgroep: gegevens.doelgroep.nl,
  doelgroep_en: gegevens.doelgroep.en,
  themas: lijst(gegevens.themas),
  van_leeftijd: jaren(gegevens.vanLeeftijd),
  tot_leeftijd: jaren(gegevens.totLeeftijd),
  dag_en_nacht: gegevens.dagEnNacht ? "ja" : "nee",
  uren: gegevens.uren?.nl ?? "",
  uren_en: gegevens.uren?.en ?? "",
  talen: lijst(gegevens.talen),
  telefoon: gegevens.telefoon ?? "",
  mail: gegevens.mail ?? "",
  site: gegevens.site ?? "",
  opmerking: gegevens.opmerking?.nl ?? "",
  opmerking_en: gegevens.opmerking?.en ?? "",
  ook_genoemd: lijst(gegevens.ookGenoemd),
  bronnen: lijst(gegevens.bronnen),
  gelezen: gegevens.gelezen?.titel ?? "",
  gelezen_waar: gegevens.gelezen?.waar ?? "",
  nagekeken_op: gegevens.nagezienOp,
});

const waarheid: Readonly<Record<string, boolean>> = { ja: true, nee: false, yes: true, no: false, "": false };

/** Columns that have another name than their place in a card. */
const plaatsen: readonly (readonly [pad: RegExp, kolom: Kolom])[] = [
  [/^themas/, "themas"],
  [/^vanLeeftijd/, "van_leeftijd"],
  [/^totLeeftijd/, "tot_leeftijd"],
  [/^dagEnNacht/, "dag_en_nacht"],
  [/^ookGenoemd/, "ook_genoemd"],
  [/^gelezen\.waar/, "gelezen_waar"],
  [/^nagezienOp/, "nagekeken_op"],
];

/** How many of a list one cell may name. */
const meeste = {
  themas: themaLijst.length,
  talen: hulptalen.length,
  ook_genoemd: langst.woorden,
  bronnen: langst.bronnen,
} satisfies Partial<Record<Kolom, number>>;
type Lijstkolom = keyof typeof meeste;

/** A day as 2026-11-22; a Dutch spreadsheet tends to write 22-11-2026. What is neither stays as it is. */
function dagUit(getypt: string): string {
  const [, dag, maand, jaar] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(getypt) ?? [];
  return dag && maand ? `${jaar}-${maand.padStart(2, "0")}-${dag.padStart(2, "0")}` : getypt;
}

/** The longest refused word that is named. */
const langsteWaarde = 60;

/** The word of a list that was refused, for a column that has words to choose from. */
function geweigerd(ruw: object, pad: readonly PropertyKey[]): { waarde?: string } {
  const waarde = pad.reduce<unknown>((deel, stap) => (deel as Record<PropertyKey, unknown>)[stap], ruw);
  return typeof waarde === "string" && waarde !== "" ? { waarde: waarde.slice(0, langsteWaarde) } : {};
}

function kolomVan(pad: string): Kolom {
  const [, veld] = /^(naam|wat|doelgroep|uren|opmerking)\.en$/.exec(pad) ?? [];
  if (veld) return `${veld}_en` as Kolom;
  const anders = plaatsen.find(([vorm]) => vorm.test(pad))?.[1];
  return anders ?? ((pad.split(".")[0] ?? "soort") as Kolom);
}

/**
 * Reads texts as a card, or says of each column what is wrong; every column is named once. English that is left empty is
 * the Dutch. `vandaag` is a legal day: nobody looked at a card on a day to come.
 */
export function leesCellen(
  cel: (kolom: Kolom) => string,
  vandaag: string,
): { gegevens: Kaartgegevens } | { fouten: readonly Celfout[] } {
  const tekst = (kolom: Kolom) => cel(kolom).replaceAll("\r\n", "\n").trim();
  const opties = (kolom: Lijstkolom) =>
    tekst(kolom)
      .split(/[,;\n]/)
      .map((ene) => ene.trim())
      .filter((ene) => ene !== "");
  // what is far too much is refused before each part of it is looked at
  const teGroot = kolommen.flatMap((kolom) => {
    if (tekst(kolom).length > langst.cel) return { kolom, code: `lang:${langst.cel}` };
    const hoogstens = kolom in meeste ? meeste[kolom as Lijstkolom] : undefined;
    return hoogstens !== undefined && opties(kolom as Lijstkolom).length > hoogstens
      ? { kolom, code: `aantal:${hoogstens}` }
      : [];
  });
  if (teGroot.length > 0) return { fouten: teGroot };
  const zin = (nl: Kolom, en: Kolom): Zin => ({ nl: tekst(nl), en: tekst(en) || tekst(nl) });
  const zinOfNiets = (nl: Kolom, en: Kolom) => (tekst(nl) || tekst(en) ? zin(nl, en) : null);
  const leeftijd = (kolom: Kolom) =>
    tekst(kolom) === "" ? null : /^\d{1,3}$/.test(tekst(kolom)) ? Number(tekst(kolom)) : Number.NaN;
  const gelezen = tekst("gelezen") || tekst("gelezen_waar");
  const gelezenAls = { titel: tekst("gelezen"), waar: tekst("gelezen_waar") };
  const dagEnNacht = waarheid[tekst("dag_en_nacht").toLowerCase()];
  const ruw = {
    soort: tekst("soort"),
    naam: zin("naam", "naam_en"),
    wat: zin("wat", "wat_en"),
    doelgroep: zin("doelgroep", "doelgroep_en"),
    themas: opties("themas"),
    vanLeeftijd: leeftijd("van_leeftijd"),
    totLeeftijd: leeftijd("tot_leeftijd"),
    dagEnNacht: dagEnNacht ?? false,
    uren: zinOfNiets("uren", "uren_en"),
    talen: opties("talen"),
    telefoon: tekst("telefoon") || null,
    mail: tekst("mail") || null,
    site: tekst("site") || null,
    ookGenoemd: opties("ook_genoemd"),
    bronnen: opties("bronnen"),
    gelezen: gelezen ? gelezenAls : null,
    nagezienOp: dagUit(tekst("nagekeken_op")),
    opmerking: zinOfNiets("opmerking", "opmerking_en"),
  };
  const gelezenKaart = Kaartgegevens.safeParse(ruw);
  const fouten: Celfout[] = (gelezenKaart.error?.issues ?? []).map(({ path, message }) => ({
    kolom: kolomVan(path.join(".")),
    code: message,
    ...(["kies", "soort"].includes(message) && geweigerd(ruw, path)),
  }));
  if (dagEnNacht === undefined) fouten.push({ kolom: "dag_en_nacht", code: "janee" });
  if (ruw.nagezienOp > vandaag && /^\d{4}-\d\d-\d\d$/.test(ruw.nagezienOp))
    fouten.push({ kolom: "nagekeken_op", code: "toekomst" });
  if (gelezenKaart.success && fouten.length === 0) return { gegevens: gelezenKaart.data };
  // an empty Dutch text was copied to the English, which would say the same twice
  const genoemd = new Set<Kolom>();
  const eerste = ({ kolom, code }: Celfout) =>
    !genoemd.has(kolom) && genoemd.add(kolom) && !(code === "leeg" && kolom.endsWith("_en"));
  return { fouten: fouten.filter(eerste) };
}

const opVolgordeVan =
  (volgorde: readonly string[]) =>
  (een: string, ander: string): number =>
    volgorde.indexOf(een) - volgorde.indexOf(ander);

/** Its lists in one order, which says nothing of a card. */
const geordend = (gegevens: Kaartgegevens): Kaartgegevens => ({
  ...gegevens,
  themas: gegevens.themas.toSorted(opVolgordeVan(themaLijst)),
  talen: gegevens.talen.toSorted(opVolgordeVan(hulptalen)),
  ookGenoemd: gegevens.ookGenoemd.toSorted(),
  bronnen: gegevens.bronnen.toSorted(),
});

/** What differs between two versions of a card, column by column; another order of a list is no difference. */
export function verschillen(
  eerder: Kaartgegevens,
  later: Kaartgegevens,
): { readonly kolom: Kolom; readonly was: string; readonly is: string }[] {
  const [was, is] = [alsCellen(geordend(eerder)), alsCellen(geordend(later))];
  return kolommen
    .filter((kolom) => was[kolom] !== is[kolom])
    .map((kolom) => ({ kolom, was: was[kolom], is: is[kolom] }));
}
