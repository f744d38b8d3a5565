import type { TermPaar } from "#domain/kennis/termen.ts";
import { useTaal } from "../../language.ts";
import { signalenWoorden } from "../../words/signalen.ts";
import "./term-table.css";

/** What things are called in a file and in a talk, beside each other. */
export function TermTable({ terms }: { terms: readonly TermPaar[] }) {
  const taal = useTaal();
  const { termen } = signalenWoorden[taal];
  return (
    <table className="term-table">
      <thead>
        <tr>
          <th scope="col">{termen.dossier}</th>
          <th scope="col">{termen.gesprek}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ dossier, gesprek }) => (
          <tr key={dossier.nl}>
            <td>{dossier[taal]}</td>
            <td>{gesprek[taal]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
