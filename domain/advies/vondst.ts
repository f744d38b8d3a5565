/** What somebody can be recognised by. */
export const herkenbaarheden = [
  "bsn",
  "nummer",
  "telefoon",
  "e-mail",
  "rekening",
  "datum",
  "adres",
  "naam",
] as const;
/** One of them. */
export type Herkenbaarheid = (typeof herkenbaarheden)[number];

/**
 * One place in a text by which somebody can be recognised: characters `van` up to `tot`. `zeker` is false only for a word
 * that looks like a name by its capital or its place alone: of that somebody may say that it is none.
 */
export type Vondst = {
  readonly van: number;
  readonly tot: number;
  readonly soort: Herkenbaarheid;
  readonly tekst: string;
  readonly zeker: boolean;
};

/** Every match of a pattern as a find of one kind, as far as `past` lets it. */
export function vondstenVan(
  tekst: string,
  { patroon, soort, past }: { patroon: RegExp; soort: Herkenbaarheid; past?: (gevonden: string) => boolean },
): Vondst[] {
  return [...tekst.matchAll(patroon)].flatMap(({ 0: gevonden, index }) => {
    const kaal = gevonden.trimEnd();
    if (kaal === "" || (past && !past(kaal))) return [];
    return [{ van: index, tot: index + kaal.length, soort, tekst: kaal, zeker: true }];
  });
}
