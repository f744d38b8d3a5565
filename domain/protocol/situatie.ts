import { z } from "zod";
import { tegenspraken } from "./tegenspraak.ts";

/**
 * The kinds of organisation of the chain, by the codes of the wegwijzer contract.
 * A kind decides what an organisation may do; which organisations exist is data (`organisatie` in the database).
 */
export const organisatieSoorten = [
  "veilig-thuis",
  "lkha",
  "lokaal-team",
  "politie",
  "om",
  "rvdk",
  "reclassering",
  "bz",
  "ambassade",
  "gemeente",
  "lec-egg",
  "pharos",
  "fier",
  "sterk-huis",
  "opvang",
  "kmar",
  "gi",
  "jgz",
  "hulpverlening",
  "multidisciplinair-team",
] as const;
/** The keys of a situation that have a short list of values; the order of a list has no meaning. */
export const keuzes = {
  aanleiding: ["adviesvraag", "melding", "lopende-dienst"],
  bij: [...organisatieSoorten, "vrager", "betrokkenen", "nergens"],
  vrager: ["professional", "omstander", "slachtoffer", "instelling", "politie", "ambassade"],
  verblijf: ["nederland", "buitenland"],
  inschrijving: ["ingeschreven", "niet-ingeschreven", "gemeente-onbekend"],
  geslacht: ["vrouw", "man", "anders"],
  veiligheid: ["acuut-onveilig", "structureel-onveilig", "geen-onveiligheid"],
  besluitVeiligThuis: [
    "voorwaarden-en-vervolg",
    "onderzoek",
    "lokaal-team",
    "hulpverlening",
    "multidisciplinair-team",
    "betrokkenen",
    "einde",
  ],
  medewerking: ["ja", "nee", "onduidelijk"],
  eermotief: ["ja", "vermoeden", "nee"],
  risicoInNederland: ["ja", "nee"],
  uitkomstOnderzoek: ["geen-geweld", "onzeker", "geweld-vastgesteld"],
} as const;

/** The keys of a situation that are answered by yes or no. */
export const jaNeeSleutels = [
  "eerderAcuut",
  "informerenBedreigend",
  "eigenKracht",
  "lopendeHulp",
  "hulpToereikend",
  "deskundigeGeraadpleegd",
  "risicoanalyseGereed",
  "verzoekLkha",
  "systeemBekendBijVeiligThuis",
  "samenloopZorgStraf",
  "complex",
  "kanNietHandelen",
  "ernstig",
] as const;

/** The forms of violence a concern can be about; several may be suspected at once. */
export const vormen = [
  "huwelijksdwang",
  "kindhuwelijk",
  "huwelijkse-gevangenschap",
  "achterlating",
  "vgv",
  "eergerelateerd-geweld",
  "partnergeweld",
  "kindermishandeling",
  "ouderenmishandeling",
  "huiselijk-geweld-overig",
] as const;

/** The actions somebody may intend; what the sources say of each stands in the rule tables. */
export const handelingen = [
  "gesprek-slachtoffer",
  "gesprek-kind-zonder-ouders",
  "informeren-familie",
  "overleg-alle-professionals",
  "huisverbod",
  "uithuisplaatsing",
  "plaatsing-gemengde-groep",
  "bemiddeling",
  "actie-veilig-thuis",
  "hulpverlening-ter-plaatse",
  "hulpverlening-door-bz",
  "consulaire-bijstand",
  "dossier-sluiten",
  "intake-opvang",
  "persoonsgegevens-betrokkenen-vastleggen",
  "onderzoek",
  "voorwaarden-en-vervolg",
  "overdracht-aan-betrokkenen",
  "overdracht-aan-lokaal-team",
  "overdracht-aan-hulpverlening",
  "overdracht-aan-multidisciplinair-team",
  "herstelzorg",
] as const;

/** Who can hold a case or carry a duty: every value of `bij` but `nergens`. */
export type Organisatie = Exclude<(typeof keuzes.bij)[number], "nergens">;
/** One form of violence. */
export type Vorm = (typeof vormen)[number];
/** One intended action. */
export type Handeling = (typeof handelingen)[number];
/** Who brings a concern. */
export type Vrager = (typeof keuzes.vrager)[number];
/** One outcome of a safety assessment; that none was made is an absent key. */
export type Veiligheid = (typeof keuzes.veiligheid)[number];
/** One decision of Veilig Thuis on who goes on. */
export type Besluit = (typeof keuzes.besluitVeiligThuis)[number];
/** A key that is answered by one of its values. */
export type KeuzeSleutel = keyof typeof keuzes;
/** A key that is answered by yes or no. */
export type JaNeeSleutel = (typeof jaNeeSleutels)[number];
/** The keys a rule may depend on; only these can be missing from an answer. */
export type Sleutel = KeuzeSleutel | JaNeeSleutel | "vormen" | "leeftijd";

const toon = (invoer: unknown): string =>
  invoer === undefined ? "niets" : JSON.stringify(invoer).slice(0, 60);
const kies = <const T extends readonly [string, ...string[]]>(waarden: T) =>
  z.enum(waarden, {
    error: ({ input }) => {
      const fout = input === undefined ? "Deze sleutel is nodig" : `${toon(input)} is geen geldige waarde`;
      return `${fout}; kies een van: ${waarden.join(", ")}.`;
    },
  });
