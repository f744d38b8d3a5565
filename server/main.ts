import { randomUUID } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import { setFlagsFromString } from "node:v8";
import { makeApp } from "./app.ts";
import { openLogin } from "./auth/open-login.ts";
import { readAllNames } from "./belangen/kring.ts";
import { type Config, readConfig } from "./config.ts";
import { openDatabase } from "./database/open.ts";
import { reportDefect } from "./defect.ts";
import { loadDemoAdviezen } from "./demo/load-adviezen.ts";
import { loadDemoCases } from "./demo/load-cases.ts";
import { loadDemoKring } from "./demo/load-kring.ts";
import { loadKeys } from "./keys.ts";
import { openPages } from "./pages.ts";
import { StartRefused } from "./refusal.ts";
import type { Services } from "./services.ts";
import { startWorker } from "./worker.ts";

// Rendered pages are short-lived garbage that the engine lets pile up to gigabytes where it sees memory to spare. The heap
// may outgrow what is alive by a fifth; unlike a fixed limit this never ends the process (bench: rssAfter10k).
setFlagsFromString("--heap-growing-percent=20");

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What was opened, closed again in the opposite order. */
const closers: (() => Promise<void>)[] = [];
let leaving: Promise<never> | undefined;

const started = start().catch((error: unknown) => {
  if (error instanceof StartRefused) console.error(error.message);
  else reportDefect("start", error);
  return leave(1);
});
listenToSignals();
// started through npm: when that end of the channel is gone, nobody is left who could stop this program
process.on("disconnect", () => void started.then(() => leave(0)));
process.on("uncaughtException", (error) => {
  reportDefect("process", error);
  void leave(1);
});

async function start(): Promise<void> {
  const config = readConfig(process.env, process.argv.slice(2));
  const server = createServer();
  // before the database is touched: a second start on the same port must not disturb the first
  const setHandler = config.role === "worker" ? undefined : await listen(server, config);
  const keys = await loadKeys(config);
  const database = await openDatabase(config, keys);
  closers.push(database.close);
  void database.lost.then(() => {
    if (leaving) return;
    console.error("PostgreSQL has stopped, so Schakel stops too; start it again to recover.");
    void leave(1);
  });
  const now = () => Temporal.Now.instant();
  const services: Services = { config, keys, pools: database.pools, now, newId: randomUUID };
  if (config.mode === "demo") {
    await loadDemoCases(services);
    await loadDemoAdviezen(services);
    await loadDemoKring(services);
  }
  // before anybody reads anything: whoever is called as somebody in a case is known to be
  await readAllNames(services);
  if (config.role !== "web") closers.push(await startWorker(services));
  if (!setHandler) return;
  const pages = await openPages(services, server);
  closers.push(pages.close);
  // the build tools of the pages end the process at a signal, before the database is stopped
  if (config.development) listenToSignals();
  setHandler(makeApp(services, { pages, login: await openLogin(services) }));
  console.log(`Schakel: http://localhost:${config.port}`);
}

/** Takes the port at once, and asks for patience until there is a handler. */
async function listen(server: Server, config: Config): Promise<(handler: RequestListener) => void> {
  const { host, port } = config;
  let handle: RequestListener = (_request, response) => {
    response.writeHead(503, { "retry-after": "1" }).end("Schakel start op.\n");
  };
  server.on("request", (request, response) => handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(refuseAddress(error, config)));
    server.listen(port, host, resolve);
  });
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return (handler) => {
    handle = handler;
  };
}

function refuseAddress(error: NodeJS.ErrnoException, { host, port }: Config): Error {
  if (error.code === "EADDRINUSE")
    return new StartRefused(
      `Port ${port} is in use: stop what listens there, or set PORT to another number.`,
    );
  if (error.code === "EACCES")
    return new StartRefused(`Port ${port} is not for this user: set PORT above 1023.`);
  return new StartRefused(`HOST is ${host}, and this machine cannot listen there (${error.code}).`);
}

function listenToSignals(): void {
  for (const signal of signals) {
    process.removeAllListeners(signal);
    // a start that is under way is finished first, so that everything it opened is known and closed
    process.on(signal, () => void started.then(() => leave(0)));
  }
}

function leave(code: number): Promise<never> {
  leaving ??= closeAll().then(() => process.exit(code));
  return leaving;
}

async function closeAll(): Promise<void> {
  // people and machines that stop a program count on five seconds
  setTimeout(() => process.exit(1), 4800).unref();
  for (const close of closers.reverse()) await close().catch((error: unknown) => reportDefect("stop", error));
}
