import { z } from "zod";

/** A filter read from an address, and the names of what in the address could not be read. */
export type Gelezen<T> = { filter: T; onbekend: string[] };

/**
 * Reads a filter whose keys are all optional or have a default. What cannot be right is left out and named, so that
 * the page can say so; empty values are how a form says "no preference".
 */
export function leesFilter<T extends z.ZodObject>(schema: T, zoek: URLSearchParams): Gelezen<z.output<T>> {
  const gegeven = Object.fromEntries([...zoek].filter(([, waarde]) => waarde.trim() !== ""));
  const gelezen = schema.safeParse(gegeven);
  if (gelezen.success) return { filter: gelezen.data, onbekend: [] };
  const onbekend = [...new Set(gelezen.error.issues.map(({ path }) => String(path[0])))];
  const rest = Object.entries(gegeven).filter(([naam]) => !onbekend.includes(naam));
  return { filter: schema.parse(Object.fromEntries(rest)), onbekend };
}

/** The parameters of an address that a filter does not have, or that stand in it more than once. */
export function vreemdIn(schema: z.ZodObject, zoek: URLSearchParams): string[] {
  const namen = [...zoek.keys()];
  return [...new Set(namen)].filter(
    (naam) => !Object.hasOwn(schema.shape, naam) || zoek.getAll(naam).length > 1,
  );
}

/** Which page of a list; the first one when the address does not say. */
export const bladnummer = z.coerce.number().int().min(1).max(1_000_000).default(1);
