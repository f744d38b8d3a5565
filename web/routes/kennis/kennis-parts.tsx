import type { ReactNode } from "react";
import type { Gelezen } from "#domain/kennis/herkomst.ts";
import type { CatalogusId } from "#domain/protocol/catalogus.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { useTaal } from "../../language.ts";
import { kennisWoorden } from "../../words/kennis.ts";
import { padIn } from "../../words/taal.ts";
import { dagKort } from "../../words/tijd.ts";
import { BronLink } from "../bron/bron-link.tsx";
import "./kennis.css";

/** The frame of a page below the index: its way back, its name and what it is. */
export function KnowledgePage({ titel, children }: { titel: string; children: ReactNode }) {
  const taal = useTaal();
  return (
    <PublicPage>
      <title>{`Schakel – ${titel}`}</title>
      <article className="stack stack-wide">
        <p className="no-print">
          <a href={padIn(taal, "/kennis")}>← {kennisWoorden[taal].alle}</a>
        </p>
        {children}
      </article>
    </PublicPage>
  );
}

/** Where something was read: rows of the documents lead to their page, the rest is named. */
export function Sources({
  bronnen,
  gelezen = [],
}: {
  bronnen: readonly CatalogusId[];
  gelezen?: readonly Gelezen[] | undefined;
}) {
  return (
    <ul className="plain-list knowledge-sources">
      {bronnen.map((id) => (
        <li key={id}>
          <BronLink id={id} />
        </li>
      ))}
      {gelezen.map(({ titel, waar }) => (
        <li key={titel} className="small knowledge-read" lang="nl">
          {titel}, {waar}
        </li>
      ))}
    </ul>
  );
}

/** A day in short that stays on one line. */
export function Day({ dag }: { dag: string }) {
  return (
    <time dateTime={dag} className="knowledge-date">
      {dagKort(dag, useTaal())}
    </time>
  );
}

/** Links to the headings of this page. */
export function Contents({ items }: { items: readonly { id: string; naam: string }[] }) {
  return (
    <nav aria-label={kennisWoorden[useTaal()].naar}>
      <ul className="plain-list knowledge-contents">
        {items.map(({ id, naam }) => (
          <li key={id}>
            <a href={`#${id}`}>{naam}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
