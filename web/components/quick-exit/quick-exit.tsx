import { usePaginaTaal } from "../../language.ts";
import { noodWoorden } from "../../words/nood.ts";
import { padInHulp } from "../../words/taal.ts";
import script from "./exit.js?url&no-inline";
import { neutralSite } from "./neutral-site.ts";
import "./quick-exit.css";

/**
 * Leaves the site at once: one press, or Escape three times. Without scripts it is a link to a page that says what
 * remains. Its script is the only one a public page has.
 */
export function QuickExit() {
  const taal = usePaginaTaal();
  const { verlaat, verlaatKort, verlaatUitleg } = noodWoorden[taal];
  return (
    <>
      <a
        className="quick-exit"
        href={padInHulp(taal, "/weg")}
        data-quick-exit={neutralSite}
        rel="noreferrer"
        title={verlaatUitleg}
      >
        <span className="quick-exit-long">{verlaat}</span>
        <span className="quick-exit-short" aria-hidden="true">
          {verlaatKort}
        </span>
        <svg
          viewBox="0 0 12 12"
          width="12"
          height="12"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d="M1 1 11 11M11 1 1 11" />
        </svg>
      </a>
      {/* not later: a page that must leave again may not be seen first; it comes along with the styles */}
      <script src={script} />
    </>
  );
}
