import type { SignaalVorm } from "#domain/kennis/deskundigen.ts";
import { type GesprekPartner, gesprekPartners, handelingVoor } from "#domain/kennis/gesprek.ts";
import { signaalVormen } from "#domain/kennis/signalen.ts";
import type { SituatieOpDatum } from "#domain/protocol/situatie.ts";

/** What somebody answered before a talk; what is not there is not known. `partner` is asked for until it is there. */
export type GesprekAntwoorden = {
  readonly partner?: GesprekPartner;
  readonly vormen: readonly SignaalVorm[];
  readonly eermotief?: "vermoeden" | "nee";
  readonly verblijf?: "nederland" | "buitenland";
  readonly bedreigend?: "ja" | "nee";
  readonly gevaar: boolean;
  readonly geraadpleegd: boolean;
  readonly analyse: boolean;
};

/** Nothing answered yet. */
export const geenAntwoorden: GesprekAntwoorden = {
  vormen: [],
  gevaar: false,
  geraadpleegd: false,
  analyse: false,
};

const een = <const T extends string>(form: FormData, naam: string, uit: readonly T[]): T | undefined =>
  uit.find((waarde) => waarde === form.get(naam));

/** Reads the posted answers; what is none of them is not looked at. */
export function leesGesprek(form: FormData): GesprekAntwoorden {
  const partner = een(form, "partner", gesprekPartners);
  const eermotief = een(form, "eermotief", ["vermoeden", "nee"]);
  const verblijf = een(form, "verblijf", ["nederland", "buitenland"]);
  const bedreigend = een(form, "bedreigend", ["ja", "nee"]);
  const gekozen = form.getAll("vormen");
  const gedaan = form.getAll("gedaan");
  return {
    ...(partner && { partner }),
    vormen: signaalVormen.filter((vorm) => gekozen.includes(vorm)),
    ...(eermotief && { eermotief }),
    ...(verblijf && { verblijf }),
    ...(bedreigend && { bedreigend }),
    gevaar: form.get("gevaar") === "nu",
    geraadpleegd: gedaan.includes("geraadpleegd"),
    analyse: gedaan.includes("analyse"),
  };
}

/** The situation these answers describe to the rule tables: a professional, not part of any case yet, who wants to talk. */
export function naarSituatie(
  { partner, vormen, eermotief, verblijf, bedreigend, gevaar, geraadpleegd, analyse }: GesprekAntwoorden,
  datum: string,
): SituatieOpDatum {
  return {
    datum,
    aanleiding: "adviesvraag",
    bij: "nergens",
    vrager: "professional",
    ...(vormen.length > 0 && { vormen: [...vormen] }),
    ...(eermotief && { eermotief }),
    ...(verblijf && { verblijf }),
    ...(bedreigend && { informerenBedreigend: bedreigend === "ja" }),
    ...(gevaar && { veiligheid: "acuut-onveilig" }),
    deskundigeGeraadpleegd: geraadpleegd,
    risicoanalyseGereed: analyse,
    voorgenomen: partner ? [handelingVoor[partner]] : [],
  };
}
