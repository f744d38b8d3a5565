import { data } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { TextArea } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { kaderWoorden } from "../../words/kader.ts";
import type { Taal } from "../../words/taal.ts";
import { watAlsWoorden } from "../../words/wat-als.ts";
import type { Route } from "./+types/protocol";
import { loadProtocol, type Uitkomst, vergelijkMet } from "./protocol.server.ts";
import { WatAlsAntwoord } from "./wat-als-antwoord.tsx";
import "./protocol.css";

/** Only the form: a proposal is posted, and nothing of it is kept. */
export const loader = ({ context }: Route.LoaderArgs) => loadProtocol(requireSession(context));

/** Compares, and answers on the same page. */
export async function action({ context, request }: Route.ActionArgs) {
  const uitkomst = await vergelijkMet(requireSession(context), await request.formData());
  return data(uitkomst, uitkomst.fouten ? 422 : 200);
}

/** What a proposed edition of the rules would change in stored cases. */
export default function Protocolpagina({ loaderData, actionData }: Route.ComponentProps) {
  const { bereik, editie, voorbeeld } = loaderData;
  const taal = useTaal();
  const woorden = watAlsWoorden[taal];
  const fouten = foutenIn(actionData, taal);
  return (
    <WorkPage>
      <title>{`${woorden.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide">
        <header className="stack stack-tight text">
          <h1>{woorden.titel}</h1>
          <p>{woorden.inleiding}</p>
          {bereik === "tweede-factor" ? null : (
            <p className="soft">
              {woorden[bereik]} {woorden.inLog}
            </p>
          )}
        </header>
        <ErrorSummary errors={fouten.map((text) => ({ id: "voorstel", text }))} />
        {bereik === "tweede-factor" ? (
          <Notification title={woorden[bereik]} />
        ) : (
          <WorkForm action="/protocol" className="stack">
            <TextArea
              name="voorstel"
              label={woorden.voorstel}
              hint={woorden.voorstelHint(editie)}
              error={fouten.length > 0 ? woorden.fouten : undefined}
              defaultValue={actionData?.voorstel ?? voorbeeld}
              rows={14}
              spellCheck={false}
              className="control proposal"
            />
            <div>
              <Button kind="main">{woorden.knop}</Button>
            </div>
          </WorkForm>
        )}
        {actionData?.watAls?.voor === "bezet" ? <Notification title={woorden.bezet} /> : null}
        {actionData?.watAls && actionData.watAls.voor !== "bezet" ? (
          <WatAlsAntwoord watAls={actionData.watAls} />
        ) : null}
      </div>
    </WorkPage>
  );
}

function foutenIn(uitkomst: Uitkomst | undefined, taal: Taal): string[] {
  if (!uitkomst?.fouten) return [];
  if (uitkomst.fouten === "geen-json") return [watAlsWoorden[taal].geenJson];
  return uitkomst.fouten.map(({ pad, melding }) => (pad ? `${pad}: ${melding[taal]}` : melding[taal]));
}
