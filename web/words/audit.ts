import type { KaartActie } from "#domain/access/kaart-policy.ts";
import type { CommandType } from "#domain/casus/command.ts";
import type { Taal } from "./taal.ts";

/** Everything else that leaves a line in the log, besides the commands on a casus. */
type Overig =
  | "casus.lees"
  | "melder.lees"
  | "werklijst.lees"
  | "zoeken"
  | "zoekresultaat.lees"
  | "casuslijst.lees"
  | "eigen-inzage.lees"
  | "concept.lees"
  | "concept.bewaar"
  | "concept.verwijder"
  | "radar.zoek"
  | "radar.lees"
  | "radarlijst.lees"
  | "audit.lees"
  | "audit.uitvoer"
  | "wat-als.tel"
  | "wat-als.lees"
  | KaartActie
  | "inloggen"
  | "organisatie.kiezen"
  | "sessie.vergrendelen"
  | "sessie.beeindigen"
  | "sessies.beeindigen"
  | "token.uitgeven";

const nl = {
  titel: "Logboek",
  inleiding:
    "Wie bij uw organisatie wat inzag of deed. U ziet alleen uw eigen organisatie, en uw eigen kijken komt er ook in. Dat een concept zichzelf bewaarde, ziet u alleen als u die handeling kiest.",
  kop: "Regels in het logboek",
  leeg: "Geen regel voldoet hieraan. Maak de periode langer of wis een filter.",
  kolom: {
    at: "Wanneer",
    wie: "Wie",
    id: "Kenmerk van de medewerker",
    wat: "Wat",
    code: "Code",
    casus: "Casus",
    doel: "Doel",
    uitkomst: "Uitkomst",
    aantal: "Aantal",
  },
  filter: {
    kop: "Filters",
    van: "Vanaf",
    tot: "Tot en met",
    medewerker: "Medewerker",
    handeling: "Handeling",
    uitkomst: "Uitkomst",
    nummer: "Casusnummer",
    alle: "Alle",
    toon: "Toon",
    wis: "Wis de filters",
  },
  onbekend: {
    van: "Vanaf: kies een bestaande dag na 1899.",
    tot: "Tot en met: kies een bestaande dag na 1899.",
    medewerker: "Medewerker: kies iemand uit de lijst.",
    handeling: "Handeling: kies er een uit de lijst.",
    uitkomst: "Uitkomst: kies er een uit de lijst.",
    nummer: "Casusnummer: er klopt een teken niet. Een nummer ziet eruit als K7Q4-2MXW.",
    blad: "Deze bladzijde bestaat niet.",
    omgekeerd: "Vanaf ligt na Tot en met: draai de dagen om.",
    vreemd:
      "Het adres heeft een filter dat niet bestaat, of twee keer hetzelfde. Gebruik elk hoogstens één keer: van, tot, medewerker, handeling, uitkomst, nummer.",
  },
  genegeerd: "Een filter is niet gebruikt",
  uitvoer: "Bewaar deze regels als bestand (CSV)",
  uitvoerUitleg: "Ook het bewaren komt in het logboek.",
  teLang: (hoogstens: number) =>
    `Kies een kortere periode om te bewaren: een bestand heeft hoogstens ${hoogstens} regels.`,
  doel: (doel: string) => `Doel: ${doel}.`,
  doelen: {
    behandeling: "behandeling",
    "nieuwe-melding": "een melding aannemen",
    waarneming: "waarnemen voor een collega",
    terugbellen: "hierover gebeld",
    logcontrole: "controle van het logboek",
    radar: "nagaan wie al bekend is",
    "eigen-inzage": "eigen handelingen teruglezen",
    "sociale-kaart": "de sociale kaart bijhouden",
    "voorstel-wegen": "een voorstel voor andere regels wegen",
  } as Readonly<Record<string, string>>,
  concepten: (aantal: number) => (aantal === 1 ? "1 concept." : `${aantal} concepten.`),
  casussen: (aantal: number) => (aantal === 1 ? "1 casus." : `${aantal} casussen.`),
  kaarten: (aantal: number) => (aantal === 1 ? "1 kaart." : `${aantal} kaarten.`),
  regels: (aantal: number) => (aantal === 1 ? "1 regel." : `${aantal} regels.`),
  systeem: "het systeem",
  uitkomst: {
    gelezen: "gelezen",
    gedaan: "gedaan",
    geweigerd: "geweigerd",
    verboden: "mocht niet",
    "niet-gevonden": "niet gevonden",
  },
  handeling: {
    OntvangMelding: "nam een melding aan",
    NeemBetrokkeneOp: "voegde iemand toe",
    WerkBetrokkeneBij: "wijzigde gegevens van iemand",
    LegFeitenVast: "legde feiten vast",
    StelRegioVast: "koos een regio",
    WijsToe: "wees toe aan een medewerker",
    BeoordeelVeiligheid: "beoordeelde de veiligheid",
    MeldAcuutGevaar: "meldde acuut gevaar",
    NeemBesluit: "nam een besluit",
    BiedOverdrachtAan: "bood een overdracht aan",
    AanvaardOverdracht: "aanvaardde een overdracht",
    WeigerOverdracht: "weigerde een overdracht",
    TrekOverdrachtIn: "trok een aanbod in",
    VraagActie: "vroeg om een actie",
    VerrichtHandeling: "legde een handeling vast",
    HoudRisicoOverleg: "legde een risico-overleg vast",
    BevestigRisicoOverleg: "bevestigde een risico-overleg",
    BetwistRisicoOverleg: "betwistte een risico-overleg",
    MaakAfstemming: "legde afspraken vast",
    RaadpleegDeskundige: "raadpleegde een deskundige",
    RondRisicoanalyseAf: "rondde een risicoanalyse af",
    MeldTerugkeer: "meldde de terugkeer van het slachtoffer",
    MaakNotitie: "maakte een notitie",
    StelInformerenUit: "stelde het informeren van de betrokkenen uit",
    Monitor: "keek hoe het nu gaat",
    HerzieAfwijking: "bekeek een afwijking opnieuw",
    BeoordeelTreffer: "besloot of twee personen dezelfde zijn",
    SluitDossier: "sloot het dossier",
    HeropenDossier: "heropende het dossier",
    "casus.lees": "opende een casus",
    "melder.lees": "bekeek wie de melder is",
    "radar.zoek": "liet de radar zoeken",
    "radar.lees": "bekeek wie al bekend is",
    "radarlijst.lees": "bekeek de radar",
    "werklijst.lees": "bekeek de werklijst",
    zoeken: "zocht op nummer of naam",
    "zoekresultaat.lees": "kreeg zoekresultaten te zien",
    "casuslijst.lees": "haalde een lijst van casussen op",
    "eigen-inzage.lees": "bekeek wie een casus inzag",
    "concept.lees": "bekeek de eigen concepten",
    "concept.bewaar": "bewaarde een concept",
    "concept.verwijder": "gooide een concept weg",
    "audit.lees": "bekeek het logboek",
    "audit.uitvoer": "bewaarde regels van het logboek",
    "wat-als.tel": "telde wat een voorstel verandert",
    "wat-als.lees": "zag wat een voorstel in eigen casussen verandert",
    "kaart.beheer": "bekeek de eigen sociale kaart",
    "kaart.voegtoe": "zette een kaart op de sociale kaart",
    "kaart.wijzig": "wijzigde een kaart van de sociale kaart",
    "kaart.bevestig": "keek een kaart van de sociale kaart na",
    "kaart.trekin": "trok een kaart van de sociale kaart in",
    "kaart.zetterug": "zette een kaart van de sociale kaart terug",
    "kaart.voerin": "voerde een bestand in op de sociale kaart",
    inloggen: "logde in",
    "organisatie.kiezen": "koos een organisatie",
    "sessie.vergrendelen": "vergrendelde de sessie",
    "sessie.beeindigen": "logde uit",
    "sessies.beeindigen": "logde overal uit",
    "token.uitgeven": "kreeg toegang als systeem",
  } satisfies Record<CommandType | Overig, string>,
};

