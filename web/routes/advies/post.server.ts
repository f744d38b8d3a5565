import { data } from "react-router";
import type { z } from "zod";
import type { AnyOutcome } from "#server/journal/outcome.ts";
import { adviesWoorden } from "../../words/advies.ts";
import type { Fout } from "../../words/fouten.ts";
import type { Taal } from "../../words/taal.ts";
import { isUuid, type Weigering, waardenVan, weigeringIn } from "../casus/post.server.ts";
import { leesVelden, type Naslag, type Velden, zonderLeeg } from "../casus/velden.server.ts";
import { type Herkenning, herkenIn } from "./herkend.server.ts";
import { type AdviesOpdracht, adviesLezers } from "./opdrachten.server.ts";

/** The answer to a form of advice that was not saved: what was typed, what is wrong, and what points to somebody. */
export type AdviesAntwoord = {
  formulier: string;
  zaad: string;
  waarden: Record<string, string[]>;
  fouten: Fout[];
  weigering?: Weigering;
  herkend: Herkenning;
};

/** A form as read: either the command it asks, still without what the program adds, or the answer that it is not saved. */
export type Gelezen =
  | {
      readonly command: Record<string, unknown>;
      readonly gebeurdOp: string | undefined;
      readonly antwoord: AdviesAntwoord;
    }
  | { readonly antwoord: AdviesAntwoord; readonly status: number };

/**
 * Reads a form of advice. What a button beside a find asks is done first; then nothing is saved. Neither is it as long as
 * anything in its texts points to somebody: the rule itself says the same of whatever comes past this.
 */
export function leesAdviesForm(
  form: FormData,
  vraag: { opdracht: AdviesOpdracht; naslag: Naslag; taal: Taal },
): Gelezen {
  const { opdracht, naslag, taal } = vraag;
  const { teksten, lees } = adviesLezers[opdracht];
  const { isVervangen, ...herkend } = herkenIn({ form, tekstvelden: teksten, taal });
  const antwoord: AdviesAntwoord = {
    formulier: String(form.get("formulier") ?? opdracht).slice(0, 100),
    zaad: String(form.get("zaad")),
    waarden: waardenVan(form),
    fouten: [],
    herkend,
  };
  if (isVervangen) return { antwoord, status: 200 };
  if (Object.keys(herkend.velden).length > 0) return { antwoord, status: 422 };
  if (!isUuid(antwoord.zaad)) {
    const fouten = [{ veld: "zaad", tekst: adviesWoorden[taal].fout.zaad }];
    return { antwoord: { ...antwoord, fouten }, status: 422 };
  }
  const velden = leesVelden(form, naslag);
  const command = {
    type: opdracht,
    ...zonderLeeg(lees(velden)),
    ...(teksten.length > 0 && herkend.geenNaam.length > 0 && { geenNaam: herkend.geenNaam }),
  };
  return { command, gebeurdOp: gebeurdOp(velden), antwoord };
}

const gebeurdOp = (velden: Velden): string | undefined => velden.tekst("gebeurdOp");

/** What is wrong with a form, one sentence per field. */
export function adviesFouten(issues: z.ZodError["issues"], invoer: unknown, taal: Taal): Fout[] {
  const w = adviesWoorden[taal].fout;
  const gezien = new Map<string, Fout>();
  for (const { path, code } of issues) {
    const delen = path.filter((deel) => deel !== "command").map(String);
    const veld = delen.join(".");
    const waarde = delen.reduce<unknown>(
      (deel, stap) => (deel as Record<string, unknown> | undefined)?.[stap],
      invoer,
    );
    const laatste = delen.at(-1) ?? "";
    const tekst =
      code === "too_big"
        ? w.teLang
        : laatste === "gemeente"
          ? w.gemeente
          : /(?:Op|^op)$/.test(laatste)
            ? w.dag
            : laatste in w && waarde === undefined
              ? w[laatste as "vraag"]
              : waarde === undefined || (Array.isArray(waarde) && waarde.length === 0)
                ? keuzevelden.has(laatste)
                  ? w.kies
                  : w.ontbreekt
                : w.ongeldig;
    if (!gezien.has(veld)) gezien.set(veld, { veld, tekst });
  }
  return [...gezien.values()];
}

const keuzevelden = new Set([
  "risico",
  "uitkomst",
  "inBuitenland",
  "leeftijd",
  "ondersteuning",
  "grond",
  "vragerVerteld",
  "uitleg",
]);

/** What a page answers to an outcome that is not done: not found for whoever may not know that it is there. */
export function nietGedaan(
  uitkomst: Exclude<AnyOutcome, { kind: "done" }>,
  antwoord: AdviesAntwoord,
  taal: Taal,
) {
  if (uitkomst.kind === "denied") throw data(null, { status: 404, statusText: "Not Found" });
  const weigering = weigeringIn(uitkomst.refusal, taal);
  return data<AdviesAntwoord>({ ...antwoord, weigering }, 409);
}
