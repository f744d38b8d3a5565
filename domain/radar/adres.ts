/**
 * Postcode and house number of an address as somebody wrote it, as one key ("2517AA12B"); undefined where the text has no
 * such pair. The number may stand before or behind the postcode, with street and place between.
 */
export function leesAdres(geschreven: string | undefined): string | undefined {
  if (!geschreven) return undefined;
  const tekst = geschreven.toUpperCase();
  const postcode = /\b([1-9]\d{3})\s?([A-Z]{2})\b/.exec(tekst);
  if (!postcode) return undefined;
  const voor = /(\d{1,5})\s?-?\s?([A-Z]{0,4}|\d{0,3})[\s,]*$/.exec(tekst.slice(0, postcode.index));
  // place and street may stand between; a word behind the number belongs to it only when it is one of these
  const na = /(?:^|[\s,])(\d{1,5})(?:\s?-?([A-Z]|I{1,3}|IV|BIS|HS))?(?![A-Z\d])/.exec(
    tekst.slice(postcode.index + postcode[0].length),
  );
  const nummer = voor ?? na;
  return nummer ? `${postcode[1]}${postcode[2]}${nummer[1]}${nummer[2] ?? ""}` : undefined;
}
