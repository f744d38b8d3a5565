import { leesBurger } from "#domain/melding/burger.ts";
import { leesMelding } from "#domain/melding/melding.ts";
import { leesNietTerug } from "#domain/melding/niet-terug.ts";

/** The forms of the public door and where each stands. */
export const deuren = {
  melden: "/melden",
  zelf: "/melden/zelf",
  "niet-terug": "/melden/niet-terug",
} as const;
/** One of these. */
export type Deur = keyof typeof deuren;

/** What was answered in one of these forms, as it travels: one entry for each question. */
export type Gegeven = readonly (readonly [naam: string, waarden: readonly string[]])[];

/** Which form this is of; that of a professional when it does not say. */
export const deurVan = (woord: unknown): Deur =>
  typeof woord === "string" && Object.hasOwn(deuren, woord) ? (woord as Deur) : "melden";

/** What a form sent, read as its own form reads it: nothing else of it is kept. */
export function gegevenIn(deur: Deur, form: Iterable<readonly [string, unknown]>): Gegeven {
  switch (deur) {
    case "melden":
      return [...leesMelding(form).melding];
    case "zelf":
      return Object.entries(leesBurger(form));
    case "niet-terug":
      return Object.entries(leesNietTerug(form));
  }
}

/** The same as a draft holds it, with the form it is of. */
export const alsInhoud = (deur: Deur, gegeven: Gegeven): Record<string, string[]> => ({
  ...Object.fromEntries(gegeven.map(([naam, waarden]) => [naam, [...waarden]])),
  deur: [deur],
});

/** What a draft holds, read again by the form it is of. */
export function uitInhoud(inhoud: Readonly<Record<string, readonly string[]>>): {
  deur: Deur;
  gegeven: Gegeven;
} {
  const deur = deurVan(inhoud["deur"]?.[0]);
  const invoer = Object.entries(inhoud).flatMap(([naam, waarden]) =>
    waarden.map((waarde) => [naam, waarde] as const),
  );
  return { deur, gegeven: gegevenIn(deur, invoer) };
}
