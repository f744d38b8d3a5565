import { readFile } from "node:fs/promises";
import path from "node:path";
import { html } from "hono/html";
import { closedPolicy } from "../security-headers.ts";
import type { Taal } from "./session.ts";

/** A piece of a page; whatever is put into the template is escaped. */
export type Fragment = ReturnType<typeof html>;

/** One page around logging in: it works without a script, and nothing of it is kept by a browser or proxy. */
export type AuthPage = {
  taal: Taal;
  titel: string;
  inhoud: Fragment;
  status?: number;
  /** The identity provider, when a form of this page leads there: browsers also check the redirect after a form. */
  issuer?: string | undefined;
  /** A page of a session: it tells other tabs that the session is left here, and hears it from them. */
  vanSessie?: true;
};

/** The page as text, for a door that is not ours to write the answer of. */
export async function authHtml({ taal, titel, inhoud, vanSessie }: AuthPage): Promise<string> {
  const page = await html`<!doctype html>
<html lang="${taal}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>${titel} – Schakel</title>
    <link rel="stylesheet" href="${stylePath}">
    ${vanSessie ? html`<script src="${tabsPath}" defer></script>` : ""}
  </head>
  <body>
    <header><a href="/">Schakel</a></header>
    <main>
      <h1>${titel}</h1>
      ${inhoud}
    </main>
  </body>
</html>`;
  return page.toString();
}

/**
 * The headers of such a page: its own style sheet and forms to ourselves and the identity provider, nothing else but the
 * script of a page of a session.
 */
export function authHeaders({
  issuer,
  vanSessie,
}: Pick<AuthPage, "issuer" | "vanSessie"> = {}): Record<string, string> {
  const forms = issuer ? `'self' ${new URL(issuer).origin}` : "'self'";
  const policy = closedPolicy.replace("form-action 'none'", `form-action ${forms}`);
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": `${policy}; style-src 'self'; img-src 'self'${vanSessie ? "; script-src 'self'" : ""}`,
  };
}

/** The answer that shows the page. */
export async function answerPage(page: AuthPage): Promise<Response> {
  const { status = 200 } = page;
  return new Response(await authHtml(page), { status, headers: authHeaders(page) });
}

/** Where the style sheet of these pages is. */
const stylePath = "/auth/stijl.css";

/** Where the script is with which the tabs of a session hear of each other. */
const tabsPath = "/auth/tabs.js";

/** What any page around logging in may load; these know no session. */
export const isAuthFile = (path: string): boolean => path === stylePath || path === tabsPath;

/** The style sheet: the tokens of all pages, which an organisation may replace, and what these pages add. */
export async function answerStyle(): Promise<Response> {
  const root = path.resolve(import.meta.dirname, "../..");
  const files = ["web/styles/tokens.css", "server/auth/auth.css"];
  const parts = await Promise.all(files.map((file) => readFile(path.join(root, file), "utf8")));
  return new Response(parts.join("\n"), {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}

/** The script with which the tabs of a session hear of each other. */
export async function answerTabs(): Promise<Response> {
  const script = await readFile(path.join(import.meta.dirname, "other-tabs.js"), "utf8");
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
