import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { plaatsVan } from "./source-place.ts";
import "./source-link.css";

/**
 * The id of a source; one click or Enter opens which document and place it is. `text` is what the row says, in our
 * words, where the page does not say it already.
 */
export function SourceLink({ id, text }: { id: string; text?: string | undefined }) {
  const { bron, besluit } = formulierWoorden[useTaal()];
  const place = plaatsVan(id);
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
          <p>{besluit}</p>
        )}
        {text ? <p>{text}</p> : null}
      </div>
    </details>
  );
}
