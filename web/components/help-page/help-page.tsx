import type { ReactNode } from "react";
import type { ZinNaam } from "#domain/kennis/hulp/zinnen.ts";
import { useHulp, useHulpPad } from "../../hulp.ts";
import { PublicPage } from "../public-page/public-page.tsx";
import { HelpSources } from "./help-sources.tsx";
import "./help-page.css";

type Props = {
  kop: string;
  lead: string;
  /** Every sentence of the page: what they rest on stands at its end. */
  zinnen: readonly ZinNaam[];
  /** The first door itself leads nowhere back. */
  isFirst?: true;
  className?: string;
  children: ReactNode;
};

/** A page for whoever needs help: the way back, what it is about, its parts, and what they rest on. */
export function HelpPage({ kop, lead, zinnen, isFirst, className = "", children }: Props) {
  const { terug } = useHulp();
  const pad = useHulpPad();
  return (
    <PublicPage>
      <article className={`help ${className}`}>
        <header className="stack stack-tight">
          {isFirst ? null : (
            <p className="no-print">
              <a className="help-back" href={pad("/ik")}>
                {terug}
              </a>
            </p>
          )}
          <h1>{kop}</h1>
          <p className="lead">{lead}</p>
        </header>
        {children}
        {zinnen.length > 0 ? <HelpSources zinnen={zinnen} /> : null}
      </article>
    </PublicPage>
  );
}
