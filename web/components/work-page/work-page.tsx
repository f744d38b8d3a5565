import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { useFrame, useLezer } from "../../frame.ts";
import { useTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { padIn } from "../../words/taal.ts";
import { DemoBanner } from "../demo-banner/demo-banner.tsx";
import { IdleLock } from "../idle-lock/idle-lock.tsx";
import { Mark } from "../mark/mark.tsx";
import { SkipLink } from "../skip-link/skip-link.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { navigation } from "./navigation.ts";
import "./work-font.css";
import "./work-page.css";

/** The frame of a page after login: navigation for this reader's roles, who and for whom, then the content. */
export function WorkPage({ children }: { children: ReactNode }) {
  const { rollen, organisatie } = useLezer();
  const taal = useTaal();
  const woorden = kaderWoorden[taal];
  const entries = navigation.filter(
    ({ roles, kinds }) =>
      roles.some((role) => rollen.includes(role)) && (kinds?.includes(organisatie.soort) ?? true),
  );
  return (
    <div className="work">
      <SkipLink />
      <IdleLock />
      {useFrame()?.demo ? <DemoBanner /> : null}
      <header className="work-header">
        <div className="page work-header-inner">
          <NavLink className="brand work-brand" to="/werk">
            <Mark />
            {woorden.naam}
          </NavLink>
          <nav aria-label={woorden.navigatie}>
            <ul className="plain-list work-nav">
              {entries.map(({ to, word, besides }) => (
                <li key={to}>
                  {besides ? (
                    <a href={padIn(taal, to)} target="_blank" rel="noopener">
                      {woorden.werk[word]}
                      <span className="visually-hidden"> {woorden.werk.ernaast}</span>
                    </a>
                  ) : (
                    <NavLink to={to} end>
                      {woorden.werk[word]}
                    </NavLink>
                  )}
                </li>
              ))}
            </ul>
          </nav>
          <AccountMenu />
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="page work-main">
        {children}
      </main>
    </div>
  );
}
