import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RegelSoort } from "#domain/protocol/rule.ts";
import { Deadline } from "../../components/deadline/deadline.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { organisatieNaam, organisatieNamen } from "../../words/organisaties.ts";
import { dagTekst } from "../../words/tijd.ts";
import type { Paneel } from "./paneel.server.ts";

type Weging = Paneel["wegingen"][number];
type Regels = Paneel["regels"][RegelSoort];

/** So many lines of one kind are in sight; the rest opens. */
const inSight = 3;

/**
 * The wegwijzer of one situation: who is responsible, what must and must not happen and what instead, by when, what is
 * still unknown; every line with its source. `feiten` is where the unknown can be recorded.
 */
export function GuidePanel({
  paneel,
  vandaag,
  feiten,
}: {
  paneel: Paneel;
  vandaag: string;
  feiten?: string | undefined;
}) {
  const taal = useTaal();
  const w = casusWoorden[taal].paneel;
  const { overdracht, wegingen, regels } = paneel;
  const verboden = wegingen.filter(({ oordeel }) => oordeel === "mag-niet" || oordeel === "eerst");
  const vrij = wegingen.filter(({ oordeel }) => oordeel === "mag" || oordeel === "mag-gemotiveerd");
  return (
    <aside className="guide-panel" aria-labelledby="wegwijzer">
      <h2 id="wegwijzer">{w.kop}</h2>
      <dl className="guide-who">
        <div>
          <dt>{w.verantwoordelijk}</dt>
          <dd>{organisatieNaam(codeVan(paneel.verantwoordelijk), taal)}</dd>
        </div>
        {paneel.zicht === paneel.verantwoordelijk ? null : (
          <div>
            <dt>{w.zicht}</dt>
            <dd>{organisatieNaam(codeVan(paneel.zicht), taal)}</dd>
          </div>
        )}
      </dl>
      {overdracht ? (
        <div className="guide-transfer">
          <p>
            <strong>
              {(overdracht.grond === "moet" ? w.overdrachtMoet : w.overdrachtMag)(
                organisatieNamen[taal][overdracht.naar],
              )}
            </strong>
          </p>
          <Sources ids={overdracht.bronnen} />
        </div>
      ) : null}
      <Section title={w.eerst} count={paneel.stappen.length}>
        <Some
          items={paneel.stappen.map(({ stap, wie, bronnen }) => ({
            key: stap,
            line: (
              <>
                {stap}{" "}
                <span className="soft">
                  {wie.map((code) => organisatieNaam(codeVan(code), taal)).join(", ")}
                </span>
              </>
            ),
            sources: bronnen,
          }))}
        />
      </Section>
      <Terms paneel={paneel} vandaag={vandaag} />
      {paneel.ontbreekt.length > 0 ? (
        <section>
          <h3>{w.ontbreekt}</h3>
          <p className="small">{w.ontbreektUitleg}</p>
          <ul className="plain-list guide-unknown">
            {paneel.ontbreekt.map((sleutel) => (
              <li key={sleutel}>{begrippen[taal].feit[sleutel]}</li>
            ))}
          </ul>
          {feiten ? (
            <p>
              <Link to={feiten}>{w.legVast}</Link>
            </p>
          ) : null}
        </section>
      ) : null}
      <Rules title={w.soort.plicht} regels={regels.plicht} vandaag={vandaag} />
      <Section title={w.soort.verbod} count={verboden.length + regels.verbod.eigen.length} tone="no">
        <Some
          items={[...regels.verbod.eigen.map(ruleItem), ...verboden.map((weging) => weighed(weging, w))]}
        />
        <Others regels={regels.verbod} />
      </Section>
      <Section title={w.soort.bevoegdheid} count={vrij.length + regels.bevoegdheid.eigen.length} tone="yes">
        <Some
          items={[...vrij.map((weging) => weighed(weging, w)), ...regels.bevoegdheid.eigen.map(ruleItem)]}
        />
        <Others regels={regels.bevoegdheid} />
      </Section>
      <Rules title={w.soort.waarschuwing} regels={regels.waarschuwing} vandaag={vandaag} />
      <Rules title={w.soort.advies} regels={regels.advies} vandaag={vandaag} />
      {paneel.besluiten.length > 0 ? (
        <details>
          <summary>{w.besluiten}</summary>
          <ul className="plain-list stack stack-tight">
            {paneel.besluiten.map(({ id, wat, waarom }) => (
              <li key={id} className="small">
                <strong>{wat}</strong> {waarom}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="small soft">{w.rijen(paneel.rijenIn, paneel.rijenTotaal, paneel.editie)}</p>
      {paneel.nogNiet.length > 0 ? (
        <p className="small soft">
          {w.nogNiet} {paneel.nogNiet.join(", ")}.
        </p>
      ) : null}
    </aside>
  );
}

type Item = { key: string; line: ReactNode; sources: readonly string[] };

const codeVan = (code: string) => code as Parameters<typeof organisatieNaam>[0];

const ruleItem = ({ bron, wat }: Regels["eigen"][number]): Item => ({
  key: `${bron}${wat}`,
  line: wat,
  sources: [bron],
});

/** An action with what the rules make of it; what would be allowed stands right below what is not. */
const weighed = (
  { handeling, label, oordeel, tenzij, bronnen }: Weging,
  w: (typeof casusWoorden)["nl"]["paneel"],
): Item => ({
  key: handeling,
  line: (
    <>
      {label} <span className="soft">({w.oordeel[oordeel]})</span>
      {tenzij ? <span className="guide-unless">{tenzij}</span> : null}
    </>
  ),
  sources: bronnen,
});

function Section({
  title,
  count,
  tone,
  children,
}: {
  title: string;
  count: number;
  tone?: "no" | "yes";
  children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className={tone ? `guide-${tone}` : undefined}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Rules({ title, regels, vandaag }: { title: string; regels: Regels; vandaag: string }) {
  const items = regels.eigen.map((regel): Item => {
    const item = ruleItem(regel);
    const line = regel.voor ? (
      <>
        {regel.wat} <Deadline dueOn={regel.voor} today={vandaag} />
      </>
    ) : (
      item.line
    );
    return { ...item, line };
  });
  return (
    <Section title={title} count={regels.eigen.length + regels.anderen.length}>
      <Some items={items} />
      <Others regels={regels} />
    </Section>
  );
}

/** The first few in sight, the rest one press away. */
function Some({ items }: { items: readonly Item[] }) {
  const { meer } = casusWoorden[useTaal()].paneel;
  const rest = items.slice(inSight);
  return (
    <>
      <Lines items={items.slice(0, inSight)} />
      {rest.length > 0 ? (
        <details>
          <summary>{meer(rest.length)}</summary>
          <Lines items={rest} />
        </details>
      ) : null}
    </>
  );
}

function Others({ regels: { anderen } }: { regels: Regels }) {
  const taal = useTaal();
  if (anderen.length === 0) return null;
  return (
    <details>
      <summary>{casusWoorden[taal].paneel.anderen(anderen.length)}</summary>
      <Lines
        items={anderen.map(({ bron, wat, wie }) => ({
          key: `${bron}${wat}`,
          line: (
            <>
              {wat} <span className="soft">{organisatieNaam(codeVan(wie), taal)}</span>
            </>
          ),
          sources: [bron],
        }))}
      />
    </details>
  );
}

function Lines({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="plain-list guide-lines">
      {items.map(({ key, line, sources }) => (
        <li key={key}>
          <div>{line}</div>
          <Sources ids={sources} />
        </li>
      ))}
    </ul>
  );
}

/** Every source one click away. */
function Sources({ ids }: { ids: readonly string[] }) {
  return (
    <div className="guide-sources">
      {ids.map((id) => (
        <SourceLink key={id} id={id} />
      ))}
    </div>
  );
}

function Terms({ paneel: { termijnen }, vandaag }: { paneel: Paneel; vandaag: string }) {
  const taal = useTaal();
  const w = casusWoorden[taal].paneel;
  if (termijnen.length === 0) return null;
  return (
    <section>
      <h3>{w.termijnen}</h3>
      <ul className="plain-list guide-lines">
        {termijnen.map(({ wat, bron, op, einde, eindeOp }) => (
          <li key={`${bron}${op}${wat}`}>
            <div>
              {wat}{" "}
              {einde && eindeOp ? (
                <span className="guide-ended">
                  {w.eindeOp(
                    w.einde[einde as keyof typeof w.einde],
                    dagTekst({ dag: eindeOp, vandaag, taal }),
                  )}
                </span>
              ) : (
                <Deadline dueOn={op} today={vandaag} />
              )}
            </div>
            <Sources ids={[bron]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
