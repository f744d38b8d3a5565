import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { useFrame } from "../../frame.ts";
import { usePaginaTaal, useTaal } from "../../language.ts";
import { bronWoorden } from "../../words/bron.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { kennisWoorden } from "../../words/kennis.ts";
import { noodWoorden } from "../../words/nood.ts";
import { isHulpPagina, isNietNagelezen, padIn, padInHulp, type Taal } from "../../words/taal.ts";
import { DemoBanner } from "../demo-banner/demo-banner.tsx";
import { EmergencyBar } from "../emergency-bar/emergency-bar.tsx";
import { nummers, telLink } from "../emergency-bar/numbers.ts";
import { Mark } from "../mark/mark.tsx";
import { SkipLink } from "../skip-link/skip-link.tsx";
import { HelpLanguages } from "./help-languages.tsx";
import { publicNavigation } from "./navigation.ts";
import "./public-page.css";

const other = { nl: "en", en: "nl" } as const satisfies Record<Taal, Taal>;

/**
 * The frame of a page anybody may read: help and the way out above everything, then navigation, content and what
 * Schakel is. `languageSwitch` replaces the link to the other language where a page carries answers along.
 */
export function PublicPage({
  children,
  languageSwitch,
}: {
  children: ReactNode;
  languageSwitch?: ReactNode;
}) {
  const taal = usePaginaTaal();
  const nood = noodWoorden[taal];
  const isHulp = isHulpPagina(useLocation().pathname);
  return (
    <>
      <SkipLink />
      <EmergencyBar />
      {useFrame()?.demo ? <DemoBanner /> : null}
      <header className="public-header page">
        <a className="brand" href={padInHulp(taal, "/")} dir="ltr">
          <Mark />
          Schakel
        </a>
        {isNietNagelezen(taal) ? null : <Navigation languageSwitch={languageSwitch} isHulp={isHulp} />}
      </header>
      {isHulp ? <HelpLanguages /> : null}
      {isNietNagelezen(taal) ? (
        <aside className="page">
          <p className="soft small">{nood.nietNagelezen}</p>
        </aside>
      ) : null}
      <main id="inhoud" tabIndex={-1} className="public-main page">
        {children}
      </main>
      <footer className="public-footer">
        <div className="page row row-spread">
          <p>
            {nood.voorstel} {isNietNagelezen(taal) ? null : <About />}
          </p>
          <p>
            {nood.nood.buitenland}{" "}
            <a href={telLink(nummers.buitenland)} dir="ltr">
              {nummers.buitenland}
            </a>
          </p>
        </div>
      </footer>
    </>
  );
}

function Navigation({ languageSwitch, isHulp }: { languageSwitch: ReactNode; isHulp: boolean }) {
  const taal = useTaal();
  const { pathname } = useLocation();
  const woorden = kaderWoorden[taal];
  return (
    <nav aria-label={woorden.navigatie}>
      <ul className="plain-list public-nav">
        {publicNavigation.map(({ pad, woord, kanWachten }) => (
          <li key={pad} className={kanWachten && "public-nav-lesser"}>
            <a href={padIn(taal, pad)}>{woorden[woord]}</a>
          </li>
        ))}
        {isHulp ? null : (
          <li>
            {languageSwitch ?? (
              <a href={padIn(other[taal], pathname)} hrefLang={other[taal]} lang={other[taal]}>
                {woorden.andereTaal}
              </a>
            )}
          </li>
        )}
        <li className="public-nav-lesser">
          <LogIn />
        </li>
      </ul>
    </nav>
  );
}

function LogIn() {
  const taal = useTaal();
  return <a href={`/auth/inloggen?terug=/werk&taal=${taal}`}>{kaderWoorden[taal].inloggen}</a>;
}

/** What is not asked for in haste; on a telephone the only place of it. */
function About() {
  const taal = useTaal();
  return (
    <>
      <a href={padIn(taal, "/uitleg")}>{kaderWoorden[taal].uitleg}</a>{" "}
      <a href={padIn(taal, "/kennis")}>{kennisWoorden[taal].titel}</a>{" "}
      <a href={padIn(taal, "/bronnen")}>{bronWoorden[taal].index.titel}</a> <LogIn />
    </>
  );
}
