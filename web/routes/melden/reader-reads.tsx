import { type Leesrol, leesrollen } from "#domain/melding/lezers.ts";
import { opmerkingDelen } from "#domain/melding/opmerking.ts";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { TextArea, TextField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { delenWoorden } from "../../words/delen.ts";
import { lezenWoorden } from "../../words/lezen.ts";
import { padIn } from "../../words/taal.ts";
import { WrittenDown } from "../meldcode/written-down.tsx";
import type { LeesVeld, Lezen } from "./lezen.server.ts";
import { dagEnUur } from "./reading-codes.tsx";

type Open = { lezen: Extract<Lezen, { is: "open" }> };

/** A draft for who reads along in a role: what to mind, the text as it stands, and a place for a remark. */
export function ReaderReads({ lezen, rol }: Open & { rol: Leesrol }) {
  const taal = useTaal();
  const { meelezen: w, tot, tekst, vragen } = lezenWoorden[taal];
  return (
    <div className="stack stack-wide">
      <header className="stack stack-tight text">
        <h1>{w.kop[rol]}</h1>
        <p className="lead">{w.taak[rol]}</p>
        <p>{w.uitleg}</p>
        <p className="soft small">{tot(dagEnUur(lezen.totAt, taal))}</p>
        <p className="soft small">{vragen}</p>
        <p>
          <SourceLink id={leesrollen[rol]} told />
        </p>
      </header>
      {lezen.kwam === "opgemerkt" ? <Notification kind="done">{w.opgemerkt}</Notification> : null}
      {lezen.kwam === "te-vaak" ? <Notification>{w.teVaak}</Notification> : null}
      <WrittenDown antwoorden={lezen.antwoorden} kop={tekst} />
      <Remark lezen={lezen} />
      <Made lezen={lezen} />
    </div>
  );
}

function Remark({ lezen }: Open) {
  const taal = useTaal();
  const { meelezen: w, fouten: wrong } = lezenWoorden[taal];
  const { bij } = delenWoorden[taal].opmerkingen;
  const { getypt, fouten } = lezen;
  const error = (veld: LeesVeld) => (fouten.includes(veld) ? wrong[veld] : undefined);
  return (
    <form
      method="post"
      action={padIn(taal, "/melden/lezen")}
      className="stack text"
      aria-labelledby="opmerking"
      noValidate
    >
      <input type="hidden" name="code" value={lezen.code} />
      <h2 id="opmerking">{w.kopOpmerking}</h2>
      <p>{w.alleenSchrijver}</p>
      <ErrorSummary errors={fouten.map((veld) => ({ id: veld, text: wrong[veld] }))} />
      <Choices
        type="radio"
        name="deel"
        legend={w.bij}
        options={opmerkingDelen.map((deel) => ({ value: deel, label: bij[deel] }))}
        chosen={[getypt.deel ?? "geheel"]}
        error={error("deel")}
      />
      <TextField name="wie" label={w.wie} defaultValue={getypt.wie} error={error("wie")} maxLength={100} />
      <TextArea name="tekst" label={w.tekst} defaultValue={getypt.tekst} error={error("tekst")} spellCheck />
      <div>
        <Button kind="main" name="naar" value="opmerking">
          {w.geef}
        </Button>
      </div>
    </form>
  );
}

/** What was remarked by this code, and whether the writer did something with it. */
function Made({ lezen: { opmerkingen } }: Open) {
  const taal = useTaal();
  const { meelezen: w } = lezenWoorden[taal];
  const { bij } = delenWoorden[taal].opmerkingen;
  if (opmerkingen.length === 0) return null;
  return (
    <section className="stack text" aria-labelledby="uwe">
      <h2 id="uwe">{w.uwe}</h2>
      {opmerkingen.map(({ id, deel, wie, at, tekst, afgehandeldAt }) => (
        <div key={id} className="meld-remark stack stack-tight">
          <p className="small soft">
            {bij[deel]}. {wie}, {dagEnUur(at, taal)}
          </p>
          <p className="as-typed">{tekst}</p>
          {afgehandeldAt ? <p className="small">{w.afgehandeld}</p> : null}
        </div>
      ))}
    </section>
  );
}
