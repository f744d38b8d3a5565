import { nagezienOp } from "#domain/kennis/herkomst.ts";
import { wetenNamen } from "#domain/kennis/hulp/bladen.ts";
import { omstander } from "#domain/kennis/omstander.ts";
import { Button } from "../../components/button/button.tsx";
import { CallsWhen } from "../../components/calls-when/calls-when.tsx";
import { HelpLinks } from "../../components/help-page/help-links.tsx";
import { ListPoints } from "../../components/list-points/list-points.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { RaadList } from "../../components/raad-list/raad-list.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { iemandWoorden } from "../../words/iemand.ts";
import { startWoorden } from "../../words/start.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import "../../components/help-page/help-page.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

const meer = [...wetenNamen.map((naam) => `/weten/${naam}`), "/ver-weg", "/reizen"];

/** The second door: what somebody near it can do, had better leave, and whom to call. */
export default function Iemand() {
  const taal = useTaal();
  const woorden = iemandWoorden[taal];
  return (
    <PublicPage>
      <article className="stack stack-wide">
        <header className="stack stack-tight text">
          <h1>{woorden.kop}</h1>
          <p className="lead">{woorden.inleiding}</p>
          <ul className="plain-list row no-print">
            <li>
              <a href="#niet-terug">{woorden.nietTerug}</a>
            </li>
            <li>
              <a href="#bellen">{woorden.bellen}</a>
            </li>
          </ul>
        </header>
        <div className="beside">
          <div className="stack stack-wide">
            <RaadList id="doen" kop={woorden.doen} raad={omstander.doen} kind="steps" />
            <RaadList id="laten" kop={woorden.laten} raad={omstander.laten} kind="leave" />
            <Groups />
            <section className="stack no-print" aria-labelledby="weten">
              <h2 id="weten">{woorden.weten}</h2>
              <HelpLinks paden={meer} />
            </section>
          </div>
          <aside className="stack stack-wide">
            <section className="quiet stack" aria-labelledby="niet-terug">
              <h2 id="niet-terug">{woorden.nietTerug}</h2>
              <ListPoints punten={omstander.nietTerug} />
            </section>
            <CallsWhen kop={woorden.bellen} calls={omstander.bellen} />
            <Questions />
          </aside>
        </div>
        <p className="soft small">{woorden.gecontroleerd(dagVoluit(nagezienOp, taal))}</p>
      </article>
    </PublicPage>
  );
}

function Groups() {
  const taal = useTaal();
  return (
    <section className="stack" aria-labelledby="wie">
      <h2 id="wie">{iemandWoorden[taal].groepen}</h2>
      {omstander.groepen.map(({ kop, punten }) => (
        <div key={kop.nl} className="stack stack-tight">
          <h3>{kop[taal]}</h3>
          {punten.map((punt) => (
            <div key={punt.zin.nl}>
              <p>{punt.zin[taal]}</p>
              <Sources punt={punt} />
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

/** On to the guide, with who asks already said: posted, so that it is in no address. */
function Questions() {
  const taal = useTaal();
  const woorden = iemandWoorden[taal];
  return (
    <section className="stack no-print" aria-labelledby="vragen">
      <h2 id="vragen">{woorden.vragen}</h2>
      <p>{woorden.vragenTekst}</p>
      <form method="post" action={padIn(taal, "/wegwijzer")}>
        <input type="hidden" name="vrager" value="omstander" />
        <Button kind="main">{woorden.vragenKnop}</Button>
      </form>
      <h3>{woorden.melden}</h3>
      <p>
        {woorden.meldenTekst} <a href={padIn(taal, "/melden/zelf")}>{woorden.meldenLink}</a>
      </p>
      <p>
        {woorden.zelf} <a href={padIn(taal, "/ik")}>{woorden.zelfLink}</a>
        <br />
        {woorden.beroep} <a href={padIn(taal, "/beroep")}>{woorden.beroepLink}</a>
      </p>
    </section>
  );
}
