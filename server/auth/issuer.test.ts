import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfig } from "../config.ts";
import { startLoginServer } from "../testing/login-server.ts";
import { makeDataFolder } from "../testing/program.ts";
import { makeVisitor } from "../testing/visitor.ts";
import { readIssuer } from "./issuer.ts";

let data: Awaited<ReturnType<typeof makeDataFolder>>;
let clientSecretFile: string;
beforeAll(async () => {
  data = await makeDataFolder();
  clientSecretFile = path.join(data.folder, "secret");
  await writeFile(clientSecretFile, "x".repeat(40));
});
afterAll(() => data.remove());

it("an identity provider that does not answer gives a page, and the demo's one does not exist beside it", async () => {
  const oidc = { issuer: "http://127.0.0.1:1", clientId: "schakel", clientSecretFile };
  const server = await startLoginServer({ oidc });
  const who = makeVisitor(server.origin);
  const page = await who.get("/auth/inloggen");
  expect([page.status, page.text]).toEqual([502, expect.stringContaining("belt u 112")]);
  expect((await who.get("/auth/demo/x")).text).not.toContain("<form");
  expect((await who.get("/oidc/.well-known/openid-configuration")).text).not.toContain(
    "authorization_endpoint",
  );
  await server.close();
});

it("real use refuses a provider without encryption, and a secret that cannot be read or is empty", async () => {
  const config = (issuer: string, file: string) => ({
    ...readConfig({}, []),
    mode: "live" as const,
    oidc: { issuer, clientId: "schakel", clientSecretFile: file },
  });
  await expect(readIssuer(config("http://login.example", clientSecretFile))).rejects.toThrow("https");
  await expect(readIssuer(config("https://login.example", `${clientSecretFile}x`))).rejects.toThrow("ENOENT");
  const empty = path.join(data.folder, "empty");
  await writeFile(empty, "\n");
  await expect(readIssuer(config("https://login.example", empty))).rejects.toThrow("is empty");
  expect(await readIssuer(config("https://login.example", clientSecretFile))).toMatchObject({
    secret: "x".repeat(40),
  });
});
