import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import type { Raad } from "../../words/raad.ts";

/** Advice in plain words, each with the rows it rests on: steps in their order, or what to leave. */
export function RaadList({
  id,
  kop,
  raad,
  kind,
}: {
  id: string;
  kop: string;
  raad: readonly Raad[];
  kind: "steps" | "leave";
}) {
  const taal = useTaal();
  const List = kind === "steps" ? "ol" : "ul";
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <List className={kind === "steps" ? "steps" : "steps steps-leave"}>
        {raad.map(({ zin, bronnen }) => (
          <li key={zin.nl}>
            <p className="step-text">{zin[taal]}</p>
            <div className="row row-tight small">
              {bronnen.map((bron) => (
                <SourceLink key={bron} id={bron} told />
              ))}
            </div>
          </li>
        ))}
      </List>
    </section>
  );
}
