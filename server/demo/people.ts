import type { ActorRol } from "#domain/access/actor.ts";
import type { OrganisatieSoort } from "#domain/casus/organisatie.ts";

/** An organisation of the demo. The regional Veilig Thuis organisations come with the municipalities. */
export type DemoOrganisatie = {
  soort: OrganisatieSoort;
  naam: string;
  regio?: string;
  gemeenten?: readonly string[];
};

/** The other organisations of the demo by id; units that do not exist say so in their name. */
export const demoOrganisaties = {
  lkha: { soort: "lkha", naam: "Landelijk Knooppunt Huwelijksdwang en Achterlating" },
  "lec-egg": { soort: "lec-egg", naam: "Landelijk Expertisecentrum Eergerelateerd Geweld" },
  pharos: { soort: "pharos", naam: "Pharos" },
  "bz-consulair": { soort: "bz", naam: "Buitenlandse Zaken, consulaire zaken" },
  "post-rabat": { soort: "ambassade", naam: "Nederlandse post Rabat (voorbeeld)" },
  "politie-haaglanden": { soort: "politie", naam: "Politie, team Zuidrand (voorbeeld)", regio: "Haaglanden" },
  "lokaal-team-zuidrand": {
    soort: "lokaal-team",
    naam: "Lokaal team Zuidrand (voorbeeld)",
    regio: "Haaglanden",
    gemeenten: ["0518"],
  },
  "om-haaglanden": {
    soort: "om",
    naam: "Openbaar Ministerie, parket Den Haag (voorbeeld)",
    regio: "Haaglanden",
  },
  "rvdk-haaglanden": {
    soort: "rvdk",
    naam: "Raad voor de Kinderbescherming, Haaglanden (voorbeeld)",
    regio: "Haaglanden",
  },
  "gemeente-zuidrand": {
    soort: "gemeente",
    naam: "Gemeente Zuidrand (voorbeeld)",
    regio: "Haaglanden",
    gemeenten: ["0518", "1783"],
  },
} satisfies Record<string, DemoOrganisatie>;

/** Where an employee of the demo can work. */
type WerkgeverId = keyof typeof demoOrganisaties | "vt-haaglanden" | "vt-amsterdam-amstelland";

/** An invented employee; `uitleg` says on the login page what this role is there to show. */
export type DemoMedewerker = {
  naam: string;
  werk: readonly { organisatie: WerkgeverId; rollen: readonly ActorRol[]; team?: string }[];
  uitleg: { nl: string; en: string };
};

