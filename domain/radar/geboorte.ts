/** What is known of when somebody was born: a day, only a year, or a span of years from an age as told. */
export type Geboorte = { readonly dag?: string; readonly jaren: readonly number[] };

type Gegeven = {
  readonly geboortedatum?: string | undefined;
  readonly leeftijd?: { readonly jaren: number; readonly op: string } | undefined;
};

/** The first of January stands in registers where nobody knows the day: only its year counts. */
export function leesGeboorte({ geboortedatum, leeftijd }: Gegeven): Geboorte {
  if (geboortedatum) {
    const jaar = Number(geboortedatum.slice(0, 4));
    return geboortedatum.endsWith("-01-01") ? { jaren: [jaar] } : { dag: geboortedatum, jaren: [jaar] };
  }
  if (!leeftijd) return { jaren: [] };
  const jaar = Number(leeftijd.op.slice(0, 4)) - leeftijd.jaren;
  return { jaren: [jaar, jaar - 1] };
}

/** Day and month the other way round, where that is a day as well; undefined otherwise. */
export function gewisseld(dag: string): string | undefined {
  const [jaar, maand, dagnummer] = dag.split("-");
  if (!dagnummer || Number(dagnummer) > 12 || maand === dagnummer) return undefined;
  return `${jaar}-${dagnummer}-${maand}`;
}

/** How two births stand to each other, from the same to what cannot be. */
export type DatumVergelijking =
  | "gelijk"
  | "gewisseld"
  | "jaar-ernaast"
  | "cijfer-anders"
  | "zelfde-jaar"
  | "jaar-kan"
  | "onbekend"
  | "anders";

/** Compares two births; "cijfer-anders" is one slip in day or month within a year, as somebody types or reads it. */
export function vergelijkGeboorte(een: Geboorte, ander: Geboorte): DatumVergelijking {
  if (een.jaren.length === 0 || ander.jaren.length === 0) return "onbekend";
  if (een.dag && ander.dag) return vergelijkDagen(een.dag, ander.dag);
  if (een.jaren.length === 1 && ander.jaren.length === 1 && een.jaren[0] === ander.jaren[0])
    return "zelfde-jaar";
  const kan = een.jaren.some((jaar) => ander.jaren.some((anders) => Math.abs(jaar - anders) <= 1));
  return kan ? "jaar-kan" : "anders";
}

function vergelijkDagen(een: string, ander: string): DatumVergelijking {
  if (een === ander) return "gelijk";
  if (gewisseld(een) === ander) return "gewisseld";
  const verschil = Math.abs(Number(een.slice(0, 4)) - Number(ander.slice(0, 4)));
  if (een.slice(5) === ander.slice(5)) {
    if (verschil === 1) return "jaar-ernaast";
    return isEenSlip(een.slice(0, 4), ander.slice(0, 4)) ? "cijfer-anders" : "anders";
  }
  if (verschil !== 0) return "anders";
  return isEenSlip(een.slice(5), ander.slice(5)) ? "cijfer-anders" : "anders";
}

/** One digit another one, or two neighbours changed places. */
function isEenSlip(een: string, ander: string): boolean {
  const anders = [...een].flatMap((teken, n) => (teken === ander[n] ? [] : [n]));
  if (anders.length === 1) return true;
  const [p = 0, q = 0] = anders;
  return anders.length === 2 && een[p] === ander[q] && een[q] === ander[p] && q - p <= 2;
}
