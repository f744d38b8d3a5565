import { usePaginaTaal } from "../../language.ts";
import { noodWoorden } from "../../words/nood.ts";
import { QuickExit } from "../quick-exit/quick-exit.tsx";
import { nummers, telLink } from "./numbers.ts";
import "./emergency-bar.css";

/** Always in sight on a public page: whom to call now, and the way out. */
export function EmergencyBar() {
  const { nood } = noodWoorden[usePaginaTaal()];
  const lines = [
    { nummer: nummers.noodgeval, tekst: nood.gevaar, className: "emergency-number emergency-112" },
    { nummer: nummers.veiligThuis, tekst: nood.advies, className: "emergency-number" },
    { nummer: nummers.buitenland, tekst: nood.buitenland, className: "emergency-number emergency-abroad" },
  ];
  return (
    <aside className="emergency-bar" aria-label={nood.label}>
      <div className="page emergency-inner">
        <ul className="plain-list emergency-list">
          {lines.map(({ nummer, tekst, className }) => (
            <li key={nummer} className={className}>
              <span className="emergency-text">{tekst}</span>{" "}
              <a href={telLink(nummer)} dir="ltr">
                {nummer}
              </a>
            </li>
          ))}
        </ul>
        <QuickExit />
      </div>
    </aside>
  );
}
