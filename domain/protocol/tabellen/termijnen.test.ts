import { describe, expect, it } from "vitest";
import { feitVan } from "../bronnen.ts";
import { edities } from "../editie.ts";
import { type LaterMoment, latereMomenten, type Moment, momenten } from "../moment.ts";
import { klokVan } from "../reglement.ts";
import type { Regel } from "../rule.ts";
import { wegwijzer } from "../wegwijzer.ts";
import { termijnenTabel } from "./termijnen.ts";

const { regels } = edities[0];
const klokken = Object.entries<Regel>(regels).flatMap(([sleutel, rij]) => {
  const klok = klokVan(rij);
  return klok ? [{ sleutel, rij, klok }] : [];
});
const isLater = (moment: Moment): moment is LaterMoment => Object.hasOwn(latereMomenten, moment);

/** The deadlines that the requirements list, by their key there: which rows clock each, how long and how lateness counts. */
const lijst = {
  "acute-contact": ["BESLUIT-CONTACT-BIJ-ACUUT 1 uren norm"],
  vb: ["WW-V1 5 werkdagen ordening"],
  "vb again": ["BESLUIT-VERVOLGMELDING 5 werkdagen ordening"],
  onderzoek: ["WW-V15 10 weken ordening"],
  "v&v": ["WW-V12 10 weken ordening"],
  "monitor-1 / monitor-2": [
    "RK-9.11 3 maanden norm",
    "RK-9.11/jaar 12 maanden norm",
    "RK-9.11/vaker genoemde-dag norm",
  ],
  informeren: [
    "X-VT12 4 weken hard",
    "X-VT12/slachtoffer 4 weken hard",
    "X-VT12/overname 4 weken hard",
    "X-VT12/overname-slachtoffer 4 weken hard",
  ],
  vernietiging: ["X-VT17 3 maanden hard"],
  inzage: ["X-VT13 1 maanden hard"],
  bewaren: ["X-VT16 240 maanden hard"],
  huisverbod: ["X-IN1 10 dagen hard"],
  "huisverbod-whereabouts": ["X-IN1/verblijf 24 uren hard"],
  "lkha-estimate": [
    "BESLUIT-INSCHATTING-LKHA 1 weken norm",
    "BESLUIT-INSCHATTING-LKHA/overname 1 weken norm",
  ],
  "tussen-wal-en-schip": ["BESLUIT-NAAR-REGIO 5 werkdagen norm"],
  cbs: ["X-CBS 3 weken hard"],
  "bz-annual": ["X-BZ-JAAR 12 maanden norm"],
  "klacht-standpunt": ["X-KLACHT 1 maanden hard"],
  "jaarverslag VT": ["X-JAARVERSLAG 10 dagen hard"],
} as const;

describe("every deadline of the list has its row", () => {
  it.each(Object.entries(lijst))("%s", (_sleutel, verwacht) => {
    const sleutels = verwacht.map((regel) => regel.split(" ")[0]);
    const gevonden = klokken
      .filter(({ sleutel }) => sleutels.includes(sleutel))
      .map(({ sleutel, klok }) =>
        [sleutel, "aantal" in klok ? klok.aantal : "", klok.eenheid, klok.kracht].filter(Boolean).join(" "),
      );
    expect(gevonden).toEqual(verwacht);
  });

  it("and no clock stands outside it but those of offers, of a case taken over, of feedback and of what is to be reviewed", () => {
    const bekend = Object.values(lijst)
      .flat()
      .map((regel) => regel.split(" ")[0]);
    const overig = klokken
      .map(({ sleutel }) => sleutel)
      .filter((sleutel) => !bekend.includes(sleutel as never));
    expect(overig).toEqual([
      "RK-7.12/herziening",
      "BESLUIT-VEILIGHEID-BIJ-OVERNAME",
      "BESLUIT-AANBOD-SPOED",
      "BESLUIT-AANBOD-SPOED/later",
      "BESLUIT-AANBOD",
      "X-VT21",
      "X-VT21/onderzoek",
      "BESLUIT-NOODGREEP",
      "BESLUIT-MELDER-TWEEDE",
      "BESLUIT-MELDER-HERZIEN",
    ]);
  });
});

it("a clock that a case starts can also end in a case, and one that waits for a capability waits with its end", () => {
  for (const { sleutel, klok } of klokken)
    expect(
      klok.voldaanDoor.every((moment) => isLater(moment) === isLater(klok.vanaf)),
      sleutel,
    ).toBe(true);
});

it("every moment starts or ends some clock", () => {
  const gebruikt = new Set(
    klokken.flatMap(({ klok }) => [
      klok.vanaf,
      ...klok.voldaanDoor,
      ...(klok.vervaltDoor ?? []),
      ...(klok.verlenging ? [klok.verlenging.door] : []),
    ]),
  );
  expect(momenten.filter((moment) => !gebruikt.has(moment))).toEqual([]);
});

it("a ban from the home with its extension ends four weeks after it was imposed", () => {
  const { aantal, verlenging } = termijnenTabel["X-IN1"].termijn;
  expect(aantal + verlenging.aantal).toBe(28);
});

it("a fact from outside the documents says where it was read, and is never shown as a rule", () => {
  const feiten = Object.values<Regel>(termijnenTabel).flatMap(({ bron }) => feitVan(bron) ?? []);
  expect(feiten.every(({ gelezen }) => gelezen.length > 10)).toBe(true);
  const zaak = { datum: "2026-11-22", aanleiding: "melding", bij: "veilig-thuis" } as const;
  const acuut = { ...zaak, verblijf: "nederland", veiligheid: "acuut-onveilig" } as const;
  for (const situatie of [zaak, acuut])
    expect(wegwijzer(situatie).regels.filter(({ bron }) => !/^(LKHA|WW|SOA|RK|KB)-/.test(bron))).toEqual([]);
});
