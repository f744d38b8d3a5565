import { catalogus } from "#domain/protocol/catalogus.ts";
import type { Vrager } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { Button } from "../../components/button/button.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { bellenVoorNaaste } from "../../words/naaste.ts";
import { organisatieNaam, organisatieNamen, organisatieUitleg } from "../../words/organisaties.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { type VraagSleutel, vraagVoor } from "../../words/vragen.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { AcuteDanger } from "./acute-danger.tsx";
import { Actions, Choices, Steps } from "./answer-parts.tsx";
import { AnswerRules } from "./answer-rules.tsx";
import { AnswersFields } from "./answers-fields.tsx";
import { AnswersList } from "./answers-list.tsx";
import { type Antwoorder, naarSituatie, wieAntwoordt } from "./antwoorden.ts";
import { CallList, CallNumbers } from "./call-list.tsx";
import { Dropped } from "./dropped.tsx";
import { NaasteAnswer } from "./naaste-answer.tsx";
import type { Stand } from "./verloop.ts";
import { ZelfAnswer } from "./zelf-answer.tsx";

/** The answer, most urgent first: who is responsible, what now, what one intends, whom to call, then every rule. */
export function AnswerPage({
  stand,
  rijen,
  wel,
}: {
  stand: Stand & { soort: "antwoord" };
  rijen: number;
  /** What each rule of the answer says would be allowed instead, in the order of the rules. */
  wel: readonly (Zin | undefined)[];
}) {
  const taal = useTaal();
  const { antwoorden, diep, vervallen, wegwijzing, vandaag, open } = stand;
  const wie = wieAntwoordt(antwoorden);
  const gelezen = naarSituatie(antwoorden);
  const situatie = "situatie" in gelezen ? gelezen.situatie : undefined;
  const woorden = wegwijzerWoorden[taal];
  const isAbroad = situatie?.verblijf === "buitenland";
  const isZelf = wie === "zelf" && situatie !== undefined;
  return (
    <article className="stack stack-wide answer">
      <Dropped sleutels={vervallen} />
      {situatie?.veiligheid === "acuut-onveilig" ? (
        <AcuteDanger verblijf={situatie.verblijf} isZelf={isZelf} />
      ) : null}
      {isZelf ? null : (
        <>
          <Responsible wegwijzing={wegwijzing} isOwnDecision={wie !== "beroep"} />
          {wie === "naaste" && situatie ? (
            <CallNumbers codes={bellenVoorNaaste(situatie)} />
          ) : (
            <CallList wegwijzing={wegwijzing} isAbroad={isAbroad} />
          )}
        </>
      )}
      <div className="beside">
        <div className="stack stack-wide">
          {situatie === undefined || wie === "beroep" ? (
            <ForWork wegwijzing={wegwijzing} vrager={situatie?.vrager} wel={wel} />
          ) : wie === "zelf" ? (
            <ZelfAnswer situatie={situatie} wegwijzing={wegwijzing} />
          ) : (
            <NaasteAnswer situatie={situatie} wegwijzing={wegwijzing} />
          )}
        </div>
        <aside className="stack stack-wide">
          <form method="post" action={padIn(taal, "/wegwijzer")} className="stack stack-wide print">
            <AnswersFields antwoorden={antwoorden} diep={diep} />
            <OpenQuestions open={open} wie={wie} />
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
        {isZelf ? null : <p>{woorden.dekking(rijen, Object.keys(catalogus).length)}</p>}
        <p className="no-print">{woorden.afdrukken}</p>
        {wie === "beroep" ? <p className="print-only">{woorden.nietAfgedrukt(open.length)}</p> : null}
      </div>
    </article>
  );
}

/** The whole answer for somebody whose work it is: first what binds the reader, and the rest folded away. */
function ForWork(props: {
  wegwijzing: Wegwijzing;
  vrager: Vrager | undefined;
  wel: readonly (Zin | undefined)[];
}) {
  const { wegwijzing } = props;
  return (
    <>
      <Steps wegwijzing={wegwijzing} />
      <Actions wegwijzing={wegwijzing} />
      <AnswerRules {...props} />
      <Choices wegwijzing={wegwijzing} isLinked />
    </>
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
function OpenQuestions({ open, wie }: { open: readonly VraagSleutel[]; wie: Antwoorder }) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  if (open.length === 0) return null;
  return (
    <section className="stack stack-tight no-print">
      <h2>{woorden.open}</h2>
      <p className="soft">{woorden.openUitleg(open.length)}</p>
      <div>
        <Button name="stap" value="door">
          {woorden.doorgaan}
        </Button>
      </div>
      <details className="all-rules">
        <summary>{woorden.openLijst}</summary>
        <ul className="plain-list open-questions">
          {open.map((sleutel) => {
            const { vraag } = vraagVoor({ sleutel, taal, isZelf: wie === "zelf" });
            return (
              <li key={sleutel}>
                <Button kind="plain" name="stap" value={`vraag:${sleutel}`}>
                  {vraag}
                </Button>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
