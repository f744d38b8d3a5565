import type { ReactNode } from "react";
import { Link } from "react-router";
import { Facts } from "../../components/facts/facts.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { begrippen } from "../../words/begrippen.ts";
import type { GevraagdConsult } from "./advies.server.ts";

/** The questions that were asked from here, with their answers; `neemOver` is the form that takes an answer over. */
export function ConsultLijst({
  consulten,
  neemOver,
}: {
  consulten: readonly GevraagdConsult[];
  neemOver: (consult: GevraagdConsult) => ReactNode;
}) {
  const taal = useTaal();
  const w = adviesWoorden[taal];
  if (consulten.length === 0) return <p>{w.consult.geen}</p>;
  return (
    <>
      {consulten.map((consult) => {
        const { consult: id, nummer, deskundige, stand, uitkomst, vraag, antwoord, overgenomen } = consult;
        return (
          <article key={id} className="stack stack-tight">
            <h3>
              <Link to={`/advies/${id}`}>{w.bladzijde.consult(nummer)}</Link>
            </h3>
            <Facts
              facts={[
                { label: w.bladzijde.deskundige, value: deskundige },
                { label: w.bladzijde.stand, value: w.stand.consult[stand] },
                { label: w.bladzijde.uitkomst, value: uitkomst && begrippen[taal].consultUitkomst[uitkomst] },
              ]}
            />
            {vraag ? <blockquote className="told">{vraag}</blockquote> : null}
            {antwoord ? (
              <blockquote className="told">{antwoord}</blockquote>
            ) : (
              <p className="soft">{w.consult.wachten}</p>
            )}
            {overgenomen ? (
              <p className="soft">{w.consult.overgenomen}</p>
            ) : antwoord ? (
              neemOver(consult)
            ) : null}
          </article>
        );
      })}
    </>
  );
}
