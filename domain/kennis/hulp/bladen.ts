import type { Vorm } from "../../protocol/situatie.ts";
import type { ZinNaam } from "./zinnen.ts";

/** The parts a page about one form has, in the order in which they are read. */
export const deelNamen = ["herkennen", "recht", "doen", "laten", "helpt", "anderen"] as const;
/** One of these parts. */
export type DeelNaam = (typeof deelNamen)[number];

/** A page about one form: its sentences by part, and an invented story where one helps to recognise it. */
export type WetenBlad = { readonly [D in DeelNaam]: readonly ZinNaam[] } & {
  readonly vorm: Vorm;
  readonly verhaal?: ZinNaam;
};

/** What nobody who helps may do where a family may take part in it. */
const anderenBijFamilie = ["aDeskundige", "aFamilie", "aPas", "aKlein"] as const satisfies readonly ZinNaam[];
const latenBijFamilie = ["zwijg", "bemiddel", "wis"] as const satisfies readonly ZinNaam[];
const bellen = ["bel112", "belVt", "naamNiet"] as const satisfies readonly ZinNaam[];

/** The pages about the forms by address. Whoever looks over a shoulder reads nothing from it. */
export const wetenBladen = {
  trouwen: {
    vorm: "huwelijksdwang",
    herkennen: ["tKeuze", "tDruk", "tLiefde", "tFeest", "tAl"],
    verhaal: "tVerhaal",
    recht: ["tWet", "tNietig", "tMannen", "nietSchuld", "houdenVan"],
    doen: [...bellen, "belVroeg", "vertrouwd"],
    laten: latenBijFamilie,
    helpt: ["hVt", "hDeskundig", "hMee", "hLkha", "hPolitie", "hOpvang"],
    anderen: anderenBijFamilie,
  },
  "jong-trouwen": {
    vorm: "kindhuwelijk",
    herkennen: ["jOnder18", "jAnder", "jGeloof", "jSchool", "tDruk"],
    recht: ["jWet", "jErkend", "jKind", "nietSchuld", "houdenVan"],
    doen: [...bellen, "belVroeg", "vertrouwd"],
    laten: latenBijFamilie,
    helpt: ["hVt", "hDeskundig", "hLkha", "jLkha", "hRaad", "hPolitie"],
    anderen: anderenBijFamilie,
  },
  scheiden: {
    vorm: "huwelijkse-gevangenschap",
    herkennen: ["sWeigert", "sGeloof", "sNieuw", "sDreig", "sIedereen"],
    recht: ["sKiezen", "sWet", "nietSchuld"],
    doen: [...bellen, "pBewijs"],
    laten: latenBijFamilie,
    helpt: ["hVt", "hDeskundig", "hMee", "sFemmes", "hRecht", "hOpvang", "hPolitie"],
    anderen: anderenBijFamilie,
  },
  reis: {
    vorm: "achterlating",
    herkennen: ["rReis", "rReden", "rPapieren", "rSchool", "rRuzie", "rPartner"],
    recht: ["rWet", "rTerug", "nietSchuld", "houdenVan"],
    doen: [...bellen, "belVroeg", "vertrouwd"],
    laten: latenBijFamilie,
    helpt: ["hVt", "hLkha", "rBz", "hPolitie", "hOpvang"],
    anderen: anderenBijFamilie,
  },
  lichaam: {
    vorm: "vgv",
    herkennen: ["lBang", "lVakantie", "lFamilie", "lOuder", "lPijn"],
    verhaal: "lVerhaal",
    recht: ["lWat", "lWet", "lZelf", "lNietEen", "houdenVan"],
    doen: [...bellen, "belVroeg", "lArts"],
    laten: latenBijFamilie,
    helpt: ["hVt", "lPharos", "lFsan", "lZorg", "lJgz", "hPolitie"],
    anderen: ["aDeskundige", "aFamilie", "lVermoeden", "aKlein"],
  },
  familie: {
    vorm: "eergerelateerd-geweld",
    herkennen: ["fToezicht", "fBeeld", "fDreig", "fMeer", "fLhbti", "fDader"],
    verhaal: "fVerhaal",
    recht: ["fWet", "fDwang", "nietSchuld", "houdenVan"],
    doen: [...bellen, "vertrouwd", "pBewijs", "bel113"],
    laten: latenBijFamilie,
    helpt: ["hVt", "hDeskundig", "hLec", "hOpvangEer", "hOpvang", "hPolitie"],
    anderen: anderenBijFamilie,
  },
  relatie: {
    vorm: "partnergeweld",
    herkennen: ["pSlaan", "pControle", "pGeld", "pSeks", "pVolgt", "pBang"],
    recht: ["pWet", "pIedereen", "nietSchuld"],
    doen: [...bellen, "pBewijs", "pCsg", "bel113"],
    laten: ["nietEerst", "zwijgAls", "wis"],
    helpt: ["hVt", "hPolitie", "pHuisverbod", "hOpvang", "pDier", "hWijkteam", "hRecht"],
    anderen: ["aMelding", "aVeilig", "aReactie"],
  },
  opgroeien: {
    vorm: "kindermishandeling",
    herkennen: ["oSlaan", "oZorg", "oAanraken", "oZien", "oZorgen"],
    recht: ["oRecht", "jKind", "nietSchuld", "houdenVan"],
    doen: [...bellen, "oVertel", "bel113"],
    laten: ["nietEerst", "zwijgAls", "wis"],
    helpt: ["hVt", "oPolitie", "oJeugdhulp", "hRaad", "hWijkteam"],
    anderen: ["oMelding", "aVeilig", "aReactie"],
  },
  "ouder-worden": {
    vorm: "ouderenmishandeling",
    herkennen: ["wSlaan", "wGeld", "wZorg", "wTeVeel"],
    recht: ["wRecht", "wStraf", "nietSchuld", "houdenVan"],
    doen: [...bellen, "wArts"],
    laten: ["wTeken", "nietEerst", "wis"],
    helpt: ["hVt", "wAlliantie", "wDementie", "hWijkteam", "hRecht", "hPolitie"],
    anderen: ["aMelding", "aVeilig", "aReactie"],
  },
} as const satisfies Record<string, WetenBlad>;

