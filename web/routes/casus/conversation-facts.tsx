import type { GesprekVerslag } from "#domain/casus/gesprek.ts";
import { useTaal } from "../../language.ts";
import { gesprekVerslagWoorden } from "../../words/gesprek-verslag.ts";
import { dagVoluit } from "../../words/tijd.ts";

/** Facts with how they are known, apart from the suppositions, which say on which facts they rest (WW-Z18, WW-Z20). */
export function Facts({ gesprek: { feiten = [], hypotheses = [] } }: { gesprek: GesprekVerslag }) {
  const taal = useTaal();
  const w = gesprekVerslagWoorden[taal];
  return (
    <>
      {feiten.length > 0 ? (
        <section>
          <h3>{w.feiten}</h3>
          <dl className="meld-answers">
            {feiten.map(({ tekst, bron, op }, plek) => (
              <div key={tekst + bron} className="keep-together">
                <dt>
                  {w.feit(plek + 1)}{" "}
                  <span className="soft">
                    ({[w.bron[bron], op && w.op(dagVoluit(op, taal))].filter(Boolean).join(", ")})
                  </span>
                </dt>
                <dd className="as-typed">{tekst || w.weg}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {hypotheses.length > 0 ? (
        <section>
          <h3>{w.hypotheses}</h3>
          {hypotheses.map(({ tekst, feiten: rust }) => (
            <div key={tekst} className="keep-together">
              <p className="as-typed">{tekst || w.weg}</p>
              <p className="soft small">{w.rust(rust.join(", "))}</p>
            </div>
          ))}
        </section>
      ) : null}
    </>
  );
}
