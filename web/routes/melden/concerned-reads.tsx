import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { TextArea, TextField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { lezenWoorden } from "../../words/lezen.ts";
import { padIn } from "../../words/taal.ts";
import { WrittenDown } from "../meldcode/written-down.tsx";
import type { LeesVeld, Lezen } from "./lezen.server.ts";
import { dagEnUur } from "./reading-codes.tsx";

type Open = { lezen: Extract<Lezen, { is: "open" }> };

/** A draft for somebody it is about (WW-Z27), to read and to print, and a place for one reaction (WW-Z28). */
export function ConcernedReads({ lezen }: Open) {
  const taal = useTaal();
  const { betrokkene: w, tot, tekst, vragen } = lezenWoorden[taal];
  return (
    <div className="stack stack-wide text">
      <header className="stack stack-tight">
        <h1>{w.kop}</h1>
        <p className="lead">{w.uitleg}</p>
        <p className="no-print">{w.ook}</p>
        <p className="soft small">{tot(dagEnUur(lezen.totAt, taal))}</p>
        <p className="soft small">{vragen}</p>
      </header>
      {lezen.kwam === "geschreven" ? <Notification kind="done">{w.geschreven}</Notification> : null}
      {lezen.kwam === "al" ? <Notification>{w.al}</Notification> : null}
      <WrittenDown antwoorden={lezen.antwoorden} kop={tekst} />
      {lezen.reactie ? <Written lezen={lezen} /> : <ReactionForm lezen={lezen} />}
    </div>
  );
}

function Written({ lezen: { reactie } }: Open) {
  const taal = useTaal();
  const { betrokkene: w } = lezenWoorden[taal];
  return reactie ? (
    <section className="stack stack-tight meld-remark" aria-labelledby="reactie">
      <h2 id="reactie">{w.kopReactie}</h2>
      <p className="as-typed">{reactie.tekst}</p>
      <p className="small">
        {w.stond(reactie.wie)} {dagEnUur(reactie.at, taal)}
      </p>
    </section>
  ) : null;
}

function ReactionForm({ lezen: { code, getypt, fouten } }: Open) {
  const taal = useTaal();
  const { betrokkene: w, fouten: wrong } = lezenWoorden[taal];
  const error = (veld: LeesVeld) => (fouten.includes(veld) ? wrong[veld] : undefined);
  return (
    <form
      method="post"
      action={padIn(taal, "/melden/lezen")}
      className="stack"
      aria-labelledby="reactie"
      noValidate
    >
      <input type="hidden" name="code" value={code} />
      <h2 id="reactie">{w.kopReactie}</h2>
      <p>{w.mag}</p>
      <p>{w.gaatMee}</p>
      <ErrorSummary errors={fouten.map((veld) => ({ id: veld, text: wrong[veld] }))} />
      <TextField
        name="wie"
        label={w.wie}
        hint={w.wieHint}
        defaultValue={getypt.wie}
        error={error("wie")}
        maxLength={100}
      />
      <TextArea name="tekst" label={w.tekst} defaultValue={getypt.tekst} error={error("tekst")} rows={6} />
      <div>
        <Button kind="main" name="naar" value="reactie">
          {w.zet}
        </Button>
      </div>
    </form>
  );
}
