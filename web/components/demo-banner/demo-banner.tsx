import { useTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";
import "./demo-banner.css";

/** Says on every page of a demonstration that nothing here is real. */
export function DemoBanner() {
  const { demoBalk, demo } = kaderWoorden[useTaal()];
  return (
    <aside className="demo-banner" aria-label={demo}>
      <div className="page">
        <strong>{demoBalk}</strong> <a href="/demo">{demo}</a>
      </div>
    </aside>
  );
}
