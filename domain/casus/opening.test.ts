import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { weergave } from "../access/weergave.ts";
import { edities } from "../protocol/editie.ts";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingBuitenland, organisaties } from "../testing/mensen.ts";
import { editieUit } from "../testing/tweede-editie.ts";
import { casusNa, doe, feitenIn, type Verloop } from "../testing/verloop.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand } from "./command.ts";
import { isTeOpenen } from "./opening-stand.ts";
import { verplichtingen } from "./verplichtingen.ts";
import { vergelijk, wissels } from "./wat-als.ts";

const { haaglanden, lkha } = organisaties;
const noor = iemandVan(haaglanden);
const tarik = { ...noor, medewerker: "tarik" };
const marijke = iemandVan(haaglanden, "teamleider");
const rafael = { ...marijke, medewerker: "rafael" };
const imane = iemandVan(lkha);

const anoniem = {
  ...meldingBuitenland,
  melder: { naam: "Meester Onbekend", organisatie: "Basisschool De Verzinsels", anoniem: true },
};
const vraag: CasusCommand = {
  type: "VraagMelderOpening",
  melding: 1,
  doel: "veiligheid-melder",
  reden: "De oom zegt te weten wie belde.",
};
const zelf: CasusCommand = { ...anoniem, vrager: "slachtoffer" };
const laatste = ({ openingen }: Casus): string => openingen.at(-1)?.id ?? "";
const keurGoed = (casus: Casus): CasusCommand => ({ type: "KeurMelderOpeningGoed", opening: laatste(casus) });
const wijsAf = (casus: Casus): CasusCommand => ({
  type: "WijsMelderOpeningAf",
  opening: laatste(casus),
  reden: "Vraag het eerst aan de school.",
});
const herzie = (casus: Casus): CasusCommand => ({
  type: "HerzieMelderOpening",
  opening: laatste(casus),
  terecht: true,
  toelichting: "Het kon niet anders.",
});
const gevraagd: readonly Stap[] = [
  [noor, anoniem],
  [noor, vraag],
];
const goedgekeurd: readonly Stap[] = [...gevraagd, [tarik, keurGoed]];

const opDag = (verloop: Verloop, dag: string, [actor, maak]: Stap) =>
  doe(verloop, {
    actor,
    command: typeof maak === "function" ? maak(casusNa(verloop) as Casus) : maak,
    nu: `${dag}T09:00:00.000Z`,
  });
const klokken = (verloop: Verloop) =>
  verplichtingen(verloop.journaal, feitenIn(verloop))
    .filter(({ bron }) => bron.startsWith("BESLUIT-MELDER"))
    .map(({ bron, uiterlijk, einde }) => [bron, uiterlijk, einde?.hoe]);

const zie = (verloop: Verloop, actor: Actor) => {
  const eigen = [...verloop.teksten].filter(([, { houder }]) => houder === actor.organisatie.id);
  const teksten = new Map(eigen.map(([id, { inhoud }]) => [id, inhoud]));
  const inhoud = { teksten, personen: verloop.personen };
  const { journaal } = verloop;
  return weergave({ id: "casus", actor, journaal, feiten: feitenIn(verloop), inhoud, vandaag: "2026-11-16" });
};

