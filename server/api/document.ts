import { OpenAPIHono, type z } from "@hono/zod-openapi";
import type { Scope } from "../auth/api-client.ts";
import type { Endpoint } from "./endpoint.ts";
import { Problem, type ProblemKind, statusOf } from "./problems.ts";

/** Sent with every answer and published: the full version, of which the address holds the first number. */
export const apiVersion = "1.0.0";

const scopeTexts = {
  "meldingen:schrijven": "Report concerns",
  "casussen:lezen": "Read the core of the cases of the own organisation",
} satisfies Record<Scope, string>;

/** The OpenAPI 3.1 document of these endpoints, for people who use them at `origin`. */
export function makeDocument(endpoints: readonly Endpoint[], origin: string): object {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono();
  registry.registerComponent("securitySchemes", "systeem", {
    type: "oauth2",
    flows: {
      clientCredentials: {
        tokenUrl: `${origin}/api/v1/token`,
        scopes: scopeTexts,
      },
    },
  });
  registry.registerComponent("headers", "ApiVersion", {
    description: "The full version of the API that answered",
    schema: { type: "string", examples: [apiVersion] },
  });
  for (const endpoint of endpoints) registry.registerPath(describe(endpoint));
  return getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Schakel",
      version: apiVersion,
      description:
        "Guide, reports and cases of the Dutch chain against domestic violence and harmful practices. A proposal, not " +
        "an official instrument. In acute danger call 112: nobody watches this API as an emergency line.",
      contact: { name: "Schakel", url: origin, email: "api@schakel.example" },
      license: { name: "EUPL-1.2", url: "https://spdx.org/licenses/EUPL-1.2.html" },
    },
    servers: [{ url: `${origin}/api/v1` }],
    tags: [
      { name: "wegwijzer", description: "For everybody" },
      { name: "casussen", description: "For systems of organisations in the chain" },
    ],
  });
}

const json = (schema: z.ZodType) => ({ "application/json": { schema } });
const versionHeader = { "API-Version": { $ref: "#/components/headers/ApiVersion" } };

function describe(endpoint: Endpoint) {
  const { method, path, operationId, summary, description, request, success, access } = endpoint;
  const { body, ...parameters } = request ?? {};
  return {
    method,
    path,
    operationId,
    summary,
    ...(description && { description }),
    tags: [access === "open" ? "wegwijzer" : "casussen"],
    security: access === "open" ? [] : [{ systeem: [access] }],
    request: { ...parameters, ...(body && { body: { required: true, content: json(body) } }) },
    responses: {
      [success.status]: {
        description: success.description,
        headers: {
          ...versionHeader,
          ...Object.fromEntries(
            Object.entries(success.headers ?? {}).map(([name, text]) => [
              name,
              { description: text, schema: { type: "string" as const } },
            ]),
          ),
        },
        content: json(success.schema),
      },
      ...Object.fromEntries(statusesOf(endpoint).map((status) => [status, problemAnswer])),
    },
  };
}

const problemAnswer = {
  description: "What is wrong and what would be right",
  headers: versionHeader,
  content: { "application/problem+json": { schema: Problem.openapi("Probleem") } },
};

function statusesOf({ access, request, problems, refuses }: Endpoint): number[] {
  const kinds: ProblemKind[] = [...problems, "andere-codering", "defect", "storing"];
  if (access !== "open") kinds.push("niet-aangemeld", "geen-toegang");
  if (request?.body) kinds.push("te-lang", "geen-json-inhoud");
  if (request) kinds.push("ongeldige-invoer");
  return [...new Set([...kinds.map(statusOf), ...(refuses ? [422] : [])])].sort();
}
