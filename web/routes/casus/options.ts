/** A fixed list as choices, in its own order, in the words of the reader. */
export const optiesVan = <T extends string>(
  waarden: readonly T[],
  woorden: Readonly<Record<T, string>>,
): { value: T; label: string }[] => waarden.map((value) => ({ value, label: woorden[value] }));
