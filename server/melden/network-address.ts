import type { IncomingMessage } from "node:http";

/**
 * The network address a request came from, to count by and for nothing else. Behind `proxies` proxies of ours it is what
 * the outermost of them saw; what somebody claims beyond that is not believed.
 */
export function networkAddress(
  { headers, socket }: Pick<IncomingMessage, "headers" | "socket">,
  proxies: number,
): string {
  const direct = socket.remoteAddress ?? "";
  if (proxies === 0) return direct;
  const said = String(headers["x-forwarded-for"] ?? "").split(",");
  return said.at(-proxies)?.trim().slice(0, 64) || direct;
}
