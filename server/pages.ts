import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  createRequestHandler,
  type RouterContext,
  RouterContextProvider,
  type ServerBuild,
} from "react-router";
import type { PageSession } from "./auth/gate.ts";
import { isOutage } from "./database/outage.ts";
import { reportDefect } from "./defect.ts";
import { keepPublicPages } from "./keep-public-pages.ts";
import { isPublicPath } from "./public-paths.ts";
import { StartRefused } from "./refusal.ts";
import { renderAhead } from "./render-ahead.ts";
import { pagePolicy } from "./security-headers.ts";
import type { PageContext, Services } from "./services.ts";
import { kaartStand } from "./sociale-kaart/lees-kaart.ts";

/** What answers for the pages of `web/`. */
export type Pages = {
  respond: (request: Request, session: PageSession) => Promise<Response>;
  /** While developing: answers for source files first, and calls `next` for all else. */
  middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  close: () => Promise<void>;
};

const root = path.resolve(import.meta.dirname, "..");

/** Where the built pages keep what a browser may fetch. */
export const clientFolder = path.join(root, "build", "client");

type Loaded = { build: ServerBuild; mode: "production" | "development" };

/** The built pages, or while developing the sources of `server`'s own Vite. Refuses (StartRefused) when not built. */
export async function openPages(services: Services, server: Server): Promise<Pages> {
  if (services.config.development) return openSources(services, server);
  const file = path.join(root, "build", "server", "index.js");
  if (!existsSync(file)) throw new StartRefused("The pages are not built yet: run npm run build.");
  const build: ServerBuild = await import(pathToFileURL(file).href);
  const respond = keepPublicPages(
    responder(services, async () => ({ build, mode: "production" })),
    { now: services.now, stampOf: () => kaartStand(services) },
  );
  const closing = new AbortController();
  const ahead = renderAhead(respond, { origin: services.config.origin, signal: closing.signal });
  ahead.catch((error: unknown) => reportDefect("page", error));
  return { respond, close: async () => closing.abort() };
}

async function openSources(services: Services, server: Server): Promise<Pages> {
  const { createServer } = await import("vite");
  const vite = await createServer({
    root,
    appType: "custom",
    server: { middlewareMode: true, hmr: { server } },
  });
  const load = async (): Promise<Loaded> => {
    const build = (await vite.ssrLoadModule("virtual:react-router/server-build")) as ServerBuild;
    return { build, mode: "development" };
  };
  return { respond: responder(services, load), middleware: vite.middlewares, close: () => vite.close() };
}

function responder(services: Services, load: () => Promise<Loaded>): Pages["respond"] {
  const { config } = services;
  // the gate judges where a post came from; the router would refuse our own address behind a proxy, as a defect
  const allowedActionOrigins = [new URL(config.origin).host];
  // made once for a build: making one puts all routes in order, which takes a tenth of what a page takes
  const handlers = new WeakMap<ServerBuild, ReturnType<typeof createRequestHandler>>();
  const handlerOf = (build: ServerBuild, mode: Loaded["mode"]) => {
    const handler = handlers.get(build) ?? createRequestHandler({ ...build, allowedActionOrigins }, mode);
    handlers.set(build, handler);
    return handler;
  };
  return async (request, session) => {
    const { build, mode } = await load();
    // while developing, the build tools put scripts and styles into every page
    const withNonce = config.development || !isPublicPath(new URL(request.url).pathname);
    const nonce = withNonce ? randomBytes(16).toString("base64url") : undefined;
    const context = new RouterContextProvider();
    let outage: unknown;
    const failed = (error: unknown) => {
      if (isOutage(error)) outage = error;
      else reportDefect("page", error);
    };
    context.set(contextKey(build), { services, nonce, failed, ...session });
    const response = await handlerOf(build, mode)(request, context);
    // the page only knows that something went wrong; the app says what
    if (outage !== undefined) throw outage;
    const policy = { nonce, issuer: config.oidc?.issuer, development: config.development };
    response.headers.set("content-security-policy", pagePolicy(policy));
    return response;
  };
}

/** The bundle has its own copy of every module in it, and a context is found by the identity of its key. */
function contextKey(build: ServerBuild): RouterContext<PageContext> {
  const { pageContext } = build.entry.module as { pageContext?: RouterContext<PageContext> };
  if (!pageContext) throw new Error("web/entry.server.tsx must export pageContext");
  return pageContext;
}
