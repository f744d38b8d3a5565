import { leerlingNietTerug } from "#domain/kennis/beroepen.ts";
import { nagezienOp } from "#domain/kennis/herkomst.ts";
import {
  drieVragen,
  geenTest,
  instrumenten,
  signaalVormen,
  vanAnderen,
  vormPaden,
} from "#domain/kennis/signalen.ts";
import { metHoofdletter, termen, tweeWoorden } from "#domain/kennis/termen.ts";
import { ListPoints } from "../../components/list-points/list-points.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import { TermTable } from "../../components/term-table/term-table.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { signalenWoorden } from "../../words/signalen.ts";
import { startWoorden } from "../../words/start.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import "./signalen.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

/** Which list somebody wants, three questions for whoever does not know, and what a list is not. */
export default function Signalen() {
  const taal = useTaal();
  const woorden = signalenWoorden[taal];
  return (
    <PublicPage>
      <article className="stack stack-wide">
        <header className="stack stack-tight text">
          <h1>{woorden.kop}</h1>
          <p className="lead">{woorden.inleiding}</p>
        </header>
        <div className="beside">
          <div className="stack stack-wide">
            <Forms />
            <section className="stack" aria-labelledby="vragen">
              <h2 id="vragen">{woorden.vragen}</h2>
              <ListPoints punten={drieVragen} ordered />
            </section>
            <section className="stack" aria-labelledby="woorden">
              <h2 id="woorden">{woorden.woorden}</h2>
              <p>{tweeWoorden.zin[taal]}</p>
              <TermTable terms={Object.values(termen)} />
              <Sources punt={tweeWoorden} />
            </section>
          </div>
          <aside className="stack stack-wide">
            <section className="quiet stack stack-tight" aria-labelledby="na-school">
              <h2 id="na-school">{woorden.naSchool}</h2>
              <p>{leerlingNietTerug.zin[taal]}</p>
              <Sources punt={leerlingNietTerug} />
              <p>
                <a href={padIn(taal, `/signalen/${vormPaden.achterlating}`)}>{woorden.naSchoolLink}</a>
              </p>
            </section>
            <section className="stack" aria-labelledby="geen-test">
              <h2 id="geen-test">{woorden.geenTest}</h2>
              <ListPoints punten={geenTest} />
            </section>
            <section className="stack stack-tight" aria-labelledby="anderen">
              <h2 id="anderen">{woorden.anderen}</h2>
              <p>{vanAnderen.zin[taal]}</p>
              <ul>
                {instrumenten.map(({ naam, eigenaar }) => (
                  <li key={naam} lang="nl">
                    {naam}, {eigenaar}
                  </li>
                ))}
              </ul>
              <Sources punt={vanAnderen} />
            </section>
          </aside>
        </div>
        <p className="soft small">{woorden.gecontroleerd(dagVoluit(nagezienOp, taal))}</p>
      </article>
    </PublicPage>
  );
}

function Forms() {
  const taal = useTaal();
  const woorden = signalenWoorden[taal];
  return (
    <nav className="stack stack-tight" aria-labelledby="vormen">
      <h2 id="vormen">{woorden.kies}</h2>
      <p>{woorden.kiesTekst}</p>
      <ul className="plain-list lines signal-forms">
        {signaalVormen.map((vorm) => (
          <li key={vorm}>
            <a href={padIn(taal, `/signalen/${vormPaden[vorm]}`)}>
              {metHoofdletter(termen[vorm].gesprek[taal])}
            </a>
            <span className="soft small">{termen[vorm].dossier[taal]}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
