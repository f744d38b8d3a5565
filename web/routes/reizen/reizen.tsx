import { reizenBlad } from "#domain/kennis/hulp/bladen.ts";
import { zinnenIn } from "#domain/kennis/hulp/stukken.ts";
import { HelpPage } from "../../components/help-page/help-page.tsx";
import { HelpPart } from "../../components/help-page/help-part.tsx";
import type { Handle } from "../../handle.ts";
import { useHulp } from "../../hulp.ts";
import { publicHeaders } from "../../public-headers.ts";
import { startWoorden } from "../../words/start.ts";
import { TripPlan } from "./trip-plan.tsx";
import "./reizen.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

/** Going on a journey and afraid: how not to go, what to prepare, and a plan to fill in by pen. On paper only the plan. */
export default function Reizen() {
  const { reizen } = useHulp();
  return (
    <HelpPage kop={reizen.kop} lead={reizen.lead} zinnen={zinnenIn(reizenBlad)} className="trip-page">
      <div className="help-beside help-act-first">
        <div className="help-act">
          <HelpPart id="blijf" kop={reizen.blijf} zinnen={reizenBlad.blijf} kind="steps" />
        </div>
        <HelpPart id="toch" kop={reizen.toch} zinnen={reizenBlad.toch} />
        <HelpPart id="bewaar" kop={reizen.bewaar} zinnen={reizenBlad.bewaar} />
      </div>
      <section className="stack trip-print" aria-labelledby="plan">
        <h2 id="plan">{reizen.plan}</h2>
        <p className="text">{reizen.planTekst}</p>
        <TripPlan />
      </section>
    </HelpPage>
  );
}
