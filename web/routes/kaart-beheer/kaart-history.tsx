import { Moment } from "../../components/moment/moment.tsx";
import { useTaal } from "../../language.ts";
import { beheerWoorden } from "../../words/kaart-beheer.ts";
import type { Beheerkaart } from "./kaart-beheer.server.ts";

/** Who did what with a card, when, and which fields changed; the newest first. */
export function KaartHistory({ kaart }: { kaart: Beheerkaart }) {
  const woorden = beheerWoorden[useTaal()];
  const { geschiedenis, kolommen } = woorden;
  return (
    <section className="stack stack-tight" aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{geschiedenis.kop}</h2>
      <ol className="plain-list lines kaart-diff">
        {kaart.geschiedenis.map(({ versie, handeling, reden, at, wie, anders }) => (
          <li key={versie} className="stack stack-tight">
            <p>
              <Moment at={at} now={kaart.nu} /> <strong>{wie ?? woorden.meegeleverd}</strong>{" "}
              {geschiedenis.handeling[handeling]}
              {reden ? ` – ${geschiedenis.reden}: ${reden}` : null}
            </p>
            {handeling === "gewijzigd" && anders.length === 0 ? (
              <p className="soft small">{geschiedenis.niets}</p>
            ) : null}
            <ul>
              {anders.map(({ kolom, was, is }) => (
                <li key={kolom} className="small">
                  {kolommen[kolom]}: {geschiedenis.van} <q>{was || geschiedenis.leeg}</q>, {geschiedenis.naar}{" "}
                  <q>{is || geschiedenis.leeg}</q>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
