import { nummers, telLink } from "../../components/emergency-bar/numbers.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { useFrame } from "../../frame.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { startWoorden } from "../../words/start.ts";
import { padIn } from "../../words/taal.ts";
import "./start.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

/** Who are you, what do you need: three doors, the numbers to call, and what Schakel is. */
export default function Start() {
  const taal = useTaal();
  const woorden = startWoorden[taal];
  const { zelf, ander, beroep } = woorden.deuren;
  const text = ({ naam, tekst }: typeof zelf) => (
    <>
      <span className="door-name">{naam}</span>
      <span className="door-text">{tekst}</span>
    </>
  );
  return (
    <PublicPage>
      <div className="start-hero">
        <h1>{woorden.kop}</h1>
        <p className="lead">{woorden.inleiding}</p>
      </div>
      <section aria-labelledby="deuren">
        <h2 id="deuren" className="visually-hidden">
          {woorden.deurenKop}
        </h2>
        <ul className="plain-list doors">
          <li>
            <a className="door" href={padIn(taal, "/ik")}>
              {text(zelf)}
            </a>
          </li>
          <li>
            <a className="door" href={padIn(taal, "/iemand")}>
              {text(ander)}
            </a>
          </li>
          <li>
            <a className="door" href={padIn(taal, "/beroep")}>
              {text(beroep)}
            </a>
          </li>
        </ul>
        <p>
          <a href={padIn(taal, "/melden/zelf")}>{woorden.melden}</a>{" "}
          <span className="soft">{woorden.meldenTekst}</span>
        </p>
        <p className="soft small start-safe">{woorden.veilig}</p>
      </section>
      <div className="start-rest">
        <section aria-labelledby="bellen">
          <h2 id="bellen">{woorden.bellenKop}</h2>
          <dl className="start-numbers">
            {woorden.bellen.map(({ nummer, tekst }) => (
              <div key={nummer}>
                <dt>
                  <a
                    href={telLink(nummer)}
                    className={nummer === nummers.noodgeval ? "start-112" : undefined}
                  >
                    {nummer}
                  </a>
                </dt>
                <dd>{tekst}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Organisations />
      </div>
      <section className="start-proposal quiet" aria-labelledby="voorstel">
        <h2 id="voorstel">{woorden.voorstelKop}</h2>
        <ul>
          {woorden.voorstel.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </section>
    </PublicPage>
  );
}

function Organisations() {
  const taal = useTaal();
  const woorden = startWoorden[taal];
  return (
    <section aria-labelledby="organisaties" className="stack no-print">
      <h2 id="organisaties">{woorden.professioneelKop}</h2>
      {useFrame()?.demo ? (
        <p>
          <a href={padIn(taal, "/demo")}>{woorden.demo}</a>
          <br />
          <span className="soft">{woorden.demoTekst}</span>
        </p>
      ) : null}
      <p>
        <a href={`/auth/inloggen?terug=/werk&taal=${taal}`}>{woorden.inloggen}</a>
        <br />
        <span className="soft">{woorden.inloggenTekst}</span>
      </p>
    </section>
  );
}
