import { herkomstVan, oudeNummersIn } from "#domain/kennis/hulp/stukken.ts";
import type { ZinNaam } from "#domain/kennis/hulp/zinnen.ts";
import { useHulp, useHulpPad } from "../../hulp.ts";

/** At the end of a page, one click away: every row its sentences rest on, and what was read besides. */
export function HelpSources({ zinnen }: { zinnen: readonly ZinNaam[] }) {
  const { kop, rijen, gelezen: ook, oud } = useHulp().bronnen;
  const pad = useHulpPad();
  const { bronnen, gelezen = [] } = herkomstVan(zinnen);
  const isOld = oudeNummersIn(zinnen).length > 0;
  return (
    <details className="help-sources small">
      <summary>{kop}</summary>
      <div className="stack stack-tight">
        <p>{rijen}</p>
        <ul className="plain-list row row-tight">
          {bronnen.map((id) => (
            <li key={id}>
              <a className="number" href={pad(`/bronnen/${id}`)} dir="ltr">
                {id}
              </a>
            </li>
          ))}
        </ul>
        {gelezen.length > 0 ? <p>{ook}</p> : null}
        {gelezen.length > 0 ? (
          <ul>
            {gelezen.map(({ titel, waar }) => (
              <li key={titel}>
                <bdi lang="nl" dir="ltr">
                  {titel} ({waar})
                </bdi>
              </li>
            ))}
          </ul>
        ) : null}
        {isOld ? <p>{oud}</p> : null}
      </div>
    </details>
  );
}
