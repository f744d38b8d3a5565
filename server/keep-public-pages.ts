import { gunzipSync, gzipSync } from "node:zlib";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { Pages } from "./pages.ts";
import { isLiveFile, isLivePath, isPublicPath } from "./public-paths.ts";

/** Every page in every language fits twice; beyond that what was asked longest ago goes. */
const most = 2_500;

/**
 * Answers public pages from memory once they were rendered: they know no session, and without a question in the address
 * they depend only on that address and the legal day. Those that show what can change at any moment hold as long as
 * `stampOf` answers the same; a file is made each time.
 * What is kept carries no nonce, because public pages run nothing that needs one. It is kept packed, as nearly everybody
 * takes it, so nothing is packed twice.
 */
export function keepPublicPages(
  respond: Pages["respond"],
  { now, stampOf }: { now: () => Temporal.Instant; stampOf: () => Promise<string> },
): Pages["respond"] {
  const kept = new Map<string, Kept>();
  let keptOn = "";
  return async (request, session) => {
    const { pathname, search } = new URL(request.url);
    // two ways of reading an address must never put a page of a session among those anybody gets
    const isForAll = isPublicPath(pathname) && !isLiveFile(pathname) && session.sessie === undefined;
    if (request.method !== "GET" || search !== "" || !isForAll) return respond(request, session);
    const today = dayOf(now());
    if (today !== keptOn) kept.clear();
    keptOn = today;
    const stamp = isLivePath(pathname) ? await stampOf() : "";
    const found = kept.get(pathname);
    const page = found?.stamp === stamp ? found : undefined;
    const isPacked = takesGzip(request.headers.get("accept-encoding") ?? "");
    if (page) {
      kept.delete(pathname);
      kept.set(pathname, page);
      return answer(page, { isPacked });
    }
    const response = await respond(request, session);
    if (response.status !== 200) return response;
    const packed = new Uint8Array(gzipSync(await response.text()));
    const rendered: Kept = { stamp, packed, headers: [...response.headers] };
    // rendering may have ended on another day than it began
    if (keptOn === today) kept.set(pathname, rendered);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer(rendered, { isPacked });
  };
}

type Kept = { stamp: string; packed: Uint8Array<ArrayBuffer>; headers: [string, string][] };

/** Part by part: a pattern over the whole header would look at a long row of spaces again from each of them. */
const takesGzip = (accepted: string): boolean =>
  accepted
    .split(",")
    .some((part) => /^gzip(?:\s*;\s*q=(?:1|0?\.[0-9]*[1-9])[0.]*)?$/i.test(part.trim().slice(0, 40)));

function answer({ packed, headers: kept }: Kept, { isPacked }: { isPacked: boolean }): Response {
  const headers = new Headers(kept);
  headers.append("Vary", "Accept-Encoding");
  if (!isPacked) return new Response(new Uint8Array(gunzipSync(packed)), { headers });
  headers.set("Content-Encoding", "gzip");
  return new Response(packed, { headers });
}
