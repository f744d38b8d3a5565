/** Letters and digits that cannot be mistaken for each other on paper or by telephone. */
export const nummertekens = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * The number people use for a casus, as in `K7Q4-2MXW`: seven random characters and one check character.
 * Nothing can be read from it: no region, year or order. `toeval` gives at least seven bytes of randomness.
 */
export function nieuwNummer(toeval: Uint8Array): string {
  const zeven = Array.from(toeval.subarray(0, 7), (byte) => nummertekens[byte % nummertekens.length]).join(
    "",
  );
  const acht = zeven + controleteken(zeven);
  return `${acht.slice(0, 4)}-${acht.slice(4)}`;
}

/** What somebody typed, as a number in its written form; undefined when it cannot be one. */
export function leesNummer(getypt: string): string | undefined {
  const acht = getypt.toUpperCase().replaceAll(/[^0-9A-Z]/g, "");
  if (acht.length !== 8 || !Array.from(acht).every((teken) => nummertekens.includes(teken))) return undefined;
  if (controleteken(acht.slice(0, 7)) !== acht[7]) return undefined;
  return `${acht.slice(0, 4)}-${acht.slice(4)}`;
}

/** The character that checks those before it: odd weights are invertible modulo 32, so a single wrong one shows. */
export function controleteken(zeven: string): string {
  const som = Array.from(zeven).reduce(
    (acc, teken, plek) => acc + nummertekens.indexOf(teken) * (2 * plek + 1),
    0,
  );
  return nummertekens.charAt(som % nummertekens.length);
}
