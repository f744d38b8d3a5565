import { useTaal } from "../../language.ts";
import { telling } from "../../words/telling.ts";
import { werkWoorden } from "../../words/werk.ts";
import { Regels } from "./taken.tsx";
import type { Werk } from "./werk.tsx";

/** What asks something of me: what cannot wait in sight, the rest of the week and later as a number that opens. */
export function Nu({ watNu, nu }: Pick<Werk, "watNu" | "nu">) {
  const woorden = werkWoorden[useTaal()];
  const { vandaag, week, later } = watNu;
  const volgende = [
    { kop: woorden.week, taken: week },
    { kop: woorden.later, taken: later },
  ].filter(({ taken }) => taken.totaal > 0);
  return (
    <section aria-labelledby="nu" className="taken taken-main">
      <h2 id="nu">
        {woorden.nu} <span className="soft">{telling(vandaag)}</span>
      </h2>
      <p className="soft small">{vandaag.totaal > 0 ? woorden.nuUitleg : woorden.nuLeeg}</p>
      <Regels taken={vandaag} nu={nu} />
      {volgende.map(({ kop, taken }) => (
        <details key={kop} className="taken-later">
          <summary>
            {kop} <span className="soft">{telling(taken)}</span>
          </summary>
          <Regels taken={taken} nu={nu} />
        </details>
      ))}
    </section>
  );
}
