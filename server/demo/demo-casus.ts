import { createHash } from "node:crypto";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import { nameToUuid } from "../journal/naming.ts";
import type { Verhaal } from "./verhaal.ts";

/** The id and number of the casus of a story: the same on every start, so that links to it keep working. */
export function casusVan({ sleutel }: Pick<Verhaal, "sleutel">): { id: string; nummer: string } {
  const toeval = createHash("sha256").update(`demo/${sleutel}`).digest();
  return { id: nameToUuid("demo", sleutel), nummer: nieuwNummer(toeval) };
}
