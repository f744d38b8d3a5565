import type { Kolom } from "#domain/kennis/sociale-kaart/cellen.ts";
import type { Hulptaal } from "#domain/kennis/sociale-kaart/kaart.ts";
import { type KaartSoort, kaartSoorten } from "#domain/kennis/sociale-kaart/soorten.ts";
import { type Thema, themas } from "#domain/kennis/sociale-kaart/themas.ts";
import { Moment } from "../../components/moment/moment.tsx";
import { useTaal } from "../../language.ts";
import { beheerWoorden } from "../../words/kaart-beheer.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import type { Taal } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Beheerkaart } from "./kaart-beheer.server.ts";

/** Who did what with a card, when, and which fields changed; the newest first. */
export function KaartHistory({ kaart }: { kaart: Beheerkaart }) {
  const taal = useTaal();
  const woorden = beheerWoorden[taal];
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
                  {kolommen[kolom]}: {geschiedenis.van} <q>{inWoorden(kolom, was, taal)}</q>,{" "}
                  {geschiedenis.naar} <q>{inWoorden(kolom, is, taal)}</q>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A column of a version as a reader says it: names instead of the words of a file. */
function inWoorden(kolom: Kolom, cel: string, taal: Taal): string {
  const { geschiedenis, ja, nee } = beheerWoorden[taal];
  if (cel === "") return geschiedenis.leeg;
  const elk = (naam: (woord: string) => string) => cel.split(", ").map(naam).join(", ");
  if (kolom === "soort") return kaartSoorten[cel as KaartSoort][taal];
  if (kolom === "themas") return elk((woord) => themas[woord as Thema].naam[taal]);
  if (kolom === "talen") return elk((woord) => kaartWoorden[taal].talen[woord as Hulptaal]);
  if (kolom === "dag_en_nacht") return cel === "ja" ? ja : nee;
  return kolom === "nagekeken_op" ? dagVoluit(cel, taal) : cel;
}
