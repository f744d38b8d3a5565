/** What people call a municipality whose official name they do not use. */
const roepnamen: Readonly<Record<string, string>> = {
  "'s-Gravenhage": "Den Haag",
  "'s-Hertogenbosch": "Den Bosch",
  "De Fryske Marren": "De Friese Meren",
  "Nuenen, Gerwen en Nederwetten": "Nuenen",
};

/** Every name under which a municipality may be typed, the usual one first. */
export const namenVan = (officieel: string): string[] => {
  const roepnaam = roepnamen[officieel];
  return roepnaam ? [roepnaam, officieel] : [officieel];
};

/** Finds municipalities by what somebody typed. */
export type Gemeentezoeker = {
  /** The CBS code; capitals, accents, apostrophes, hyphens and a province between brackets do not matter. */
  vind: (getypt: string) => string | undefined;
  /** At most three names that look like it, the nearest first; none when nothing comes near. */
  lijktOp: (getypt: string) => string[];
};

/** A finder over these municipalities. */
export function zoekerVan(gemeenten: readonly { code: string; naam: string }[]): Gemeentezoeker {
  const namen = gemeenten.flatMap(({ code, naam }) =>
    namenVan(naam).map((woord) => ({ code, woord, sleutel: sleutelVan(woord), kort: zonderHaken(woord) })),
  );
  const heel = new Map(namen.map(({ sleutel, code }) => [sleutel, code]));
  const langste = Math.max(...namen.map(({ kort }) => kort.length));
  const korte = Map.groupBy(namen, ({ kort }) => kort);
  return {
    vind: (getypt) => {
      const sleutel = sleutelVan(getypt);
      const [enige, ...meer] = korte.get(sleutel) ?? [];
      // "Bergen" may be one of two; then somebody has to say which
      return heel.get(sleutel) ?? (meer.length === 0 ? enige?.code : undefined);
    },
    lijktOp: (getypt) => {
      const sleutel = sleutelVan(getypt);
      // a whole story in this field looks like no name, and comparing it would take minutes
      if (sleutel === "" || sleutel.length > langste * 2) return [];
      return namen
        .map(({ woord, kort }) => ({ woord, ver: kort.startsWith(sleutel) ? 0 : afstand(sleutel, kort) }))
        .filter(({ ver }) => ver <= Math.max(2, Math.floor(sleutel.length / 3)))
        .sort((een, ander) => een.ver - ander.ver || een.woord.localeCompare(ander.woord, "nl"))
        .slice(0, 3)
        .map(({ woord }) => woord);
    },
  };
}

const sleutelVan = (naam: string): string =>
  naam
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");
const zonderHaken = (naam: string): string => sleutelVan(naam.replace(/\(.*\)/, ""));

/** How many letters must be added, taken out or replaced to turn one text into the other (Levenshtein). */
function afstand(een: string, ander: string): number {
  let rij = Array.from({ length: ander.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...een].entries()) {
    const volgende = [i + 1];
    for (const [j, tegen] of [...ander].entries()) {
      const vervang = (rij[j] ?? 0) + (letter === tegen ? 0 : 1);
      volgende.push(Math.min(vervang, (rij[j + 1] ?? 0) + 1, (volgende[j] ?? 0) + 1));
    }
    rij = volgende;
  }
  return rij.at(-1) ?? 0;
}
