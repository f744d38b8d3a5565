import { timingSafeEqual } from "node:crypto";
import { type FormRefusal, readForm } from "../read-form.ts";

/** Why a changing request is refused: it came from another site, without the token of the session, or is no form. */
export type PostRefusal = "herkomst" | "kenmerk" | FormRefusal;

/**
 * Whether a changing request is a form of ours. Its browser says where it came from (`Origin` and `Sec-Fetch-Site`,
 * which no script can forge), and with a session it carries the token of that. A page that knows no session cannot be
 * misused by who says nothing of where a request came from, such as a browser of long ago. Undefined when all is well.
 */
export async function checkPost(
  request: Request,
  expected: { origin: string; csrf: string | undefined; session: "required" | "unknown" },
): Promise<PostRefusal | undefined> {
  if (!comesFromUs(request, expected)) return "herkomst";
  const form = await readForm(request);
  if (typeof form === "string") return form;
  if (expected.csrf === undefined) return undefined;
  const given = request.headers.get("x-csrf") ?? form.get("csrf");
  return typeof given === "string" && isEqual(given, expected.csrf) ? undefined : "kenmerk";
}

function comesFromUs(
  { headers, url }: Request,
  { origin, session }: { origin: string; session: "required" | "unknown" },
): boolean {
  const given = headers.get("origin");
  if (given === origin) return true;
  // somebody may reach this server under another name than the one it was told
  const isUnnamed = given === null || given === new URL(url).origin;
  return isUnnamed && (session === "unknown" || headers.get("sec-fetch-site") === "same-origin");
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
