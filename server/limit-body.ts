import type { Context, MiddlewareHandler } from "hono";

/**
 * Reads no more of a request than `bytes` says for its path; what is longer is answered by `onTooLong`. A body that does not say how long
 * it is gets read here, up to the limit. (Hono's own limit makes a new request out of the old one, which Node's server
 * cannot while its own request class stays out of the global names.)
 */
export function limitBody(
  bytes: (path: string) => number,
  onTooLong: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  return async (c, next) => {
    const { raw, path } = c.req;
    const most = bytes(path);
    const declared = raw.headers.has("transfer-encoding") ? null : raw.headers.get("content-length");
    if (declared !== null) return Number(declared) > most ? onTooLong(c) : next();
    if (raw.body === null) return next();
    const body = await readUpTo(raw.body, most);
    if (!body) return onTooLong(c);
    const { method, headers, signal } = raw;
    c.req.raw = new Request(raw.url, { method, headers, signal, body });
    return next();
  };
}

async function readUpTo(stream: ReadableStream<Uint8Array>, bytes: number): Promise<Blob | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > bytes) return undefined;
    parts.push(Uint8Array.from(part));
  }
  return new Blob(parts);
}
