import { type Hulptaal, hulptalen } from "./kaart.ts";
import { type Thema, themaLijst } from "./themas.ts";

/** Which cards somebody asks for; what is absent does not limit. `regio` is that of a Veilig Thuis. */
export type Kaartfilter = {
  readonly zoek: string;
  readonly thema?: Thema;
  readonly leeftijd?: number;
  readonly regio?: string;
  readonly taal?: Hulptaal;
  readonly dagEnNacht?: true;
  readonly landelijk?: true;
};

/** The longest search that is looked at; more is cut. */
export const langsteZoek = 100;

/** A text as one of these values; anything else was not chosen from our list and does not limit. */
const kies = <T extends string>(lijst: readonly T[], waarde: string | undefined): T | undefined =>
  lijst.find((ene) => ene === waarde);

/** Whole years as somebody types them; undefined when it is no age. */
export function leesLeeftijd(getypt: string): number | undefined {
  const jaren = /^\d{1,3}$/.test(getypt.trim()) ? Number(getypt) : Number.NaN;
  return jaren <= 120 ? jaren : undefined;
}

/** Reads the fields of a form as a filter. An age that is none is told apart, since it was typed. */
export function leesFilter(veld: (naam: string) => string): { filter: Kaartfilter; fout?: "leeftijd" } {
  const thema = kies(themaLijst, veld("thema"));
  const taal = kies(hulptalen, veld("taal"));
  const regio = veld("regio").slice(0, 60);
  const getypt = veld("leeftijd").trim();
  const leeftijd = leesLeeftijd(getypt);
  const filter: Kaartfilter = {
    // what a database cannot store nobody looks for
    zoek: veld("zoek")
      .replaceAll(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, langsteZoek),
    ...(thema && { thema }),
    ...(taal && { taal }),
    ...(regio && !/\p{Cc}/u.test(regio) && { regio }),
    ...(leeftijd !== undefined && { leeftijd }),
    ...(veld("dagEnNacht") && { dagEnNacht: true }),
    ...(veld("landelijk") && { landelijk: true }),
  };
  return getypt !== "" && leeftijd === undefined ? { filter, fout: "leeftijd" } : { filter };
}

/** Whether a filter asks for anything at all. */
export const isLeeg = ({ zoek, ...rest }: Kaartfilter): boolean =>
  zoek === "" && Object.keys(rest).length === 0;
