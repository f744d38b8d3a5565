import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { findApiCaller, tokenRoutes } from "../auth/api-client.ts";
import { isOutage, reportOutage, retryAfter } from "../database/outage.ts";
import { reportDefect } from "../defect.ts";
import { limitBody } from "../limit-body.ts";
import type { Services } from "../services.ts";
import { getCasus, listCasussen } from "./casussen.ts";
import { apiVersion, makeDocument } from "./document.ts";
import type { Endpoint } from "./endpoint.ts";
import { sendMelding } from "./meldingen.ts";
import { problem } from "./problems.ts";
import { askWegwijzer } from "./wegwijzer.ts";

/** Everything the API can do. */
export const endpoints: readonly Endpoint[] = [askWegwijzer, sendMelding, listCasussen, getCasus];

/** A report with twenty people in it stays far below this many bytes. */
const largestBody = 64_000;

/**
 * `/api/v1`, after the NLGov REST API Design Rules: the endpoints, the document that describes them, and a problem for
 * everything else. What an actor may not see does not exist: status 404.
 */
export function makeApi(services: Services): Hono {
  const api = new Hono();
  api.use(async (c, next) => {
    await next();
    c.res.headers.set("API-Version", apiVersion);
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  });
  api.use("/openapi.json", readableFromAnywhere);
  for (const { path, access } of endpoints) if (access === "open") api.use(path, readableFromAnywhere);
  api.use(onlyPlainUtf8);
  api.use(limitBody(() => largestBody, tooLong));

  const document = makeDocument(endpoints, services.config.origin);
  api.get("/openapi.json", (c) => c.json(document, 200, { "cache-control": "public, max-age=300" }));
  api.route("/token", tokenRoutes(services));
  for (const endpoint of endpoints)
    api.on(endpoint.method, honoPath(endpoint), (c) => answer(c, services, endpoint));
  for (const [path, methods] of methodsByPath()) api.all(path, (c) => wrongMethod(c, methods));
  api.all("*", notFound);
  api.onError((error, c) => {
    if (isOutage(error)) return notAvailable(c, error);
    reportDefect(`api ${c.req.method}`, error);
    return problem(c, "defect", {
      detail: {
        nl: "Er ging iets mis in Schakel. Het is vastgelegd; probeer het later opnieuw met dezelfde sleutel.",
        en: "Something went wrong in Schakel. It is recorded; try again later with the same key.",
      },
    });
  });
  return api;
}

const honoPath = ({ path }: Pick<Endpoint, "path">): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

const readableFromAnywhere = cors({
  origin: "*",
  allowMethods: ["GET", "POST"],
  allowHeaders: ["Content-Type", "Accept-Language"],
  exposeHeaders: ["API-Version"],
});

async function answer(c: Context, services: Services, endpoint: Endpoint): Promise<Response> {
  if (endpoint.access === "open") return endpoint.answer(c, services);
  const client = await findApiCaller(services, c.req.raw);
  if (!client) return notAuthenticated(c);
  if (!client.scopes.includes(endpoint.access)) return notGranted(c, endpoint.access);
  return endpoint.answer(c, services, client.actor);
}

function notAuthenticated(c: Context): Response {
  c.header("WWW-Authenticate", 'Bearer realm="schakel"');
  return problem(c, "niet-aangemeld", {
    detail: {
      nl: "Haal met POST /api/v1/token een toegangsbewijs en stuur het mee als Authorization: Bearer.",
      en: "Get a token with POST /api/v1/token and send it as Authorization: Bearer.",
    },
  });
}

const notGranted = (c: Context, scope: string): Response =>
  problem(c, "geen-toegang", {
    detail: {
      nl: `Dit systeem heeft het recht ${scope} niet; vraag het aan bij de beheerder.`,
      en: `This system was not given the scope ${scope}; ask the administrator for it.`,
    },
  });

/** Which methods each address knows, by the pattern of its path. */
function methodsByPath(): Map<string, string[]> {
  const methods = new Map([
    ["/openapi.json", ["GET", "HEAD"]],
    ["/token", ["POST"]],
  ]);
  for (const endpoint of endpoints) {
    const path = honoPath(endpoint);
    const own = endpoint.method === "get" ? ["GET", "HEAD"] : ["POST"];
    methods.set(path, [...(methods.get(path) ?? []), ...own]);
  }
  return methods;
}

function wrongMethod(c: Context, methods: readonly string[]): Response {
  const list = methods.join(", ");
  c.header("Allow", list);
  return problem(c, "methode-bestaat-niet", {
    detail: { nl: `Dit adres kent alleen ${list}.`, en: `This address knows only ${list}.` },
  });
}

const notFound = (c: Context): Response =>
  problem(c, "niet-gevonden", {
    detail: {
      nl: "Dit bestaat niet; /api/v1/openapi.json noemt alle adressen.",
      en: "This does not exist; /api/v1/openapi.json lists all addresses.",
    },
  });

/** What is packed, or written in other characters, would be read as something nobody sent. */
async function onlyPlainUtf8(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const encoding = c.req.header("content-encoding")?.trim().toLowerCase() || "identity";
  const charset = /;\s*charset\s*=\s*"?([^";]*)/i.exec(c.req.header("content-type") ?? "")?.[1] ?? "utf-8";
  if (encoding !== "identity" || !/^utf-?8$/i.test(charset.trim()))
    return problem(c, "andere-codering", {
      detail: {
        nl: "Stuur de inhoud onverpakt (geen Content-Encoding) en in UTF-8.",
        en: "Send the content unpacked (no Content-Encoding) and in UTF-8.",
      },
    });
  await next();
  return undefined;
}

function notAvailable(c: Context, error: unknown): Response {
  reportOutage("api", error);
  c.header("Retry-After", retryAfter);
  return problem(c, "storing", {
    detail: {
      nl: "De database antwoordt nu niet. Probeer het over enkele seconden opnieuw, met dezelfde sleutel.",
      en: "The database does not answer now. Try again in a few seconds, with the same key.",
    },
  });
}

const tooLong = (c: Context): Response =>
  problem(c, "te-lang", {
    detail: {
      nl: `Een verzoek mag hoogstens ${largestBody} bytes lang zijn.`,
      en: `A request may be ${largestBody} bytes long at most.`,
    },
  });
