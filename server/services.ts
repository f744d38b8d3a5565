import type { PageSession } from "./auth/gate.ts";
import type { Config } from "./config.ts";
import type { Pools } from "./database/connect.ts";
import type { Keys } from "./keys.ts";

/** What every part of the running program works with; made once at start, passed as an argument. */
export type Services = {
  config: Config;
  keys: Keys;
  pools: Pools;
  now: () => Temporal.Instant;
  newId: () => string;
};

/** What a page works with besides: this exists once per request. */
export type PageContext = PageSession & {
  services: Services;
  /** Stands in the Content-Security-Policy of this answer: only scripts that carry it run. A public page has none. */
  nonce: string | undefined;
  /** Takes what went wrong while the page was made: a defect is written down, an outage answered as one. */
  failed: (error: unknown) => void;
};
