import type { Taal } from "./taal.ts";

const nl = {
  veld: {
    rol: "wat deze persoon in de casus is",
    naam: "de naam",
    geboortedatum: "de geboortedatum",
    jaren: "de leeftijd",
    geslacht: "het geslacht",
    land: "waar deze persoon nu is",
    plaats: "de plaats",
    adres: "het adres",
    bereikbaar: "hoe deze persoon te bereiken is",
    inschrijving: "of deze persoon is ingeschreven",
    gemeente: "de gemeente",
    organisatie: "de organisatie",
    vrager: "wie het meldt",
    kanaal: "hoe de melding kwam",
    ontvangenOp: "de dag van ontvangst",
    vormen: "de vermoede vormen",
    eermotief: "of eer een rol speelt",
    toelichting: "de toelichting",
    redenRegio: "de reden voor een andere regio",
    regio: "de regio",
    reden: "de reden",
    inhoud: "de notitie",
    perBetrokkene: "een uitkomst, ten minste voor het slachtoffer",
    uitkomst: "de uitkomst",
    gedaan: "wat er meteen is gedaan",
    besluit: "het besluit",
    naar: "de ontvanger",
    aan: "aan wie u het vraagt",
    met: "met wie u overlegde",
    handeling: "de handeling",
    deskundige: "de deskundige",
    medewerker: "de collega",
    afspraken: "ten minste één afspraak",
    wie: "wie het doet",
    wat: "de afspraak",
    motief: "het motief",
    herzienOp: "de dag waarop u dit opnieuw bekijkt",
    gebeurdOp: "de dag waarop het gebeurde",
    doel: "waarvoor u dit nodig hebt",
  },
  plaatsOfGemeente: "Vul een plaats of een gemeente in.",
  inNederland: "Vink aan dat het slachtoffer in Nederland is. Weet u dat niet zeker, leg dan nog niets vast.",
  dit: "dit veld",
  leeg: (veld: string) => `Vul ${veld} in.`,
  kies: (veld: string) => `Kies ${veld}.`,
  lang: (veld: string, tekens: number) => `Maak ${veld} korter: hoogstens ${tekens} tekens.`,
  datum: (veld: string) => `Controleer ${veld}: schrijf een bestaande dag, zoals 22-11-2026.`,
  vroeg: (veld: string) => `Controleer ${veld}: geef een dag vanaf 1 januari 1900.`,
  leeftijd: "Vul een leeftijd in van 0 tot en met 130, in hele jaren.",
  gemeente: (namen: readonly string[]) =>
    `Deze gemeente staat niet in de lijst.${namen.length > 0 ? ` Bedoelt u ${namen.join(" of ")}?` : ""} Kies een gemeente uit de lijst, of laat het veld leeg.`,
  ongeldig: (veld: string) => `Controleer ${veld}: dit kan niet zo worden opgeslagen.`,
  onbekendFormulier: "Dit formulier is niet bekend. Ververs de bladzijde en probeer het opnieuw.",
  nietVoorU: "Deze handeling is niet aan uw organisatie, zoals u nu tot deze casus staat.",
  zonderZaad:
    "Dit formulier kwam zonder zijn kenmerk aan, dus er is niets vastgelegd. Wat u invulde staat er nog: verstuur het opnieuw.",
};

