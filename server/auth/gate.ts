import type { Context, MiddlewareHandler } from "hono";
import { html } from "hono/html";
import { retryAfter } from "../database/outage.ts";
import { isPublicPath, withoutCapitals } from "../public-paths.ts";
import type { Services } from "../services.ts";
import { answerPage, isAuthFile } from "./auth-page.ts";
import { checkPost, type PostRefusal } from "./check-post.ts";
import { localPath } from "./local-path.ts";
import { findStand, type Sessie, type Stand, type Taal } from "./session.ts";
import { findCookie } from "./session-cookie.ts";
import { authWords, preferredLanguage } from "./words.ts";

/** What every route behind the gate finds in its context. */
export type GateEnv = { Variables: { stand: Stand } };

/**
 * Stands before every page and every `/auth` route, so that none can forget it: finds the session, and lets a changing
 * request through only when it is a form of a page of ours and its session is open. Public pages know no session: of
 * them only the form is looked at, and one typed with capitals leads to where it stands. Not behind it: the API, whose
 * callers bring a token and no cookie, and the demo identity provider.
 */
export function makeGate(services: Services): MiddlewareHandler<GateEnv> {
  const { origin } = services.config;
  const findOut = standFinder(services);
  return async (c, next) => {
    const { path, method } = c.req;
    if (!isReadable(c.req.url)) {
      c.set("stand", { is: "geen" });
      return refuse(c, "geenAdres");
    }
    const isLook = method === "GET" || method === "HEAD";
    const { pathname, search } = new URL(c.req.url);
    const meant = withoutCapitals(pathname);
    if (isLook && meant !== undefined) return c.redirect(`${meant}${search}`);
    const isOpenToAll = knowsNoSession(path);
    const stand = await findOut(c);
    c.set("stand", stand);
    if (isLook) return next();
    const csrf = stand.is === "geen" || isDemoLogin(path) ? undefined : stand.houder.csrf;
    const session = isOpenToAll ? "unknown" : "required";
    const refusal = await checkPost(c.req.raw, { origin, csrf, session });
    if (refusal) return refuse(c, refusal);
    if (isOpenToAll) return next();
    // logging in, out and choosing an organisation are the only things one does without an open session
    if (stand.is !== "open" && !path.startsWith("/auth/")) return refuse(c, "nietOpen");
    return next();
  };
}

/** Refuses what is longer than any form, before it is read, in the language of the reader. */
export function refuseTooLarge(services: Services): (c: Context<GateEnv>) => Promise<Response> {
  const findOut = standFinder(services);
  return async (c) => {
    c.set("stand", await findOut(c));
    return refuse(c, "teLang");
  };
}

/** Says that the database cannot be reached, in the language of the reader: nothing was done, and trying again helps. */
export async function answerOutage(c: Context<GateEnv>): Promise<Response> {
  const answer = await refuse(c, "database");
  answer.headers.set("retry-after", retryAfter);
  return answer;
}

/** Where a request stands; public pages know no session. */
const standFinder =
  (services: Services) =>
  async (c: Context): Promise<Stand> =>
    knowsNoSession(c.req.path)
      ? { is: "geen" }
      : findStand(services, findCookie(c, { name: "schakel-sessie", origin: services.config.origin }));

/** What pages get of where a request stands. */
export type PageSession = {
  /** Undefined also while locked and while an organisation is still to be chosen: such a session opens nothing. */
  sessie: Sessie | undefined;
  /** Where to send somebody whose page needs a session; leads back to that page afterwards. */
  inlogPad: string;
  /** The network address, to count by at the public door; absent for a page that nobody asked for yet. */
  address?: string;
};

/** What a page gets to know: who is logged in, and the way in for who is not. */
export function pageSession(stand: Stand, request: { url: string; origin: string }): PageSession {
  const { pathname, search } = new URL(request.url);
  const terug = encodeURIComponent(localPath(`${pathname}${search}`, request.origin));
  return {
    sessie: stand.is === "open" ? stand.sessie : undefined,
    inlogPad: `${wayIn[stand.is]}?terug=${terug}`,
  };
}

const wayIn = {
  geen: "/auth/inloggen",
  open: "/auth/inloggen",
  vergrendeld: "/auth/opnieuw",
  kiezen: "/auth/organisatie",
} satisfies Record<Stand["is"], string>;

/** Whether the percent signs of an address stand for characters at all. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(new URL(url).pathname);
    return true;
  } catch {
    return false;
  }
}

const knowsNoSession = (path: string): boolean =>
  path.startsWith("/api/") ||
  path.startsWith("/assets/") ||
  isAuthFile(path) ||
  isPublicPath(path) ||
  withoutCapitals(path) !== undefined;

/** The page of the demo identity provider belongs to a login and not to a session. */
const isDemoLogin = (path: string): boolean => path.startsWith("/auth/demo/");

const statuses = {
  herkomst: 403,
  kenmerk: 403,
  nietOpen: 403,
  geenFormulier: 415,
  onleesbaar: 400,
  teVeelVelden: 413,
  teLang: 413,
  geenAdres: 404,
  database: 503,
} as const satisfies Record<PostRefusal | "nietOpen" | "geenAdres" | "teLang" | "database", number>;

function refuse(c: Context<GateEnv>, why: keyof typeof statuses): Response | Promise<Response> {
  const taal = languageOf(c);
  const { titel, tekst } = authWords[taal][why];
  const status = statuses[why];
  // a request of a page's script shows the text of the answer
  if (c.req.path.endsWith(".data")) return c.text(tekst, status);
  return answerPage({ taal, titel, status, inhoud: html`<p>${tekst}</p>` });
}

/** That of the session, that of the address of a public page, or what the browser asks for. */
function languageOf(c: Context<GateEnv>): Taal {
  // without a database nobody could find out where the request stands
  const stand: Stand | undefined = c.get("stand");
  if (stand && stand.is !== "geen") return stand.houder.taal;
  if (!isPublicPath(c.req.path)) return preferredLanguage(c.req.raw.headers);
  return /^\/en(\/|$)/.test(c.req.path) ? "en" : "nl";
}
