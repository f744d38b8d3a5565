import type { Leeftijdsklasse } from "./conditie.ts";
import type { KeuzeSleutel, keuzes, Organisatie, Sleutel, Vorm } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** What each kind of organisation is called, inside a sentence. */
export const organisatieWoorden = {
  "veilig-thuis": { nl: "Veilig Thuis", en: "Veilig Thuis" },
  lkha: { nl: "het LKHA", en: "LKHA" },
  "lokaal-team": { nl: "het lokale team", en: "the local team" },
  politie: { nl: "de politie", en: "the police" },
  om: { nl: "het Openbaar Ministerie", en: "the Public Prosecution Service" },
  rvdk: { nl: "de Raad voor de Kinderbescherming", en: "the Child Care and Protection Board" },
  reclassering: { nl: "de reclassering", en: "the probation service" },
  bz: { nl: "het ministerie van Buitenlandse Zaken", en: "the Ministry of Foreign Affairs" },
  ambassade: { nl: "de ambassade of het consulaat", en: "the embassy or consulate" },
  gemeente: { nl: "de gemeente", en: "the municipality" },
  "lec-egg": { nl: "het LEC EGG", en: "LEC EGG" },
  pharos: { nl: "Pharos", en: "Pharos" },
  fier: { nl: "Fier", en: "Fier" },
  "sterk-huis": { nl: "Sterk Huis", en: "Sterk Huis" },
  opvang: { nl: "de opvang", en: "the shelter" },
  kmar: { nl: "de Koninklijke Marechaussee", en: "the Royal Marechaussee" },
  gi: { nl: "de jeugdbescherming (GI)", en: "youth protection (GI)" },
  jgz: { nl: "de jeugdgezondheidszorg", en: "youth health care" },
  hulpverlening: { nl: "de hulp die al loopt", en: "the help that is already running" },
  "multidisciplinair-team": { nl: "het multidisciplinaire team", en: "the multidisciplinary team" },
  vrager: { nl: "wie advies vraagt", en: "whoever asks for advice" },
  betrokkenen: { nl: "de betrokkenen zelf", en: "those involved themselves" },
} as const satisfies Record<Organisatie, Zin>;

/** What each thing is called that a rule may depend on. */
export const sleutelWoorden = {
  aanleiding: { nl: "aanleiding", en: "occasion" },
  bij: { nl: "wie de zaak nu heeft", en: "who holds the case now" },
  vrager: { nl: "wie het meldt", en: "who reports it" },
  vormen: { nl: "vermoede vormen", en: "suspected forms" },
  verblijf: { nl: "verblijf van het slachtoffer", en: "whereabouts of the victim" },
  inschrijving: { nl: "inschrijving in een gemeente", en: "registration in a municipality" },
  leeftijd: { nl: "leeftijd van het slachtoffer", en: "age of the victim" },
  geslacht: { nl: "geslacht van het slachtoffer", en: "sex of the victim" },
  veiligheid: { nl: "hoe veilig het is", en: "how safe it is" },
  eerderAcuut: { nl: "eerder acuut onveilig", en: "acutely unsafe before" },
  besluitVeiligThuis: { nl: "besluit van Veilig Thuis", en: "decision of Veilig Thuis" },
  informerenBedreigend: { nl: "informeren is bedreigend", en: "informing is a threat" },
  medewerking: { nl: "medewerking van de betrokkenen", en: "co-operation of those involved" },
  eigenKracht: { nl: "eigen kracht", en: "own strength" },
  lopendeHulp: { nl: "hulp die al loopt", en: "help that is running" },
  hulpToereikend: { nl: "de hulp is genoeg", en: "the help is enough" },
  eermotief: { nl: "eer als motief", en: "honour as motive" },
  deskundigeGeraadpleegd: { nl: "deskundige geraadpleegd", en: "expert consulted" },
  risicoanalyseGereed: { nl: "risicoanalyse klaar", en: "risk analysis completed" },
  verzoekLkha: { nl: "verzoek van het LKHA", en: "request of LKHA" },
  risicoInNederland: { nl: "gevaar voor anderen in Nederland", en: "danger to others in the Netherlands" },
  systeemBekendBijVeiligThuis: {
    nl: "anderen uit het systeem bekend bij Veilig Thuis",
    en: "others of the system known at Veilig Thuis",
  },
  samenloopZorgStraf: { nl: "samenloop van zorg en straf", en: "care and criminal law meet" },
  uitkomstOnderzoek: { nl: "uitkomst van het onderzoek", en: "outcome of the investigation" },
  complex: { nl: "zeer complexe consulaire zaak", en: "very complex consular case" },
  kanNietHandelen: { nl: "wie advies vraagt kan zelf niet handelen", en: "the adviser-seeker cannot act" },
  ernstig: { nl: "ernstige situatie", en: "grave situation" },
} as const satisfies Record<Sleutel, Zin>;

type Waarde<K extends KeuzeSleutel> = (typeof keuzes)[K][number];

