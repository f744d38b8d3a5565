import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { tokenRoutes } from "./auth/api-client.ts";
import { type GateEnv, makeGate, pageSession } from "./auth/gate.ts";
import type { Login } from "./auth/open-login.ts";
import { reportDefect } from "./defect.ts";
import { icon } from "./icon.ts";
import { clientFolder, type Pages } from "./pages.ts";
import { problem } from "./problem.ts";
import { closedPolicy, securityHeaders } from "./security-headers.ts";
import type { Services } from "./services.ts";

/** No form and no message of Schakel comes near this many bytes. */
const largestBody = 1_000_000;

/**
 * Puts the doors of the program in order: API, files of the pages, pages. Everything a door needs comes from `services`;
 * what no door knows ends at the page "not found".
 */
export function makeApp(
  services: Services,
  { pages, login }: { pages: Pages; login: Login },
): RequestListener {
  const { origin } = services.config;
  const app = new Hono<GateEnv>();
  app.use(setHeaders);
  app.use(bodyLimit({ maxSize: largestBody, onError: tooLarge }));
  app.use(makeGate(services));
  app.route("/auth", login.routes);
  app.route("/api/v1/token", tokenRoutes(services));
  app.all("/api/v1/*", () =>
    problem({
      status: 404,
      title: "Niet gevonden",
      detail: "Dit adres bestaat niet; /api/v1/openapi.json noemt alle adressen.",
    }),
  );
  app.get("/favicon.ico", (c) =>
    c.body(icon, 200, { "content-type": "image/svg+xml", "cache-control": "max-age=86400" }),
  );
  if (!services.config.development) app.get("/assets/*", makeFiles(), (c) => c.text("Niet gevonden", 404));
  app.all("*", (c) => pages.respond(c.req.raw, pageSession(c.get("stand"), { url: c.req.url, origin })));
  app.onError(answerDefect);

  const answerApp = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const answer = login.before(answerApp);
  const { middleware } = pages;
  if (!middleware) return answer;
  return (request, response) => middleware(request, response, () => void answer(request, response));
}

/** File names carry a hash of their content, so a browser never needs to ask again. */
const makeFiles = () =>
  serveStatic({
    root: clientFolder,
    onFound: (_path, c) => c.header("cache-control", "public, max-age=31536000, immutable"),
  });

async function setHeaders(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
  if (!c.res.headers.has("content-security-policy"))
    c.res.headers.set("content-security-policy", closedPolicy);
}

const isApi = (c: Context): boolean => c.req.path.startsWith("/api/");

function tooLarge(c: Context): Response {
  const detail = `Een bericht mag hoogstens ${largestBody} bytes lang zijn.`;
  return isApi(c) ? problem({ status: 413, title: "Te lang", detail }) : c.text(detail, 413);
}

function answerDefect(error: Error, c: Context): Response {
  // the address itself may name a case, so only its first word is written down
  reportDefect(`${c.req.method} /${c.req.path.split("/")[1]}`, error);
  const detail = "Er ging iets mis in Schakel. Het is vastgelegd; probeer het later opnieuw.";
  return isApi(c) ? problem({ status: 500, title: "Interne fout", detail }) : c.text(detail, 500);
}
