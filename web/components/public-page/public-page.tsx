import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { useFrame } from "../../frame.ts";
import { useTaal } from "../../language.ts";
import { bronWoorden } from "../../words/bron.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import { DemoBanner } from "../demo-banner/demo-banner.tsx";
import { EmergencyBar } from "../emergency-bar/emergency-bar.tsx";
import { nummers, telLink } from "../emergency-bar/numbers.ts";
import { Mark } from "../mark/mark.tsx";
import { SkipLink } from "../skip-link/skip-link.tsx";
import "./public-page.css";

const other = { nl: "en", en: "nl" } as const satisfies Record<Taal, Taal>;

/** The page in a language that was chosen: the start page in Dutch says so, or an English browser would be led away. */
const chosen = (taal: Taal, pad: string): string => {
  const gekozen = padIn(taal, pad);
  return gekozen === "/" ? "/?taal=nl" : gekozen;
};

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
  const taal = useTaal();
  const { pathname } = useLocation();
  const woorden = kaderWoorden[taal];
  return (
    <>
      <SkipLink />
      <EmergencyBar />
      {useFrame()?.demo ? <DemoBanner /> : null}
      <header className="public-header page">
        <a className="brand" href={padIn(taal, "/")}>
          <Mark />
          {woorden.naam}
        </a>
        <nav aria-label={woorden.navigatie}>
          <ul className="plain-list public-nav">
            <li>
              <a href={padIn(taal, "/wegwijzer")}>{woorden.wegwijzer}</a>
            </li>
            <li>
              <a href={padIn(taal, "/uitleg")}>{woorden.uitleg}</a>
            </li>
            <li>
              {languageSwitch ?? (
                <a href={chosen(other[taal], pathname)} hrefLang={other[taal]} lang={other[taal]}>
                  {woorden.andereTaal}
                </a>
              )}
            </li>
            <li>
              <a href={`/auth/inloggen?terug=/werk&taal=${taal}`}>{woorden.inloggen}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="inhoud" tabIndex={-1} className="public-main page">
        {children}
      </main>
      <footer className="public-footer">
        <div className="page row row-spread">
          <p>
            {woorden.voorstel} <a href={padIn(taal, "/uitleg")}>{woorden.uitleg}</a>{" "}
            <a href={padIn(taal, "/bronnen")}>{bronWoorden[taal].index.titel}</a>
          </p>
          <p>
            {woorden.nood.buitenland} <a href={telLink(nummers.buitenland)}>{nummers.buitenland}</a>
          </p>
        </div>
      </footer>
    </>
  );
}
