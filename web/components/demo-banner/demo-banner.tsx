import { usePaginaTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import "./demo-banner.css";

/** Says on every page of a demonstration that nothing here is real; in English where only pages of help have the language. */
export function DemoBanner() {
  const taal: Taal = usePaginaTaal() === "nl" ? "nl" : "en";
  const { demoBalk, demo } = kaderWoorden[taal];
  return (
    <aside className="demo-banner" aria-label={demo} lang={taal} dir="ltr">
      <div className="page">
        <strong>{demoBalk}</strong> <a href={padIn(taal, "/demo")}>{demo}</a>
      </div>
    </aside>
  );
}
