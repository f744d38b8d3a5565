import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isCatalogusId } from "./bronnen.ts";
import { editieOp } from "./editie.ts";
import { ontbrekendeRijen, rijenIn } from "./handelingen.ts";
import { keuzes, leesSituatie } from "./situatie.ts";
import { wegwijzer } from "./wegwijzer.ts";

type EenVan = string | null | readonly string[];
type Scenario = {
  naam: string;
  situatie: unknown;
  verwacht: {
    verantwoordelijk?: EenVan;
    zichtOpVeiligheid?: EenVan;
    overdracht?: null | Record<string, EenVan>;
    regels?: readonly (string | readonly string[])[];
    nietInRegels?: readonly string[];
    handelingen?: Record<string, EenVan>;
    ontbreekt?: readonly string[];
    eersteStapWie?: readonly string[];
  };
};

const map = new URL("./scenarios/", import.meta.url);
const scenarios = readdirSync(map)
  .filter((naam) => naam.endsWith(".json"))
  .map((naam) => JSON.parse(readFileSync(new URL(naam, map), "utf8")) as Scenario);
const organisaties = keuzes.bij.filter((wie) => wie !== "nergens");
const VANDAAG = "2026-11-22";

/** Rows that a scenario expects and that are not in the tables yet, by scenario; each issue makes this list shorter. */
const nogNiet: Record<string, readonly string[]> = {};

function verwachteRijen({ verwacht }: Scenario): string[] {
  const aanwezig = rijenIn(editieOp(VANDAAG));
  return (verwacht.regels ?? []).flatMap((ids) => {
    const keuze = [ids].flat();
    return keuze.some((id) => [...aanwezig].some((bron) => bron === id)) ? [] : keuze;
  });
}

const eenVan = (verwacht: EenVan | undefined, gekregen: unknown) =>
  verwacht === undefined || expect([verwacht].flat()).toContain(gekregen);

test.each(scenarios)("scenario $naam", (scenario) => {
  const gelezen = leesSituatie(scenario.situatie);
  if ("fouten" in gelezen) throw new Error(JSON.stringify(gelezen.fouten));
  const situatie = { ...gelezen.situatie, datum: gelezen.situatie.datum ?? VANDAAG };
  const { voorgenomen = [] } = situatie;
  const ontbrekend = [
    ...voorgenomen.flatMap((handeling) => ontbrekendeRijen(handeling, editieOp(VANDAAG))),
    ...verwachteRijen(scenario),
  ];
  expect(ontbrekend).toEqual(nogNiet[scenario.naam] ?? []);

  const antwoord = wegwijzer(situatie);
  const { verwacht } = scenario;
  expect(organisaties).toContain(antwoord.verantwoordelijk);
  expect(organisaties).toContain(antwoord.zichtOpVeiligheid);
  const bronnen = antwoord.regels.map(({ bron }) => bron);
  const geciteerd = [
    ...bronnen,
    ...(antwoord.overdracht?.bronnen ?? []),
    ...antwoord.handelingen.flatMap(({ bronnen }) => bronnen),
    ...antwoord.stappen.flatMap(({ bronnen }) => bronnen),
  ];
  expect(geciteerd.filter((id) => !isCatalogusId(id))).toEqual([]);
  expect(antwoord.handelingen.map(({ handeling }) => handeling)).toEqual(voorgenomen);

  eenVan(verwacht.verantwoordelijk, antwoord.verantwoordelijk);
  eenVan(verwacht.zichtOpVeiligheid, antwoord.zichtOpVeiligheid);
  if (verwacht.overdracht === null) expect(antwoord.overdracht).toBeNull();
  for (const [sleutel, waarde] of Object.entries(verwacht.overdracht ?? {})) {
    expect(antwoord.overdracht).not.toBeNull();
    eenVan(waarde, antwoord.overdracht?.[sleutel as "van" | "naar" | "grond"]);
  }
  for (const ids of verwacht.regels ?? [])
    expect(
      [ids].flat().some((id) => bronnen.some((bron) => bron === id)),
      `${ids} in ${bronnen}`,
    ).toBe(true);
  expect((verwacht.nietInRegels ?? []).filter((id) => bronnen.some((bron) => bron === id))).toEqual([]);
  for (const [handeling, oordeel] of Object.entries(verwacht.handelingen ?? {}))
    eenVan(oordeel, antwoord.handelingen.find((ene) => ene.handeling === handeling)?.oordeel);
  expect(antwoord.ontbreekt).toEqual(expect.arrayContaining([...(verwacht.ontbreekt ?? [])]));
  expect(antwoord.stappen[0]?.wie ?? []).toEqual(expect.arrayContaining([...(verwacht.eersteStapWie ?? [])]));
});

test("SOA-0.3 the choice for acute danger at an unknown place is named only while the place is unknown", () => {
  const vraag = { datum: VANDAAG, aanleiding: "melding", veiligheid: "acuut-onveilig" } as const;
  expect(wegwijzer(vraag).besluiten).toContain("BESLUIT-ACUUT-ZONDER-PLAATS");
  const bekend = wegwijzer({ ...vraag, verblijf: "nederland" });
  expect(bekend.besluiten).not.toContain("BESLUIT-ACUUT-ZONDER-PLAATS");
  expect(bekend.regels.map(({ bron }) => bron)).toContain("SOA-0.1");
});
