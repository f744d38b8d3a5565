import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { TextArea, TextField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { kringWoorden } from "../../words/kring.ts";
import { momentTekst } from "../../words/tijd.ts";
import type { Route } from "./+types/kring";
import { type Antwoord, loadKring, plaatsen, postKring } from "./kring.server.ts";
import "./kring.css";

/** How much the reader told; never what. */
export const loader = async ({ context, request }: Route.LoaderArgs) => ({
  ...(await loadKring(context, new URL(request.url).searchParams)),
  plaatsen,
});
/** Keeping or clearing it. */
export const action = async ({ context, request }: Route.ActionArgs) =>
  postKring(context, await request.formData());

/** An employee tells who is near, so that a case about them goes by. */
export default function Kringpagina({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = kringWoorden[taal];
  const { stand, gedaan, nu } = loaderData;
  return (
    <WorkPage>
      <title>{`${w.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide text">
        <h1>{w.titel}</h1>
        {gedaan && !actionData ? (
          <Notification kind="done" title={gedaan === "bewaard" ? w.gedaan : w.gewist} />
        ) : null}
        <p>{w.uitleg}</p>
        <section className="stack" aria-labelledby="bewaren">
          <h2 id="bewaren">{w.bewaren}</h2>
          <ul>
            {w.bewaard.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <p>{standTekst(stand, { nu, taal })}</p>
        </section>
        <Form plaatsen={loaderData.plaatsen} antwoord={actionData} />
        {stand && stand.naasten + stand.adressen + stand.familienamen > 0 ? (
          <WorkForm className="stack" action="/mijn/kring">
            <input type="hidden" name="doe" value="wis" />
            <p className="soft small">{w.wisUitleg}</p>
            <div>
              <Button kind="danger">{w.wis}</Button>
            </div>
          </WorkForm>
        ) : null}
      </div>
    </WorkPage>
  );
}

type Stand = Route.ComponentProps["loaderData"]["stand"];

function standTekst(stand: Stand, { nu, taal }: { nu: string; taal: "nl" | "en" }): string {
  const w = kringWoorden[taal].stand;
  if (!stand) return w.niets;
  const { naasten, adressen, familienamen, vertelOp } = stand;
  if (naasten + adressen + familienamen === 0) return w.leeg;
  const deel = {
    naasten: w.naasten(naasten),
    adressen: w.adressen(adressen),
    familienamen: w.familienamen(familienamen),
  };
  return w.wat(deel, momentTekst({ instant: vertelOp, nu, taal }));
}

function Form({ plaatsen, antwoord }: { plaatsen: readonly number[]; antwoord: Antwoord | undefined }) {
  const w = kringWoorden[useTaal()];
  const veld = (naam: string) => ({
    name: naam,
    defaultValue: antwoord?.waarden[naam] ?? "",
    error: antwoord?.fouten.find(({ id }) => id === naam)?.text,
  });
  return (
    <WorkForm className="stack" action="/mijn/kring">
      <input type="hidden" name="doe" value="bewaar" />
      <ErrorSummary errors={antwoord?.fouten ?? []} />
      <p>{w.vervang}</p>
      <TextArea {...veld("familienamen")} label={w.familienamen} hint={w.familienamenHint} optional />
      <fieldset className="stack">
        <legend>
          <h2>{w.adres}</h2>
        </legend>
        <TextField
          {...veld("postcode")}
          label={w.postcode}
          maxLength={7}
          optional
          className="control control-date"
        />
        <TextField
          {...veld("huisnummer")}
          label={w.huisnummer}
          maxLength={10}
          optional
          className="control control-date"
        />
      </fieldset>
      <fieldset className="stack" aria-describedby="naasten-hint">
        <legend>
          <h2>{w.naasten}</h2>
        </legend>
        <p className="soft small" id="naasten-hint">
          {w.naastenHint}
        </p>
        {plaatsen.map((n) => (
          <div className="row kring-naaste" key={n}>
            <TextField {...veld(`naam-${n}`)} label={w.naam(n)} optional />
            <TextField
              {...veld(`geboren-${n}`)}
              label={w.geboren(n)}
              type="date"
              optional
              className="control control-date"
            />
          </div>
        ))}
      </fieldset>
      <div>
        <Button kind="main">{w.bewaar}</Button>
      </div>
    </WorkForm>
  );
}
