import type { Veld } from "./velden.ts";

/** How many signals a report holds on one form. */
export const meesteSignalen = 8;

/** What one signal consists of: what happened, when, how the reporter knows and from whom. */
export const signaalVelden = {
  wat: { soort: "tekst" },
  wanneer: { soort: "kort" },
  hoe: { soort: "keuze", opties: ["zelf", "ander", "stuk"] },
  van: { soort: "kort" },
} as const satisfies Record<string, Veld>;

/** A part of a signal. */
export type SignaalDeel = keyof typeof signaalVelden;
/** A part of a signal as a form names it; signals are numbered from one. */
export type SignaalNaam = `signaal${number}.${SignaalDeel}`;

/** The name of a part of a signal in a form. */
export const signaalNaam = (nummer: number, deel: SignaalDeel): SignaalNaam => `signaal${nummer}.${deel}`;

/** Which part of which signal a name stands for; undefined for any other name. */
export function signaalVan(naam: string): { nummer: number; deel: SignaalDeel } | undefined {
  const [, cijfers, deel] = /^signaal([1-9]\d?)\.(\w+)$/.exec(naam) ?? [];
  const nummer = Number(cijfers);
  if (!deel || !Object.hasOwn(signaalVelden, deel) || nummer > meesteSignalen) return undefined;
  return { nummer, deel: deel as SignaalDeel };
}
