import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { leesJson } from "#domain/json.ts";
import { geenJson } from "#domain/protocol/vraag.ts";
import { languageOf, problem, questionProblem } from "./problems.ts";

/** What was asked, or the answer that says what is wrong with the asking. */
export type Read<T> = { value: T } | { refusal: Response };

const messages = { nl: z.locales.nl().localeError, en: z.locales.en().localeError };

/** The body as JSON. Refused: another content type (415), or bytes that are not JSON in UTF-8 (400). */
export async function readJson(c: Context): Promise<Read<unknown>> {
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && !type?.endsWith("+json"))
    return {
      refusal: problem(c, "geen-json-inhoud", {
        detail: {
          nl: "Stuur JSON, met de kop Content-Type: application/json.",
          en: "Send JSON, with the header Content-Type: application/json.",
        },
      }),
    };
  const bytes = await c.req.arrayBuffer();
  try {
    return { value: leesJson(utf8.decode(bytes)) };
  } catch {
    return { refusal: questionProblem(c, geenJson) };
  }
}

/** A name with a character nobody sent would be stored as if somebody had. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** `value` as `schema` has it. Refused (400): everything that is wrong, at once, each with its place. */
export function parse<T extends z.ZodType>(c: Context, schema: T, value: unknown): Read<z.output<T>> {
  const parsed = schema.safeParse(value, { error: messages[languageOf(c)] });
  if (parsed.success) return { value: parsed.data };
  const fouten = parsed.error.issues.flatMap((issue) => {
    const paths =
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ pad: path.join("."), melding: issue.message }));
  });
  return { refusal: invalid(c, fouten) };
}

/** The problem (400) that names what is wrong and where. */
export const invalid = (c: Context, fouten: { pad: string; melding: string }[]): Response =>
  problem(c, "ongeldige-invoer", {
    detail: {
      nl: "Dit verzoek is niet te lezen; bij elke fout staat wat wel kan.",
      en: "This request cannot be read; each error says what would be right.",
    },
    fouten,
  });
