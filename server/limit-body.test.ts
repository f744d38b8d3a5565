import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { limitBody } from "./limit-body.ts";

const app = new Hono()
  .use(
    limitBody(
      () => 10,
      (c) => c.text("too long", 413),
    ),
  )
  .post("/", async (c) => c.text(await c.req.text()));
const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

async function send(body: BodyInit | null): Promise<{ status: number; text: string }> {
  const { port } = server.address() as AddressInfo;
  const init = { method: "POST", body, duplex: "half" } as RequestInit;
  const response = await fetch(`http://127.0.0.1:${port}/`, init);
  return { status: response.status, text: await response.text() };
}

/** A body that does not say how long it is. */
const streamed = (text: string) => new Blob([text]).stream();

it.each([
  ["nothing", null, { status: 200, text: "" }],
  ["ten bytes", "0123456789", { status: 200, text: "0123456789" }],
  ["eleven bytes", "0123456789a", { status: 413, text: "too long" }],
  ["ten bytes of unknown length", streamed("0123456789"), { status: 200, text: "0123456789" }],
  ["eleven bytes of unknown length", streamed("0123456789a"), { status: 413, text: "too long" }],
])("%s", async (_name, body, expected) => {
  expect(await send(body)).toEqual(expected);
});
