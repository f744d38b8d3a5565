import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import "./error-summary.css";

/** Everything that is wrong with a form, above it, each with a link to its control; nothing when nothing is wrong. */
export function ErrorSummary({ errors }: { errors: readonly { id: string; text: string }[] }) {
  const { samenvatting } = formulierWoorden[useTaal()];
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert">
      <h2>{samenvatting(errors.length)}</h2>
      <ul className="plain-list">
        {errors.map(({ id, text }) => (
          <li key={id + text}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