describe("T14 a reporter who stays unknown to the family", () => {
  it("X-VT9 is not asked of a victim who reported: whoever works on the case must be able to reach her", () => {
    const { casus } = given([noor, zelf]);
    expect(casus.melding).toMatchObject({ melderAnoniem: false });
    expect(casus.melding.melder).toBeDefined();
    given([noor, anoniem]).when(noor, vraag).happens("MelderOpeningGevraagd");
    given([noor, zelf]).when(noor, vraag).isRefused({});
  });

  it("WW-M5 is asked for with a reason, allowed by a colleague for a short time, and reviewed by a team leader", () => {
    const casus = given(...goedgekeurd)
      .when(marijke, herzie)
      .happens("MelderOpeningHerzien");
    expect(casus.openingen).toMatchObject([
      { vrager: noor.medewerker, beslisser: "tarik", doel: "veiligheid-melder", stand: "herzien" },
    ]);
  });

  it("X-VT9 opens for who asked until the end of the next day, and for nobody else", () => {
    const [opening] = given(...goedgekeurd).casus.openingen;
    if (!opening) throw new Error("no opening");
    expect(isTeOpenen(opening, noor.medewerker, "2026-11-16")).toBe(true);
    expect(isTeOpenen(opening, noor.medewerker, "2026-11-17")).toBe(true);
    expect(isTeOpenen(opening, noor.medewerker, "2026-11-18")).toBe(false);
    expect(isTeOpenen(opening, "tarik", "2026-11-16")).toBe(false);
    const [gevraagdeOpening] = given(...gevraagd).casus.openingen;
    expect(gevraagdeOpening && isTeOpenen(gevraagdeOpening, noor.medewerker, "2026-11-16")).toBe(false);
  });

  it("WW-M5 is never allowed or refused by who asked", () => {
    given(...gevraagd)
      .when(noor, keurGoed)
      .isRefused({ code: "opening-eigen-vraag" });
    given(...gevraagd)
      .when(noor, wijsAf)
      .isRefused({ code: "opening-eigen-vraag" });
  });

  it("of two colleagues who decide the second reads that it is decided", () => {
    given(...goedgekeurd)
      .when(marijke, wijsAf)
      .isRefused({ code: "opening-niet-open" });
    given(...gevraagd, [tarik, wijsAf])
      .when(marijke, keurGoed)
      .isRefused({ code: "opening-niet-open" });
  });

  it("WW-M10 is reviewed by a team leader who neither asked nor decided, once", () => {
    given(...goedgekeurd)
      .when(tarik, herzie)
      .isDenied();
    given(...gevraagd, [marijke, keurGoed])
      .when(marijke, herzie)
      .isRefused({ code: "opening-zelf-meebeslist" });
    given([noor, anoniem], [marijke, vraag], [tarik, keurGoed])
      .when(marijke, herzie)
      .isRefused({ code: "opening-zelf-meebeslist" });
    given(...gevraagd, [marijke, keurGoed])
      .when(rafael, herzie)
      .happens("MelderOpeningHerzien");
    given(...goedgekeurd, [marijke, herzie])
      .when(rafael, herzie)
      .isRefused({ code: "opening-niet-te-herzien" });
    given(...gevraagd)
      .when(marijke, herzie)
      .isRefused({ code: "opening-niet-te-herzien" });
  });

  it("the request lapses after the next working day; asked anew, the old one ends and another begins", () => {
    const { verloop } = given(...gevraagd);
    expect(klokken(verloop)).toEqual([["BESLUIT-MELDER-TWEEDE", "2026-11-17", undefined]]);
    expect(opDag(verloop, "2026-11-17", [tarik, keurGoed]).uitkomst).toMatchObject({ kind: "accepted" });
    expect(opDag(verloop, "2026-11-18", [tarik, keurGoed]).uitkomst).toMatchObject({
      refusal: { code: "opening-verlopen" },
    });
    expect(opDag(verloop, "2026-11-17", [noor, vraag]).uitkomst).toMatchObject({
      refusal: { code: "opening-al-gevraagd" },
    });
    const opnieuw = opDag(verloop, "2026-11-18", [noor, vraag]).verloop;
    expect(klokken(opnieuw)).toEqual([
      ["BESLUIT-MELDER-TWEEDE", "2026-11-17", "vervallen"],
      ["BESLUIT-MELDER-TWEEDE", "2026-11-19", undefined],
    ]);
    expect(casusNa(opnieuw)?.openingen).toMatchObject([{ tot: "2026-11-19", stand: "gevraagd" }]);
    const opzij = opDag(verloop, "2026-11-18", [tarik, wijsAf]).verloop;
    expect(klokken(opzij)).toEqual([["BESLUIT-MELDER-TWEEDE", "2026-11-17", "voldaan"]]);
  });

  it("one decision ends one request, and the review is a term of its own until it is done", () => {
    const { verloop } = given(...gevraagd, [tarik, { ...vraag, doel: "terugbellen" }], [marijke, keurGoed]);
    expect(klokken(verloop)).toEqual([
      ["BESLUIT-MELDER-TWEEDE", "2026-11-17", undefined],
      ["BESLUIT-MELDER-TWEEDE", "2026-11-17", "voldaan"],
      ["BESLUIT-MELDER-HERZIEN", "2026-11-23", undefined],
    ]);
    const na = opDag(verloop, "2026-11-20", [rafael, herzie]).verloop;
    expect(klokken(na).at(-1)).toEqual(["BESLUIT-MELDER-HERZIEN", "2026-11-23", "voldaan"]);
  });

  it("is asked for only where the own organisation holds one who is anonymous", () => {
    given([noor, { ...anoniem, melder: { naam: "Juf", anoniem: false } }])
      .when(noor, vraag)
      .isRefused({ code: "melder-niet-anoniem" });
    given([noor, { ...anoniem, melder: { anoniem: true } }])
      .when(noor, vraag)
      .isRefused({ code: "melder-niet-hier" });
    given([noor, anoniem])
      .when(noor, { ...vraag, melding: 2 })
      .isRefused({ code: "melder-niet-hier" });
    given([noor, anoniem]).when(imane, vraag).isDenied();
  });

  it("of a report that was added is asked for by its own line", () => {
    const erbij: Stap = [
      noor,
      {
        type: "VoegMeldingToe",
        kanaal: "telefoon",
        vrager: "omstander",
        toelichting: "Weer geschreeuw.",
        melder: { naam: "Buurvrouw", anoniem: true },
      },
    ];
    const zaak = given([noor, { ...anoniem, melder: { naam: "Juf", anoniem: false } }], erbij);
    const seq = zaak.casus.vervolgmeldingen[0]?.seq ?? 0;
    const casus = zaak.when(noor, { ...vraag, melding: seq }).happens("MelderOpeningGevraagd");
    expect(casus.openingen).toMatchObject([{ melding: seq, houder: haaglanden.id }]);
  });
});

