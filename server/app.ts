import type { RequestListener } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { makeApi } from "./api/api.ts";
import { answerOutage, type GateEnv, makeGate, pageSession, refuseTooLarge } from "./auth/gate.ts";
import type { Login } from "./auth/open-login.ts";
import { preferredLanguage } from "./auth/words.ts";
import { compressPublic } from "./compress.ts";
import { isOutage, reportOutage } from "./database/outage.ts";
import { reportDefect } from "./defect.ts";
import { icon } from "./icon.ts";
import { limitBody } from "./limit-body.ts";
import { networkAddress } from "./melden/network-address.ts";
import { clientFolder, type Pages } from "./pages.ts";
import { defaultHeaders, securityHeaders } from "./security-headers.ts";
import type { Services } from "./services.ts";

/** No form and no message of Schakel comes near this many bytes, but for a file with ten thousand cards in it. */
const largestBody = (path: string): number =>
  /^\/beheer\/sociale-kaart\/invoer(\.data)?$/.test(path) ? 15_000_000 : 1_000_000;

/**
 * Puts the doors of the program in order: API, files of the pages, pages. Everything a door needs comes from `services`;
 * what no door knows ends at the page "not found".
 */
export function makeApp(
  services: Services,
  { pages, login }: { pages: Pages; login: Login },
): RequestListener {
  const { origin } = services.config;
  const app = new Hono<GateEnv & { Bindings: HttpBindings }>();
  app.use(setHeaders);
  app.route("/api/v1", makeApi(services));
  app.use(compressPublic);
  app.use(limitBody(largestBody, refuseTooLarge(services)));
  app.use(makeGate(services));
  app.route("/auth", login.routes);
  app.get("/favicon.ico", (c) =>
    c.body(icon, 200, { "content-type": "image/svg+xml", "cache-control": "max-age=86400" }),
  );
  if (!services.config.development)
    app.get("/assets/*", keepForever, files, (c) => c.text("Niet gevonden", 404));
  app.get("/", inOwnLanguage);
  app.all("*", (c) =>
    pages.respond(c.req.raw, {
      ...pageSession(c.get("stand"), { url: c.req.url, origin }),
      address: networkAddress(c.env.incoming, services.config.proxies),
    }),
  );
  app.onError(answerDefect);

  const answerApp = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const answer = login.before(answerApp);
  const { middleware } = pages;
  if (!middleware) return answer;
  return (request, response) => middleware(request, response, () => void answer(request, response));
}

/**
 * Whoever comes in from elsewhere with an English browser begins in English. A link of our own pages is never turned: on
 * the start page in Dutch somebody chose Dutch.
 */
async function inOwnLanguage(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const isFromHere = c.req.header("sec-fetch-site") === "same-origin" || new URL(c.req.url).search !== "";
  if (!isFromHere && preferredLanguage(c.req.raw.headers) === "en") {
    c.header("Vary", "Accept-Language, Sec-Fetch-Site");
    return c.redirect("/en");
  }
  await next();
  c.res.headers.append("Vary", "Accept-Language, Sec-Fetch-Site");
  return undefined;
}

const files = serveStatic({ root: clientFolder });

/** File names carry a hash of their content, so a browser never needs to ask again. */
async function keepForever(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  if (c.res.ok) c.res.headers.set("cache-control", "public, max-age=31536000, immutable");
}

async function setHeaders(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
  for (const [name, value] of Object.entries(defaultHeaders))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
}

function answerDefect(error: Error, c: Context): Response | Promise<Response> {
  if (isOutage(error)) {
    reportOutage("page", error);
    return answerOutage(c);
  }
  // the address itself may name a case, so only its first word is written down
  reportDefect(`${c.req.method} /${c.req.path.split("/")[1]}`, error);
  return c.text("Er ging iets mis in Schakel. Het is vastgelegd; probeer het later opnieuw.", 500);
}
