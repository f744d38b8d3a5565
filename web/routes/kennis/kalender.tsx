import { kalenderOp } from "#domain/kennis/kalender.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kennisWoorden } from "../../words/kennis.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Route } from "./+types/kalender";
import { KnowledgePage, Sources } from "./kennis-parts.tsx";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** The days as they lie ahead today. */
export const loader = ({ context }: Route.LoaderArgs) => ({
  dagen: kalenderOp(dayOf(context.get(pageContext).services.now())),
});

/** Days on which people listen sooner, what comes first on top, and the same as a file. */
export default function Kalender({ loaderData: { dagen } }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = kennisWoorden[taal];
  const { titel } = woorden.paginas.kalender;
  const { kop, inleiding, bestandKop, bestand, bestandTekst, dagen: reeks, eigenKeuze } = woorden.kalender;
  return (
    <KnowledgePage titel={titel}>
      <header className="stack stack-tight text">
        <h1>{titel}</h1>
        <p className="lead">{inleiding}</p>
      </header>
      <section className="stack stack-tight" aria-labelledby="komend">
        <h2 id="komend">{kop}</h2>
        <ul className="plain-list lines knowledge-days">
          {dagen.map(({ id, naam, wat, volgende, bronnen, eigenKeuze: isKeuze }) => (
            <li key={id} className="knowledge-day">
              <p>
                {volgende.van === volgende.tot
                  ? dagVoluit(volgende.van, taal)
                  : reeks(dagVoluit(volgende.van, taal), dagVoluit(volgende.tot, taal))}
              </p>
              <div className="stack stack-tight text">
                <h3>{naam[taal]}</h3>
                <p>{wat[taal]}</p>
                {isKeuze ? <p className="soft small">{eigenKeuze}</p> : null}
                <Sources bronnen={bronnen} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack stack-tight no-print" aria-labelledby="bestand">
        <h2 id="bestand">{bestandKop}</h2>
        <p>
          <a href={padIn(taal, "/kennis/kalender.ics")} download>
            {bestand}
          </a>
        </p>
        <p className="soft">{bestandTekst}</p>
      </section>
    </KnowledgePage>
  );
}
