import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { organisatieNamen } from "../../words/organisaties.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { padIn } from "../../words/taal.ts";
import { KaartLine } from "./kaart-line.tsx";
import type { Belkeuze, Kaartpagina } from "./sociale-kaart.server.ts";

type Antwoord = NonNullable<Extract<Kaartpagina, { bellen: unknown }>["bellen"]["antwoord"]>;
const groepen = ["eerst", "deskundige", "hulp"] as const;

/** Whom to call, in the order of need, each with the rows that name it. */
export function CallAnswer({ antwoord, keuze }: { antwoord: Antwoord; keuze: Belkeuze }) {
  const taal = useTaal();
  const { bellen: woorden } = kaartWoorden[taal];
  const { verantwoordelijk, gemeente, bellen, isOpen } = antwoord;
  return (
    <section className="stack" aria-labelledby="antwoord">
      <h2 id="antwoord">{woorden.antwoord}</h2>
      {keuze.gevaar ? (
        <Notification
          kind="acute"
          title={keuze.verblijf === "buitenland" ? woorden.gevaarDaar : woorden.gevaarHier}
        />
      ) : null}
      <p>
        {woorden.verantwoordelijk(organisatieNamen[taal][verantwoordelijk])}{" "}
        {gemeente && verantwoordelijk === "veilig-thuis"
          ? woorden.regio(gemeente.naam, gemeente.regio)
          : null}
      </p>
      {isOpen ? null : (
        <p className="soft">
          {woorden.buitenTijden} {woorden.bovenaan}
        </p>
      )}
      {groepen.map((reden) => {
        const deze = bellen.filter((ene) => ene.reden === reden);
        return deze.length === 0 ? null : (
          <div key={reden} className="stack stack-tight">
            <p className="kaart-group">{woorden.redenen[reden]}</p>
            <ul className="plain-list lines">
              {deze.map(({ kaart, bronnen }) => (
                <KaartLine key={kaart.id} kaart={kaart} note={isOpen ? undefined : woorden.opWerkdag}>
                  {bronnen.length > 0 ? (
                    <div className="row row-tight small">
                      <span className="soft">{woorden.waarom}:</span>
                      {bronnen.map((bron) => (
                        <SourceLink key={bron} id={bron} />
                      ))}
                    </div>
                  ) : null}
                </KaartLine>
              ))}
            </ul>
          </div>
        );
      })}
      <p className="row no-print">
        <a href={padIn(taal, "/sociale-kaart")}>{woorden.opnieuw}</a>
      </p>
    </section>
  );
}
