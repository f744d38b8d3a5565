import { timingSafeEqual } from "node:crypto";
import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Actor } from "#domain/access/actor.ts";
import { organisatieSoorten } from "#domain/protocol/situatie.ts";
import { inTransaction } from "../journal/transaction.ts";
import type { Services } from "../services.ts";
import { auditLogin, auditRefusal } from "./login-audit.ts";
import { newSecret, secretHash } from "./session-cookie.ts";

/** What a system of an organisation may do with the API. */
export const scopes = ["meldingen:schrijven", "casussen:lezen"] as const;
/** One thing a system may do. */
export type Scope = (typeof scopes)[number];

/** A system that called with a valid token: as whom it acts, and what it was given. */
export type ApiCaller = { actor: Actor; scopes: readonly Scope[] };

/** A lost token is of use for this long; asking for a new one is one request. */
const tokenTime = Temporal.Duration.from({ minutes: 15 });

/** `POST /`: a token for a client that proves its secret (OAuth 2.0 client credentials, RFC 6749 section 4.4). */
export function tokenRoutes(services: Services): Hono {
  const app = new Hono();
  app.post("/", async (c) => {
    const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
    if (form["grant_type"] === undefined) return fail(c, "invalid_request", 400);
    if (form["grant_type"] !== "client_credentials") return fail(c, "unsupported_grant_type", 400);
    const proof = credentialsOf(c, form);
    const client = proof && (await findClient(services, proof));
    if (!client) {
      const who = (await ownerOf(services, proof?.id)) ?? { onbekende: proof?.id ?? "" };
      await auditRefusal(services, { handeling: "token.uitgeven", reden: "invalid_client", ...who });
      return fail(c, "invalid_client", 401);
    }
    const { clientId: medewerker, organisatie } = client;
    const asked = typeof form["scope"] === "string" ? form["scope"].split(" ").filter(Boolean) : [];
    if (asked.some((scope) => !client.scopes.includes(scope))) {
      await auditRefusal(services, {
        handeling: "token.uitgeven",
        reden: "invalid_scope",
        medewerker,
        organisatie,
      });
      return fail(c, "invalid_scope", 400);
    }
    // who asks for nothing in particular gets everything this system may
    const given = asked.length > 0 ? [...new Set(asked)] : client.scopes;
    const token = await issueToken(services, { ...client, scopes: given });
    return c.json(
      {
        access_token: token,
        token_type: "Bearer",
        expires_in: tokenTime.total("seconds"),
        scope: given.join(" "),
      },
      200,
      { "cache-control": "no-store" },
    );
  });
  return app;
}

/**
 * The system whose token this request carries, with what that token was given and the system still may; undefined
 * without one, or when it is over or taken back.
 */
export async function findApiCaller(services: Services, request: Request): Promise<ApiCaller | undefined> {
  const [, token] = /^Bearer ([\w-]{43})$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (!token) return undefined;
  const { rows } = await services.pools.schrijf.query({
    name: "api-caller",
    text: `
      select k.client_id, array(select unnest(t.scopes) intersect select unnest(k.scopes)) as scopes, o.id, o.soort
        from schakel.token t join schakel.koppeling k on k.client_id = t.client_id and k.actief
        join schakel.organisatie o on o.id = k.organisatie_id
       where t.hash = $1 and t.eind_at > $2`,
    values: [secretHash(token), services.now().toString()],
  });
  if (!rows[0]) return undefined;
  const { client_id, scopes: granted, id, soort } = CallerRow.parse(rows[0]);
  const actor: Actor = {
    medewerker: client_id,
    organisatie: { id, soort },
    rollen: ["koppeling"],
    tweeFactoren: false,
  };
  return { actor, scopes: granted };
}

const CallerRow = z.object({
  client_id: z.string(),
  scopes: z.array(z.enum(scopes)),
  id: z.string(),
  soort: z.enum(organisatieSoorten),
});

type Credentials = { id: string; secret: string };

/** By the Authorization header, or in the form; both at once is refused, as the standard asks. */
function credentialsOf(c: Context, form: Record<string, unknown>): Credentials | undefined {
  const { client_id: id, client_secret: secret } = form;
  const inForm = typeof id === "string" && typeof secret === "string" ? { id, secret } : undefined;
  const [, basic] = /^Basic ([\w+/=-]+)$/i.exec(c.req.header("authorization") ?? "") ?? [];
  if (!basic) return inForm;
  if (secret !== undefined) return undefined;
  const [name, ...rest] = Buffer.from(basic, "base64").toString("utf8").split(":");
  try {
    return { id: decodeURIComponent(name ?? ""), secret: decodeURIComponent(rest.join(":")) };
  } catch {
    return undefined;
  }
}

type Client = { clientId: string; organisatie: string; scopes: string[] };

async function findClient(services: Services, { id, secret }: Credentials): Promise<Client | undefined> {
  const { rows } = await services.pools.schrijf.query<Client & { secretHash: Buffer }>(
    `select client_id as "clientId", organisatie_id as organisatie, scopes, secret_hash as "secretHash"
       from schakel.koppeling where client_id = $1 and actief`,
    [id.replaceAll("\0", "")],
  );
  const [row] = rows;
  return row && timingSafeEqual(row.secretHash, secretHash(secret)) ? row : undefined;
}

/** Whose system has this name, whatever it proved: they should know that somebody tries. */
async function ownerOf(services: Services, id: string | undefined) {
  const { rows } = await services.pools.schrijf.query<{ medewerker: string; organisatie: string }>(
    "select client_id as medewerker, organisatie_id as organisatie from schakel.koppeling where client_id = $1",
    [id?.replaceAll("\0", "")],
  );
  return rows[0];
}

async function issueToken(
  services: Services,
  { clientId, organisatie, scopes: given }: Client,
): Promise<string> {
  const token = newSecret();
  const now = services.now();
  await inTransaction(services.pools.schrijf, {
    begin: "begin",
    work: async (client) => {
      await client.query(
        "insert into schakel.token (hash, client_id, scopes, eind_at) values ($1, $2, $3, $4)",
        [secretHash(token), clientId, given, now.add(tokenTime).toString()],
      );
      const who = { medewerker: clientId, organisatie };
      await auditLogin(services, client, { handeling: "token.uitgeven", uitkomst: "gedaan", ...who });
    },
  });
  return token;
}

function fail(c: Context, error: string, status: 400 | 401): Response {
  // the header is what the standard asks with 401, and harmless otherwise
  return c.json({ error }, status, {
    "cache-control": "no-store",
    "www-authenticate": 'Basic realm="Schakel"',
  });
}