describe("X-VT10 what an opening leaves behind", () => {
  const overgedragen: readonly Stap[] = [
    [
      noor,
      ({ teksten }) => ({
        type: "BiedOverdrachtAan",
        naar: lkha,
        toelichting: "In Marokko.",
        paklijst: { betrokkenen: [], teksten: teksten.map(({ id }) => id) },
        warm: true,
      }),
    ],
    [imane, ({ aanbod }) => ({ type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" })],
  ];

  it("X-VT10 another organisation that leads the case sees no line, text, term or request of it", () => {
    const zonder = zie(given([noor, anoniem], ...overgedragen).verloop, imane);
    const met = zie(given(...goedgekeurd, ...overgedragen).verloop, imane);
    const { verloop } = given([noor, anoniem], ...overgedragen, [noor, vraag], [tarik, keurGoed]);
    for (const gezien of [met, zie(verloop, imane)]) {
      expect(gezien?.journaal.map(({ event }) => event.type)).toEqual(
        zonder?.journaal.map(({ event }) => event.type),
      );
      expect(gezien?.verplichtingen.map(({ bron }) => bron)).toEqual(
        zonder?.verplichtingen.map(({ bron }) => bron),
      );
      expect(gezien?.openingen).toEqual([]);
      expect(gezien?.casus.melding.melders).toEqual([]);
      // of a line only its sentence and its texts are shown
      const getoond = { ...gezien, journaal: gezien?.journaal.flatMap(({ teksten }) => teksten) };
      expect(JSON.stringify(getoond)).not.toMatch(/oom zegt|[aA]noniem":true|Onbekend|Verzinsels/);
    }
    expect(zie(verloop, noor)?.openingen).toMatchObject([{ kan: "openen", eigen: true }]);
  });

  it("X-VT10 whoever leads the case cannot find out of it by a proposal for other rules", () => {
    const { verloop } = given(...goedgekeurd, ...overgedragen);
    const voorstel = editieUit({
      id: "2027-1",
      vanaf: "2027-01-01",
      regels: {
        gewijzigd: {
          "BESLUIT-MELDER-TWEEDE": { termijn: { aantal: 3, besloten: null } },
          "BESLUIT-MELDER-HERZIEN": { termijn: { aantal: 9 } },
          "WW-V1": { termijn: { vervaltDoor: ["melder-opening-goedgekeurd"] } },
        },
      },
    });
    const bewaard = { journaal: verloop.journaal, feiten: feitenIn(verloop), vandaag: "2026-11-16" };
    expect(wissels(vergelijk(edities[0], voorstel), bewaard)).toEqual([]);
  });

  it("X-VT10 the reason cannot be packed for a receiver", () => {
    const { casus, verloop } = given(...gevraagd);
    const reden = [...verloop.teksten].find(([, { inhoud }]) => inhoud.startsWith("De oom"))?.[0];
    expect(reden).toBeDefined();
    expect(casus.teksten.map(({ id }) => id)).not.toContain(reden);
  });

  it("WW-M5 each reads what is theirs to do: a colleague decides, the asker waits, a team leader reviews", () => {
    const wacht = given(...gevraagd).verloop;
    expect(zie(wacht, noor)?.openingen).toMatchObject([{ kan: "loopt", eigen: true }]);
    expect(zie(wacht, tarik)?.openingen).toMatchObject([{ kan: "beslissen", eigen: false }]);
    const open = given(...goedgekeurd).verloop;
    expect(zie(open, noor)?.openingen).toMatchObject([{ kan: "openen" }]);
    expect(zie(open, tarik)?.openingen).toMatchObject([{ kan: "loopt" }]);
    expect(zie(open, marijke)?.openingen).toMatchObject([{ kan: "herzien" }]);
  });
});
