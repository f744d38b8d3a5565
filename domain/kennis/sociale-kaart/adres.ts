/** The address of a new card: its name, and something of its own so that two of one name differ. */
export function idVoor(naam: string, zaad: string): string {
  const woorden = naam
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40);
  const eigen =
    zaad
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, "")
      .slice(0, 12) || "nieuw";
  return `${woorden || "kaart"}-${eigen}`;
}
