import type { ReactNode } from "react";
import { kaartSoorten } from "#domain/kennis/sociale-kaart/soorten.ts";
import { telLink } from "../../components/emergency-bar/numbers.ts";
import { useTaal } from "../../language.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { padIn } from "../../words/taal.ts";
import { CheckedOn } from "./checked-on.tsx";
import type { GetoondeKaart } from "./sociale-kaart.server.ts";

/** One card in a list: who it is, for whom, where, and the number to call; `children` come below. */
export function KaartLine({
  kaart,
  note,
  children,
}: {
  kaart: GetoondeKaart;
  note?: string | undefined;
  children?: ReactNode;
}) {
  const taal = useTaal();
  const { kaart: woorden } = kaartWoorden[taal];
  const { id, regio, gegevens } = kaart;
  const { naam, telefoon, dagEnNacht, doelgroep, soort } = gegevens;
  const waar = regio === undefined ? undefined : `${kaartSoorten[soort][taal]}, ${woorden.regio(regio)}`;
  return (
    <li className="kaart-line keep-together">
      <div className="kaart-line-main">
        <h3>
          <a href={padIn(taal, `/sociale-kaart/${id}`)}>{naam[taal]}</a>
        </h3>
        <p className="small soft">{[waar, doelgroep[taal]].filter(Boolean).join(". ")}</p>
        {children}
      </div>
      <div className="kaart-line-call">
        {telefoon ? (
          <a className="kaart-number" href={telLink(telefoon)}>
            {telefoon}
          </a>
        ) : null}
        {dagEnNacht ? <span className="small kaart-always">{woorden.dagEnNacht}</span> : null}
        {note && telefoon && !dagEnNacht ? <span className="small soft">{note}</span> : null}
        {kaart.verouderd ? <CheckedOn kaart={kaart} /> : null}
      </div>
    </li>
  );
}
