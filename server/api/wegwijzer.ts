import { z } from "@hono/zod-openapi";
import { oordelen } from "#domain/protocol/rule.ts";
import { handelingen, keuzes, Situatie } from "#domain/protocol/situatie.ts";
import { beantwoord, beantwoordAlle } from "#domain/protocol/vraag.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { Endpoint } from "./endpoint.ts";
import { questionProblem } from "./problems.ts";
import { readJson } from "./read-request.ts";

// a schema that was made before OpenAPI came in learns it as a copy
const Vraag = Situatie.clone().openapi("Situatie");

/** `POST /wegwijzer`: the guide for everybody, the same answer and problems as function, command line and page. */
export const askWegwijzer: Endpoint = {
  method: "post",
  path: "/wegwijzer",
  operationId: "vraagWegwijzer",
  summary: "Who is responsible, what must and must not happen, by when, and which sentence says so",
  description:
    "A pure function of the situation: nothing is stored and nobody is identified. An array asks many questions at " +
    "once and is answered in the same order. Every key but `aanleiding` may be absent, which means unknown.",
  access: "open",
  request: { body: z.union([Vraag, z.array(Vraag)]) },
  success: { status: 200, description: "The answer, or one for each question", schema: answers() },
  problems: [],
  refuses: true,
  answer: async (c, { now }) => {
    const read = await readJson(c);
    if ("refusal" in read) return read.refusal;
    const today = dayOf(now());
    const outcome = Array.isArray(read.value)
      ? beantwoordAlle(read.value, today)
      : beantwoord(read.value, today);
    return "probleem" in outcome ? questionProblem(c, outcome.probleem) : c.json(outcome.antwoord);
  },
};

function answers() {
  const zin = z.object({ nl: z.string(), en: z.string() }).openapi("Zin");
  const organisatie = z.enum(keuzes.bij).exclude(["nergens"]).openapi("Organisatiesoort");
  const bronnen = z.array(z.string()).describe("Rows of the requirements catalogue");
  const regel = z.object({
    bron: z.string(),
    soort: z.enum(["plicht", "verbod", "bevoegdheid", "waarschuwing", "advies"]),
    wie: organisatie,
    wat: zin,
    termijn: z
      .object({
        aantal: z.int().positive(),
        eenheid: z.enum(["uren", "werkdagen", "dagen", "weken", "maanden"]),
        vanaf: z.string(),
        uiterlijk: z.iso.date().optional(),
      })
      .optional(),
  });
  const uitspraak = z.object({
    handeling: z.enum(handelingen),
    oordeel: z.enum(oordelen),
    bronnen,
    tenzij: z.union([zin, z.null()]),
  });
  const wegwijzing = z
    .object({
      editie: z.string(),
      verantwoordelijk: organisatie,
      zichtOpVeiligheid: organisatie,
      overdracht: z
        .object({ van: organisatie, naar: organisatie, grond: z.enum(["moet", "mag"]), bronnen })
        .nullable(),
      regels: z.array(regel),
      handelingen: z.array(uitspraak),
      stappen: z.array(z.object({ stap: zin, wie: z.array(organisatie), bronnen })),
      ontbreekt: z.array(z.string()).describe("Keys that would change the answer if they were known"),
      besluiten: z.array(z.string()).describe("Decisions of our own that the answer leans on"),
    })
    .openapi("Wegwijzing");
  return z.union([wegwijzing, z.array(wegwijzing)]);
}
