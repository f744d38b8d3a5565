import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierVan } from "../casus/casus.ts";
import type { CommandType } from "../casus/command.ts";
import { opdrachten } from "../casus/opdrachten.ts";
import { isVanOpening } from "../casus/opening-stand.ts";
import { iemandVan, organisaties } from "../testing/mensen.ts";
import { casusNa, doe, feitenIn, leeg, type Verloop } from "../testing/verloop.ts";
import { iedereen, type Poging, pogingen, verzin } from "../testing/willekeur.ts";
import type { Actor } from "./actor.ts";
import { actionsFor, authorize, policies } from "./policy.ts";
import { compartimentVan } from "./redact.ts";
import { relatiesVan, relatieVan } from "./relatie.ts";
import { weergave } from "./weergave.ts";

const nu = "2026-11-16T08:00:00.000Z";

const speel = (run: readonly Poging[]): Verloop =>
  run.reduce((verloop, poging) => {
    const actor = iedereen[poging.wie] as Actor;
    return doe(verloop, { actor, command: verzin(poging, casusNa(verloop)), nu }).verloop;
  }, leeg);

const zie = (verloop: Verloop, actor: Actor) => {
  const eigen = [...verloop.teksten].filter(([, { houder }]) => houder === actor.organisatie.id);
  const teksten = new Map(eigen.map(([id, { inhoud }]) => [id, inhoud]));
  const inhoud = { teksten, personen: verloop.personen };
  const { journaal } = verloop;
  const vandaag = "2026-11-16";
  return weergave({ id: "casus", actor, journaal, feiten: feitenIn(verloop), inhoud, vandaag });
};

const voorIedereen = (klopt: (verloop: Verloop, actor: Actor) => void) =>
  fc.assert(
    fc.property(pogingen({ min: 8, max: 40 }), (run) => {
      const verloop = speel(run);
      if (verloop.journaal.length === 0) return;
      for (const actor of iedereen) klopt(verloop, actor);
    }),
    { numRuns: 200 },
  );