const dag = z.iso.date({
  error: ({ input }) => `${toon(input)} is geen bestaande datum; schrijf jaar-maand-dag, zoals 2026-11-22.`,
});
const leeftijdFout = {
  error: ({ input }: { input?: unknown }) =>
    `${toon(input)} is geen leeftijd; geef een geheel getal van 0 tot en met 130.`,
};
const jaNee = () =>
  z.boolean({ error: ({ input }) => `${toon(input)} is geen ja of nee; geef true of false.` }).optional();

/**
 * What is known of a concern at one moment: the input of the wegwijzer.
 * Only `aanleiding` is needed; an absent key is unknown, which is never read as "no".
 */
export const Situatie = z.strictObject(
  {
    datum: dag.optional(),
    aanleiding: kies(keuzes.aanleiding),
    bij: kies(keuzes.bij).optional(),
    vrager: kies(keuzes.vrager).optional(),
    vormen: z
      .array(kies(vormen), {
        error: ({ input }) =>
          `${toon(input)} is geen lijst van vormen; geef een lijst, zoals ["achterlating"].`,
      })
      // not min(1): zod asks the length of whatever has one, and of an object that lies about it
      .refine((lijst) => lijst.length > 0, {
        error: "Een lege lijst zegt niets; noem ten minste één vorm, of laat de sleutel weg.",
      })
      .optional(),
    verblijf: kies(keuzes.verblijf).optional(),
    inschrijving: kies(keuzes.inschrijving).optional(),
    leeftijd: z.int(leeftijdFout).min(0, leeftijdFout).max(130, leeftijdFout).optional(),
    geslacht: kies(keuzes.geslacht).optional(),
    ontvangenOp: dag.optional(),
    gestartOp: dag.optional(),
    veiligheid: kies(keuzes.veiligheid).optional(),
    eerderAcuut: jaNee(),
    besluitVeiligThuis: kies(keuzes.besluitVeiligThuis).optional(),
    informerenBedreigend: jaNee(),
    medewerking: kies(keuzes.medewerking).optional(),
    eigenKracht: jaNee(),
    lopendeHulp: jaNee(),
    hulpToereikend: jaNee(),
    eermotief: kies(keuzes.eermotief).optional(),
    deskundigeGeraadpleegd: jaNee(),
    risicoanalyseGereed: jaNee(),
    verzoekLkha: jaNee(),
    risicoInNederland: kies(keuzes.risicoInNederland).optional(),
    systeemBekendBijVeiligThuis: jaNee(),
    samenloopZorgStraf: jaNee(),
    uitkomstOnderzoek: kies(keuzes.uitkomstOnderzoek).optional(),
    complex: jaNee(),
    kanNietHandelen: jaNee(),
    ernstig: jaNee(),
    voorgenomen: z
      .array(kies(handelingen), {
        error: ({ input }) =>
          `${toon(input)} is geen lijst van handelingen; geef een lijst, zoals ["onderzoek"].`,
      })
      .optional(),
  },
  {
    error: ({ code, input }) =>
      code === "unrecognized_keys"
        ? "Deze sleutel bestaat niet; laat hem weg of gebruik een sleutel van het contract."
        : `${toon(input)} is geen situatie; geef een object met ten minste de sleutel aanleiding.`,
  },
);
/** A parsed situation; an absent key is unknown. */
export type Situatie = z.output<typeof Situatie>;

/** A situation on a known day: what the rule tables answer for. `datum` is a legal day in Europe/Amsterdam. */
export type SituatieOpDatum = Situatie & { datum: string };

/** One thing wrong with an input: where, and in Dutch what is wrong and what would be right. */
export type Fout = { pad: string; melding: string };

const alsTekst = (waarde: unknown): string => (typeof waarde === "string" ? `"${waarde}"` : String(waarde));

/** What contradicts itself in a situation, with what the key could say instead. */
function tegenspraakIn(situatie: Situatie): Fout[] {
  const botsingen = tegenspraken.filter(({ feiten }) =>
    Object.entries(feiten).every(([sleutel, waarde]) => situatie[sleutel as Sleutel] === waarde),
  );
  return botsingen.map(({ feiten, pad, waarom }) => {
    const samen = Object.entries(feiten).map(([sleutel, waarde]) => `${sleutel} ${alsTekst(waarde)}`);
    const mogelijk = pad in keuzes ? keuzes[pad as KeuzeSleutel] : [true, false];
    const over = mogelijk.filter((waarde) => waarde !== feiten[pad]).map(String);
    const melding = `${samen.join(" en ")} gaan niet samen: ${waarom.nl}; kies een van: ${over.join(", ")}, of laat de sleutel weg.`;
    return { pad, melding };
  });
}

/** Reads an unknown value as a situation, or says everything that is wrong with it; never throws. */
export function leesSituatie(invoer: unknown): { situatie: Situatie } | { fouten: Fout[] } {
  const gelezen = Situatie.safeParse(invoer);
  if (gelezen.success) {
    const botsingen = tegenspraakIn(gelezen.data);
    return botsingen.length > 0 ? { fouten: botsingen } : { situatie: gelezen.data };
  }
  const fouten = gelezen.error.issues.flatMap(({ code, path, message, ...rest }) => {
    const paden =
      code === "unrecognized_keys" ? (rest as { keys: string[] }).keys.map((key) => [...path, key]) : [path];
    return paden.map((pad) => ({ pad: pad.join("."), melding: message }));
  });
  return { fouten };
}
