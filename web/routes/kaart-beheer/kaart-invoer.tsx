import { Link } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { TextField } from "../../components/field/field.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { beheerWoorden } from "../../words/kaart-beheer.ts";
import { bestandsfoutTekst, invoerWoorden } from "../../words/kaart-invoer.ts";
import { kaderWoorden } from "../../words/kader.ts";
import type { Route } from "./+types/kaart-invoer";
import { type Bekeken, bekijkOfVoerIn, laadInvoer } from "./kaart-invoer.server.ts";
import "./kaart-beheer.css";

/** Only the form; for who keeps no cards there is no such page. */
export const loader = ({ context }: Route.LoaderArgs) => laadInvoer(requireSession(context));

/** Looks at the file and reports per line, or imports what was looked at. */
export const action = async ({ context, request }: Route.ActionArgs) =>
  bekijkOfVoerIn(requireSession(context), await request.formData());

/** Cards from a file: first what it would do, line by line, then all of it or nothing. */
export default function KaartInvoer({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = invoerWoorden[taal];
  const probleem = actionData?.probleem ? woorden.probleem[actionData.probleem] : undefined;
  return (
    <WorkPage>
      <title>{`${woorden.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide">
        <header className="stack stack-tight text">
          <Link to="/beheer/sociale-kaart">{beheerWoorden[taal].terug}</Link>
          <h1>{woorden.titel}</h1>
          <ol>
            {woorden.stappen(loaderData.meesteRegels).map((stap) => (
              <li key={stap}>{stap}</li>
            ))}
          </ol>
          <p>
            <a href="/beheer/sociale-kaart/uitvoer" download>
              {woorden.uitvoer}
            </a>
          </p>
        </header>
        <ErrorSummary errors={probleem ? [{ id: "bestand", text: probleem }] : []} />
        {actionData?.invoer ? <Report bekeken={actionData} /> : null}
        <WorkForm action="/beheer/sociale-kaart/invoer" encType="multipart/form-data" className="stack">
          <TextField
            name="bestand"
            type="file"
            accept=".csv,text/csv"
            label={woorden.bestand}
            hint={woorden.bestandHint}
            error={probleem}
          />
          <div>
            <Button kind={actionData?.csv ? "plain" : "main"}>{woorden.kijk}</Button>
          </div>
        </WorkForm>
      </div>
    </WorkPage>
  );
}

function Report({ bekeken: { invoer, meerFouten = 0, csv } }: { bekeken: Bekeken }) {
  const taal = useTaal();
  const woorden = invoerWoorden[taal];
  if (!invoer) return null;
  const { fouten, nieuw, gewijzigd, gelijk } = invoer;
  const isNieuws = nieuw + gewijzigd > 0;
  return (
    <section className="stack" aria-labelledby="verslag">
      <h2 id="verslag">{woorden.verslag}</h2>
      {fouten.length > 0 ? (
        <>
          <p role="alert">
            <strong>{woorden.nietIngevoerd}</strong> {meerFouten > 0 ? woorden.meer(meerFouten) : null}
          </p>
          <DataTable
            caption={woorden.fouten}
            columns={[
              { key: "regel", label: woorden.regel, main: true, cell: ({ nr }) => nr },
              { key: "kaart", label: woorden.kaart, cell: ({ naam }) => naam ?? "" },
              { key: "wat", label: woorden.wat, cell: (fout) => bestandsfoutTekst(fout, taal) },
            ]}
            rows={fouten}
            rowKey={({ nr, kolom, code }) => `${nr}/${kolom}/${code}`}
            total={fouten.length + meerFouten}
          />
        </>
      ) : (
        <>
          <p role="status">{woorden.telling({ nieuw, gewijzigd, gelijk })}</p>
          {isNieuws && csv !== undefined ? (
            <WorkForm action="/beheer/sociale-kaart/invoer" encType="multipart/form-data" className="row">
              <textarea name="csv" defaultValue={csv} hidden readOnly aria-label={woorden.bestand} />
              <Button kind="main">{woorden.voerIn(nieuw + gewijzigd)}</Button>
            </WorkForm>
          ) : (
            <p>{woorden.nietsAnders}</p>
          )}
        </>
      )}
    </section>
  );
}
