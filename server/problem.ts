/** An error as RFC 9457 writes it; `type` is a stable name, `detail` says what would be right. */
export type Problem = { type?: string; title: string; status: number; detail: string } & Record<
  string,
  unknown
>;

/** The answer that carries a problem. */
export function problem(content: Problem): Response {
  const body = JSON.stringify({ type: "about:blank", ...content });
  return new Response(body, {
    status: content.status,
    headers: { "content-type": "application/problem+json" },
  });
}
