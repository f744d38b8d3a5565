import type { ReactNode } from "react";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";

/** One line of the guide with the sources it leans on. */
export type Item = { key: string; line: ReactNode; sources: readonly string[] };

/** So many lines of one kind are in sight; the rest opens. */
const inSight = 3;

/** The first few in sight, the rest one press away. */
export function Some({ items }: { items: readonly Item[] }) {
  const { meer } = casusWoorden[useTaal()].paneel;
  const rest = items.slice(inSight);
  return (
    <>
      <Lines items={items.slice(0, inSight)} />
      {rest.length > 0 ? (
        <details>
          <summary>{meer(rest.length)}</summary>
          <Lines items={rest} />
        </details>
      ) : null}
    </>
  );
}

/** Lines with their sources, all in sight. */
export function Lines({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="plain-list guide-lines">
      {items.map(({ key, line, sources }) => (
        <li key={key}>
          <div>{line}</div>
          <Sources ids={sources} />
        </li>
      ))}
    </ul>
  );
}

/** Every source one click away. */
export function Sources({ ids }: { ids: readonly string[] }) {
  return (
    <div className="guide-sources">
      {ids.map((id) => (
        <SourceLink key={id} id={id} />
      ))}
    </div>
  );
}

/** Lines that open at a press; how many there are stands beside the name. */
export function Fold({ title, items }: { title: string; items: readonly Item[] }) {
  const { aantal } = casusWoorden[useTaal()].paneel;
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{aantal(title, items.length)}</summary>
      <Lines items={items} />
    </details>
  );
}
