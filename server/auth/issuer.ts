import { readFile } from "node:fs/promises";
import * as oidc from "openid-client";
import type { Config } from "../config.ts";
import { StartRefused } from "../refusal.ts";
import type { Taal } from "./session.ts";

/** What the identity provider says about somebody who just logged in there. */
export type Identity = { sub: string; acr: string | undefined; tweeFactoren: boolean };

/** The identity provider, as logging in uses it. */
export type Issuer = {
  /** Its address, which forms that lead to it must name. */
  address: string;
  /** The address to send somebody to, and what to remember until they return. */
  begin: (options: BeginOptions) => Promise<{ to: URL; state: string; nonce: string; verifier: string }>;
  /** Who came back with this address. Throws when the answer is not the one to that attempt. */
  finish: (address: URL, expected: { state: string; nonce: string; verifier: string }) => Promise<Identity>;
};

/** `loginHint` is a person the provider may already fill in, `taal` the language it is asked to speak. */
export type BeginOptions = { withTwoFactors: boolean; loginHint: string | undefined; taal: Taal };

/** How a login with two factors is asked for; the name is that of REFEDS, which providers in Europe know. */
export const twoFactorAcr = "https://refeds.org/profile/mfa";

/**
 * Every login asks for a fresh proof and checks that it is at most this many seconds old: being logged in somewhere
 * else in the same browser is not enough here.
 */
const freshSeconds = 60;

/** The provider of a start: where it is, who we are there, and how requests reach it. */
export type IssuerAccess = { issuer: string; clientId: string; secret: string; fetch?: typeof fetch };

/** Where an operator's provider is and who we are there. Refuses (StartRefused) what cannot be used or trusted. */
export async function readIssuer({ oidc: given, mode }: Config): Promise<IssuerAccess | undefined> {
  if (!given) return undefined;
  const { issuer, clientId, clientSecretFile } = given;
  if (mode === "live" && !issuer.startsWith("https:"))
    throw new StartRefused(`OIDC_ISSUER is ${issuer}, but real use needs an address with https.`);
  const secret = await readFile(clientSecretFile, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new StartRefused(`OIDC_CLIENT_SECRET_FILE ${clientSecretFile} cannot be read (${error.code}).`);
  });
  if (secret.trim() === "") throw new StartRefused(`OIDC_CLIENT_SECRET_FILE ${clientSecretFile} is empty.`);
  return { issuer, clientId, secret: secret.trim() };
}

/** Opens a provider. It is first asked for its settings when somebody logs in: it may start later than we do. */
export function openIssuer(access: IssuerAccess, origin: string): Issuer {
  const findSettings = remember(() => discover(access));
  return {
    address: access.issuer,
    begin: async ({ withTwoFactors, loginHint, taal }) => {
      const settings = await findSettings();
      const [state, nonce, verifier] = [
        oidc.randomState(),
        oidc.randomNonce(),
        oidc.randomPKCECodeVerifier(),
      ];
      const to = oidc.buildAuthorizationUrl(settings, {
        redirect_uri: `${origin}/auth/terug`,
        scope: "openid",
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        prompt: "login",
        ui_locales: taal,
        max_age: String(freshSeconds),
        ...(withTwoFactors && { acr_values: twoFactorAcr }),
        ...(loginHint !== undefined && { login_hint: loginHint }),
      });
      return { to, state, nonce, verifier };
    },
    finish: async (address, { state, nonce, verifier }) => {
      const tokens = await oidc.authorizationCodeGrant(await findSettings(), address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        maxAge: freshSeconds,
        idTokenExpected: true,
      });
      return identityOf(tokens.claims());
    },
  };
}

function identityOf(claims: oidc.IDToken | undefined): Identity {
  if (!claims) throw new Error("the identity provider sent no id token");
  const acr = typeof claims["acr"] === "string" ? claims["acr"] : undefined;
  // providers that do not take `acr_values` say it by the method (RFC 8176)
  const methods: unknown[] = Array.isArray(claims["amr"]) ? claims["amr"] : [];
  return { sub: claims.sub, acr, tweeFactoren: acr === twoFactorAcr || methods.includes("mfa") };
}

async function discover({ issuer, clientId, secret, fetch }: IssuerAccess): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  return oidc.discovery(server, clientId, { [oidc.clockTolerance]: 10 }, oidc.ClientSecretBasic(secret), {
    timeout: 10,
    ...(server.protocol === "http:" && { execute: [oidc.allowInsecureRequests] }),
    ...(fetch && { [oidc.customFetch]: fetch as oidc.CustomFetch }),
  });
}

/** Asks once, unless that failed: then the next one asks again. */
function remember<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
