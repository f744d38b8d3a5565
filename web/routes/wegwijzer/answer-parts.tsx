import { besluiten } from "#domain/protocol/besluiten.ts";
import { handelingRijen } from "#domain/protocol/handelingen.ts";
import type { OordeelSoort, RegelSoort } from "#domain/protocol/rule.ts";
import type { RegelAntwoord, Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { organisatieNaam, organisatieNamen } from "../../words/organisaties.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";

type Part = { wegwijzing: Wegwijzing };

/** What happens now, in order, by whom. */
export function Steps({ wegwijzing: { stappen, regels } }: Part) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  if (stappen.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="nu">
      <h2 id="nu">{woorden.nu}</h2>
      <ol className="steps">
        {stappen.map(({ stap, wie, bronnen }) => (
          <li key={stap.nl}>
            <p className="step-text">{stap[taal]}</p>
            <div className="row row-tight small">
              <span className="soft">
                {woorden.door}{" "}
                {wie
                  .map((code) =>
                    code === "vrager" ? woorden.uZelf.toLowerCase() : organisatieNamen[taal][code],
                  )
                  .join(", ")}
              </span>
              {bronnen.map((id) => (
                <SourceLink key={id} id={id} text={regels.find(({ bron }) => bron === id)?.wat[taal]} told />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const teken = { mag: "✓", "mag-gemotiveerd": "✓", eerst: "↷", "mag-niet": "✕" } as const satisfies Record<
  OordeelSoort,
  string
>;

/** What somebody intends, and whether it is allowed; if not, what is. */
export function Actions({ wegwijzing: { handelingen, regels } }: Part) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  if (handelingen.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="handelingen">
      <h2 id="handelingen">{woorden.handelingen}</h2>
      <ul className="plain-list lines">
        {handelingen.map(({ handeling, oordeel, bronnen, tenzij }) => (
          <li key={handeling} className="verdict">
            <h3>{handelingRijen[handeling].label[taal]}</h3>
            <p className="verdict-word" data-verdict={oordeel}>
              <span aria-hidden="true">{teken[oordeel]} </span>
              {woorden.oordelen[oordeel]}
            </p>
            {tenzij ? (
              <p>
                <strong>{woorden.tenzij}:</strong> {tenzij[taal]}
              </p>
            ) : null}
            <div className="row row-tight small">
              {bronnen.map((id) => (
                <SourceLink key={id} id={id} text={regels.find(({ bron }) => bron === id)?.wat[taal]} told />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What must not comes before what must: most harm is done by acting too soon. */
const volgorde = [
  "verbod",
  "plicht",
  "waarschuwing",
  "bevoegdheid",
  "advies",
] as const satisfies readonly RegelSoort[];

/** Every rule that holds, by kind and then by whom it binds. */
export function Rules({ wegwijzing: { regels } }: Part) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  const perSoort = Map.groupBy(regels, ({ soort }) => soort);
  return (
    <>
      {volgorde.map((soort) => {
        const deze = perSoort.get(soort);
        return deze ? (
          <section key={soort} className="stack" aria-labelledby={soort}>
            <h2 id={soort}>
              {woorden.regels[soort]} <span className="soft small">{deze.length}</span>
            </h2>
            {[...Map.groupBy(deze, ({ wie }) => wie)].map(([wie, vanHen]) => (
              <div key={wie} className="rules-of">
                <h3>{wie === "vrager" ? woorden.uZelf : organisatieNaam(wie, taal)}</h3>
                <ul className="plain-list lines">
                  {vanHen.map((regel) => (
                    <RuleLine key={regel.bron + regel.wat.nl} regel={regel} />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ) : null;
      })}
    </>
  );
}

function RuleLine({ regel: { bron, wat, termijn } }: { regel: RegelAntwoord }) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  return (
    <li className="rule">
      <p>
        {wat[taal]}
        {termijn ? (
          <strong>
            {" "}
            {termijn.uiterlijk
              ? woorden.uiterlijk(dagVoluit(termijn.uiterlijk, taal))
              : woorden.termijn(termijn.aantal, termijn.eenheid)}
          </strong>
        ) : null}
      </p>
      <SourceLink id={bron} told />
    </li>
  );
}

/** The decisions of ours this answer leans on. */
export function Choices({ wegwijzing: { besluiten: ids } }: Part) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  if (ids.length === 0) return null;
  return (
    <section className="stack stack-tight" aria-labelledby="besluiten">
      <h2 id="besluiten">{woorden.besluiten}</h2>
      <p className="soft">{woorden.besluitenUitleg}</p>
      <ul className="plain-list lines">
        {ids.map((id) => (
          <li key={id} className="rule rule-wide">
            <p>
              {besluiten[id].wat[taal]} <span className="soft">{besluiten[id].waarom[taal]}</span>
            </p>
            <SourceLink id={id} told />
          </li>
        ))}
      </ul>
    </section>
  );
}
