import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Refusal } from "#domain/casus/decision.ts";
import type { Probleem } from "#domain/protocol/vraag.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { preferredLanguage } from "../auth/words.ts";

/** An error as every caller gets it (RFC 9457). It never repeats what was asked, and has no `instance`: both may name a case. */
export const Problem = z.object({
  type: z.url().describe("Stable name of this kind of problem; nothing needs to be fetched from it."),
  status: z.int().min(400).max(599),
  title: z.string(),
  detail: z.string().describe("What is wrong with this request and what would be right."),
  fouten: z
    .array(z.object({ pad: z.string(), melding: z.string() }))
    .optional()
    .describe("Every place that is wrong."),
  bronnen: z.array(z.string()).optional().describe("Rows of the requirements catalogue that decided so."),
  welMogelijk: z.string().optional().describe("What the protocol does allow."),
});
type Problem = z.infer<typeof Problem>;

const home = "https://schakel.example/problemen/";

const kinds = {
  "ongeldige-invoer": { status: 400, title: { nl: "Ongeldige invoer", en: "Invalid input" } },
  "niet-aangemeld": { status: 401, title: { nl: "Niet aangemeld", en: "Not authenticated" } },
  "geen-toegang": { status: 403, title: { nl: "Geen toegang", en: "No access" } },
  "niet-gevonden": { status: 404, title: { nl: "Niet gevonden", en: "Not found" } },
  "methode-bestaat-niet": { status: 405, title: { nl: "Methode bestaat niet", en: "No such method" } },
  "al-gebruikt": { status: 409, title: { nl: "Sleutel al gebruikt", en: "Key used before" } },
  "te-lang": { status: 413, title: { nl: "Te lang", en: "Too long" } },
  "geen-json-inhoud": { status: 415, title: { nl: "Geen JSON", en: "Not JSON" } },
  "andere-codering": { status: 415, title: { nl: "Andere codering", en: "Other encoding" } },
  defect: { status: 500, title: { nl: "Fout in Schakel", en: "Fault in Schakel" } },
  storing: { status: 503, title: { nl: "Nu niet bereikbaar", en: "Not available now" } },
} as const satisfies Record<string, { status: number; title: Zin }>;

/** The kinds of problem that any endpoint may answer with. */
export type ProblemKind = keyof typeof kinds;

/** The HTTP status of a kind of problem. */
export const statusOf = (kind: ProblemKind): number => kinds[kind].status;

/** A problem in the language that the caller prefers; Dutch when it says nothing. */
export function problem(
  c: Context,
  kind: ProblemKind,
  { detail, ...rest }: { detail: Zin } & Pick<Problem, "fouten">,
): Response {
  const { status, title } = kinds[kind];
  const taal = languageOf(c);
  return send(c, { type: home + kind, status, title: title[taal], detail: detail[taal], ...rest }, taal);
}

/** A refusal of the protocol: its own code, the sentence, the rows that decided and what would be allowed. */
export function refusalProblem(c: Context, { code, uitleg, bronnen, welMogelijk }: Refusal): Response {
  const taal = languageOf(c);
  const title = { nl: "Geweigerd", en: "Refused" }[taal];
  const allowed = welMogelijk && { welMogelijk: welMogelijk[taal] };
  return send(
    c,
    { type: home + code, status: 422, title, detail: uitleg[taal], bronnen: [...bronnen], ...allowed },
    taal,
  );
}

/** The problem of a question to the wegwijzer, as the command line gives it: it exists in Dutch only. */
export const questionProblem = (c: Context, { fouten, ...rest }: Probleem): Response =>
  send(c, { ...rest, fouten: [...fouten] }, "nl");

/** The language of sentences for which the caller has a choice. */
export const languageOf = (c: Context): keyof Zin => preferredLanguage(c.req.raw.headers);

function send(c: Context, content: Problem, language: keyof Zin): Response {
  return c.body(JSON.stringify(content), content.status as ContentfulStatusCode, {
    "content-type": "application/problem+json",
    "content-language": language,
  });
}
