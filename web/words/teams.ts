import type { Taal } from "./taal.ts";

/** Words of a team that are spelled differently from its code, or have a translation. */
const woorden: Readonly<Record<string, Record<Taal, string>>> = {
  coordinatie: { nl: "coördinatie", en: "co-ordination" },
  eer: { nl: "eer", en: "honour" },
  en: { nl: "en", en: "and" },
  dwang: { nl: "dwang", en: "coercion" },
  noord: { nl: "Noord", en: "North" },
  oost: { nl: "Oost", en: "East" },
  zuid: { nl: "Zuid", en: "South" },
  west: { nl: "West", en: "West" },
};

/** A team in words, from the code under which an organisation registered it: `team-zuid` is "team Zuid". */
export const teamNaam = (code: string, taal: Taal): string => {
  const delen = code
    .replace(/^team-/, "")
    .split("-")
    .map((deel) => woorden[deel]?.[taal] ?? deel);
  return `team ${delen.join(" ")}`;
};
