import { waardenVan } from "./compile.ts";
import { type Aanname, type Conditie, type Conjunctie, leeftijdsklassen, type VormEis } from "./conditie.ts";
import type { Sleutel } from "./situatie.ts";

/**
 * What one cell of a decision table asks of a key: that it has one of `waarden`, and that the suspected forms meet each of
 * `eisen`; `onbekend` says whether the cell accepts a key of which nothing is known. Ages are classes.
 */
export type Cel = {
  readonly waarden: readonly (string | boolean)[];
  readonly eisen: readonly VormEis[];
  readonly onbekend: boolean;
};
/** The cells of one line of a table by key; a key without a cell does not matter there. */
export type Cellen = { readonly [S in Sleutel]?: Cel };

/**
 * A line of a table answers yes or no, a row of ours also "unknown". So each row is laid out twice: as the lines that are met
 * when it is known to hold, and as those that are met when it is not known not to hold.
 */
export type Zekerheid = "zeker" | "mogelijk";

type Rij = {
  readonly als?: Conditie;
  readonly tenzij?: Conditie;
  readonly aanname?: Aanname;
  readonly zolangOnbekend?: Sleutel;
};
type Eis = { readonly sleutel: Sleutel; readonly waarden: Cel["waarden"]; readonly eis?: VormEis };

const eisenVan = (conjunctie: Conjunctie): readonly Eis[] =>
  Object.entries(conjunctie).flatMap(([naam, waarde]): Eis[] => {
    const sleutel = naam as Sleutel;
    if (sleutel !== "vormen") return [{ sleutel, waarden: [waarde].flat() as Cel["waarden"] }];
    const { enige, geen } = waarde as VormEis;
    return [
      ...(enige ? [{ sleutel, waarden: [], eis: { enige } }] : []),
      ...(geen ? [{ sleutel, waarden: [], eis: { geen } }] : []),
    ];
  });

const ontken = ({ sleutel, waarden, eis }: Eis): Eis => ({
  sleutel,
  waarden: eis ? [] : waardenVan(sleutel).filter((waarde) => !waarden.includes(waarde)),
  ...(eis?.enige && { eis: { geen: eis.enige } }),
  ...(eis?.geen && { eis: { enige: eis.geen } }),
});

/** A row as lines of which at least one is met: its alternatives, each with one way in which every exception fails. */
export function beslisregels(rij: Rij, zekerheid: Zekerheid): readonly Cellen[] {
  const alternatieven = [rij.als ?? {}].flat().map(eisenVan);
  const uitzonderingen = [rij.tenzij ?? []].flat().map((conjunctie) => eisenVan(conjunctie).map(ontken));
  return uitzonderingen
    .reduce((regels, manieren) => regels.flatMap((regel) => manieren.map((manier) => [...regel, manier])), [
      ...alternatieven,
    ] as readonly (readonly Eis[])[])
    .flatMap((eisen) => cellenVan(eisen, rij, zekerheid) ?? []);
}

/** Demands on the same key become one cell; nothing when one of the cells can never be met. */
function cellenVan(eisen: readonly Eis[], { aanname, zolangOnbekend }: Rij, zekerheid: Zekerheid) {
  const cellen: { [S in Sleutel]?: Cel } = {};
  for (const { sleutel, waarden, eis } of eisen) {
    const aangenomen = aanname?.[sleutel as keyof Aanname];
    const { waarden: eerder = waarden, eisen: bij = [], onbekend = true } = cellen[sleutel] ?? {};
    cellen[sleutel] = {
      waarden: eerder.filter((waarde) => waarden.includes(waarde)),
      eisen: eis ? [...bij, eis] : bij,
      onbekend:
        onbekend && (aangenomen === undefined ? zekerheid === "mogelijk" : waarden.includes(aangenomen)),
    };
  }
  if (zolangOnbekend)
    cellen[zolangOnbekend] = { waarden: [], eisen: [], onbekend: cellen[zolangOnbekend]?.onbekend ?? true };
  const haalbaar = Object.values(cellen).every(
    (cel) => cel.waarden.length > 0 || cel.eisen.length > 0 || cel.onbekend,
  );
  return haalbaar ? [cellen as Cellen] : undefined;
}

const tekst = (waarde: string | boolean): string => JSON.stringify(waarde);
const alsLeeftijd = (klasse: string): string => {
  const [van, tot] = leeftijdsklassen[klasse as keyof typeof leeftijdsklassen];
  return `[${van}..${tot}]`;
};

/** A value of a key as FEEL tests it: an age class as its years. */
export const feelWaarde = (sleutel: Sleutel, waarde: string | boolean): string =>
  sleutel === "leeftijd" ? alsLeeftijd(String(waarde)) : tekst(waarde);

const heeft = (vormen: readonly string[]): string =>
  `(some vorm in ? satisfies vorm in (${vormen.map(tekst).join(", ")}))`;

/** A cell as a FEEL unary test, in which null is unknown; a key without a cell is `-`. */
export function feelCel(sleutel: Sleutel, cel: Cel | undefined): string {
  if (!cel) return "-";
  if (cel.eisen.length === 0) {
    const waarden = cel.waarden.map((waarde) => feelWaarde(sleutel, waarde));
    return [...(cel.onbekend ? ["null"] : []), ...waarden].join(", ");
  }
  const eisen = cel.eisen.flatMap(({ enige, geen }) => [
    ...(enige ? [heeft(enige)] : []),
    ...(geen ? [`not${heeft(geen)}`] : []),
  ]);
  return cel.onbekend ? `? = null or (${eisen.join(" and ")})` : `? != null and ${eisen.join(" and ")}`;
}
