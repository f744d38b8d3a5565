import { besluiten } from "#domain/protocol/besluiten.ts";
import { handelingRijen } from "#domain/protocol/handelingen.ts";
import type { OordeelSoort } from "#domain/protocol/rule.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { organisatieNamen } from "../../words/organisaties.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import "../../components/raad-list/raad-list.css";

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
                <SourceLink key={id} id={id} text={zegt(regels, id, taal)} told />
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

/** What somebody intends, and whether it is allowed; if not, what is. `kop` replaces the heading, and `uitleg` says for whom it holds. */
export function Actions({
  wegwijzing: { handelingen, regels },
  kop,
  uitleg,
}: Part & { kop?: string; uitleg?: string }) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  if (handelingen.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="handelingen">
      <h2 id="handelingen">{kop ?? woorden.handelingen}</h2>
      {uitleg ? <p>{uitleg}</p> : null}
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
                <SourceLink key={id} id={id} text={zegt(regels, id, taal)} told />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the rules of one source say, for under its number. */
const zegt = (regels: Wegwijzing["regels"], id: string, taal: Taal): string | undefined =>
  regels
    .filter(({ bron }) => bron === id)
    .map(({ wat }) => wat[taal])
    .join(" ") || undefined;

/** The decisions of ours this answer leans on. `isLinked`: each leads, in a tab of its own, to where it answers. */
export function Choices({ wegwijzing: { besluiten: ids }, isLinked = false }: Part & { isLinked?: boolean }) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  if (ids.length === 0) return null;
  return (
    <details className={isLinked ? "all-rules no-print" : "all-rules"}>
      <summary>{woorden.besluiten(ids.length)}</summary>
      <p className="soft">{woorden.besluitenUitleg}</p>
      <ul className="plain-list lines">
        {ids.map((id) => (
          <li key={id} className="rule rule-wide">
            <p>
              {besluiten[id].wat[taal]} <span className="soft">{besluiten[id].waarom[taal]}</span>
            </p>
            {isLinked ? (
              <p className="small">
                <a href={padIn(taal, `/bronnen/${id}`)} target="_blank" rel="noopener">
                  {woorden.besluitPagina(id)}
                </a>
              </p>
            ) : (
              <SourceLink id={id} told />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
