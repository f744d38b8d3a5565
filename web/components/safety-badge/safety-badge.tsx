import type { Veiligheid } from "#domain/protocol/situatie.ts";
import { useTaal } from "../../language.ts";
import { veiligheidWoorden } from "../../words/veiligheid.ts";
import "./safety-badge.css";

/** A diamond, a triangle, a circle, an open ring: told apart in grey and in small print as well. */
const shapes = {
  "acuut-onveilig": <path d="M8 0 16 8 8 16 0 8Z" />,
  "structureel-onveilig": <path d="M8 1 16 15 0 15Z" />,
  "geen-onveiligheid": <circle cx="8" cy="8" r="7" />,
  onbekend: (
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2" />
  ),
} as const satisfies Record<Veiligheid | "onbekend", React.JSX.Element>;

/** How safe it is, by colour, shape and word together; absent means not assessed. */
export function SafetyBadge({ safety = "onbekend" }: { safety?: Veiligheid | "onbekend" | undefined }) {
  return (
    <span className={`safety-badge safety-${safety}`}>
      <svg viewBox="0 0 16 16" width="13" height="13" fill="currentColor" aria-hidden="true">
        {shapes[safety]}
      </svg>
      {veiligheidWoorden[useTaal()][safety]}
    </span>
  );
}
