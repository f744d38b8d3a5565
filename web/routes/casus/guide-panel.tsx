import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RegelSoort } from "#domain/protocol/rule.ts";
import { Deadline } from "../../components/deadline/deadline.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { organisatieNaam, organisatieNamen } from "../../words/organisaties.ts";
import type { Taal } from "../../words/taal.ts";
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
  const { overdracht, wegingen, regels, stappen } = paneel;
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
      <Section title={w.soort.plicht} count={stappen.eigen.length + regels.plicht.eigen.length}>
        <Some
          items={[
            ...stappen.eigen.map((stap) => stepItem(stap, taal)),
            ...regels.plicht.eigen.map(dutyItem(vandaag)),
          ]}
        />
      </Section>
      <Section title={w.soort.verbod} count={verboden.length + regels.verbod.eigen.length} tone="no">
        <Some
          items={[...verboden.map((weging) => weighed(weging, w)), ...regels.verbod.eigen.map(ruleItem)]}
        />
      </Section>
      <Terms paneel={paneel} vandaag={vandaag} />
      <Section title={w.soort.bevoegdheid} count={vrij.length + regels.bevoegdheid.eigen.length} tone="yes">
        <Some
          items={[...vrij.map((weging) => weighed(weging, w)), ...regels.bevoegdheid.eigen.map(ruleItem)]}
        />
      </Section>
      <div>
        <Fold title={w.soort.waarschuwing} items={regels.waarschuwing.eigen.map(ruleItem)} />
        <Fold title={w.soort.advies} items={regels.advies.eigen.map(ruleItem)} />
        {paneel.ontbreekt.length > 0 ? (
          <details>
            <summary>{w.aantal(w.ontbreekt, paneel.ontbreekt.length)}</summary>
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
          </details>
        ) : null}
        <Fold
          title={w.anderen}
          items={[
            ...stappen.anderen.map((stap) => stepItem(stap, taal)),
            ...Object.values(regels).flatMap(({ anderen }) => anderen.map((regel) => otherItem(regel, taal))),
          ]}
        />
        {paneel.besluiten.length > 0 ? (
          <details>
            <summary>{w.aantal(w.besluiten, paneel.besluiten.length)}</summary>
            <ul className="plain-list stack stack-tight">
              {paneel.besluiten.map(({ id, wat, waarom }) => (
                <li key={id} className="small">
                  <strong>{wat}</strong> {waarom}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
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

/** A step with who else does it. */
const stepItem = ({ stap, wie, bronnen }: Paneel["stappen"]["eigen"][number], taal: Taal): Item => ({
  key: stap,
  line: (
    <>
      {stap}{" "}
      <span className="soft small">{wie.map((code) => organisatieNaam(codeVan(code), taal)).join(", ")}</span>
    </>
  ),
  sources: bronnen,
});

const dutyItem =
  (vandaag: string) =>
  (regel: Regels["eigen"][number]): Item => {
    const item = ruleItem(regel);
    if (!regel.voor) return item;
    const line = (
      <>
        {regel.wat} <Deadline dueOn={regel.voor} today={vandaag} />
      </>
    );
    return { ...item, line };
  };

const otherItem = ({ bron, wat, wie }: Regels["anderen"][number], taal: Taal): Item => ({
  key: `${bron}${wat}`,
  line: (
    <>
      {wat} <span className="soft small">{organisatieNaam(codeVan(wie), taal)}</span>
    </>
  ),
  sources: [bron],
});

/** Lines that open at a press; how many there are stands beside the name. */
function Fold({ title, items }: { title: string; items: readonly Item[] }) {
  const { aantal } = casusWoorden[useTaal()].paneel;
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{aantal(title, items.length)}</summary>
      <Lines items={items} />
    </details>
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

/** Terms that run; those that ended open at a press. */
function Terms({ paneel: { termijnen }, vandaag }: { paneel: Paneel; vandaag: string }) {
  const taal = useTaal();
  const w = casusWoorden[taal].paneel;
  const lopend = termijnen.filter(({ einde }) => !einde);
  const beeindigd = termijnen.filter(({ einde }) => einde);
  const item = ({ wat, bron, op, einde, eindeOp }: Paneel["termijnen"][number]): Item => ({
    key: `${bron}${op}${wat}`,
    line: (
      <>
        {wat}{" "}
        {einde && eindeOp ? (
          <span className="guide-ended">
            {w.eindeOp(w.einde[einde as keyof typeof w.einde], dagTekst({ dag: eindeOp, vandaag, taal }))}
          </span>
        ) : (
          <Deadline dueOn={op} today={vandaag} />
        )}
      </>
    ),
    sources: [bron],
  });
  return (
    <Section title={w.termijnen} count={termijnen.length}>
      <Lines items={lopend.map(item)} />
      <Fold title={w.beeindigd} items={beeindigd.map(item)} />
    </Section>
  );
}
