import type { Context, MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { isPublicPath } from "./public-paths.ts";

const gzip = compress({ encoding: "gzip" });

/**
 * Compresses files and public pages, and nothing else: a page of a session holds its token, and the length of a compressed
 * page would tell, try after try, how much of that token somebody guessed in an address (BREACH).
 */
export const compressPublic: MiddlewareHandler = (c, next) => (holdsNoSecret(c) ? gzip(c, next) : next());

const holdsNoSecret = ({ req }: Context): boolean =>
  isPublicPath(req.path) || req.path.startsWith("/assets/") || req.path === "/auth/stijl.css";
