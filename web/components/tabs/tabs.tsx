import { Link, NavLink } from "react-router";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import "./tabs.css";

/**
 * The parts of one subject, as links: each has an address of its own. `end` marks the one that is the bare address;
 * where parts differ in the query of the address only, `current` says which one is shown.
 */
export function Tabs({
  tabs,
}: {
  tabs: readonly { to: string; label: string; end?: true; count?: number; current?: boolean }[];
}) {
  const { tabbladen } = formulierWoorden[useTaal()];
  return (
    <nav className="tabs" aria-label={tabbladen}>
      <ul className="plain-list">
        {tabs.map(({ to, label, end, count, current }) => {
          const content = (
            <>
              {label}
              {count === undefined ? null : <span className="tabs-count"> {count}</span>}
            </>
          );
          return (
            <li key={to}>
              {current === undefined ? (
                <NavLink to={to} end={end ?? false}>
                  {content}
                </NavLink>
              ) : (
                <Link to={to} aria-current={current ? "page" : undefined}>
                  {content}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
