/** What people call a municipality whose official name they do not use. */
const roepnamen: Readonly<Record<string, string>> = {
  "'s-Gravenhage": "Den Haag",
  "'s-Hertogenbosch": "Den Bosch",
};

/** Every name under which a municipality may be typed, the usual one first. */
export const namenVan = (officieel: string): string[] => {
  const roepnaam = roepnamen[officieel];
  return roepnaam ? [roepnaam, officieel] : [officieel];
};
