import type { Taal } from "./taal.ts";

/** ISO 3166-1 alpha-2, all officially assigned codes but that of the Netherlands, which stands first in every list. */
const codes =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
  CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD
  GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH
  KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW
  MX MY MZ NA NC NE NF NG NI NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE
  SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA
  VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

const woorden = {
  nl: { NL: "Nederland", ZZ: "Buitenland, land onbekend" },
  en: { NL: "The Netherlands", ZZ: "Abroad, country unknown" },
} satisfies Record<Taal, Record<string, string>>;

// made once: making one, or putting 250 names in order, takes longer than the rest of a page
const namen = {
  nl: new Intl.DisplayNames(["nl"], { type: "region" }),
  en: new Intl.DisplayNames(["en"], { type: "region" }),
} as const satisfies Record<Taal, Intl.DisplayNames>;
const bekend = new Map<Taal, readonly Land[]>();

/** A country to choose, by its code. */
type Land = { value: string; label: string };

/** What a country is called; `ZZ` (CLDR: unknown region) stands for somewhere abroad. */
export function landNaam(code: string, taal: Taal): string {
  if (code === "NL" || code === "ZZ") return woorden[taal][code];
  return namen[taal].of(code) ?? code;
}

/** Every country to choose: the Netherlands, abroad without knowing where, then all others by name. */
export function landen(taal: Taal): readonly Land[] {
  const lijst = bekend.get(taal) ?? maakLijst(taal);
  bekend.set(taal, lijst);
  return lijst;
}

function maakLijst(taal: Taal): readonly Land[] {
  const { compare } = new Intl.Collator(taal);
  const overige = codes
    .map((value) => ({ value, label: landNaam(value, taal) }))
    .toSorted((een, ander) => compare(een.label, ander.label));
  return [{ value: "NL", label: woorden[taal].NL }, { value: "ZZ", label: woorden[taal].ZZ }, ...overige];
}
