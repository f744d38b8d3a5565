import { describe, expect, it } from "vitest";
import { handelingRijen } from "../protocol/handelingen.ts";
import { type Handeling, handelingen, keuzes } from "../protocol/situatie.ts";
import { given } from "../testing/given.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "../testing/mensen.ts";
import { handelingenBij } from "./beoordeling.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand } from "./command.ts";
import { decide } from "./decide.ts";
import type { OrganisatieRef } from "./organisatie.ts";
import { handelingBijOntvanger } from "./overdracht.ts";

/** The commands that ask the tables for each action of the contract; an action without one does not compile. */
const vraagt = {
  "gesprek-slachtoffer": ["VerrichtHandeling"],
  "gesprek-kind-zonder-ouders": ["VerrichtHandeling"],
  "informeren-familie": ["VerrichtHandeling"],
  "overleg-alle-professionals": ["VerrichtHandeling"],
  huisverbod: ["VerrichtHandeling"],
  uithuisplaatsing: ["VerrichtHandeling"],
  "plaatsing-gemengde-groep": ["VerrichtHandeling"],
  bemiddeling: ["VerrichtHandeling"],
  "actie-veilig-thuis": ["VerrichtHandeling", "NeemBesluit", "Monitor"],
  "hulpverlening-ter-plaatse": ["VerrichtHandeling"],
  "hulpverlening-door-bz": ["VerrichtHandeling"],
  "consulaire-bijstand": ["VerrichtHandeling"],
  "dossier-sluiten": ["SluitDossier", "NeemBesluit"],
  "intake-opvang": ["VerrichtHandeling"],
  // a report is no advice, so the first data of a case come in without a question to ask
  "persoonsgegevens-betrokkenen-vastleggen": ["NeemBetrokkeneOp", "WerkBetrokkeneBij", "VerrichtHandeling"],
  onderzoek: ["NeemBesluit"],
  "voorwaarden-en-vervolg": ["NeemBesluit"],
  "overdracht-aan-betrokkenen": ["NeemBesluit"],
  "overdracht-aan-lokaal-team": ["NeemBesluit", "BiedOverdrachtAan"],
  "overdracht-aan-hulpverlening": ["NeemBesluit", "BiedOverdrachtAan"],
  "overdracht-aan-multidisciplinair-team": ["NeemBesluit", "BiedOverdrachtAan"],
  herstelzorg: ["VerrichtHandeling"],
} as const satisfies Record<Handeling, readonly [CasusCommand["type"], ...CasusCommand["type"][]]>;

const { haaglanden, lkha, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const inNederland = given([noor, meldingNederland]).casus;
/** Abroad, and still with Veilig Thuis: the hard guards of the agreements hold. */
const inBuitenland = given([noor, meldingBuitenland]).casus;

const vraag = (command: CasusCommand, casus: Casus, organisatie: OrganisatieRef) => {
  let n = 0;
  const id = () => {
    n += 1;
    return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
  };
  return decide(command, casus, {
    door: { organisatie },
    vandaag: "2026-11-16",
    op: "2026-11-16",
    verplichtingen: () => [],
    id,
  });
};
const verricht = (handeling: Handeling): CasusCommand => ({
  type: "VerrichtHandeling",
  handeling,
  toelichting: "Zo.",
});
const doorWie = (handeling: Handeling): OrganisatieRef => {
  const { door } = handelingRijen[handeling];
  return door === "verantwoordelijke" || door === "veilig-thuis"
    ? haaglanden
    : { id: `een-${door}`, soort: door as OrganisatieRef["soort"] };
};

describe("every action of the contract is asked of the tables by a command", () => {
  const verrichtbaar = handelingen.filter((h) =>
    (vraagt[h] as readonly string[]).includes("VerrichtHandeling"),
  );

  it.each(verrichtbaar)(
    "%s as an act: a refusal carries the verdict and rows, never a rule of its own",
    (handeling) => {
      const organisatie = doorWie(handeling);
      const eigen = {
        ...inBuitenland,
        verantwoordelijk: organisatie,
        dossiers: [{ organisatie, open: true }],
      };
      const uitkomsten = [inNederland, inBuitenland, eigen].map((casus) =>
        vraag(verricht(handeling), casus, organisatie),
      );
      for (const uitkomst of uitkomsten)
        if (uitkomst.kind === "refused")
          expect(["mag-gemotiveerd", "eerst", "mag-niet"]).toContain(uitkomst.refusal.code);
    },
  );

  it.each(handelingen.filter((h) => !verrichtbaar.includes(h)))(
    "%s cannot pass as an act: it has a command of its own",
    (handeling) =>
      expect(vraag(verricht(handeling), inNederland, haaglanden)).toMatchObject({
        refusal: { code: "heeft-eigen-opdracht" },
      }),
  );

  it("what Veilig Thuis decides stands for exactly the actions that name its decision", () => {
    const gevraagd = new Set(keuzes.besluitVeiligThuis.flatMap(handelingenBij));
    const genoemd = handelingen.filter((h) => (vraagt[h] as readonly string[]).includes("NeemBesluit"));
    expect([...gevraagd].toSorted()).toEqual(genoemd.toSorted());
  });

  it("an offer asks for exactly the actions that name it", () => {
    const genoemd = handelingen.filter((h) => (vraagt[h] as readonly string[]).includes("BiedOverdrachtAan"));
    expect(Object.values(handelingBijOntvanger).toSorted()).toEqual(genoemd.toSorted());
  });

  it.each([
    ["LKHA-3.3a", { type: "NeemBesluit", besluit: "onderzoek", toelichting: "Zo." }],
    ["LKHA-3.3a", verricht("actie-veilig-thuis")],
    ["LKHA-3.3a", verricht("bemiddeling")],
  ] satisfies [string, CasusCommand][])(
    "%s is hard, whatever motive or emergency is told",
    (bron, command) => {
      const motief = { motief: "Toch.", herzienOp: "2026-12-01", noodgeval: "Het kan niet wachten." };
      const acuut = { ...inBuitenland, veiligheid: "acuut-onveilig" } as const;
      const uitkomst = vraag({ ...command, ...motief } as CasusCommand, acuut, haaglanden);
      expect(uitkomst).toMatchObject({
        kind: "refused",
        refusal: { bronnen: expect.arrayContaining([bron]) },
      });
    },
  );

  it("LKHA-2.2 a case of somebody abroad goes to LKHA, not to a local team, without a way around it", () => {
    const paklijst = { betrokkenen: [], teksten: [] };
    const aan = (naar: OrganisatieRef) =>
      vraag(
        {
          type: "BiedOverdrachtAan",
          naar,
          toelichting: "Zo.",
          paklijst,
          warm: true,
          motief: "Toch.",
          herzienOp: "2026-12-01",
        },
        inBuitenland,
        haaglanden,
      );
    expect(aan(lokaalTeam).kind).toBe("refused");
    expect(aan(lkha).kind).toBe("accepted");
  });
});
