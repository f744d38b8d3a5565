import { Link } from "react-router";
import type { Sleutel } from "#domain/protocol/situatie.ts";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";

/** Where this reader can record the answer to a question; undefined where that is not up to this reader. */
export type WayTo = (sleutel: Sleutel) => string | undefined;

/** What the guide does not know yet: what this reader can record leads to its form and comes first. */
export function Unknown({
  sleutels,
  plaats = () => undefined,
}: {
  sleutels: readonly Sleutel[];
  plaats?: WayTo | undefined;
}) {
  const taal = useTaal();
  const w = casusWoorden[taal].paneel;
  if (sleutels.length === 0) return null;
  const hier = sleutels.filter(plaats);
  const elders = sleutels.filter((sleutel) => !plaats(sleutel));
  return (
    <details>
      <summary>{w.aantal(w.ontbreekt, sleutels.length)}</summary>
      <p className="small soft">{w.ontbreektUitleg}</p>
      <ul className="plain-list guide-unknown">
        {[...hier, ...elders].map((sleutel) => {
          const way = plaats(sleutel);
          const naam = begrippen[taal].feit[sleutel];
          return <li key={sleutel}>{way ? <Link to={way}>{naam}</Link> : naam}</li>;
        })}
      </ul>
    </details>
  );
}
