import type { AdviesCommandType } from "#domain/advies/command.ts";
import { type Velden, zonderLeeg } from "../casus/velden.server.ts";

type Lezer = { readonly teksten: readonly string[]; readonly lees: (v: Velden) => Record<string, unknown> };

/** Of nothing chosen nothing is said. */
const gekozen = (v: Velden, naam: string) => {
  const lijst = v.lijst(naam);
  return lijst.length > 0 ? lijst : undefined;
};

/** What somebody tells of whoever asks; a name makes it recorded on that name. */
function vrager(v: Velden): Record<string, unknown> | undefined {
  const velden = zonderLeeg({
    naam: v.tekst("vrager.naam"),
    organisatie: v.tekst("vrager.organisatie"),
    bereikbaar: v.tekst("vrager.bereikbaar"),
  });
  return Object.keys(velden).length > 0 ? velden : undefined;
}

/** The forms of advice: which texts they hold, and how their fields become the command. */
export const adviesLezers = {
  RegistreerAdvies: {
    teksten: ["vraag", "risicoToelichting", "advies"],
    lees: (v) => ({
      gevraagdOp: v.tekst("gevraagdOp") ?? v.naslag.vandaag,
      hoedanigheid: v.tekst("hoedanigheid"),
      sector: v.tekst("sector"),
      vrager: vrager(v),
      gemeente: v.gemeente("gemeente"),
      vormen: gekozen(v, "vormen"),
      vraag: v.tekst("vraag"),
      risico: v.tekst("risico"),
      risicoToelichting: v.tekst("risicoToelichting"),
      onderwerpen: gekozen(v, "onderwerpen"),
      advies: v.tekst("advies"),
      volgendContactOp: v.tekst("volgendContactOp"),
      uitleg: gekozen(v, "uitleg"),
    }),
  },
  StelConsultvraag: {
    teksten: ["vraag"],
    lees: (v) => ({
      deskundige: v.organisatie("deskundige"),
      vraag: v.tekst("vraag"),
      vormen: gekozen(v, "vormen"),
      inBuitenland: v.tekst("inBuitenland"),
      leeftijd: v.tekst("leeftijd"),
      spoed: v.vink("spoed"),
    }),
  },
  SchatRisicoIn: {
    teksten: ["toelichting"],
    lees: (v) => ({ risico: v.tekst("risico"), toelichting: v.tekst("toelichting") }),
  },
  GeefAdvies: {
    teksten: ["advies"],
    lees: (v) => ({ onderwerpen: gekozen(v, "onderwerpen"), advies: v.tekst("advies") }),
  },
  SpreekVolgendContactAf: { teksten: [], lees: (v) => ({ op: v.tekst("op") }) },
  LegUitlegVast: { teksten: [], lees: (v) => ({ uitleg: v.lijst("uitleg") }) },
  OndersteunVrager: {
    teksten: ["toelichting"],
    lees: (v) => ({ ondersteuning: v.tekst("ondersteuning"), toelichting: v.tekst("toelichting") }),
  },
  MaakAdviesnotitie: { teksten: ["inhoud"], lees: (v) => ({ inhoud: v.tekst("inhoud") }) },
  ZetOmInMelding: {
    teksten: ["reden", "waaromNiet"],
    lees: (v) => ({
      grond: v.tekst("grond"),
      reden: v.tekst("reden"),
      vragerVerteld: v.jaNee("vragerVerteld"),
      waaromNiet: v.tekst("waaromNiet"),
    }),
  },
  SluitAdvies: { teksten: ["reden"], lees: (v) => ({ reden: v.tekst("reden") }) },
  HeropenAdvies: { teksten: ["reden"], lees: (v) => ({ reden: v.tekst("reden") }) },
  BeantwoordConsult: {
    teksten: ["antwoord"],
    lees: (v) => ({ uitkomst: v.tekst("uitkomst"), antwoord: v.tekst("antwoord") }),
  },
  VraagTerug: { teksten: ["vraag"], lees: (v) => ({ vraag: v.tekst("vraag") }) },
  BeantwoordWedervraag: { teksten: ["antwoord"], lees: (v) => ({ antwoord: v.tekst("antwoord") }) },
} as const satisfies {
  readonly [T in Exclude<AdviesCommandType, "ZetConsultUit" | "NeemAntwoordOver">]: Lezer;
};

/** The commands that a form of advice can post; the two left out are made by the program itself. */
export type AdviesOpdracht = keyof typeof adviesLezers;

/** Whether a posted word names one of these forms. */
export const isAdviesOpdracht = (woord: unknown): woord is AdviesOpdracht =>
  typeof woord === "string" && Object.hasOwn(adviesLezers, woord);
