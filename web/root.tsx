import { type ReactNode, use } from "react";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
} from "react-router";
import type { Route } from "./+types/root";
import { needsScripts } from "./handle.ts";
import { NonceContext } from "./nonce.ts";
import { words } from "./words/start.ts";

/** The frame of every page; a public page gets no scripts at all. */
export function Layout({ children }: { children: ReactNode }) {
  const withScripts = needsScripts(useMatches());
  const nonce = use(NonceContext);
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {withScripts ? <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning /> : null}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {withScripts ? (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        ) : null}
      </body>
    </html>
  );
}

/** The page inside the frame. */
export default function Root() {
  return <Outlet />;
}

/** What a reader sees instead of a page that does not exist or went wrong. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const isAbsent = isRouteErrorResponse(error) && error.status === 404;
  const { title, text } = isAbsent ? words.nl.notFound : words.nl.defect;
  return (
    <main>
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
