import { timingSafeEqual } from "node:crypto";

/** Why a changing request is refused: it came from another site, or without the token of the session. */
export type PostRefusal = "herkomst" | "kenmerk";

/**
 * Whether a changing request comes from a page of ours: the browser says so (`Origin` or `Sec-Fetch-Site`, which no
 * script can forge), and with a session the form carries its token. Undefined when all is well.
 */
export async function checkPost(
  request: Request,
  expected: { origin: string; csrf: string | undefined },
): Promise<PostRefusal | undefined> {
  const { headers } = request;
  const isOurs = headers.get("origin") === expected.origin || headers.get("sec-fetch-site") === "same-origin";
  if (!isOurs) return "herkomst";
  if (expected.csrf === undefined) return undefined;
  const given = headers.get("x-csrf") ?? (await csrfField(request));
  return given !== undefined && isEqual(given, expected.csrf) ? undefined : "kenmerk";
}

/** Reads a copy: the route that answers still needs the form. */
async function csrfField(request: Request): Promise<string | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) return undefined;
  const form = await request
    .clone()
    .formData()
    .catch(() => undefined);
  const value = form?.get("csrf");
  return typeof value === "string" ? value : undefined;
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
