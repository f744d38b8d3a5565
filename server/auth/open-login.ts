import type { RequestListener } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Services } from "../services.ts";
import type { GateEnv } from "./gate.ts";
import { openIssuer, readIssuer } from "./issuer.ts";
import { loginRoutes } from "./login.ts";

/** Logging in, as the program mounts it. */
export type Login = {
  /** Everything under `/auth`. */
  routes: Hono<GateEnv & { Bindings: HttpBindings }>;
  /** Puts the demo identity provider in front of a listener; without one, the listener itself. */
  before: (listener: RequestListener) => RequestListener;
};

/**
 * Logging in with the operator's identity provider, or in the demo with that of the demo when none is set. Refuses
 * (StartRefused) a provider that cannot be used, and real use without one.
 */
export async function openLogin(services: Services): Promise<Login> {
  const { config } = services;
  const given = await readIssuer(config);
  const routes: Login["routes"] = new Hono();
  if (given) {
    routes.route("/", loginRoutes({ services, issuer: openIssuer(given, config.origin) }));
    return { routes, before: (listener) => listener };
  }
  // loaded only here, so that a program that runs for real does not even hold the code of the demo
  const { makeDemoProvider } = await import("./demo-provider.ts");
  const { demoLoginRoutes } = await import("./demo-login.ts");
  const provider = makeDemoProvider(services);
  routes.route("/demo", demoLoginRoutes(services, provider));
  routes.route("/", loginRoutes({ services, issuer: openIssuer(provider.access, config.origin) }));
  return {
    routes,
    before: (listener) => (request, response) =>
      request.url?.startsWith("/oidc/") ? provider.answer(request, response) : listener(request, response),
  };
}
