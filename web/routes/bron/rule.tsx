import type { Conditie } from "#domain/protocol/conditie.ts";
import { conditieIn, oordeelIn, soortIn, termijnIn, wieIn } from "#domain/protocol/document-woorden.ts";
import { handelingRijen } from "#domain/protocol/handelingen.ts";
import { klokVan } from "#domain/protocol/reglement.ts";
import type { Regel } from "#domain/protocol/rule.ts";
import { useTaal } from "../../language.ts";
import { bronWoorden } from "../../words/bron.ts";
import { BronLink } from "./bron-link.tsx";

/** One rule of the tables on the page of `van`, its source or a decision in it: what it is to whom, what it says, what it does to an action, its term, and when it holds. */
export function Rule({ regel, van }: { regel: Regel; van: string }) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  const { bron, soort, wie, wat, wacht } = regel;
  const klok = klokVan(regel);
  const namen = wacht?.handelingen.map((ene) => handelingRijen[ene].label[taal]).join(", ") ?? "";
  return (
    <li className="stack stack-tight source-rule">
      <p className="soft small">
        {soortIn(soort, taal)} – {wieIn(wie, taal)} {bron === van ? null : <BronLink id={bron} />}
      </p>
      <p>{wat[taal]}</p>
      {wacht ? (
        <p>
          {woorden.bij(oordeelIn(wacht.oordeel, taal), namen)}. <strong>{woorden.wel}:</strong>{" "}
          {wacht.wel[taal]}
        </p>
      ) : null}
      {klok ? (
        <p>
          <strong>{woorden.termijn}:</strong> {termijnIn(klok, taal)}
        </p>
      ) : null}
      <When rij={regel} />
    </li>
  );
}

/** When a row holds, in words; opens at a press. */
export function When({ rij: { als, tenzij } }: { rij: { als?: Conditie; tenzij?: Conditie } }) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  return (
    <details className="small all-rules">
      <summary>{woorden.als}</summary>
      <Lines conditie={als} />
      {tenzij ? (
        <>
          <p>{woorden.tenzij}:</p>
          <Lines conditie={tenzij} />
        </>
      ) : null}
    </details>
  );
}

function Lines({ conditie }: { conditie: Conditie | undefined }) {
  const taal = useTaal();
  return (
    <ul>
      {conditieIn(conditie, taal).map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  );
}
