import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Hono } from "hono";
import { z } from "zod";
import { makeApi } from "../api/api.ts";
import { loadPeople } from "../people/load-people.ts";
import type { TestDatabase } from "./test-database.ts";

/** What came back, read. */
export type Answer = { status: number; headers: Headers; body: unknown };

/** Somebody who calls the API. Every answer is held against the document that the API itself publishes. */
export type ApiCaller = {
  ask: (address: string, init?: RequestInit) => Promise<Answer>;
  /** A bearer token of the demo's system, which acts for the police. */
  token: () => Promise<string>;
};

const home = "http://localhost/api/v1";

/** Loads the demo's people into `db`, and opens the API on it. */
export async function openApi(db: TestDatabase): Promise<ApiCaller> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "schakel-api-"));
  await loadPeople(db.urlOf("migratie"), { mode: "demo", dataFolder: folder });
  const secret = (await readFile(path.join(folder, "koppelingen/politie-koppeling.secret"), "utf8")).trim();
  await rm(folder, { recursive: true });
  const app = new Hono().route("/api/v1", makeApi(db.services));
  const document = Document.parse(await (await app.request(`${home}/openapi.json`)).json());
  const ask = async (address: string, init: RequestInit = {}) => {
    const response = await app.request(`${home}${address}`, init);
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get("content-type") ?? "");
    const answer = { status: response.status, headers: response.headers, body: isJson && JSON.parse(text) };
    holdAgainst(document, { ...answer, address, method: (init.method ?? "GET").toLowerCase() });
    return answer;
  };
  const token = async () => {
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "politie-koppeling",
      client_secret: secret,
    });
    const { body: given } = await ask("/token", { method: "POST", body });
    return z.object({ access_token: z.string() }).parse(given).access_token;
  };
  return { ask, token };
}

const Schema = z.record(z.string(), z.unknown());
const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        responses: z.record(
          z.string(),
          z.object({ content: z.record(z.string(), z.object({ schema: Schema })) }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
});
type Document = z.infer<typeof Document>;

function holdAgainst(document: Document, answer: Answer & { address: string; method: string }): void {
  const { address, method, status, headers, body } = answer;
  const which = `${method} ${address} ${status}`;
  if (headers.get("API-Version") !== "1.0.0") throw new Error(`${which}: no API-Version`);
  if (headers.has("set-cookie")) throw new Error(`${which}: a cookie`);
  const pathname = new URL(address, "http://localhost").pathname;
  const known = Object.keys(document.paths).find((template) =>
    new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname),
  );
  const operation = known && document.paths[known]?.[method];
  if (!operation) return;
  const type = headers.get("content-type")?.split(";")[0] ?? "";
  const schema = operation.responses[status]?.content[type]?.schema;
  if (!schema) throw new Error(`${which} ${type}: not in the document`);
  const whole = closed({ ...schema, $defs: document.components.schemas });
  z.fromJSONSchema(whole as Parameters<typeof z.fromJSONSchema>[0]).parse(body);
}

/** The same schema with references inside itself, and refusing keys it does not name: nothing may slip out. */
function closed(schema: unknown): unknown {
  const text = JSON.stringify(schema).replaceAll("#/components/schemas/", "#/$defs/");
  return JSON.parse(text, (_key, value) =>
    value?.type === "object" && value.properties ? { additionalProperties: false, ...value } : value,
  );
}
