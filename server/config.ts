import path from "node:path";
import { z } from "zod";
import { StartRefused } from "./refusal.ts";

/** What the operator decided, read once from environment and arguments. */
export type Config = {
  mode: "demo" | "live";
  /** `web` answers requests, `worker` does jobs, `all` does both in one process. */
  role: "all" | "web" | "worker";
  host: string;
  port: number;
  /** The address people use, without a slash at the end. */
  origin: string;
  /** How many proxies of ours stand in front, each of which adds the address it saw to `X-Forwarded-For`. */
  proxies: number;
  /** Absent: an embedded PostgreSQL in `dataFolder`. */
  databaseUrl: string | undefined;
  dataFolder: string;
  keyFile: string;
  /** Absent: the demo identity provider. */
  oidc: { issuer: string; clientId: string; clientSecretFile: string } | undefined;
  /** Pages with hot reload instead of built ones. */
  development: boolean;
  /** Empty the demo and load it afresh. */
  reset: boolean;
};

const word = z.string().trim().min(1);
const environment = z.object({
  PORT: z.coerce
    .number("must be a number from 1 to 65535")
    .int("must be a whole number")
    .min(1, "must be a number from 1 to 65535")
    .max(65_535, "must be a number from 1 to 65535")
    .default(3000),
  HOST: word.default("127.0.0.1"),
  SCHAKEL_PROXIES: z.coerce
    .number("must be a number from 0 to 9")
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .max(9, "must be 9 or less")
    .default(0),
  SCHAKEL_ORIGIN: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://schakel.example.nl" })
    .refine((text) => URL.parse(text)?.pathname === "/", "must be an address without a path")
    .optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must look like postgres://name:password@host:5432/database" })
    .optional(),
  SCHAKEL_MODE: z.enum(["demo", "live"], "must be demo or live").optional(),
  SCHAKEL_ROLE: z.enum(["all", "web", "worker"], "must be all, web or worker").default("all"),
  SCHAKEL_DATA: word.default(".data"),
  SCHAKEL_KEY_FILE: word.optional(),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "must be the address of an identity provider" })
    .optional(),
  OIDC_CLIENT_ID: word.optional(),
  OIDC_CLIENT_SECRET_FILE: word.optional(),
  NODE_ENV: z.string().optional(),
});

type Environment = z.infer<typeof environment>;

/** Refuses (StartRefused) a wrong value, and every combination in which invented and real data could meet. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[]): Config {
  const values = parse(env);
  const mode = values.SCHAKEL_MODE ?? "demo";
  const reset = args.includes("--reset");
  const unknown = args.find((argument) => argument !== "--reset");
  if (unknown) throw new StartRefused(`${unknown} is not an option; only --reset is.`);
  if (values.DATABASE_URL && !values.SCHAKEL_MODE)
    throw new StartRefused(
      "DATABASE_URL is given without SCHAKEL_MODE: say demo or live, so that invented and real data never mix.",
    );
  if (mode === "live") refuseIncompleteLive(values, reset);
  if (mode === "demo" && !["127.0.0.1", "localhost"].includes(values.HOST))
    throw new StartRefused(`HOST is ${values.HOST}, but the demo answers on 127.0.0.1 only.`);
  const dataFolder = path.resolve(values.SCHAKEL_DATA);
  return {
    mode,
    role: values.SCHAKEL_ROLE,
    host: mode === "demo" ? "127.0.0.1" : values.HOST,
    port: values.PORT,
    origin: new URL(values.SCHAKEL_ORIGIN ?? `http://localhost:${values.PORT}`).origin,
    proxies: values.SCHAKEL_PROXIES,
    databaseUrl: values.DATABASE_URL,
    dataFolder,
    keyFile: path.resolve(values.SCHAKEL_KEY_FILE ?? path.join(dataFolder, "keys")),
    oidc: identityProvider(values),
    development: values.NODE_ENV === "development",
    reset,
  };
}

function parse(env: NodeJS.ProcessEnv): Environment {
  // an empty variable is how a shell or a container file says "not set"
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = environment.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0]);
  // an address of a database holds a password, and this sentence ends up in logs
  const shown = name === "DATABASE_URL" ? "" : ` is ${given[name]}, but`;
  throw new StartRefused(`${name}${shown} ${issue?.message}.`);
}

function refuseIncompleteLive(values: Environment, reset: boolean): void {
  const required = [
    "DATABASE_URL",
    "SCHAKEL_KEY_FILE",
    "OIDC_ISSUER",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET_FILE",
  ] as const;
  const missing = required.filter((name) => values[name] === undefined);
  if (missing.length > 0)
    throw new StartRefused(`SCHAKEL_MODE is live, which also needs ${missing.join(", ")}.`);
  if (reset) throw new StartRefused("--reset renews the demo and does not exist when SCHAKEL_MODE is live.");
}

function identityProvider(values: Environment): Config["oidc"] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET_FILE: clientSecretFile } = values;
  if (issuer && clientId && clientSecretFile) return { issuer, clientId, clientSecretFile };
  if (!issuer && !clientId && !clientSecretFile) return undefined;
  throw new StartRefused(
    "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET_FILE belong together: set all or none.",
  );
}
