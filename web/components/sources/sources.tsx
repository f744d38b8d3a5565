import type { Punt } from "#domain/kennis/punt.ts";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { SourceLink } from "../source-link/source-link.tsx";
import "./sources.css";

/**
 * What one sentence rests on: the rows, and what was read elsewhere. `told`: the page says what the rows say, and a
 * link would lose what was filled in.
 */
export function Sources({ punt: { bronnen, gelezen = [] }, told }: { punt: Omit<Punt, "zin">; told?: true }) {
  const { gelezenBij } = formulierWoorden[useTaal()];
  return (
    <div className="row row-tight small">
      {bronnen.map((bron) => (
        <SourceLink key={bron} id={bron} {...(told && { told })} />
      ))}
      {gelezen.map(({ titel, waar }) => (
        <span key={titel} className="soft read-elsewhere">
          {gelezenBij} <cite lang="nl">{titel}</cite>, {waar}
        </span>
      ))}
    </div>
  );
}
