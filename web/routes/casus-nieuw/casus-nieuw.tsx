import { useRef, useState } from "react";
import { useLocation } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { Drafts } from "../../components/drafts/drafts.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { Refusal } from "../../components/refusal/refusal.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useLezer } from "../../frame.ts";
import { useTaal } from "../../language.ts";
import { useFocusOnAnswer } from "../../use-focus-on-answer.ts";
import { meldingWoorden } from "../../words/melding.ts";
import { radarWoorden } from "../../words/radar.ts";
import { dagVan, momentTekst } from "../../words/tijd.ts";
import { FormContext } from "../casus/form-context.ts";
import { GuidePanel } from "../casus/guide-panel.tsx";
import { GuideSummary } from "../casus/guide-summary.tsx";
import { MunicipalityList } from "../casus/person-fields.tsx";
import { veldInMelding } from "../casus/question-place.ts";
import type { Route } from "./+types/casus-nieuw";
import { loadIntake, postIntake } from "./intake.server.ts";
import { IntakeFields } from "./intake-fields.tsx";
import { useKeys } from "./use-keys.ts";
import { useMeekijken } from "./use-meekijken.ts";
import "../casus/casus.css";
import "./casus-nieuw.css";

/** An empty form, or a draft of this reader to go on with. */
export const loader = ({ request, context }: Route.LoaderArgs) => loadIntake({ request, context });
/** Saves the report, or does what a lesser button of the form asks. */
export const action = ({ request, context }: Route.ActionArgs) => postIntake({ request, context });

/** No name and no number: nothing in the tab tells whom it is about. */
export const meta: Route.MetaFunction = () => [{ title: "Schakel – nieuwe melding" }];

/** A worker on the telephone writes a report: one page, by keyboard, kept as a draft, with the guide looking along. */
export default function CasusNieuw(props: Route.ComponentProps) {
  const { search } = useLocation();
  return (
    <WorkPage>
      <Intake key={search} {...props} />
    </WorkPage>
  );
}

function Intake({ loaderData, actionData: given }: Pick<Route.ComponentProps, "loaderData" | "actionData">) {
  const taal = useTaal();
  const w = meldingWoorden[taal];
  const { organisatie } = useLezer();
  const form = useRef<HTMLFormElement>(null);
  // the router forgets an answer when somebody follows a link from the summary of errors; what was typed must stay
  const [kept, keep] = useState(given);
  if (given && given !== kept) keep(given);
  const actionData = given ?? kept;
  const {
    meekijk,
    bewaardAt = actionData?.bewaardAt ?? loaderData.bewaardAt,
    isMislukt,
  } = useMeekijken(form);
  const { paneel, regio } = meekijk ?? actionData ?? loaderData;
  const veld = veldInMelding(paneel.kantelvraag?.sleutel);
  const waarden = actionData?.waarden ?? loaderData.waarden;
  const fouten = actionData?.fouten ?? [];
  const antwoord = waarden && { formulier: "melding", waarden, fouten };
  const toAnswer = useFocusOnAnswer(
    fouten.length > 0 || actionData?.weigering !== undefined || actionData?.lopend !== undefined,
    actionData,
  );
  useKeys(form);
  // a draft that was just kept is the report in hand, not another one
  const andere = loaderData.concepten.filter(({ id }) => id !== actionData?.concept);
  const tijd = (instant: string) => momentTekst({ instant, nu: loaderData.nu, taal });
  return (
    <FormContext value={{ formulier: "melding", antwoord }}>
      <header className="case-header stack stack-tight">
        <h1>{w.kop}</h1>
        <p>{w.nodig}</p>
        {waarden?.["advies"]?.[0] ? <p>{w.uitAdvies}</p> : null}
        <p className="small soft intake-keys with-scripts">{w.toetsen}</p>
      </header>
      <Drafts at="/casus/nieuw" concepten={andere} nu={loaderData.nu} />
      <MunicipalityList gemeenten={loaderData.gemeenten} />
      <div className="beside">
        {/* a whole page answers: then the way without scripts is the only way, and nothing typed can get lost in between */}
        <WorkForm ref={form} id="melding" className="stack stack-wide intake" reloadDocument>
          <input type="hidden" name="zaad" value={loaderData.zaad} />
          <input type="hidden" name="concept" value={actionData?.concept ?? loaderData.concept} />
          {waarden?.["advies"]?.[0] ? (
            <input type="hidden" name="advies" value={waarden["advies"][0]} />
          ) : null}
          {/* the first button of a form is what Enter in a field presses: that must be the harmless one */}
          <button
            type="submit"
            className="visually-hidden"
            name="doe"
            value="concept"
            tabIndex={-1}
            aria-hidden="true"
          >
            {w.concept.bewaar}
          </button>
          <div {...toAnswer}>
            <ErrorSummary
              errors={fouten.map(({ veld, tekst }) => ({ id: `melding-${veld}`, text: tekst }))}
            />
            {actionData?.weigering ? (
              <Refusal
                title={w.geweigerd}
                text={actionData.weigering.uitleg}
                sources={actionData.weigering.bronnen}
                instead={actionData.weigering.welMogelijk}
              />
            ) : null}
          </div>
          {actionData?.lopend ? <Running lopend={actionData.lopend} /> : null}
          <IntakeFields choices={loaderData} regio={regio} vandaag={dagVan(loaderData.nu)} />
          <div className="intake-save stack stack-tight">
            <GuideSummary paneel={paneel} veld={veld} />
            <div className="row">
              <Button kind="main" name="doe" value="melding" id="bewaar">
                {w.bewaar}
              </Button>
              <Button name="doe" value="concept">
                {w.concept.bewaar}
              </Button>
            </div>
            <p className="small soft">{w.bewaarUitleg(organisatie.naam)}</p>
          </div>
        </WorkForm>
        <div className="stack intake-beside">
          {isMislukt ? <Notification kind="info">{w.concept.mislukt}</Notification> : null}
          <p className="small soft" role="status">
            {bewaardAt ? (
              w.concept.bewaard(tijd(bewaardAt))
            ) : (
              <span className="with-scripts">{w.concept.nog}</span>
            )}
          </p>
          <div>
            <Button form="melding" name="doe" value="wegwijzer" formAction="/casus/nieuw#wegwijzer">
              {w.wegwijzer}
            </Button>
          </div>
          <GuidePanel paneel={paneel} vandaag={dagVan(loaderData.nu)} veld={veld} />
        </div>
      </div>
    </FormContext>
  );
}

/** The person reported has a running case in all likelihood: whoever takes the report says where it goes. */
function Running({ lopend }: { lopend: readonly { casus: string; nummer: string }[] }) {
  const { lopend: w } = meldingWoorden[useTaal()];
  const { casus: naarCasus } = radarWoorden[useTaal()];
  return (
    <Notification kind="info" title={w.kop}>
      <p>{w.uitleg}</p>
      <ul className="plain stack stack-tight">
        {lopend.map(({ casus, nummer }) => (
          <li key={casus} className="row">
            <Button kind="main" name="doe" value={`toevoegen-${casus}`}>
              {w.toevoegen(nummer)}
            </Button>
            <a href={`/casus/${casus}`} target="_blank" rel="noreferrer">
              {naarCasus(nummer)}
            </a>
          </li>
        ))}
      </ul>
      <Button name="doe" value="nieuw">
        {w.nieuw}
      </Button>
    </Notification>
  );
}
