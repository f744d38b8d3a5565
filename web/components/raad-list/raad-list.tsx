import type { Punt } from "#domain/kennis/punt.ts";
import { useTaal } from "../../language.ts";
import { Sources } from "../sources/sources.tsx";
import "./raad-list.css";

/** Advice in plain words, each with what it rests on: steps in their order, or what to leave. `told`: see `Sources`. */
export function RaadList({
  id,
  kop,
  raad,
  kind,
  told,
}: {
  id: string;
  kop: string;
  raad: readonly Punt[];
  kind: "steps" | "leave";
  told?: true;
}) {
  const taal = useTaal();
  const List = kind === "steps" ? "ol" : "ul";
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <List className={kind === "steps" ? "steps" : "steps steps-leave"}>
        {raad.map((punt) => (
          <li key={punt.zin.nl}>
            <p className="step-text">{punt.zin[taal]}</p>
            <Sources punt={punt} {...(told && { told })} />
          </li>
        ))}
      </List>
    </section>
  );
}
