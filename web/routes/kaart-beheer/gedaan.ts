import { beheerWoorden } from "../../words/kaart-beheer.ts";

/** What was just done, when the address names one of the things that can be; anybody may have written the address. */
export function gedaanIn(zoek: URLSearchParams): string | null {
  const gedaan = zoek.get("gedaan");
  return gedaan !== null && Object.hasOwn(beheerWoorden.nl.gedaan, gedaan) ? gedaan : null;
}
