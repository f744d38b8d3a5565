import type { ReactNode } from "react";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { SourceLink } from "../source-link/source-link.tsx";
import "./refusal.css";

/**
 * Why something is not done: what, by which sources, and what would be allowed instead. `children` offers that: a link
 * or a form. It is announced at once, because it is the answer to what somebody just pressed.
 */
export function Refusal({
  title,
  text,
  sources,
  instead,
  children,
}: {
  title: string;
  text?: string;
  sources: readonly string[];
  instead?: string | undefined;
  children?: ReactNode;
}) {
  const { volgens, wel } = formulierWoorden[useTaal()];
  return (
    <div className="refusal" role="alert">
      <p className="refusal-title">{title}</p>
      {text ? <p>{text}</p> : null}
      {sources.length > 0 ? (
        <div className="row">
          <span className="soft">{volgens}</span>
          {sources.map((id) => (
            <SourceLink key={id} id={id} />
          ))}
        </div>
      ) : null}
      {instead ? (
        <p>
          <strong>{wel}:</strong> {instead}
        </p>
      ) : null}
      {children}
    </div>
  );
}
