import type { Vrager } from "#domain/protocol/situatie.ts";
import type { RegelAntwoord, Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
import type { Taal } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { deelIn } from "./indeling.ts";

/**
 * The rules that hold, each once: what must not and what is possible instead, by when, what must and what to mind; the
 * rest opens at a press. `wel` is what each rule of the answer says would be allowed instead.
 */
export function AnswerRules({
  wegwijzing,
  vrager,
  wel = [],
}: {
  wegwijzing: Wegwijzing;
  vrager: Vrager | undefined;
  wel?: readonly (Zin | undefined)[];
}) {
  const { regels, anderen, achtergrond } = wegwijzerWoorden[useTaal()];
  const indeling = deelIn(wegwijzing, vrager);
  return (
    <>
      <Rules
        id="niet"
        kop={regels.niet}
        rules={indeling.niet}
        instead={(rule) => wel[wegwijzing.regels.indexOf(rule)]}
      />
      <Terms rules={indeling.termijnen} />
      <Rules id="moet" kop={regels.moet} rules={indeling.moet} />
      <Rules id="let-op" kop={regels.letOp} rules={indeling.letOp} />
      <Folded title={anderen(indeling.anderen.length)} rules={indeling.anderen} />
      <div className="no-print">
        <Folded title={achtergrond(indeling.achtergrond.length)} rules={indeling.achtergrond} />
      </div>
    </>
  );
}

type Part = {
  rules: readonly RegelAntwoord[];
  instead?: (rule: RegelAntwoord) => Zin | undefined;
};

function Rules({ id, kop, ...part }: Part & { id: string; kop: string }) {
  const { rules } = part;
  if (rules.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <PerWho {...part} />
    </section>
  );
}

/** What has a term, with whom it binds beside it. */
function Terms({ rules }: Part) {
  const taal = useTaal();
  if (rules.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="wanneer">
      <h2 id="wanneer">{wegwijzerWoorden[taal].regels.wanneer}</h2>
      <ul className="plain-list lines">
        {rules.map((rule) => (
          <li key={rule.bron + rule.wat.nl} className="rule">
            <p>
              <strong>{termText(rule, taal)}</strong> {rule.wat[taal]}{" "}
              <span className="soft small">{whoName(rule.wie, taal)}</span>
            </p>
            <SourceLink id={rule.bron} told />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Folded({ title, rules }: Part & { title: string }) {
  if (rules.length === 0) return null;
  return (
    <details className="all-rules">
      <summary>{title}</summary>
      <div className="stack">
        <PerWho rules={rules} />
      </div>
    </details>
  );
}

/** Rules under whom they bind. */
function PerWho({ rules, instead = () => undefined }: Part) {
  const taal = useTaal();
  const { tenzij } = wegwijzerWoorden[taal];
  return [...Map.groupBy(rules, ({ wie }) => wie)].map(([wie, theirs]) => (
    <div key={wie} className="rules-of">
      <h3>{whoName(wie, taal)}</h3>
      <ul className="plain-list lines">
        {theirs.map((rule) => {
          const wel = instead(rule)?.[taal];
          return (
            <li key={rule.bron + rule.wat.nl} className="rule">
              <p>
                {rule.wat[taal]}
                {wel ? (
                  <>
                    {" "}
                    <strong>{tenzij}:</strong> {wel}
                  </>
                ) : null}
              </p>
              <SourceLink id={rule.bron} told />
            </li>
          );
        })}
      </ul>
    </div>
  ));
}

const whoName = (wie: RegelAntwoord["wie"], taal: Taal): string =>
  wie === "vrager" ? wegwijzerWoorden[taal].uZelf : organisatieNaam(wie, taal);

function termText({ termijn }: RegelAntwoord, taal: Taal): string {
  const woorden = wegwijzerWoorden[taal];
  if (!termijn) return "";
  const { uiterlijk, aantal, eenheid } = termijn;
  const tekst = uiterlijk ? woorden.uiterlijk(dagVoluit(uiterlijk, taal)) : woorden.termijn(aantal, eenheid);
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}:`;
}
