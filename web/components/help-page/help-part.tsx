import type { ReactNode } from "react";
import type { ZinNaam } from "#domain/kennis/hulp/zinnen.ts";
import { Sentence } from "./sentence.tsx";

/** `steps`: in this order; `leave`: better not; `plain`: any order. */
type Kind = "steps" | "leave" | "plain";

type Props = {
  id: string;
  kop: string;
  zinnen: readonly ZinNaam[];
  kind?: Kind;
  children?: ReactNode;
};

/** A heading with its sentences, one below the other. */
export function HelpPart({ id, kop, zinnen, kind = "plain", children }: Props) {
  const List = kind === "steps" ? "ol" : "ul";
  return (
    <section className="stack stack-tight" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <List className={`help-list help-${kind}`}>
        {zinnen.map((naam) => (
          <li key={naam}>
            <Sentence naam={naam} />
          </li>
        ))}
      </List>
      {children}
    </section>
  );
}
