import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { endpoints } from "./api.ts";
import { apiVersion, makeDocument } from "./document.ts";

const Response = z.object({
  headers: z.record(z.string(), z.unknown()),
  content: z.record(z.string(), z.unknown()),
});
const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), description: z.string().optional() }))
    .default([]),
  responses: z.record(z.string(), Response),
});
const Document = z.object({
  openapi: z.string(),
  info: z.object({
    version: z.string(),
    contact: z.object({ name: z.string(), email: z.email(), url: z.url() }),
    license: z.object({ name: z.string() }),
  }),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

describe("the published document keeps the NLGov REST API Design Rules", () => {
  let document: z.infer<typeof Document>;
  let operations: (z.infer<typeof Operation> & { method: string })[];
  beforeAll(() => {
    document = Document.parse(makeDocument(endpoints, "https://schakel.example"));
    operations = Object.values(document.paths).flatMap((path) =>
      Object.entries(path).map(([method, operation]) => ({ method, ...operation })),
    );
  });

  it("/core/doc-openapi, /core/semver, /core/uri-version", () => {
    expect(document.openapi).toMatch(/^3\.1/);
    expect(document.info.version).toBe(apiVersion);
    expect(document.servers[0]?.url).toMatch(new RegExp(`/v${apiVersion.split(".")[0]}$`));
  });

  it("/core/path-segments-kebab-case, /core/no-trailing-slash", () => {
    for (const path of Object.keys(document.paths)) expect(path).toMatch(/^(\/([a-z0-9-]+|\{[a-z]+\}))+$/);
  });

  it("/core/query-keys-camel-case, and keys of answers likewise", () => {
    const queries = operations.flatMap(({ parameters }) => parameters.filter((one) => one.in === "query"));
    expect(queries.length).toBeGreaterThan(0);
    const keys = [...JSON.stringify(document.components.schemas).matchAll(/"properties":\{"(\w+)"/g)];
    for (const name of [...queries.map(({ name }) => name), ...keys.map(([, key]) => key)])
      expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/);
  });

  it("/core/version-header", () => {
    for (const { responses } of operations)
      for (const { headers } of Object.values(responses)) expect(headers).toHaveProperty("API-Version");
  });

  it("/core/error-handling/problem-details, /core/error-handling/invalid-input", () => {
    for (const { method, parameters, responses } of operations) {
      if (method === "post" || parameters.length > 0) expect(responses).toHaveProperty("400");
      for (const [status, { content }] of Object.entries(responses))
        expect(Object.keys(content)).toEqual([
          Number(status) < 400 ? "application/json" : "application/problem+json",
        ]);
    }
    expect(document.components.schemas["Probleem"]).toMatchObject({
      properties: { status: {}, title: {}, detail: {} },
    });
    expect(JSON.stringify(document.components.schemas["Probleem"])).not.toContain("instance");
  });

  it("every operation has a name of its own", () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(endpoints.length);
  });
});
