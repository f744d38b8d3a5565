import type { OrganisatieRef } from "../casus/organisatie.ts";
import type { Vorm, Vrager } from "../protocol/situatie.ts";
import { type Adviesregel, beginVanAdvies } from "./event.ts";
import type { ConsultUitkomst, InBuitenland, Leeftijd, Onderwerp, Risico, Sector, Uitleg } from "./keuzes.ts";

/** A question that was put to an expert from here. */
export type UitgezetConsult = {
  readonly consult: string;
  readonly deskundige: OrganisatieRef;
  readonly overgenomen: boolean;
};

/** What makes an advice a consult: who asked, and how it stands. */
export type Consultvraag = {
  readonly van: OrganisatieRef;
  readonly inBuitenland: InBuitenland;
  readonly leeftijd: Leeftijd;
  readonly spoed: boolean;
  /** The expert asked something back that nobody answered yet. */
  readonly wedervraagOpen: boolean;
  readonly uitkomst?: ConsultUitkomst;
};

/** An advice, folded from its journal. Nobody it is about has a place in it. */
export type Advies = {
  readonly seq: number;
  readonly nummer: string;
  readonly houder: OrganisatieRef;
  readonly gevraagdOp: string;
  readonly hoedanigheid: Vrager;
  readonly sector?: Sector;
  readonly opNaam: boolean;
  readonly vrager?: string;
  readonly gemeente?: string;
  readonly vormen: readonly Vorm[];
  readonly open: boolean;
  readonly omgezet: boolean;
  readonly risico?: Risico;
  readonly onderwerpen: readonly Onderwerp[];
  readonly isBeantwoord: boolean;
  readonly volgendContactOp?: string;
  /** What was explained, and on which day. */
  readonly uitleg: Readonly<Partial<Record<Uitleg, string>>>;
  readonly consult?: Consultvraag;
  readonly consulten: readonly UitgezetConsult[];
};

/** As much of an advice as tells how organisations stand to it. */
export type AdviesVerhoudingen = Pick<Advies, "houder" | "consult">;

/** Where an advice stands, as lists name it. */
export const adviesStanden = ["gevraagd", "wedervraag", "beantwoord", "gesloten", "omgezet"] as const;
/** One of them. */
export type AdviesStand = (typeof adviesStanden)[number];

/** Where it stands now: what became of it first, then what is still asked. */
export function standVan({ open, omgezet, consult, isBeantwoord }: Advies): AdviesStand {
  if (omgezet) return "omgezet";
  if (!open) return "gesloten";
  if (consult?.wedervraagOpen) return "wedervraag";
  return isBeantwoord ? "beantwoord" : "gevraagd";
}

/** Folds a whole journal; undefined when nothing has happened yet. */
export const replayAdvies = (journaal: readonly Adviesregel[]): Advies | undefined =>
  journaal.reduce<Advies | undefined>(evolveAdvies, undefined);

/** The advice after one more line of its journal. The first line must ask something. */
export function evolveAdvies(advies: Advies | undefined, regel: Adviesregel): Advies {
  if (!advies) return begin(regel);
  const stap = { ...advies, seq: regel.seq };
  const { event } = regel;
  switch (event.type) {
    case "AdviesGevraagd":
    case "ConsultvraagGesteld":
      throw new Error(`journal of an advice begins again at ${regel.seq}`);
    case "RisicoIngeschat":
      return { ...stap, risico: event.data.risico };
    case "AdviesGegeven":
      return {
        ...stap,
        isBeantwoord: true,
        onderwerpen: [...new Set([...stap.onderwerpen, ...event.data.onderwerpen])],
      };
    case "VolgendContactAfgesproken": {
      const { volgendContactOp: _vorige, ...zonder } = stap;
      return { ...zonder, ...(event.data.op && { volgendContactOp: event.data.op }) };
    }
    case "UitlegGegeven": {
      const nieuw = event.data.uitleg.map((wat) => [wat, regel.gebeurdOp]);
      return { ...stap, uitleg: { ...Object.fromEntries(nieuw), ...stap.uitleg } };
    }
    case "AdviesOmgezet": {
      const { volgendContactOp: _vervalt, ...zonder } = stap;
      return { ...zonder, open: false, omgezet: true };
    }
    case "AdviesGesloten": {
      const { volgendContactOp: _vervalt, ...zonder } = stap;
      return { ...zonder, open: false };
    }
    case "AdviesHeropend":
      return { ...stap, open: true };
    case "ConsultUitgezet": {
      const { consult, deskundige } = event.data;
      return { ...stap, consulten: [...stap.consulten, { consult, deskundige, overgenomen: false }] };
    }
    case "ConsultantwoordOvergenomen": {
      const { consult } = event.data;
      return {
        ...stap,
        consulten: stap.consulten.map((c) => (c.consult === consult ? { ...c, overgenomen: true } : c)),
      };
    }
    case "ConsultBeantwoord":
      return {
        ...stap,
        isBeantwoord: true,
        ...metConsult(stap, { uitkomst: event.data.uitkomst, wedervraagOpen: false }),
      };
    case "WedervraagGesteld":
      return { ...stap, ...metConsult(stap, { wedervraagOpen: true }) };
    case "WedervraagBeantwoord":
      return { ...stap, ...metConsult(stap, { wedervraagOpen: false }) };
    case "VragerOndersteund":
    case "AdviesnotitieGemaakt":
    case "GeenNamenBevestigd":
      return stap;
  }
}

const metConsult = ({ consult }: Advies, nieuw: Partial<Consultvraag>): Pick<Advies, "consult"> =>
  consult ? { consult: { ...consult, ...nieuw } } : {};

function begin({ event, seq, gebeurdOp }: Adviesregel): Advies {
  const leeg = {
    seq,
    gevraagdOp: gebeurdOp,
    open: true,
    omgezet: false,
    onderwerpen: [],
    isBeantwoord: false,
    uitleg: {},
    consulten: [],
  };
  if (event.type === "AdviesGevraagd") {
    const { vraag: _vraag, vormen = [], ...rest } = event.data;
    return { ...leeg, ...rest, vormen };
  }
  if (event.type === "ConsultvraagGesteld") {
    const { nummer, houder, van, vrager, vormen = [], inBuitenland, leeftijd, spoed } = event.data;
    const consult = { van, inBuitenland, leeftijd, spoed, wedervraagOpen: false };
    return { ...leeg, nummer, houder, hoedanigheid: "professional", opNaam: true, vrager, vormen, consult };
  }
  throw new Error(`journal of an advice begins with ${event.type}, not with ${beginVanAdvies.join(" or ")}`);
}
