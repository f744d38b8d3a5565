import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import type { Gemeentezoeker } from "./gemeentenamen.ts";

/** What a form names by a word or an id, and the server looks up: nothing of it is taken from the browser. */
export type Naslag = {
  organisaties: ReadonlyMap<string, OrganisatieRef>;
  gemeenten: Gemeentezoeker;
  /** Team by employee id, of the reader's own organisation. */
  collegas: ReadonlyMap<string, string | undefined>;
  vandaag: string;
};

/** A posted form, read field by field. Field names are the paths of the command, so that an issue finds its field. */
export type Velden = ReturnType<typeof leesVelden>;

/** More rows than any form of ours has; one more than that is read, so that the schema refuses it. */
const meesteRijen = 100;

/** Reads posted fields; an empty field is an absent one. What cannot be looked up is passed on and refused by the schema. */
export function leesVelden(form: FormData, naslag: Naslag) {
  // a form is searched from its first field at every question, and a row asks a dozen
  const perNaam = Map.groupBy(
    [...form].flatMap(([naam, waarde]) =>
      typeof waarde === "string" && waarde.trim() !== "" ? [{ naam, waarde }] : [],
    ),
    ({ naam }) => naam,
  );
  const lijst = (naam: string): string[] => perNaam.get(naam)?.map(({ waarde }) => waarde) ?? [];
  const tekst = (naam: string): string | undefined => lijst(naam)[0]?.trim() || undefined;
  const jaNee = (naam: string): boolean | undefined => {
    const waarde = tekst(naam);
    return waarde === undefined ? undefined : waarde === "ja";
  };
  /** The CBS code of a municipality by name; what is no municipality is passed on, and refused by the schema. */
  const gemeente = (naam: string): string | undefined => {
    const getypt = tekst(naam);
    return getypt && (naslag.gemeenten.vind(getypt) ?? getypt);
  };
  /** The numbers of the rows `prefix.0.…`, `prefix.1.…` in which something was filled in. */
  const rijen = (prefix: string): number[] => {
    const nummers = [...perNaam.keys()].flatMap((naam) =>
      naam.startsWith(`${prefix}.`)
        ? [Number(/^\d{1,4}(?=\.)/.exec(naam.slice(prefix.length + 1))?.[0])]
        : [],
    );
    return [...new Set(nummers.filter(Number.isInteger))].sort((a, b) => a - b).slice(0, meesteRijen + 1);
  };
  const organisatie = (naam: string) => naslag.organisaties.get(tekst(naam) ?? "");
  return {
    lijst,
    tekst,
    jaNee,
    organisatie,
    gemeente,
    naslag,
    vink: (naam: string): boolean => tekst(naam) !== undefined,
    rijen,
    /** The field that a place in the command came from: rows left empty are not in the command. */
    veldBij: (plaats: string): string =>
      plaats.replace(
        /^(\w+)\.(\d+)\./,
        (_, prefix: string, n: string) => `${prefix}.${rijen(prefix)[Number(n)] ?? n}.`,
      ),
    persoon: (prefix: string) => {
      const veld = (naam: string) => tekst(`${prefix}.${naam}`);
      const jaren = veld("leeftijd.jaren");
      return zonderLeeg({
        rol: veld("rol"),
        naam: veld("naam"),
        geboortedatum: veld("geboortedatum"),
        leeftijd:
          jaren === undefined
            ? undefined
            : {
                jaren: Number(jaren),
                op: (jaren === veld("leeftijd.verteld") && veld("leeftijd.op")) || naslag.vandaag,
              },
        geslacht: veld("geslacht"),
        land: veld("land"),
        plaats: veld("plaats"),
        adres: veld("adres"),
        adresGeheim: veld("adresGeheim") === undefined ? undefined : true,
        bereikbaar: veld("bereikbaar"),
        inschrijving: veld("inschrijving"),
        gemeente: gemeente(`${prefix}.gemeente`),
      });
    },
  };
}

/** Leaves out what was not filled in: the schemas know absent keys, not empty ones. */
export const zonderLeeg = (waarden: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== undefined));
