import type { CasusCommand } from "#domain/casus/command.ts";
import type { Taal } from "./taal.ts";

/** The name of every value in this, however deep. */
type NamenIn<T> = T extends readonly (infer E)[]
  ? NamenIn<E>
  : T extends object
    ? { [K in keyof T & string]: K | NamenIn<T[K]> }[keyof T & string]
    : never;

/** What nobody fills in: it is made here, chosen by its form, or only holds what has a name. */
type Zelfgemaakt =
  | "type"
  | "id"
  | "soort"
  | "nummer"
  | "op"
  | "melder"
  | "anoniem"
  | "acuutGevaar"
  | "regioVolgensGemeente"
  | "slachtoffer"
  | "overigen"
  | "leeftijd"
  | "team"
  | "advies"
  | "consult";

/** Whatever a form can ask has a name; a command with a new field does not compile before it has one here. */
type Veldnaam = Exclude<NamenIn<CasusCommand>, Zelfgemaakt> | "organisatie" | "gebeurdOp" | "doel";

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
    ontvanger: "wie de melding ontving",
    persoon: "de gegevens van deze persoon",
    betrokkene: "om wie het gaat",
    medewerking: "of de betrokkenen meewerken",
    eigenKracht: "of de betrokkenen het zelf kunnen",
    hulpToereikend: "of de hulp genoeg is",
    informerenBedreigend: "of informeren bedreigend is",
    samenloopZorgStraf: "of zorg en straf samenlopen",
    complex: "of het een complexe zaak is",
    systeemBekendBijVeiligThuis: "of anderen bekend zijn bij Veilig Thuis",
    uitkomstOnderzoek: "de uitkomst van het onderzoek",
    noodgeval: "waarom dit niet kan wachten",
    paklijst: "wat er meegaat",
    betrokkenen: "wie er meegaan",
    teksten: "welke teksten meegaan",
    warm: "hoe u overdraagt",
    overdracht: "het aanbod",
    overleg: "het overleg",
    verzoek: "het verzoek van het LKHA",
    inGevaar: "of deze persoon gevaar loopt",
    inNederland: "of het slachtoffer in Nederland is",
    ronde: "welke keer dit is",
    voorwaarden: "of de voorwaarden zijn nagekomen",
    veilig: "of het daardoor veilig is",
    herstel: "of er aan herstel wordt gewerkt",
    volgendeOp: "de dag waarop u het weer vraagt",
    afwijking: "de afwijking",
    adresGeheim: "of het adres geheim is",
    anderCasus: "de andere casus",
    anderBetrokkene: "wie het misschien is",
    grond: "de grond",
    hoe: "hoe het is verteld",
    na: "waarna de melder dit hoort",
    aanWie: "wie het hoorde",
    rechten: "wat er is verteld",
    heeftRol: "of de melder een rol heeft in het vervolg",
    partijen: "wie verdergaat",
    veiligheidsvoorwaarden: "de veiligheidsvoorwaarden",
    monitorafspraken: "de afspraken over monitoren",
    gesprek: "wat er is verteld",
    gevaarErger: "of handelen het gevaar groter kan maken",
    feiten: "de feiten",
    tekst: "de tekst",
    bron: "hoe de melder het weet",
    van: "van wie of waaruit",
    duiding: "de uitleg",
    hypotheses: "het vermoeden",
    diagnoses: "de diagnose",
    door: "wie de diagnose stelde",
    stappen: "de stappen",
    stap: "de stap",
    meldcode: "of de meldcode is gevolgd",
    meldcodeStappen: "welke stappen zijn gezet",
    ingelicht: "of de betrokkenen het weten",
    is: "of de betrokkenen het weten",
    reactie: "de reactie",
    reacties: "de reacties",
    gronden: "de reden om het niet te vertellen",
    verwachting: "de verwachting",
    anoniemGrond: "de reden voor anonimiteit",
    vervolg: "wat er volgt",
    voorgelezenOp: "de dag van het voorlezen",
    genoemden: "wie er zijn genoemd",
    dubbelAnoniem: "of de melder geheel onbekend blijft",
    melding: "om welke melding het gaat",
    opening: "om welke vraag het gaat",
    terecht: "of het terecht was",
    waarneming: "wat de melder zelf zag of hoorde",
    functie: "de functie",
    sector: "de sector",
    contact: "het veilige contact",
    waarop: "het nummer of adres",
    uren: "de veilige uren",
    codewoord: "het codewoord",
    nietWeten: "wie het niet mag weten",
  } satisfies Record<Veldnaam, string>,
  dit: "dit formulier",
  plaatsOfGemeente: "Vul een plaats of een gemeente in.",
  inNederland: "Vink aan dat het slachtoffer in Nederland is. Weet u dat niet zeker, leg dan nog niets vast.",
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
    ontvanger: "who received the report",
    persoon: "the details of this person",
    betrokkene: "whom it is about",
    medewerking: "whether those involved co-operate",
    eigenKracht: "whether those involved can do it themselves",
    hulpToereikend: "whether the help is enough",
    informerenBedreigend: "whether informing is threatening",
    samenloopZorgStraf: "whether care and criminal law meet",
    complex: "whether the case is complex",
    systeemBekendBijVeiligThuis: "whether others are known at Veilig Thuis",
    uitkomstOnderzoek: "the outcome of the investigation",
    noodgeval: "why this cannot wait",
    paklijst: "what goes along",
    betrokkenen: "who go along",
    teksten: "which texts go along",
    warm: "how you hand over",
    overdracht: "the offer",
    overleg: "the consultation",
    verzoek: "the request of LKHA",
    inGevaar: "whether this person is in danger",
    inNederland: "whether the victim is in the Netherlands",
    ronde: "which time this is",
    voorwaarden: "whether the conditions were met",
    veilig: "whether it is safe because of that",
    herstel: "whether recovery is worked on",
    volgendeOp: "the day on which you ask again",
    afwijking: "the deviation",
    adresGeheim: "whether the address is secret",
    anderCasus: "the other case",
    anderBetrokkene: "who it may be",
    grond: "the ground",
    hoe: "how they were told",
    na: "after what the reporter hears this",
    aanWie: "who heard it",
    rechten: "what was told",
    heeftRol: "whether the reporter has a role in what follows",
    partijen: "who goes on",
    veiligheidsvoorwaarden: "the safety conditions",
    monitorafspraken: "the agreements on monitoring",
    gesprek: "what was told",
    gevaarErger: "whether acting may increase the danger",
    feiten: "the facts",
    tekst: "the text",
    bron: "how the reporter knows",
    van: "from whom or from what",
    duiding: "the interpretation",
    hypotheses: "the supposition",
    diagnoses: "the diagnosis",
    door: "who made the diagnosis",
    stappen: "the steps",
    stap: "the step",
    meldcode: "whether the reporting code was followed",
    meldcodeStappen: "which steps were taken",
    ingelicht: "whether those concerned know",
    is: "whether those concerned know",
    reactie: "the reaction",
    reacties: "the reactions",
    gronden: "the reason not to tell them",
    verwachting: "the expectation",
    anoniemGrond: "the reason for anonymity",
    vervolg: "what follows",
    voorgelezenOp: "the day of reading back",
    genoemden: "who were named",
    dubbelAnoniem: "whether the reporter stays unknown to all",
    melding: "which report it is about",
    opening: "which request it is about",
    terecht: "whether it was right",
    waarneming: "what the reporter saw or heard",
    functie: "the function",
    sector: "the sector",
    contact: "the safe contact",
    waarop: "the number or address",
    uren: "the safe hours",
    codewoord: "the code word",
    nietWeten: "who must not know",
  },
  dit: "this form",
  plaatsOfGemeente: "Fill in a place or a municipality.",
  inNederland: "Tick that the victim is in the Netherlands. If you are not sure, do not record it yet.",
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
  "rol geslacht land inschrijving vrager kanaal vormen eermotief bron meldcode ingelicht is gronden sector perBetrokkene uitkomst gedaan besluit naar aan met handeling deskundige medewerker wie regio doel medewerking eigenKracht hulpToereikend informerenBedreigend samenloopZorgStraf complex systeemBekendBijVeiligThuis uitkomstOnderzoek betrokkene betrokkenen teksten inGevaar ronde voorwaarden veilig herstel grond hoe na aanWie rechten vervolg heeftRol".split(
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
  const sleutel = path.findLast((deel): deel is Veldnaam => typeof deel === "string" && deel in w.veld);
  // only what no field of a form holds, such as the address of the page
  if (!sleutel) return w.ongeldig(w.dit);
  const veld = w.veld[sleutel];
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
