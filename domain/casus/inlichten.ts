/**
 * Closed lists of what people choose from when somebody is told something: how, what rights they have, why not yet, and
 * why not at all. What a command and an event say is one of these words.
 */

/** How somebody was told. */
export const contactWijzen = ["gesprek", "telefoon", "brief", "beveiligd-bericht", "via-een-ander"] as const;
/** One of these ways. */
export type ContactWijze = (typeof contactWijzen)[number];

/** What everybody hears at the first contact (X-VT11). */
export const rechten = ["procedure", "gegevens", "inzage", "klacht", "vertrouwenspersoon"] as const;
/** One of these rights. */
export type Recht = (typeof rechten)[number];

/** Why somebody is told later that another gave data on them (X-VT12, RK-7.13). */
export const uitstelGronden = [
  "risicoanalyse-niet-klaar",
  "gevaar-voor-iemand",
  "gevaar-voor-melder",
  "onderzoek-eerst",
  "niet-bereikt",
] as const;
/** One of these grounds. */
export type UitstelGrond = (typeof uitstelGronden)[number];

/** Why somebody need not be told: they gave the data, know already, are told through who represents them, or died. */
export const nietNodigGronden = ["gaf-zelf", "weet-het-al", "via-vertegenwoordiger", "overleden"] as const;
/** One of these grounds. */
export type NietNodigGrond = (typeof nietNodigGronden)[number];

/** After what the reporter hears from Veilig Thuis (X-VT21). */
export const terugkoppelMomenten = ["beoordeling", "onderzoek"] as const;
/** One of these moments. */
export type TerugkoppelMoment = (typeof terugkoppelMomenten)[number];

/** Why the reporter hears nothing: unknown, does not want it, it would endanger somebody, or who took the report does it. */
export const zonderTerugkoppeling = [
  "melder-onbekend",
  "wil-het-niet",
  "onveilig",
  "doet-een-ander",
] as const;
/** One of these grounds. */
export type ZonderTerugkoppeling = (typeof zonderTerugkoppeling)[number];
