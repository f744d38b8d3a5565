import { data } from "react-router";
import { isWetenNaam, verderVan, type WetenBlad, wetenBladen } from "#domain/kennis/hulp/bladen.ts";
import { zinnenVan } from "#domain/kennis/hulp/stukken.ts";
import { HelpLinks } from "../../components/help-page/help-links.tsx";
import { HelpPage } from "../../components/help-page/help-page.tsx";
import { HelpPart } from "../../components/help-page/help-part.tsx";
import { Sentence } from "../../components/help-page/sentence.tsx";
import type { Handle } from "../../handle.ts";
import { useHulp } from "../../hulp.ts";
import { publicHeaders } from "../../public-headers.ts";
import { startWoorden } from "../../words/start.ts";
import type { Route } from "./+types/blad";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

/** Which form the address stands for; any other word is not found. */
export function loader({ params: { naam } }: Route.LoaderArgs) {
  if (!isWetenNaam(naam)) throw data(null, { status: 404 });
  return naam;
}

/** One form: how to recognise it in one's own life, that it is not allowed, what to do and leave, who helps and how. */
export default function Blad({ loaderData: naam }: Route.ComponentProps) {
  const { weten } = useHulp();
  const { delen, bladen } = weten;
  const blad: WetenBlad = wetenBladen[naam];
  return (
    <HelpPage kop={bladen[naam].naam} lead={bladen[naam].lead} zinnen={zinnenVan(naam)}>
      <div className="help-beside">
        <div className="help-column">
          <HelpPart id="herkennen" kop={delen.herkennen} zinnen={blad.herkennen} />
          {blad.verhaal ? (
            <section className="stack stack-tight help-story" aria-labelledby="verhaal">
              <h2 id="verhaal">{weten.verhaal}</h2>
              <p>
                <Sentence naam={blad.verhaal} />
              </p>
            </section>
          ) : null}
          <HelpPart id="recht" kop={delen.recht} zinnen={blad.recht} />
        </div>
        <div className="help-act">
          <HelpPart id="doen" kop={delen.doen} zinnen={blad.doen} kind="steps" />
          <HelpPart id="laten" kop={delen.laten} zinnen={blad.laten} kind="leave" />
        </div>
        <div className="help-column">
          <HelpPart id="helpt" kop={delen.helpt} zinnen={blad.helpt} />
          <HelpPart id="anderen" kop={delen.anderen} zinnen={blad.anderen} />
        </div>
      </div>
      <section className="stack stack-tight no-print" aria-labelledby="verder">
        <h2 id="verder">{weten.ookKijken}</h2>
        <HelpLinks paden={[...verderVan[naam], "/weten"]} />
      </section>
    </HelpPage>
  );
}
