import { cijferStukken } from "#domain/kennis/cijfers.ts";
import { kalenderOp, themadagen } from "#domain/kennis/kalender.ts";
import { materialen } from "#domain/kennis/materiaal.ts";
import { stukken } from "#domain/kennis/stukken.ts";
import { wetsregels } from "#domain/kennis/wet.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kennisWoorden } from "../../words/kennis.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Route } from "./+types/kennis";
import "./kennis.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

const tel = {
  wet: wetsregels.length,
  cijfers: cijferStukken.length,
  materiaal: materialen.length,
  kalender: themadagen.length,
  onderhoud: stukken.length,
} as const;

/** How many there are of everything, and which theme day comes first. */
export const loader = ({ context }: Route.LoaderArgs) => {
  const [eerst] = kalenderOp(dayOf(context.get(pageContext).services.now()));
  return { eerst: eerst && { naam: eerst.naam, dag: eerst.volgende.van } };
};

/** What there is to know, and where. */
export default function Kennis({ loaderData: { eerst } }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = kennisWoorden[taal];
  return (
    <PublicPage>
      <title>{`Schakel – ${woorden.titel}`}</title>
      <article className="stack stack-wide">
        <header className="stack stack-tight text">
          <h1>{woorden.titel}</h1>
          <p className="lead">{woorden.inleiding}</p>
        </header>
        <section aria-label={woorden.onderdelen}>
          <ul className="plain-list knowledge-doors">
            {(Object.keys(tel) as (keyof typeof tel)[]).map((deel) => {
              const { titel, tekst } = woorden.paginas[deel];
              return (
                <li key={deel} className="knowledge-card">
                  <a href={padIn(taal, `/kennis/${deel}`)}>{titel}</a>
                  <p>{tekst}</p>
                  <p className="soft small">{woorden.stuks(tel[deel])}</p>
                </li>
              );
            })}
          </ul>
        </section>
        {eerst ? <p>{woorden.eerstvolgende(eerst.naam[taal], dagVoluit(eerst.dag, taal))}</p> : null}
      </article>
    </PublicPage>
  );
}
