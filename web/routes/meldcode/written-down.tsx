import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { type Antwoorden, meldingVan } from "./stand.ts";
import { writtenIn } from "./written.ts";

/** Everything that was filled in, to read and to print; for another reader than the writer under a heading of its own. */
export function WrittenDown({
  antwoorden,
  id: kopId = "overzicht",
  kop: eigenKop,
}: {
  antwoorden: Antwoorden;
  id?: string;
  kop?: string;
}) {
  const taal = useTaal();
  const { overzicht, leeg } = meldcodeWoorden[taal];
  const blokken = writtenIn(meldingVan(antwoorden), taal);
  return (
    <section className="stack text" aria-labelledby={kopId}>
      <h2 id={kopId}>{eigenKop ?? overzicht}</h2>
      {blokken.length === 0 ? <p className="soft">{leeg}</p> : null}
      {blokken.map(({ id, kop, regels }) => (
        <div key={id}>
          <h3>{kop}</h3>
          <dl className="meld-answers">
            {regels.map(({ label, tekst }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{tekst}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