const en: typeof nl = {
  veld: {
    rol: "what this person is in the case",
    naam: "the name",
    geboortedatum: "the birth date",
    jaren: "the age",
    geslacht: "the sex",
    land: "where this person is now",
    plaats: "the place",
    adres: "the address",
    bereikbaar: "how this person can be reached",
    inschrijving: "whether this person is registered",
    gemeente: "the municipality",
    organisatie: "the organisation",
    vrager: "who reports it",
    kanaal: "how the report came",
    ontvangenOp: "the day of receipt",
    vormen: "the suspected forms",
    eermotief: "whether honour is a motive",
    toelichting: "the explanation",
    redenRegio: "the reason for another region",
    regio: "the region",
    reden: "the reason",
    inhoud: "the note",
    perBetrokkene: "an outcome, at least for the victim",
    uitkomst: "the outcome",
    gedaan: "what was done at once",
    besluit: "the decision",
    naar: "the receiver",
    aan: "whom you ask",
    met: "whom you consulted with",
    handeling: "the act",
    deskundige: "the expert",
    medewerker: "the colleague",
    afspraken: "at least one agreement",
    wie: "who does it",
    wat: "the agreement",
    motief: "the motive",
    herzienOp: "the day on which you review this",
    gebeurdOp: "the day on which it happened",
    doel: "what you need this for",
  },
  plaatsOfGemeente: "Fill in a place or a municipality.",
  inNederland: "Tick that the victim is in the Netherlands. If you are not sure, do not record it yet.",
  dit: "this field",
  leeg: (veld) => `Fill in ${veld}.`,
  kies: (veld) => `Choose ${veld}.`,
  lang: (veld, tekens) => `Make ${veld} shorter: at most ${tekens} characters.`,
  datum: (veld) => `Check ${veld}: write an existing day, such as 22-11-2026.`,
  vroeg: (veld) => `Check ${veld}: give a day from 1 January 1900 on.`,
  leeftijd: "Fill in an age from 0 to 130, in whole years.",
  gemeente: (namen) =>
    `This municipality is not in the list.${namen.length > 0 ? ` Do you mean ${namen.join(" or ")}?` : ""} Choose one from the list, or leave the field empty.`,
  ongeldig: (veld) => `Check ${veld}: it cannot be stored like this.`,
  onbekendFormulier: "This form is not known. Refresh the page and try again.",
  nietVoorU: "This act is not for your organisation, as you now stand to this case.",
  zonderZaad:
    "This form arrived without its mark, so nothing was recorded. What you filled in is still there: send it again.",
};

const woorden: Record<Taal, typeof nl> = { nl, en };

/** One thing wrong with a form: the name of its field, and what would be right. */
export type Fout = { veld: string; tekst: string };

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly maximum?: unknown;
  readonly format?: string | undefined;
};

const dag = /^\d{4}-\d\d-\d\d$/;
const kiezen = new Set(
  "rol geslacht land inschrijving vrager kanaal vormen eermotief perBetrokkene uitkomst gedaan besluit naar aan met handeling deskundige medewerker wie regio doel".split(
    " ",
  ),
);

/** For whom a form is read; `lijktOp` names municipalities that look like what was typed. */
export type Lezing = { taal: Taal; lijktOp?: (getypt: string) => readonly string[] };

/** What is wrong with what was typed, one sentence per field, in the words of the form. */
export function foutenBij(issues: readonly Issue[], invoer: unknown, lezing: Lezing): Fout[] {
  const gezien = new Map<string, Fout>();
  for (const issue of issues) {
    const veld = issue.path.map(String).join(".");
    if (!gezien.has(veld)) gezien.set(veld, { veld, tekst: foutTekst(issue, invoer, lezing) });
  }
  return [...gezien.values()];
}

function foutTekst(
  { code, path, maximum, format }: Issue,
  invoer: unknown,
  { taal, lijktOp }: Lezing,
): string {
  const w = woorden[taal];
  if (path.at(-1) === "inNederland") return w.inNederland;
  if (path.at(-1) === "plaats" && code === "custom") return w.plaatsOfGemeente;
  const sleutel = String(path.findLast((deel) => typeof deel === "string" && deel in w.veld) ?? "");
  const veld = w.veld[sleutel as keyof typeof nl.veld] ?? w.dit;
  const waarde = path.reduce<unknown>(
    (deel, stap) => (deel as Record<PropertyKey, unknown> | undefined)?.[stap],
    invoer,
  );
  if (waarde === undefined || (Array.isArray(waarde) && waarde.length === 0))
    return kiezen.has(sleutel) ? w.kies(veld) : w.leeg(veld);
  if (sleutel === "gemeente") return w.gemeente(lijktOp?.(String(waarde)) ?? []);
  if (sleutel === "jaren") return w.leeftijd;
  if (format === "date") return w.datum(veld);
  // of a day that exists, only that it lies too far back is refused
  if (code === "custom" && dag.test(String(waarde))) return w.vroeg(veld);
  if (code === "too_big" && typeof maximum === "number") return w.lang(veld, maximum);
  return kiezen.has(sleutel) ? w.kies(veld) : w.ongeldig(veld);
}

/** Said when a post names no form of ours. */
export const onbekendFormulier = (taal: Taal): string => woorden[taal].onbekendFormulier;

/** Said when a form lacks the seed its command id is made from: without it, a second press would do the thing twice. */
export const zonderZaad = (taal: Taal): string => woorden[taal].zonderZaad;

/** Said when an act is not for the reader's organisation, as it now stands to the case. */
export const nietVoorU = (taal: Taal): string => woorden[taal].nietVoorU;