/** The last word of the address of a page about one form. */
export type WetenNaam = keyof typeof wetenBladen;
/** These words, in the order in which the pages are offered. */
export const wetenNamen = Object.keys(wetenBladen) as readonly WetenNaam[];
/** Whether a word is the address of a page about one form. */
export const isWetenNaam = (naam: string): naam is WetenNaam => Object.hasOwn(wetenBladen, naam);

/** The address of a page that may help as well, in Dutch. */
export type VerderPad = `/weten/${WetenNaam}` | "/reizen" | "/ver-weg";
/** Where each page about a form leads on to. */
export const verderVan: { readonly [N in WetenNaam]: readonly VerderPad[] } = {
  trouwen: ["/reizen", "/ver-weg", "/weten/familie"],
  "jong-trouwen": ["/reizen", "/ver-weg", "/weten/opgroeien"],
  scheiden: ["/ver-weg", "/weten/relatie"],
  reis: ["/reizen", "/ver-weg", "/weten/trouwen"],
  lichaam: ["/reizen", "/ver-weg"],
  familie: ["/reizen", "/weten/trouwen", "/weten/relatie"],
  relatie: ["/weten/familie", "/weten/scheiden"],
  opgroeien: ["/weten/familie", "/weten/jong-trouwen"],
  "ouder-worden": ["/weten/relatie"],
};

/** The first door: what somebody with ninety seconds alone needs, most urgent first. */
export const ikBlad = {
  doen: [...bellen, "bel113"],
  weet: ["geenNaam", "iedereen", "zelfBeslissen", "nietSchuld", "houdenVan", "vroegHulp"],
  bellen: ["belGemeente", "belVerhaal", "belDenken", "belDruk", "belGegevens", "belErnstig"],
  veilig: ["vKnop", "vPrive", "vWis", "vTelefoon"],
} as const satisfies Record<string, readonly ZinNaam[]>;

/** Abroad right now: what to do, what to say, what can and cannot be done. */
export const verWegBlad = {
  doen: ["eVeilig", "eGevaar", "eBz", "eApp", "eLkha", "eNooit", "e0800"],
  zeg: ["zWaar", "zContact", "zPapieren", "zGevaar"],
  laten: ["wStil", "wis"],
  kan: ["kMeteen", "kPapier", "kGeld", "kOrg", "kNationaal", "kLkha", "kTerug"],
  kanNiet: ["nMoeilijk", "nLand", "nDubbel", "nConsulair"],
  papieren: ["dVolwassen", "dKind", "dVerblijf"],
} as const satisfies Record<string, readonly ZinNaam[]>;

/** Going on a journey and afraid: first not to go, then what to prepare, then where to keep it. */
export const reizenBlad = {
  blijf: ["gBlijf", "naamNiet", "gSchool", "gVliegveld"],
  toch: ["gMens", "gContact", "gWoord", "gLkha", "gKopie", "gAfgepakt", "gNummers", "gGeld"],
  bewaar: ["bNietMee", "bPrint", "bGewoon", "bAlleenVertellen"],
} as const satisfies Record<string, readonly ZinNaam[]>;

/** What is filled in by pen on the plan for a journey, in this order. Nothing of it is ever sent. */
export const planVelden = [
  "ik",
  "heen",
  "terug",
  "waarheen",
  "met",
  "vlucht",
  "slapen",
  "bewaarder",
  "woord",
  "contact",
  "stil",
  "doorgeven",
  "kopie",
] as const;
/** One line of that plan. */
export type PlanVeld = (typeof planVelden)[number];
