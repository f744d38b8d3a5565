import { Link } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { beheerWoorden, celfoutTekst } from "../../words/kaart-beheer.ts";
import { kaderWoorden } from "../../words/kader.ts";
import type { Route } from "./+types/kaart-nieuw";
import { laadNieuw, voegToe } from "./kaart-beheer.server.ts";
import { KaartFields } from "./kaart-fields.tsx";

/** An empty form; for who keeps no cards there is no such page. */
export const loader = ({ context }: Route.LoaderArgs) => laadNieuw(requireSession(context));

/** Puts the card on the map, or answers with what is wrong. */
export const action = async ({ context, request }: Route.ActionArgs) =>
  voegToe(requireSession(context), await request.formData());

/** A new card. */
export default function KaartNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = beheerWoorden[taal];
  const { cellen, vandaag, zaad, landelijk } = loaderData;
  const fouten = actionData?.fouten ?? [];
  return (
    <WorkPage>
      <title>{`${woorden.nieuw} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide">
        <header className="stack stack-tight">
          <Link to="/beheer/sociale-kaart">{woorden.terug}</Link>
          <h1>{woorden.nieuw}</h1>
        </header>
        {actionData?.waarom ? <Notification title={woorden.ingehaaldZonder} /> : null}
        <ErrorSummary errors={fouten.map((fout) => ({ id: fout.kolom, text: celfoutTekst(fout, taal) }))} />
        <WorkForm action="/beheer/sociale-kaart/nieuw" className="stack stack-wide">
          <input type="hidden" name="zaad" value={zaad} />
          {landelijk ? (
            <Choices
              type="radio"
              name="landelijk"
              legend={woorden.gaOver.kop}
              options={[
                { value: "nee", label: woorden.gaOver.eigen },
                { value: "ja", label: woorden.gaOver.landelijk },
              ]}
              chosen={[actionData?.landelijk ? "ja" : "nee"]}
              inline
            />
          ) : null}
          <KaartFields cellen={actionData?.cellen ?? cellen} fouten={fouten} vandaag={vandaag} />
          <div>
            <Button kind="main">{woorden.bewaarNieuw}</Button>
          </div>
        </WorkForm>
      </div>
    </WorkPage>
  );
}
