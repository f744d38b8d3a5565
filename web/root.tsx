// first, because it sets the order of the layers
import "./styles/index.css";
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
import { ButtonLink } from "./components/button/button.tsx";
import { PublicPage } from "./components/public-page/public-page.tsx";
import { pageContext } from "./context.ts";
import type { Frame } from "./frame.ts";
import { needsScripts } from "./handle.ts";
import { idleMilliseconds } from "./idle-time.server.ts";
import { TalenContext, usePaginaTaal, useTaal, useTalenVanPagina } from "./language.ts";
import { NonceContext } from "./nonce.ts";
import { kaderWoorden } from "./words/kader.ts";
import { noodWoorden } from "./words/nood.ts";
import { padInHulp, richtingVan } from "./words/taal.ts";

/** What every page knows: whether this is a demonstration, and who is logged in. */
export function loader({ context }: Route.LoaderArgs): Frame {
  const { services, sessie } = context.get(pageContext);
  const demo = services.config.mode === "demo";
  if (!sessie) return { demo };
  const { actor, naam, organisatieNaam, taal, csrf, kanWisselen } = sessie;
  const organisatie = { ...actor.organisatie, naam: organisatieNaam };
  const idleMs = idleMilliseconds;
  const typedKey = services.keys.derive(`getypt/${organisatie.id}/${actor.medewerker}`).toString("base64");
  return {
    demo,
    lezer: { naam, organisatie, rollen: actor.rollen, taal, csrf, idleMs, typedKey, kanWisselen },
  };
}

/** The frame of every page; a public page gets no scripts at all but that of its exit. */
export function Layout({ children }: { children: ReactNode }) {
  const withScripts = needsScripts(useMatches());
  const talen = useTalenVanPagina();
  const nonce = use(NonceContext);
  return (
    <html lang={talen.paginaTaal} dir={richtingVan(talen.paginaTaal)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        {withScripts ? <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning /> : null}
        <Meta />
        <Links />
      </head>
      <body>
        <TalenContext value={talen}>{children}</TalenContext>
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

const wordsOf = (status: number) => {
  if (status === 503) return "storing";
  return status < 500 ? "geweigerd" : "defect";
};

/** What a reader sees instead of a page that does not exist, is refused, or went wrong. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const taal = useTaal();
  const paginaTaal = usePaginaTaal();
  const woorden = kaderWoorden[taal];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { titel, tekst } = status === 404 ? noodWoorden[paginaTaal].nietGevonden : woorden[wordsOf(status)];
  const { naarStart, haast } = noodWoorden[paginaTaal];
  return (
    <PublicPage>
      <title>{`${titel} – ${woorden.naam}`}</title>
      <div className="stack text">
        <h1>{titel}</h1>
        <p>{tekst}</p>
        <p>{haast}</p>
        <p>
          <ButtonLink kind="second" to={padInHulp(paginaTaal, "/")} reloadDocument>
            {naarStart}
          </ButtonLink>
        </p>
      </div>
    </PublicPage>
  );
}
