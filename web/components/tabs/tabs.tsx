import { NavLink } from "react-router";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import "./tabs.css";

/** The parts of one subject, as links: each has an address of its own. `end` marks the one that is the bare address. */
export function Tabs({
  tabs,
}: {
  tabs: readonly { to: string; label: string; end?: true; count?: number }[];
}) {
  const { tabbladen } = formulierWoorden[useTaal()];
  return (
    <nav className="tabs" aria-label={tabbladen}>
      <ul className="plain-list">
        {tabs.map(({ to, label, end, count }) => (
          <li key={to}>
            <NavLink to={to} end={end ?? false}>
              {label}
              {count === undefined ? null : <span className="tabs-count"> {count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
