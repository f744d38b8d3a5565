import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Actor } from "#domain/access/actor.ts";
import type { Scope } from "../auth/api-client.ts";
import type { Services } from "../services.ts";
import type { ProblemKind } from "./problems.ts";

/** One row of the API: what the published document says of it, who may call it, and what answers. */
export type Endpoint = {
  readonly method: "get" | "post";
  readonly path: `/${string}`;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly request?: {
    readonly body?: z.ZodType;
    readonly params?: z.ZodObject;
    readonly query?: z.ZodObject;
    readonly headers?: z.ZodObject;
  };
  readonly success: {
    readonly status: 200 | 201;
    readonly description: string;
    readonly schema: z.ZodType;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Kinds of problem besides those that every endpoint of its sort has. */
  readonly problems: readonly ProblemKind[];
  /** Whether the protocol itself may refuse: status 422. */
  readonly refuses: boolean;
} & (OpenEndpoint | ClosedEndpoint);

/** For everybody, from any website; stores nothing. */
type OpenEndpoint = {
  readonly access: "open";
  readonly answer: (c: Context, services: Services) => Promise<Response>;
};

/** For a system of an organisation that was given this scope. */
type ClosedEndpoint = {
  readonly access: Scope;
  readonly answer: (c: Context, services: Services, actor: Actor) => Promise<Response>;
};
