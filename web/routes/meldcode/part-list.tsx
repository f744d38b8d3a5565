import { type Deel, delen, staatIn } from "#domain/melding/blokken.ts";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import type { Open, Stand } from "./stand.ts";

/** Every part, to open in any order (RK-5.2): which are filled in, and where one is. Stands inside the form. */
export function PartList({ stand: { open, antwoorden } }: { stand: Stand }) {
  const woorden = meldcodeWoorden[useTaal()];
  const parts = (Object.keys(delen) as Deel[]).map((deel, nummer) => ({
    deel: deel as Open,
    kort: `${nummer === 0 ? "" : `${nummer} `}${woorden.delen[deel].kort}`,
    isFilled: antwoorden.some(([naam]) => staatIn(naam, delen[deel])),
  }));
  const all = [...parts, { deel: "uitkomst" as const, kort: woorden.uitkomst, isFilled: false }];
  return (
    <nav aria-label={woorden.stappen} className="no-print">
      <ol className="plain-list meld-parts">
        {all.map(({ deel, kort, isFilled }) => (
          <li key={deel}>
            <button
              type="submit"
              name="naar"
              value={deel}
              className="meld-part"
              aria-current={deel === open ? "step" : undefined}
            >
              {kort}
              {isFilled ? (
                <>
                  <span aria-hidden="true"> ✓</span>
                  <span className="visually-hidden"> ({woorden.gevuld})</span>
                </>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
