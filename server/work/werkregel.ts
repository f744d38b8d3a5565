import type { Relatie } from "#domain/access/relatie.ts";
import type { Reden } from "#domain/casus/reden.ts";
import type { Veiligheid, Vorm } from "#domain/protocol/situatie.ts";

/**
 * One line of a work list: what this organisation has to do with one casus. No names of people in a case: these belong
 * to a compartment that a list does not open.
 */
export type Werkregel = {
  casus: string;
  nummer: string;
  open: boolean;
  relatie: Relatie;
  redenen: Reden[];
  veiligheid: Veiligheid | null;
  vormen: Vorm[];
  verantwoordelijk: string;
  zichtOpVeiligheid: string;
  aangebodenAan: string | null;
  /** The first moment after which something is late (ISO instant), and the source that says so. */
  uiterlijkAt: string | null;
  uiterlijkBron: string | null;
  /** The employee of the reader's own organisation who works on it, by name. */
  medewerker: string | null;
  team: string | null;
};

/** SQL for an instant of a read model as an ISO text. */
export const isoInstant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The columns of a `Werkregel`, from `werkregel w` with `werkregelJoins`. */
export const werkregelColumns = `
  w.casus_id as casus, w.nummer, w.open, w.relatie, w.redenen, w.veiligheid, w.vormen,
  coalesce(v.naam, w.verantwoordelijk) as verantwoordelijk, coalesce(z.naam, w.zicht_op_veiligheid) as "zichtOpVeiligheid",
  coalesce(a.naam, w.aangeboden_aan) as "aangebodenAan", ${isoInstant("w.uiterlijk_at")} as "uiterlijkAt",
  w.uiterlijk_bron as "uiterlijkBron", coalesce(m.naam, w.medewerker) as medewerker, w.team`;

/** Names of organisations and of the own employee beside `werkregel w`. */
export const werkregelJoins = `
  left join organisatie v on v.id = w.verantwoordelijk
  left join organisatie z on z.id = w.zicht_op_veiligheid
  left join organisatie a on a.id = w.aangeboden_aan
  left join medewerker m on m.id = w.medewerker`;
