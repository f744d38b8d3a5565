import { type BlokId, formulier, staatIn } from "#domain/melding/blokken.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { KeepTyping } from "../../components/keep-typing/keep-typing.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { ReadAlong } from "../../components/read-along/read-along.tsx";
import { useTaal } from "../../language.ts";
import { delenWoorden } from "../../words/delen.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { meldenWoorden } from "../../words/melden.ts";
import { padIn } from "../../words/taal.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import { AcuteFirst } from "../meldcode/acute-first.tsx";
import { BlokHelp } from "../meldcode/blok-help.tsx";
import { Carried } from "../meldcode/carried.tsx";
import { theForm } from "../meldcode/form-language.tsx";
import { errorsOf, type Filled, MeldBlok } from "../meldcode/meld-blok.tsx";
import { FormHelp } from "./form-help.tsx";
import { Remarked } from "./remarked.tsx";

/** The whole form on one page. Pressing Enter in it reads along. */
export function ReportForm({
  filled,
  uitkomst,
  isReadAlong,
  conceptcode,
}: {
  filled: Filled;
  uitkomst: Uitkomst;
  isReadAlong: boolean;
  /** The code of the draft this goes on with; empty when it was never kept. */
  conceptcode: string;
}) {
  const taal = useTaal();
  const woorden = meldenWoorden[taal];
  const { publiek: terugbellen } = terugbelWoorden[taal];
  const shown = formulier.flat();
  return (
    <form
      id={theForm}
      method="post"
      action={padIn(taal, "/melden")}
      className="stack stack-wide print meld-form"
      data-read-along=""
      noValidate
    >
      <input type="hidden" name="signalen" value={filled.signalen} />
      {conceptcode ? <input type="hidden" name="conceptcode" value={conceptcode} /> : null}
      <Carried antwoorden={filled.antwoorden} except={(naam) => staatIn(naam, shown)} />
      <header className="stack text">
        <h1>{woorden.kop}</h1>
        <p className="lead">{woorden.inleiding}</p>
        <Notification title={woorden.versturenKop}>
          <p>{woorden.vandaag}</p>
        </Notification>
        <p>{woorden.watU}</p>
        <p className="soft small no-print">{woorden.privacy}</p>
        <p>
          <strong>{woorden.gevaar}</strong> {woorden.kort}
        </p>
        <p className="no-print">
          {woorden.burger} <a href={padIn(taal, "/melden/zelf")}>{woorden.burgerLink}</a>
          <br />
          {terugbellen.vraagLink} <a href={padIn(taal, "/melden/terugbellen")}>{terugbellen.link}</a>
          <br />
          {woorden.stand} <a href={padIn(taal, "/melden/status")}>{woorden.standLink}</a>
          <br />
          {woorden.later} <a href={padIn(taal, "/melden/later")}>{woorden.laterLink}</a>
          <br />
          {woorden.leescode} <a href={padIn(taal, "/melden/lezen")}>{woorden.leescodeLink}</a>
        </p>
        <p className="no-print">
          {woorden.stappenEerst}{" "}
          <Button kind="plain" formAction={padIn(taal, "/meldcode")}>
            {woorden.naarStappen}
          </Button>
        </p>
      </header>
      <KeepTyping deur="melden" />
      <AcuteFirst uitkomst={uitkomst} />
      <ErrorSummary errors={errorsOf(filled, taal)} />
      {isReadAlong ? <Remarked opmerkingen={filled.opmerkingen} /> : null}
      {formulier.map((blokken, deel) => (
        <section key={woorden.delen[deel]} className="stack" aria-labelledby={`deel-${deel}`}>
          <h2 id={`deel-${deel}`}>{woorden.delen[deel]}</h2>
          {blokken.map((id: BlokId) => (
            <MeldBlok key={id} id={id} filled={filled}>
              <FormHelp id={id} uitkomst={uitkomst} />
              <BlokHelp id={id} />
            </MeldBlok>
          ))}
        </section>
      ))}
      <div className="row no-print">
        <Button kind="main" formAction={padIn(taal, "/melden/versturen")} name="naar" value="nakijken">
          {woorden.naarVersturen}
        </Button>
        <Button name="naar" value="meelezen">
          {woorden.leesMee}
        </Button>
        <Button formAction={padIn(taal, "/melden/delen")} name="naar" value="bewaar">
          {delenWoorden[taal].naarHier}
        </Button>
        <Button formAction={padIn(taal, "/meldcode/bestand")}>{meldcodeWoorden[taal].bestand}</Button>
      </div>
      <section className="quiet stack stack-tight text" aria-labelledby="hoe">
        <h2 id="hoe">{woorden.hoeKop}</h2>
        <p>{woorden.vandaag}</p>
        <p>{woorden.terugkoppeling}</p>
      </section>
      <div className="row no-print">
        <Button kind="plain" formAction={padIn(taal, "/meldcode")} name="naar" value="uitkomst">
          ← {woorden.naarMeldcode}
        </Button>
        <a href={padIn(taal, "/melden")}>{meldcodeWoorden[taal].opnieuw}</a>
      </div>
      <ReadAlong />
    </form>
  );
}
