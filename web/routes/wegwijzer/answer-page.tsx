import { catalogus } from "#domain/protocol/catalogus.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { Button } from "../../components/button/button.tsx";
import { nummers, telLink } from "../../components/emergency-bar/numbers.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { organisatieNaam, organisatieNamen, organisatieUitleg } from "../../words/organisaties.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { vraagVoor } from "../../words/vragen.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { Actions, Choices, Rules, Steps } from "./answer-parts.tsx";
import { AnswersFields } from "./answers-fields.tsx";
import { AnswersList } from "./answers-list.tsx";
import { wieAntwoordt } from "./antwoorden.ts";
import { CallList } from "./call-list.tsx";
import type { Stand } from "./verloop.ts";

/** The answer, most urgent first: who is responsible, what now, what one intends, whom to call, then every rule. */
export function AnswerPage({ stand, rijen }: { stand: Stand & { soort: "antwoord" }; rijen: number }) {
  const taal = useTaal();
  const { antwoorden, diep, wegwijzing, vandaag } = stand;
  const wie = wieAntwoordt(antwoorden);
  const woorden = wegwijzerWoorden[taal];
  return (
    <article className="stack stack-wide">
      {antwoorden.some(({ waarden }) => waarden.includes("acuut-onveilig")) ? <AcuteDanger /> : null}
      <Responsible wegwijzing={wegwijzing} isOwnDecision={wie !== "beroep"} />
      <CallList wegwijzing={wegwijzing} />
      <div className="beside">
        <div className="stack stack-wide">
          <Steps wegwijzing={wegwijzing} />
          <Actions wegwijzing={wegwijzing} />
          {/* rules speak to organisations; who is in it, or near it, first reads what happens now */}
          {wie === "beroep" ? (
            <Rules wegwijzing={wegwijzing} />
          ) : (
            <details className="all-rules">
              <summary>{woorden.alleRegels(wegwijzing.regels.length)}</summary>
              <div className="stack stack-wide">
                <Rules wegwijzing={wegwijzing} />
              </div>
            </details>
          )}
          <Choices wegwijzing={wegwijzing} />
        </div>
        <aside className="stack stack-wide">
          <form method="post" action={padIn(taal, "/wegwijzer")} className="stack stack-wide print">
            <AnswersFields antwoorden={antwoorden} diep={diep} />
            <OpenQuestions wegwijzing={wegwijzing} isZelf={wie === "zelf"} />
            <section className="stack stack-tight">
              <h2>{woorden.antwoordenKop}</h2>
              <AnswersList antwoorden={antwoorden} />
              <div className="row">
                <Button kind="plain" name="stap" value="vorige">
                  ← {woorden.vorige}
                </Button>
                <a className="no-print" href={padIn(taal, "/wegwijzer")}>
                  {woorden.opnieuw}
                </a>
              </div>
            </section>
          </form>
        </aside>
      </div>
      <div className="quiet small stack stack-tight">
        <p>{woorden.geldig(dagVoluit(vandaag, taal), wegwijzing.editie)}</p>
        <p>{woorden.dekking(rijen, Object.keys(catalogus).length)}</p>
        <p className="no-print">{woorden.afdrukken}</p>
      </div>
    </article>
  );
}

function AcuteDanger() {
  const { gevaar } = wegwijzerWoorden[useTaal()];
  return (
    <Notification kind="acute" title={gevaar.titel}>
      <p>
        {gevaar.buitenland} <a href={telLink(nummers.buitenland)}>{nummers.buitenland}</a>
      </p>
    </Notification>
  );
}

function Responsible({ wegwijzing, isOwnDecision }: { wegwijzing: Wegwijzing; isOwnDecision: boolean }) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  const { verantwoordelijk, zichtOpVeiligheid, overdracht } = wegwijzing;
  const naam = (code: typeof verantwoordelijk) =>
    code === "vrager" ? woorden.uZelf : organisatieNaam(code, taal);
  // who asks for advice stays responsible, says the source; to somebody in need that is put as what it means
  const isAdvice = verantwoordelijk === "vrager" && isOwnDecision;
  const uitleg = organisatieUitleg[taal][verantwoordelijk];
  return (
    <header className="stack">
      <div>
        <p className="soft">{isAdvice ? woorden.uVraagt : woorden.verantwoordelijk}</p>
        <h1>{isAdvice ? woorden.uBeslistKop : naam(verantwoordelijk)}</h1>
        {uitleg ? <p className="soft">{uitleg}</p> : null}
      </div>
      {verantwoordelijk === "vrager" ? (
        <div className="stack stack-tight">
          <p className="lead">{woorden.uBeslist}</p>
          <div className="row">
            <SourceLink id="WW-A5" told />
            <SourceLink id="WW-A10" told />
          </div>
        </div>
      ) : (
        <p className="lead">
          {woorden.zicht}: <strong>{naam(zichtOpVeiligheid)}</strong>
        </p>
      )}
      {overdracht ? (
        <Notification>
          <p>
            {woorden.overdracht[overdracht.grond](
              organisatieNamen[taal][overdracht.van],
              organisatieNamen[taal][overdracht.naar],
            )}
          </p>
          {overdracht.bronnen.map((id) => (
            <SourceLink
              key={id}
              id={id}
              text={wegwijzing.regels.find(({ bron }) => bron === id)?.wat[taal]}
            />
          ))}
        </Notification>
      ) : null}
    </header>
  );
}

/** What is still unknown; stands inside the form that carries the answers. */
function OpenQuestions(props: { wegwijzing: Wegwijzing; isZelf: boolean }) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  const { ontbreekt } = props.wegwijzing;
  if (ontbreekt.length === 0) return null;
  return (
    <section className="stack stack-tight">
      <h2>{woorden.open}</h2>
      <p className="soft">{woorden.openUitleg(ontbreekt.length)}</p>
      <ul className="plain-list open-questions">
        {ontbreekt.map((sleutel) => {
          const { vraag } = vraagVoor({ sleutel, taal, isZelf: props.isZelf });
          return (
            <li key={sleutel}>
              <Button kind="plain" name="stap" value={`vraag:${sleutel}`}>
                {vraag}
              </Button>
              <span className="print-only">{vraag}</span>
            </li>
          );
        })}
      </ul>
      <div>
        <Button name="stap" value="door">
          {woorden.doorgaan}
        </Button>
      </div>
    </section>
  );
}
