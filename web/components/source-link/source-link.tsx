import { feitVan } from "#domain/protocol/bronnen.ts";
import { useTaal } from "../../language.ts";
import { bronWoorden } from "../../words/bron.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { padIn } from "../../words/taal.ts";
import { plaatsVan } from "./source-place.ts";
import "./source-link.css";

/**
 * The id of a source; one click or Enter opens which document and place it is, and leads to what it says. On a page that
 * says that itself, `text` repeats it here or `told` leaves it out; there is then no link, which would lose the page.
 */
export function SourceLink({ id, text, told }: { id: string; text?: string | undefined; told?: true }) {
  const taal = useTaal();
  const { bron, besluit, bronZegt } = formulierWoorden[taal];
  const place = plaatsVan(id);
  const fact = feitVan(id);
  return (
    <details className="source-link">
      <summary>
        <span className="visually-hidden">{bron("")}</span>
        {id}
      </summary>
      <div className="source-link-body">
        {place ? (
          <p>
            <cite>{place.titel}</cite>, {place.plaats}
          </p>
        ) : (
          <p>
            {fact ? <span lang="nl">{fact.gelezen}</span> : besluit}
            {fact?.onbevestigd ? ` – ${bronWoorden[taal].onbevestigd}` : null}
          </p>
        )}
        {text ? <p>{text}</p> : null}
        {text || told ? null : (
          <p>
            <a href={padIn(taal, `/bronnen/${id}`)}>{bronZegt}</a>
          </p>
        )}
      </div>
    </details>
  );
}
