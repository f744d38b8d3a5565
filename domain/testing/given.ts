import { expect } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { Casus } from "../casus/casus.ts";
import type { CasusCommand } from "../casus/command.ts";
import type { Decision } from "../casus/decision.ts";
import type { EventType } from "../casus/event.ts";
import { casusNa, doe, leeg, type Verloop } from "./verloop.ts";

/** Somebody asks something; a function gets the casus as it is by then, to name what is in it. */
export type Stap = readonly [Actor, CasusCommand | ((casus: Casus) => CasusCommand)];

/** A casus in which these steps were accepted one after the other; a step that was not is a mistake in the test. */
export function given(...stappen: readonly Stap[]) {
  const verloop = stappen.reduce((tot, stap) => {
    const gedaan = voerUit(tot, stap);
    expect(gedaan.uitkomst, JSON.stringify(stap[1])).toMatchObject({ kind: "accepted" });
    return gedaan.verloop;
  }, leeg);
  return {
    verloop,
    casus: casusNa(verloop) as Casus,
    when: (...stap: Stap) => then(verloop, voerUit(verloop, stap)),
  };
}

const nu = "2026-11-16T09:12:00.000Z";

function voerUit(verloop: Verloop, [actor, vraag]: Stap) {
  const command = typeof vraag === "function" ? vraag(casusNa(verloop) as Casus) : vraag;
  return doe(verloop, { actor, command, nu });
}

function then(voor: Verloop, { verloop, uitkomst }: { verloop: Verloop; uitkomst: Decision | undefined }) {
  return {
    /** What was decided; undefined when it was denied. */
    uitkomst,
    /** Exactly these events happened; answers with the casus after them. */
    happens: (...types: readonly EventType[]): Casus => {
      expect(uitkomst).toMatchObject({ kind: "accepted" });
      expect(verloop.journaal.slice(voor.journaal.length).map(({ event }) => event.type)).toEqual(types);
      return casusNa(verloop) as Casus;
    },
    /** Nothing happened; the refusal says so, names this row when one is given, and speaks both languages. */
    isRefused: ({ code, bron, motief }: { code?: string; bron?: string; motief?: true }) => {
      expect(uitkomst).toMatchObject({
        kind: "refused",
        refusal: { uitleg: { nl: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) } },
      });
      const refusal = uitkomst?.kind === "refused" ? uitkomst.refusal : undefined;
      if (code) expect(refusal?.code).toBe(code);
      if (bron) expect(refusal?.bronnen).toContain(bron);
      expect(refusal?.vraagt).toBe(motief && "motief");
      expect(verloop).toBe(voor);
    },
    /** Nobody with this role and relation may ask it: no reason is given. */
    isDenied: () => {
      expect(uitkomst).toBeUndefined();
      expect(verloop).toBe(voor);
    },
  };
}
