import type { Organisatie, Vrager } from "#domain/protocol/situatie.ts";
import type { RegelAntwoord, Wegwijzing } from "#domain/protocol/wegwijzer.ts";

/** The rules of an answer as somebody reads them: each of them in one place only. */
export type Indeling = {
  /** What must not: of everybody, the reader first. */
  readonly niet: readonly RegelAntwoord[];
  /** What has a term, the first to end on top. */
  readonly termijnen: readonly RegelAntwoord[];
  /** What the reader must, and what to mind. */
  readonly moet: readonly RegelAntwoord[];
  readonly letOp: readonly RegelAntwoord[];
  /** What others must and should mind, whoever is responsible first. */
  readonly anderen: readonly RegelAntwoord[];
  /** What may be done and what is wise. */
  readonly achtergrond: readonly RegelAntwoord[];
};

/** The organisation somebody speaks for by saying who he is. */
const namens: { readonly [V in Vrager]?: Organisatie } = { politie: "politie", ambassade: "ambassade" };

const uren = { uren: 1, dagen: 24, werkdagen: 30, weken: 168, maanden: 720 } as const;
const lengte = ({ termijn }: RegelAntwoord): number => (termijn ? termijn.aantal * uren[termijn.eenheid] : 0);

/**
 * Divides the rules of an answer for this reader; a duty that a step says already is under the number of that step.
 * Somebody for whom no rule is meant works where the responsibility is, or asks for who does.
 */
export function deelIn(
  { regels, stappen, verantwoordelijk }: Wegwijzing,
  vrager: Vrager | undefined,
): Indeling {
  const zelf: readonly Organisatie[] = ["vrager", ...[(vrager && namens[vrager]) ?? []].flat()];
  const lezer = regels.some(({ wie }) => zelf.includes(wie)) ? zelf : [verantwoordelijk];
  const vooraan = [...new Set([...lezer, verantwoordelijk])];
  const rang = ({ wie }: RegelAntwoord) => (vooraan.includes(wie) ? vooraan.indexOf(wie) : vooraan.length);
  const isVanLezer = ({ wie }: RegelAntwoord) => lezer.includes(wie);
  const isStap = ({ bron, wie }: RegelAntwoord) =>
    stappen.some((stap) => stap.bronnen.includes(bron) && stap.wie.includes(wie));
  const zonder = regels.filter(({ termijn }) => !termijn);
  const van = (...soorten: RegelAntwoord["soort"][]) =>
    zonder.filter(({ soort }) => soorten.includes(soort)).toSorted((een, ander) => rang(een) - rang(ander));
  const moet = van("plicht").filter((regel) => !isStap(regel));
  const letOp = van("waarschuwing");
  return {
    niet: van("verbod"),
    termijnen: regels.filter(({ termijn }) => termijn).toSorted((een, ander) => lengte(een) - lengte(ander)),
    moet: moet.filter(isVanLezer),
    letOp: letOp.filter(isVanLezer),
    anderen: [...moet, ...letOp]
      .filter((regel) => !isVanLezer(regel))
      .toSorted((een, ander) => rang(een) - rang(ander)),
    achtergrond: van("advies", "bevoegdheid"),
  };
}
