import { data } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { SelectField, TextField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { zoekWoorden } from "../../words/zoek.ts";
import { kolommen } from "../werk/lijst.tsx";
import { werktAanCasussen } from "../werk/werk.server.ts";
import type { Route } from "./+types/zoek";
import { zoekMet } from "./zoek.server.ts";
import "./zoek.css";

/** Only who works on cases has something to search. */
function requireWorker(context: Route.LoaderArgs["context"]) {
  const session = requireSession(context);
  if (!werktAanCasussen(session.sessie.actor)) throw data(null, 404);
  return session;
}

/** Only the form: a search is posted, so that nothing personal stands in an address. */
export function loader({ context }: Route.LoaderArgs) {
  requireWorker(context);
  return null;
}

/** Searches, and answers on the same page. */
export async function action({ context, request }: Route.ActionArgs) {
  const gezocht = await zoekMet(requireWorker(context), await request.formData());
  return data(gezocht, Object.keys(gezocht.fouten).length > 0 ? 422 : 200);
}

/** Search by number or name among the files of one's own organisation, for a purpose that is recorded. */
export default function Zoekpagina({ actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = zoekWoorden[taal];
  const fouten = actionData?.fouten ?? {};
  const fout = {
    vraag: fouten.vraag && { text: woorden.fout[fouten.vraag], id: "vraag" },
    doel: fouten.doel && { text: woorden.fout.doel, id: "doel" },
  };
  return (
    <WorkPage>
      <title>{`${woorden.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide">
        <h1>{woorden.titel}</h1>
        <ErrorSummary errors={[fout.vraag, fout.doel].filter((een) => een !== undefined)} />
        <WorkForm action="/zoek" className="zoek-form" role="search">
          <TextField
            name="vraag"
            label={woorden.vraag}
            hint={woorden.vraagHint}
            error={fout.vraag?.text}
            defaultValue={actionData?.vraag}
            type="search"
          />
          <SelectField
            name="doel"
            label={woorden.doel}
            hint={woorden.doelHint}
            error={fout.doel?.text}
            defaultValue={actionData?.doel || "behandeling"}
            options={Object.entries(woorden.doelen).map(([value, label]) => ({ value, label }))}
          />
          <Button kind="main">{woorden.knop}</Button>
        </WorkForm>
        {actionData?.resultaat ? <Resultaat resultaat={actionData.resultaat} /> : null}
      </div>
    </WorkPage>
  );
}

type Gezocht = NonNullable<NonNullable<Route.ComponentProps["actionData"]>["resultaat"]>;

function Resultaat({ resultaat: { als, gevonden } }: { resultaat: Gezocht }) {
  const taal = useTaal();
  const woorden = zoekWoorden[taal];
  const [nummer, ...rest] = kolommen<Gezocht["gevonden"][number]>(taal);
  const naam = {
    key: "naam",
    label: woorden.naam,
    cell: (rij: Gezocht["gevonden"][number]) => rij.naam,
  };
  const columns = [...(nummer ? [nummer] : []), ...(als === "naam" ? [naam] : []), ...rest];
  return (
    <section className="stack" aria-live="polite">
      {als === "nummer-onjuist" ? <Notification title={woorden.nummerOnjuist} /> : null}
      <DataTable
        caption={woorden.gevonden}
        columns={columns}
        rows={gevonden}
        rowKey={({ casus }) => casus}
        empty={woorden.niets}
      />
      <p className="soft small">{woorden.nietsUitleg}</p>
    </section>
  );
}
