import type { Context, MiddlewareHandler } from "hono";
import { html } from "hono/html";
import { isPublicPath } from "../public-paths.ts";
import type { Services } from "../services.ts";
import { answerPage } from "./auth-page.ts";
import { checkPost } from "./check-post.ts";
import { localPath } from "./local-path.ts";
import { findStand, type Sessie, type Stand } from "./session.ts";
import { findCookie } from "./session-cookie.ts";
import { authWords, preferredLanguage } from "./words.ts";

/** What every route behind the gate finds in its context. */
export type GateEnv = { Variables: { stand: Stand } };

/**
 * Stands before every page and every `/auth` route, so that none can forget it: finds the session, and lets a changing
 * request through only when it comes from a page of ours and its session is open. Not behind it: the API, whose callers
 * bring a token and no cookie; the demo identity provider; public pages, which have no session to misuse.
 */
export function makeGate(services: Services): MiddlewareHandler<GateEnv> {
  const { origin } = services.config;
  return async (c, next) => {
    const { path, method } = c.req;
    if (isOutside(path)) {
      c.set("stand", { is: "geen" });
      return next();
    }
    const stand = await findStand(services, findCookie(c, { name: "schakel-sessie", origin }));
    c.set("stand", stand);
    if (method === "GET" || method === "HEAD") return next();
    const csrf = stand.is === "geen" || isDemoLogin(path) ? undefined : stand.houder.csrf;
    const refusal = await checkPost(c.req.raw, { origin, csrf });
    if (refusal) return refuse(c, refusal);
    // logging in, out and choosing an organisation are the only things one does without an open session
    if (stand.is !== "open" && !path.startsWith("/auth/")) return refuse(c, "nietOpen");
    return next();
  };
}

/** What pages get of where a request stands. */
export type PageSession = {
  /** Undefined also while locked and while an organisation is still to be chosen: such a session opens nothing. */
  sessie: Sessie | undefined;
  /** Where to send somebody whose page needs a session; leads back to that page afterwards. */
  inlogPad: string;
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

const isOutside = (path: string): boolean =>
  path.startsWith("/api/") || path.startsWith("/assets/") || path === "/auth/stijl.css" || isPublicPath(path);

/** The page of the demo identity provider belongs to a login and not to a session. */
const isDemoLogin = (path: string): boolean => path.startsWith("/auth/demo/");

function refuse(c: Context<GateEnv>, why: "herkomst" | "kenmerk" | "nietOpen"): Response | Promise<Response> {
  const stand = c.get("stand");
  const taal = stand.is === "geen" ? preferredLanguage(c.req.raw.headers) : stand.houder.taal;
  const { titel, tekst } = authWords[taal][why];
  // a request of a page's script shows the text of the answer
  if (c.req.path.endsWith(".data")) return c.text(tekst, 403);
  return answerPage({ taal, titel, status: 403, inhoud: html`<p>${tekst}</p>` });
}