const en: typeof nl = {
  titel: "Log",
  inleiding:
    "Who in your organisation read or did what. You see your own organisation only, and your own looking is in it too. That a draft saved itself you see only when you choose that act.",
  kop: "Lines in the log",
  leeg: "No line fits. Make the period longer or clear a filter.",
  kolom: {
    at: "When",
    wie: "Who",
    id: "Employee id",
    wat: "What",
    code: "Code",
    casus: "Case",
    doel: "Purpose",
    uitkomst: "Outcome",
    aantal: "Number",
  },
  filter: {
    kop: "Filters",
    van: "From",
    tot: "Up to and including",
    medewerker: "Employee",
    handeling: "Act",
    uitkomst: "Outcome",
    nummer: "Case number",
    alle: "All",
    toon: "Show",
    wis: "Clear the filters",
  },
  onbekend: {
    van: "From: choose an existing day after 1899.",
    tot: "Up to and including: choose an existing day after 1899.",
    medewerker: "Employee: choose somebody from the list.",
    handeling: "Act: choose one from the list.",
    uitkomst: "Outcome: choose one from the list.",
    nummer: "Case number: one character is wrong. A number looks like K7Q4-2MXW.",
    blad: "This page does not exist.",
    omgekeerd: "From lies after Up to and including: turn the days around.",
    vreemd:
      "The address has a filter that does not exist, or one twice. Use each at most once: van, tot, medewerker, handeling, uitkomst, nummer.",
  },
  genegeerd: "A filter was not used",
  uitvoer: "Save these lines as a file (CSV)",
  uitvoerUitleg: "Saving is a line in the log as well.",
  teLang: (hoogstens) => `Choose a shorter period to save: a file holds ${hoogstens} lines at most.`,
  doel: (doel) => `Purpose: ${doel}.`,
  doelen: {
    behandeling: "work on the case",
    "nieuwe-melding": "taking a report",
    waarneming: "standing in for a colleague",
    terugbellen: "called about it",
    logcontrole: "control of the log",
    radar: "finding out who is known already",
    "eigen-inzage": "reading back one's own acts",
    "sociale-kaart": "keeping the map of help",
    "voorstel-wegen": "weighing a proposal for other rules",
  },
  concepten: (aantal) => (aantal === 1 ? "1 draft." : `${aantal} drafts.`),
  casussen: (aantal) => (aantal === 1 ? "1 case." : `${aantal} cases.`),
  kaarten: (aantal) => (aantal === 1 ? "1 card." : `${aantal} cards.`),
  regels: (aantal) => (aantal === 1 ? "1 line." : `${aantal} lines.`),
  systeem: "the system",
  uitkomst: {
    gelezen: "read",
    gedaan: "done",
    geweigerd: "refused",
    verboden: "not allowed",
    "niet-gevonden": "not found",
  },
  handeling: {
    OntvangMelding: "took a report",
    NeemBetrokkeneOp: "added somebody",
    WerkBetrokkeneBij: "changed somebody's details",
    LegFeitenVast: "recorded facts",
    StelRegioVast: "chose a region",
    WijsToe: "assigned to an employee",
    BeoordeelVeiligheid: "assessed the safety",
    MeldAcuutGevaar: "reported acute danger",
    NeemBesluit: "took a decision",
    BiedOverdrachtAan: "offered a transfer",
    AanvaardOverdracht: "accepted a transfer",
    WeigerOverdracht: "refused a transfer",
    TrekOverdrachtIn: "withdrew an offer",
    VraagActie: "asked for an action",
    VerrichtHandeling: "recorded an act",
    HoudRisicoOverleg: "recorded a risk consultation",
    BevestigRisicoOverleg: "confirmed a risk consultation",
    BetwistRisicoOverleg: "contested a risk consultation",
    MaakAfstemming: "recorded agreements",
    RaadpleegDeskundige: "consulted an expert",
    RondRisicoanalyseAf: "completed a risk analysis",
    MeldTerugkeer: "reported the victim's return",
    MaakNotitie: "made a note",
    StelInformerenUit: "postponed to inform those concerned",
    Monitor: "looked how things are now",
    HerzieAfwijking: "reviewed a deviation",
    BeoordeelTreffer: "decided whether two persons are the same",
    SluitDossier: "closed the dossier",
    HeropenDossier: "reopened the dossier",
    "casus.lees": "opened a case",
    "melder.lees": "looked at who reported",
    "radar.zoek": "let radar search",
    "radar.lees": "looked at who is known already",
    "radarlijst.lees": "looked at radar",
    "werklijst.lees": "looked at the work list",
    zoeken: "searched by number or name",
    "zoekresultaat.lees": "was shown search results",
    "casuslijst.lees": "fetched a list of cases",
    "eigen-inzage.lees": "looked at who read a case",
    "concept.lees": "looked at own drafts",
    "concept.bewaar": "saved a draft",
    "concept.verwijder": "threw a draft away",
    "audit.lees": "looked at the log",
    "audit.uitvoer": "saved lines of the log",
    "wat-als.tel": "counted what a proposal would change",
    "wat-als.lees": "saw what a proposal would change in own cases",
    "kaart.beheer": "looked at the own map of help",
    "kaart.voegtoe": "put a card on the map of help",
    "kaart.wijzig": "changed a card of the map of help",
    "kaart.bevestig": "checked a card of the map of help",
    "kaart.trekin": "withdrew a card of the map of help",
    "kaart.zetterug": "put a card of the map of help back",
    "kaart.voerin": "imported a file into the map of help",
    inloggen: "logged in",
    "organisatie.kiezen": "chose an organisation",
    "sessie.vergrendelen": "locked the session",
    "sessie.beeindigen": "logged out",
    "sessies.beeindigen": "logged out everywhere",
    "token.uitgeven": "got access as a system",
  },
};

/** What the log says; an act is told as what somebody did. */
export const auditWoorden: Record<Taal, typeof nl> = { nl, en };

/** An act of the log in words; one that has no words yet is shown by its code, never left out. */
export const handelingTekst = (handeling: string, taal: Taal): string =>
  (auditWoorden[taal].handeling as Record<string, string>)[handeling] ?? handeling;
