import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { html } from "hono/html";
import type { Configuration, KoaContextWithOIDC } from "oidc-provider";
import { createMemoryAdapter } from "oidc-provider/lib/adapters/memory_adapter.js";
import { Provider } from "oidc-provider/lib/provider.js";
import { demoMedewerkers } from "../demo/people.ts";
import { defaultHeaders, securityHeaders } from "../security-headers.ts";
import type { Services } from "../services.ts";
import { authHeaders, authHtml } from "./auth-page.ts";
import { type IssuerAccess, twoFactorAcr } from "./issuer.ts";
import type { Taal } from "./session.ts";
import { newSecret } from "./session-cookie.ts";
import { authWords, languageFrom, preferredLanguage } from "./words.ts";

/** What somebody is asked on the page of the demo identity provider. */
export type DemoLogin = { hint: string | undefined; withTwoFactors: boolean; taal: Taal | undefined };

/**
 * The identity provider of the demo: real OpenID Connect inside this process, with invented people and no passwords.
 * All its keys and secrets are random and end with the process.
 */
export type DemoProvider = {
  /** How we reach it and who we are there. */
  access: IssuerAccess;
  /** Answers everything under `/oidc`. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** The login under way in this browser; undefined when there is none. */
  findLogin: (request: IncomingMessage, response: ServerResponse) => Promise<DemoLogin | undefined>;
  /** Logs somebody in; answers where the browser goes next. */
  logIn: (
    request: IncomingMessage,
    response: ServerResponse,
    who: { sub: string; withTwoFactors: boolean },
  ) => Promise<string>;
};

/** Where the provider lives on this server. */
const mount = "/oidc";

/** Makes the provider. Nothing of it exists when the program runs for real. */
export function makeDemoProvider({ config }: Pick<Services, "config">): DemoProvider {
  const { origin, port } = config;
  const issuer = `${origin}${mount}`;
  const access: IssuerAccess = {
    issuer,
    clientId: "schakel",
    secret: newSecret(),
    fetch: fetchOwn({ origin, port }),
  };
  const provider = new Provider(issuer, settings(access, origin));
  provider.proxy = origin.startsWith("https:");
  const callback = provider.callback();
  return {
    access,
    answer: (request, response) => {
      for (const [name, value] of Object.entries({ ...defaultHeaders, ...securityHeaders }))
        response.setHeader(name, value);
      void callback(asMounted(request, origin), response);
    },
    findLogin: async (request, response) => {
      const login = await provider.interactionDetails(request, response).catch(() => undefined);
      if (!login) return undefined;
      const { login_hint: hint, acr_values: acr, ui_locales: taal } = login.params;
      return {
        hint: typeof hint === "string" ? hint : undefined,
        withTwoFactors: typeof acr === "string" && acr.split(" ").includes(twoFactorAcr),
        taal: languageFrom(typeof taal === "string" ? taal : undefined),
      };
    },
    logIn: (request, response, { sub, withTwoFactors }) =>
      provider.interactionResult(request, response, {
        login: {
          accountId: sub,
          remember: false,
          ...(withTwoFactors && { acr: twoFactorAcr, amr: ["mfa"] }),
        },
      }),
  };
}

function settings({ clientId, secret }: IssuerAccess, origin: string): Configuration {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    adapter: createMemoryAdapter(),
    clients: [
      {
        client_id: clientId,
        client_secret: secret,
        redirect_uris: [`${origin}/auth/terug`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), alg: "ES256", use: "sig" } as never] },
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    cookies: {
      keys: [randomBytes(32).toString("base64url")],
      // a path that nothing asks for: each login is fresh, so the provider need not know anybody again
      long: { httpOnly: true, sameSite: "lax", path: `${mount}/nooit`, secure: origin.startsWith("https:") },
      short: { httpOnly: true, sameSite: "lax", secure: origin.startsWith("https:") },
    },
    acrValues: [twoFactorAcr],
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/auth/demo/${uid}` },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AuthorizationCode: 60, IdToken: 600, AccessToken: 60 },
    findAccount: (_context, sub) =>
      Object.hasOwn(demoMedewerkers, sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined,
    // these people work here: nobody is asked whether Schakel may know who they are
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      const { Grant } = provider;
      if (!client || !session?.accountId) return undefined;
      const grant = new Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
    renderError,
  };
}

async function renderError(context: KoaContextWithOIDC): Promise<void> {
  const taal = preferredLanguage(new Headers({ "accept-language": context.get("accept-language") }));
  const { verlopen, opnieuw } = authWords[taal];
  context.set(authHeaders());
  context.body = await authHtml({
    taal,
    titel: verlopen.titel,
    inhoud: html`<p>${verlopen.tekst}</p><p><a class="button" href="/auth/inloggen">${opnieuw}</a></p>`,
  });
}

/** The provider believes the address of a request, so it is told the real one whatever the request claims. */
function asMounted(request: IncomingMessage, origin: string): IncomingMessage {
  const { host, protocol } = new URL(origin);
  request.headers.host = host;
  request.headers["x-forwarded-host"] = host;
  request.headers["x-forwarded-proto"] = protocol.slice(0, -1);
  const url = request.url ?? "/";
  return Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || "/" });
}

/** We ask ourselves on the port we listen on: the public address may only exist outside this machine. */
const fetchOwn =
  ({ origin, port }: { origin: string; port: number }): typeof fetch =>
  (input, init) =>
    fetch(String(input).replace(origin, `http://127.0.0.1:${port}`), init);