/** What each value of it is called; who holds a case is an organisation, and yes or no speaks for itself. */
export const waardeWoorden = {
  vormen: {
    huwelijksdwang: { nl: "huwelijksdwang", en: "forced marriage" },
    kindhuwelijk: { nl: "kindhuwelijk", en: "child marriage" },
    "huwelijkse-gevangenschap": { nl: "huwelijkse gevangenschap", en: "marital captivity" },
    achterlating: { nl: "achterlating", en: "abandonment abroad" },
    vgv: { nl: "vrouwelijke genitale verminking (VGV)", en: "female genital mutilation (FGM)" },
    "eergerelateerd-geweld": { nl: "eergerelateerd geweld", en: "honour-related violence" },
    partnergeweld: { nl: "partnergeweld", en: "partner violence" },
    kindermishandeling: { nl: "kindermishandeling", en: "child abuse" },
    ouderenmishandeling: { nl: "ouderenmishandeling", en: "elder abuse" },
    "huiselijk-geweld-overig": { nl: "ander huiselijk geweld", en: "other domestic violence" },
  },
  vrager: {
    professional: { nl: "een professional", en: "a professional" },
    omstander: { nl: "een omstander", en: "a bystander" },
    slachtoffer: { nl: "het slachtoffer zelf", en: "the victim" },
    instelling: { nl: "een instelling", en: "an institution" },
    politie: { nl: "de politie", en: "the police" },
    ambassade: { nl: "een ambassade of consulaat", en: "an embassy or consulate" },
  },
  besluitVeiligThuis: {
    "lokaal-team": { nl: "overdragen aan het lokale team", en: "hand over to the local team" },
    hulpverlening: { nl: "overdragen aan de hulp die al loopt", en: "hand over to the help that is running" },
    "multidisciplinair-team": {
      nl: "overdragen aan een multidisciplinair team",
      en: "hand over to a multidisciplinary team",
    },
    "voorwaarden-en-vervolg": { nl: "Voorwaarden & Vervolg starten", en: "start Voorwaarden & Vervolg" },
    onderzoek: { nl: "onderzoek starten", en: "start an investigation" },
    betrokkenen: { nl: "de betrokkenen kunnen zelf verder", en: "those involved can go on by themselves" },
    einde: { nl: "hier eindigt de bemoeienis van Veilig Thuis", en: "the part of Veilig Thuis ends here" },
  },
  geslacht: {
    vrouw: { nl: "vrouw", en: "woman" },
    man: { nl: "man", en: "man" },
    anders: { nl: "anders", en: "other" },
  },
  inschrijving: {
    ingeschreven: { nl: "ingeschreven", en: "registered" },
    "niet-ingeschreven": { nl: "niet ingeschreven", en: "not registered" },
    "gemeente-onbekend": { nl: "gemeente onbekend", en: "municipality unknown" },
  },
  eermotief: {
    ja: { nl: "ja", en: "yes" },
    vermoeden: { nl: "een vermoeden", en: "a suspicion" },
    nee: { nl: "nee", en: "no" },
  },
  medewerking: {
    ja: { nl: "ja", en: "yes" },
    nee: { nl: "nee", en: "no" },
    onduidelijk: { nl: "onduidelijk", en: "unclear" },
  },
  uitkomstOnderzoek: {
    "geen-geweld": { nl: "geen geweld", en: "no violence" },
    onzeker: { nl: "onzeker", en: "uncertain" },
    "geweld-vastgesteld": { nl: "geweld vastgesteld", en: "violence established" },
  },
  aanleiding: {
    adviesvraag: { nl: "een adviesvraag", en: "a request for advice" },
    melding: { nl: "een melding", en: "a report" },
    "lopende-dienst": { nl: "een lopende dienst", en: "a running service" },
  },
  verblijf: {
    nederland: { nl: "in Nederland", en: "in the Netherlands" },
    buitenland: { nl: "in het buitenland", en: "abroad" },
  },
  veiligheid: {
    "acuut-onveilig": { nl: "acuut onveilig", en: "acutely unsafe" },
    "structureel-onveilig": { nl: "structureel onveilig", en: "structurally unsafe" },
    "geen-onveiligheid": { nl: "geen onveiligheid", en: "no unsafety" },
  },
  risicoInNederland: { ja: { nl: "ja", en: "yes" }, nee: { nl: "nee", en: "no" } },
  leeftijd: {
    "jonger-dan-12": { nl: "jonger dan 12", en: "under 12" },
    "12-tot-16": { nl: "12 tot 16", en: "12 to 16" },
    "16-of-17": { nl: "16 of 17", en: "16 or 17" },
    volwassen: { nl: "18 of ouder", en: "18 or older" },
  },
} as const satisfies { [K in Exclude<KeuzeSleutel, "bij">]: Record<Waarde<K>, Zin> } & {
  vormen: Record<Vorm, Zin>;
  leeftijd: Record<Leeftijdsklasse, Zin>;
};

/** One language of a table of words. */
export const inTaal = <K extends string>(
  woorden: Readonly<Record<K, Zin>>,
  taal: keyof Zin,
): Record<K, string> =>
  Object.fromEntries(Object.entries<Zin>(woorden).map(([naam, zin]) => [naam, zin[taal]])) as Record<
    K,
    string
  >;
