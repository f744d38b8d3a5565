import { describe, expect, it } from "vitest";
import { type Code, compileer, evalueer, sleutels, WAAR } from "../compile.ts";
import type { Conditie } from "../conditie.ts";
import { edities } from "../editie.ts";
import { reglementOp } from "../reglement.ts";
import type { Handeling, Sleutel } from "../situatie.ts";
import type { Tegenspraak } from "../tegenspraak.ts";
import { afgelegd, conditiesVan } from "./conclusie.ts";
import { bladVoor, type Diagram, isTegenspraak, maakDiagram } from "./diagram.ts";
import { bewijsHandeling } from "./handeling.ts";
import { overgangen } from "./overgang.ts";
import { aantalSituaties, magOnbekend, waardenAlsBits } from "./ruimte.ts";
import { steekproef } from "./steekproef.ts";
import { bewijsVerantwoordelijk } from "./verantwoordelijk.ts";

const reglement = reglementOp((edities.at(-1) ?? edities[0]).vanaf, [edities.at(-1) ?? edities[0]]);
const leeg: Code = sleutels.map(() => 0);

/** Every combination of classes, one by one, as no walk that merges does it. */
const combinaties = ({ assen }: Diagram): readonly Code[] =>
  assen
    .reduce<readonly Code[]>(
      (codes, { plaats, klassen }) =>
        codes.flatMap((code) => klassen.map(({ bits }) => code.with(plaats, bits))),
      [leeg],
    )
    .filter((code) => !isTegenspraak(code));

const handelingenMetWeinig: readonly Handeling[] = [
  "uithuisplaatsing",
  "plaatsing-gemengde-groep",
  "huisverbod",
  "hulpverlening-ter-plaatse",
  "actie-veilig-thuis",
  "overdracht-aan-betrokkenen",
];

describe("a walk that merges what cannot be told apart", () => {
  it.each(handelingenMetWeinig)(
    "sees every condition of %s as going through all combinations does",
    (handeling) => {
      const condities = conditiesVan(reglement, reglement.perHandeling.get(handeling) ?? []);
      const diagram = maakDiagram(condities);
      const codes = combinaties(diagram);
      expect(diagram.bladen.reduce((som, { situaties }) => som + situaties, 0n)).toBe(BigInt(codes.length));
      for (const code of codes) {
        const blad = bladVoor(diagram, code);
        expect(condities.map((conditie) => evalueer(conditie, blad?.code ?? leeg))).toEqual(
          condities.map((conditie) => evalueer(conditie, code)),
        );
        expect(code.filter((bits) => bits !== 0).length).toBeGreaterThanOrEqual(blad?.bekend ?? 99);
      }
    },
  );

  it("finds the pairs that differ in one key as going through all pairs does", () => {
    const condities = conditiesVan(reglement, reglement.perHandeling.get("uithuisplaatsing") ?? []);
    const diagram = maakDiagram(condities);
    const kennis = overgangen(diagram, (_, van) => van.bits === 0).map(
      ({ as, naar, voor, na }) => `${as.plaats} ${naar.bits} ${voor.id} ${na.id}`,
    );
    const alle = combinaties(diagram).flatMap((code) =>
      diagram.assen.flatMap(({ plaats, klassen }) =>
        code[plaats] !== 0
          ? []
          : klassen.slice(1).flatMap(({ bits }) => {
              const [voor, na] = [bladVoor(diagram, code), bladVoor(diagram, code.with(plaats, bits))];
              return voor === na ? [] : [`${plaats} ${bits} ${voor?.id} ${na?.id}`];
            }),
      ),
    );
    expect(new Set(kennis)).toEqual(new Set(alle));
    expect(kennis).toHaveLength(new Set(alle).size);
  });

  it("says so when it did not come everywhere", () => {
    const diagram = maakDiagram([compileer({ verblijf: "nederland" })]);
    expect(afgelegd("proef", diagram).schendingen).toEqual([]);
    expect(afgelegd("proef", { ...diagram, bladen: diagram.bladen.slice(1) }).schendingen).toEqual([
      { soort: "niet-gedekt", conclusie: "proef", rijen: [] },
    ]);
  });
});

describe("counting situations by arithmetic", () => {
  const plaats = (sleutel: Sleutel) => sleutels.indexOf(sleutel);
  const geteld = (plaatsen: readonly number[], buiten: readonly Conditie[]): number =>
    plaatsen
      .reduce<readonly Code[]>(
        (codes, hier) =>
          codes.flatMap((code) =>
            [...(magOnbekend(hier) ? [0] : []), ...waardenAlsBits(hier)].map((bits) => code.with(hier, bits)),
          ),
        [leeg],
      )
      .filter((code) => !buiten.some((ene) => evalueer(compileer(ene), code) === WAAR)).length;

  it("is what counting them one by one gives, also where contradictions overlap", () => {
    const waarom = { nl: "x", en: "x" };
    const buiten: readonly Tegenspraak[] = [
      { feiten: { veiligheid: "acuut-onveilig", eerderAcuut: true }, pad: "eerderAcuut", waarom },
      { feiten: { verblijf: "buitenland", eerderAcuut: true }, pad: "verblijf", waarom },
      { feiten: { veiligheid: "geen-onveiligheid", complex: true }, pad: "complex", waarom },
    ];
    const plaatsen = (["aanleiding", "veiligheid", "eerderAcuut", "verblijf", "complex"] as const).map(
      plaats,
    );
    const verwacht = geteld(
      plaatsen,
      buiten.map(({ feiten }) => feiten),
    );
    expect(aantalSituaties(plaatsen, buiten)).toBe(BigInt(verwacht));
  });

  it("counts ages in years, and every set of forms", () => {
    expect(aantalSituaties([plaats("leeftijd")])).toBe(132n);
    expect(aantalSituaties([plaats("vormen")])).toBe(1024n);
  });
});

it("a guide that answers otherwise than was proven is found by asking it", () => {
  const editie = edities.at(-1) ?? edities[0];
  const verantwoordelijk = bewijsVerantwoordelijk(reglement);
  const perHandeling = new Map(
    (["bemiddeling"] as const).map((ene) => [ene, bewijsHandeling(reglement, ene)] as const),
  );
  const gevonden = steekproef({ verantwoordelijk, perHandeling }, editie, 20);
  expect(gevonden.map(({ conclusie }) => conclusie)).not.toContain("verantwoordelijk");
  expect(gevonden.map(({ conclusie }) => conclusie)).not.toContain("bemiddeling");
  expect(gevonden.map(({ conclusie }) => conclusie)).toContain("huisverbod");
  const anders = {
    zeg: () => ({ verantwoordelijk: "kmar", zichtOpVeiligheid: "kmar", naar: undefined }) as const,
  };
  expect(
    steekproef({ verantwoordelijk: anders, perHandeling }, editie, 1).map(({ conclusie }) => conclusie),
  ).toContain("verantwoordelijk");
});