describe("what one person sees of a casus", () => {
  it("LKHA-1.2a whoever has no relation finds nothing and may do nothing", () =>
    voorIedereen((verloop, actor) => {
      const casus = casusNa(verloop);
      if (!casus || relatieVan(casus, actor.organisatie.id)) return;
      expect(zie(verloop, actor)).toBeUndefined();
      expect(actionsFor(actor, casus)).toEqual(new Set());
    }));

  it("whoever closed its dossier is offered nothing that closing refuses, and to open it again", () =>
    voorIedereen((verloop, actor) => {
      const casus = casusNa(verloop);
      const gezien = zie(verloop, actor);
      if (!casus || !gezien || dossierVan(casus, actor.organisatie.id)?.open !== false) return;
      const commandos = [...gezien.acties].filter((actie) => actie in opdrachten) as CommandType[];
      expect(commandos.filter((type) => !opdrachten[type].ookNaSluiten)).toEqual([]);
      expect(actionsFor(actor, casus).has("HeropenDossier")).toBe(commandos.includes("HeropenDossier"));
    }));

  it("a line is shown where its part was granted, and notes of another organisation to nobody", () =>
    voorIedereen((verloop, actor) => {
      const gezien = zie(verloop, actor);
      for (const { event, door } of gezien?.journaal ?? []) {
        const deel = compartimentVan[event.type];
        const eigen = door.organisatie.id === actor.organisatie.id;
        if (!eigen) expect(deel).not.toBe("verhaal");
        expect(gezien?.grant.sees.has(deel) || (eigen && gezien?.grant.sees.has("verhaal"))).toBe(true);
      }
    }));

  it("what happened in a hidden part leaves no trace: not in situation, guide, facts, people or counts", () =>
    voorIedereen((verloop, actor) => {
      const gezien = zie(verloop, actor);
      if (!gezien) return;
      const getoond = new Set(gezien.journaal.map(({ seq }) => seq));
      const zonder = verloop.journaal.filter(({ seq, event }) => {
        const deel = compartimentVan[event.type];
        return getoond.has(seq) || !["veiligheid", "samenwerking", "verhaal"].includes(deel);
      });
      expect(plat(zie({ ...verloop, journaal: zonder }, actor))).toEqual(plat(gezien));
    }));

  it("obligations of others are shown where safety is", () =>
    voorIedereen((verloop, actor) => {
      const gezien = zie(verloop, actor);
      if (!gezien || gezien.grant.sees.has("veiligheid")) return;
      for (const { organisatie } of gezien.verplichtingen) expect(organisatie.id).toBe(actor.organisatie.id);
    }));

  it("X-VT10 of opening a reporter only the organisation that holds him sees a line, a term or a request", () =>
    voorIedereen((verloop, actor) => {
      const gezien = zie(verloop, actor);
      const eigen = actor.organisatie.id;
      for (const { besloten, organisatie } of gezien?.verplichtingen ?? [])
        if (besloten) expect([organisatie.id, gezien?.grant.sees.has("verhaal")]).toEqual([eigen, true]);
      for (const { houder } of gezien?.openingen ?? []) expect(houder).toBe(eigen);
      for (const regel of gezien?.journaal ?? [])
        if (isVanOpening(regel)) expect(regel.door.organisatie.id).toBe(eigen);
    }));

  it("texts are those the reader's organisation holds, and a system gets none", () =>
    voorIedereen((verloop, actor) => {
      const gezien = zie(verloop, actor);
      const teksten = [
        ...(gezien?.teksten ?? []),
        ...(gezien?.journaal.flatMap((regel) => regel.teksten) ?? []),
      ];
      if (actor.rollen.includes("koppeling")) expect(teksten).toEqual([]);
      if (actor.rollen.includes("koppeling")) expect(gezien?.betrokkenen ?? []).toEqual([]);
      const houders = new Map([...verloop.teksten].map(([id, { houder }]) => [id, houder]));
      for (const { id } of gezien?.teksten ?? []) expect(houders.get(id)).toBe(actor.organisatie.id);
    }));
});

/** Without the counter of an offer, which tells how long the journal was, and the clocks that have a rule of their own. */
const plat = (gezien: ReturnType<typeof zie>) => {
  const { aanbod, ...casus } = gezien?.casus ?? {};
  return { ...gezien, casus, aanbod: aanbod && { ...aanbod, seq: 0 }, verplichtingen: [] };
};

describe("the table of access", () => {
  const commandos = new Set(Object.values(policies).flatMap(({ allows }) => [...allows]));

  it("what can be done is exactly what is authorised, for everybody in every casus", () =>
    voorIedereen((verloop, actor) => {
      const casus = casusNa(verloop);
      if (!casus) return;
      const acties = actionsFor(actor, casus);
      for (const actie of commandos)
        expect(acties.has(actie)).toBe(authorize(actor, actie, casus) !== undefined);
    }));

  it("who administers, controls logs or makes policy does nothing in a case", () => {
    for (const rol of ["beheer", "logcontrole", "beleid"] as const)
      expect(authorize(iemandVan(organisaties.haaglanden, rol), "OntvangMelding", undefined)).toBeUndefined();
  });

  it("LKHA-4.4b whoever is offered a case in which it has a dossier has both relations, the offer first", () =>
    voorIedereen((verloop, actor) => {
      const casus = casusNa(verloop);
      if (!casus || casus.aanbod?.naar.id !== actor.organisatie.id) return;
      const eigen = casus.dossiers.some(({ organisatie }) => organisatie.id === actor.organisatie.id);
      expect(relatiesVan(casus, actor.organisatie.id)).toHaveLength(eigen ? 2 : 1);
      expect(relatieVan(casus, actor.organisatie.id)).toBe("aanbieding");
    }));
});
