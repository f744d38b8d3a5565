import { type Deel, delen, staatIn } from "#domain/melding/blokken.ts";
import { leesMee } from "#domain/melding/meelezen.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { ReadAlong } from "../../components/read-along/read-along.tsx";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { padIn } from "../../words/taal.ts";
import { AcuteFirst } from "./acute-first.tsx";
import { BlokHelp } from "./blok-help.tsx";
import { Carried } from "./carried.tsx";
import { Different, TalkFirst } from "./different.tsx";
import { theForm } from "./form-language.tsx";
import { errorsOf, type Filled, MeldBlok } from "./meld-blok.tsx";
import { PartList } from "./part-list.tsx";
import { meldingVan, type Stand } from "./stand.ts";

/** One part of the assistant: its questions, and the way to every other part. */
export function PartPage({ stand, deel, uitkomst }: { stand: Stand; deel: Deel; uitkomst: Uitkomst }) {
  const taal = useTaal();
  const woorden = meldcodeWoorden[taal];
  const { kop, uitleg } = woorden.delen[deel];
  const opmerkingen = leesMee(meldingVan(stand.antwoorden));
  const filled: Filled = { ...stand, opmerkingen };
  return (
    <form
      id={theForm}
      method="post"
      action={padIn(taal, "/meldcode")}
      className="stack stack-wide print meld-form"
      data-read-along=""
      noValidate
    >
      <input type="hidden" name="deel" value={deel} />
      <input type="hidden" name="signalen" value={stand.signalen} />
      <Carried antwoorden={stand.antwoorden} except={(naam) => staatIn(naam, delen[deel])} />
      {deel === "begin" ? <Introduction /> : null}
      <PartList stand={stand} />
      <AcuteFirst uitkomst={uitkomst} />
      <ErrorSummary errors={errorsOf(stand, taal)} />
      <header className="stack stack-tight text">
        {deel === "begin" ? <h2>{kop}</h2> : <h1 className="meld-title">{kop}</h1>}
        <p className="lead">{uitleg}</p>
      </header>
      <div className="beside">
        <div className="stack stack-wide">
          {deel === "begin" ? null : <h2 className="visually-hidden">{woorden.vragen}</h2>}
          {deel === "stap3" ? <TalkFirst uitkomst={uitkomst} /> : null}
          {delen[deel].map((id) => (
            <MeldBlok key={id} id={id} filled={filled}>
              <BlokHelp id={id} />
            </MeldBlok>
          ))}
        </div>
        <aside>
          <Different uitkomst={uitkomst} deel={deel} />
        </aside>
      </div>
      <div className="row no-print">
        <Button kind="main" name="naar" value="verder">
          {woorden.verder}
        </Button>
        <Button name="naar" value="uitkomst">
          {woorden.naarUitkomst}
        </Button>
      </div>
      <div className="row no-print">
        {deel === "begin" ? null : (
          <Button kind="plain" name="naar" value="vorige">
            ← {woorden.vorige}
          </Button>
        )}
        <Button kind="plain" formAction={padIn(taal, "/meldcode/bestand")}>
          {woorden.bestand}
        </Button>
        <a href={padIn(taal, "/meldcode")}>{woorden.opnieuw}</a>
      </div>
      <ReadAlong />
    </form>
  );
}

function Introduction() {
  const woorden = meldcodeWoorden[useTaal()];
  return (
    <header className="stack text">
      <h1>{woorden.kop}</h1>
      <p className="lead">{woorden.inleiding}</p>
      <p>{woorden.voorstel}</p>
      <p className="soft small">
        {woorden.bewaren} {woorden.afdrukken}
      </p>
    </header>
  );
}
