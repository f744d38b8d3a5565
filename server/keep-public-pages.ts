import { dayOf } from "#domain/time/werkdagen.ts";
import type { Pages } from "./pages.ts";
import { isLivePath, isPublicPath } from "./public-paths.ts";

/** Both languages of every page and source fit; addresses that only look like others push out the oldest. */
const most = 1_200;

/**
 * Answers public pages from memory once they were rendered: they know no session, and without a question in the address
 * they depend only on that address and the legal day. Those that show what can change at any moment are made each time.
 * What is kept carries no nonce, because public pages run nothing that needs one.
 */
export function keepPublicPages(respond: Pages["respond"], now: () => Temporal.Instant): Pages["respond"] {
  const kept = new Map<string, Kept>();
  let keptOn = "";
  return async (request, session) => {
    const { pathname, search } = new URL(request.url);
    // two ways of reading an address must never put a page of a session among those anybody gets
    const isForAll = isPublicPath(pathname) && !isLivePath(pathname) && session.sessie === undefined;
    if (request.method !== "GET" || search !== "" || !isForAll) return respond(request, session);
    const today = dayOf(now());
    if (today !== keptOn) kept.clear();
    keptOn = today;
    const page = kept.get(pathname);
    if (page) return answer(page);
    const response = await respond(request, session);
    if (response.status !== 200) return response;
    const rendered = { body: await response.text(), headers: [...response.headers] };
    // rendering may have ended on another day than it began
    if (keptOn === today) kept.set(pathname, rendered);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer(rendered);
  };
}

type Kept = { body: string; headers: [string, string][] };

const answer = ({ body, headers }: Kept): Response => new Response(body, { headers });
