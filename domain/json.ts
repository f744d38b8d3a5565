/**
 * Reads JSON as zod can take it; throws on text that is no JSON. Zod compares the `length` of whatever has one, also of an
 * object where a list or a text belongs, and throws when that is no number: such a length is read as null, and the object
 * is refused for what it is.
 */
export const leesJson = (tekst: string): unknown =>
  JSON.parse(tekst, (sleutel, waarde) =>
    sleutel === "length" && typeof waarde === "object" ? null : waarde,
  );