/** Everybody one can be in the demo, by id. All are invented. */
export const demoMedewerkers = {
  "noor-verbeek": {
    naam: "Noor Verbeek",
    werk: [{ organisatie: "vt-haaglanden", rollen: ["medewerker"], team: "team-zuid" }],
    uitleg: {
      nl: "Neemt meldingen aan en doet onderzoek",
      en: "Takes reports and investigates",
    },
  },
  "tarik-bosman": {
    naam: "Tarik Bosman",
    werk: [{ organisatie: "vt-haaglanden", rollen: ["medewerker"], team: "team-noord" }],
    uitleg: { nl: "Collega van een ander team", en: "Colleague of another team" },
  },
  "marijke-adema": {
    naam: "Marijke Adema",
    werk: [{ organisatie: "vt-haaglanden", rollen: ["teamleider"], team: "team-zuid" }],
    uitleg: {
      nl: "Leidt het team; krijgt de signalen over termijnen",
      en: "Leads the team; gets the signals about terms",
    },
  },
  "sanne-oudkerk": {
    naam: "Sanne Oudkerk",
    werk: [{ organisatie: "vt-amsterdam-amstelland", rollen: ["medewerker"], team: "team-oost" }],
    uitleg: {
      nl: "Andere regio: ziet niets van Haaglanden",
      en: "Another region: sees nothing of Haaglanden",
    },
  },
  "rafael-dijkman": {
    naam: "Rafael Dijkman",
    werk: [
      { organisatie: "vt-amsterdam-amstelland", rollen: ["teamleider"], team: "team-oost" },
      { organisatie: "vt-haaglanden", rollen: ["medewerker"], team: "team-zuid" },
    ],
    uitleg: {
      nl: "Werkt voor twee organisaties en kiest er een",
      en: "Works for two organisations and chooses one",
    },
  },
  "yara-benschop": {
    naam: "Yara Benschop",
    werk: [{ organisatie: "lkha", rollen: ["medewerker"], team: "coordinatie" }],
    uitleg: { nl: "Coördinator bij het knooppunt", en: "Co-ordinator at the national hub" },
  },
  "joost-terwal": {
    naam: "Joost Terwal",
    werk: [{ organisatie: "lkha", rollen: ["teamleider"], team: "coordinatie" }],
    uitleg: { nl: "Leidt het knooppunt", en: "Leads the national hub" },
  },
  "hanna-wolthuis": {
    naam: "Hanna Wolthuis",
    werk: [{ organisatie: "lec-egg", rollen: ["medewerker"] }],
    uitleg: {
      nl: "Deskundige eergerelateerd geweld: beantwoordt vragen zonder naam",
      en: "Expert on honour-related violence: answers questions without a name",
    },
  },
  "amir-loonstra": {
    naam: "Amir Loonstra",
    werk: [{ organisatie: "pharos", rollen: ["medewerker"] }],
    uitleg: {
      nl: "Deskundige gezondheid en VGV: beantwoordt vragen zonder naam",
      en: "Expert on health and FGM: answers questions without a name",
    },
  },
  "ilse-kramer-said": {
    naam: "Ilse Kramer-Saïd",
    werk: [{ organisatie: "bz-consulair", rollen: ["medewerker"] }],
    uitleg: { nl: "Consulaire bijstand in Den Haag", en: "Consular assistance in The Hague" },
  },
  "pim-lourens": {
    naam: "Pim Lourens",
    werk: [{ organisatie: "post-rabat", rollen: ["medewerker"] }],
    uitleg: { nl: "Medewerker van een post in het buitenland", en: "Officer at a mission abroad" },
  },
  "dewi-hartog": {
    naam: "Dewi Hartog",
    werk: [{ organisatie: "politie-haaglanden", rollen: ["medewerker"] }],
    uitleg: { nl: "Politie: meldt en werkt mee", en: "Police: reports and takes part" },
  },
  "bram-osei": {
    naam: "Bram Osei",
    werk: [{ organisatie: "lokaal-team-zuidrand", rollen: ["medewerker"] }],
    uitleg: { nl: "Lokaal team: neemt zaken over", en: "Local team: takes cases over" },
  },
  "femke-rozendal": {
    naam: "Femke Rozendal",
    werk: [{ organisatie: "om-haaglanden", rollen: ["medewerker"] }],
    uitleg: { nl: "Openbaar Ministerie", en: "Public Prosecution Service" },
  },
  "anil-veltkamp": {
    naam: "Anil Veltkamp",
    werk: [{ organisatie: "rvdk-haaglanden", rollen: ["medewerker"] }],
    uitleg: { nl: "Raad voor de Kinderbescherming", en: "Child Care and Protection Board" },
  },
  "greet-nijland": {
    naam: "Greet Nijland",
    werk: [{ organisatie: "gemeente-zuidrand", rollen: ["beleid"] }],
    uitleg: { nl: "Beleid: cijfers, nooit zaken", en: "Policy: figures, never cases" },
  },
  "kees-amrani": {
    naam: "Kees Amrani",
    werk: [{ organisatie: "vt-haaglanden", rollen: ["beheer"] }],
    uitleg: {
      nl: "Beheer: mensen en instellingen, nooit zaken",
      en: "Administration: people and settings, never cases",
    },
  },
  "liv-stoker": {
    naam: "Liv Stoker",
    werk: [{ organisatie: "vt-haaglanden", rollen: ["logcontrole"] }],
    uitleg: {
      nl: "Controleert wie wat inzag; logt in met twee factoren",
      en: "Checks who read what; logs in with two factors",
    },
  },
} satisfies Record<string, DemoMedewerker>;

/** The id of somebody in the demo. */
export type DemoMedewerkerId = keyof typeof demoMedewerkers;

/** The system of the demo that may call the API; its secret is made at the first start. */
export const demoKoppeling = {
  clientId: "politie-koppeling",
  organisatie: "politie-haaglanden",
  naam: "Politiesysteem (voorbeeld)",
  scopes: ["meldingen:schrijven", "casussen:lezen"],
} as const;

/** The team of the demo that takes what its region gives to specialists (RK-8.19). */
export const demoTeam = {
  organisatie: "vt-haaglanden",
  team: "team-eer-en-dwang",
  vormen: ["eergerelateerd-geweld", "huwelijksdwang", "achterlating", "huwelijkse-gevangenschap"],
} as const;

/** Who is away in the demo while it was just loaded, and who works in that place. */
export const demoVervanging = {
  id: "5c1d3a52-7d0e-4b5c-9a59-0d2c8a4f1e77",
  organisatie: "vt-haaglanden",
  medewerker: "tarik-bosman",
  door: "noor-verbeek",
  ingesteldDoor: "marijke-adema",
} as const satisfies Record<string, string>;
