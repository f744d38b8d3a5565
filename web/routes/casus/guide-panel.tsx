import type { ReactNode } from "react";
import { Link } from "react-router";
import { Deadline } from "../../components/deadline/deadline.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import { organisatieNaam, organisatieNamen } from "../../words/organisaties.ts";
import { dagTekst } from "../../words/tijd.ts";
import { codeVan, dutyItem, otherItem, ruleItem, stepItem, weighed } from "./guide-item.tsx";
import { Fold, type Item, Lines, Some, Sources } from "./guide-lines.tsx";
import { Unknown, type WayTo } from "./guide-unknown.tsx";
import type { Paneel } from "./paneel.server.ts";
import { TurnQuestion } from "./turn-question.tsx";

/**
 * The wegwijzer of one situation: who is responsible, what must and must not happen and what instead, by when, what is
 * still unknown; every line with its source. `plaats` is where an unknown can be recorded.
 */
export function GuidePanel({
  paneel,
  vandaag,
  nu,
  plaats,
  veld,
}: {
  paneel: Paneel;
  vandaag: string;
  /** The instant (ISO) from which terms in hours are seen; a report being typed has none yet. */
  nu?: string;
  plaats?: WayTo;
  /** Where the answer to the question that decides who is responsible can be given. */
  veld?: string | undefined;
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
      {paneel.kantelvraag ? (
        <TurnQuestion vraag={paneel.kantelvraag} link={veld ? <FieldLink to={veld} /> : undefined} />
      ) : null}
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
            ...stappen.eigen.map((stap) => stepItem(stap, taal, w.samenMet)),
            ...regels.plicht.eigen.map(dutyItem(vandaag)),
          ]}
        />
      </Section>
      <Section title={w.soort.verbod} count={verboden.length + regels.verbod.eigen.length} tone="no">
        <Some
          items={[...verboden.map((weging) => weighed(weging, w)), ...regels.verbod.eigen.map(ruleItem)]}
        />
      </Section>
      <Terms paneel={paneel} vandaag={vandaag} nu={nu} />
      <Section title={w.soort.bevoegdheid} count={vrij.length + regels.bevoegdheid.eigen.length} tone="yes">
        <Some
          items={[...vrij.map((weging) => weighed(weging, w)), ...regels.bevoegdheid.eigen.map(ruleItem)]}
        />
      </Section>
      <div>
        <Fold title={w.soort.waarschuwing} items={regels.waarschuwing.eigen.map(ruleItem)} />
        <Fold title={w.soort.advies} items={regels.advies.eigen.map(ruleItem)} />
        <Unknown sleutels={paneel.ontbreekt} plaats={plaats} />
        <Fold
          title={w.anderen}
          items={[
            ...stappen.anderen.map((stap) => stepItem(stap, taal)),
            ...Object.values(regels).flatMap(({ anderen }) => anderen.map((regel) => otherItem(regel, taal))),
          ]}
        />
        <Fold
          title={w.besluiten}
          items={paneel.besluiten.map(({ id, wat, waarom }) => ({
            key: id,
            line: (
              <>
                <strong>{wat}</strong> {waarom}
              </>
            ),
            sources: [id],
          }))}
        />
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

/** A field of this page is a jump, which keeps what was typed; any other is a page. */
function FieldLink({ to }: { to: string }) {
  const { naarVeld } = casusWoorden[useTaal()].paneel;
  return to.startsWith("#") ? <a href={to}>{naarVeld}</a> : <Link to={to}>{naarVeld}</Link>;
}

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

/** Terms that run; those that ended open at a press. */
function Terms({
  paneel: { termijnen },
  vandaag,
  nu,
}: {
  paneel: Paneel;
  vandaag: string;
  nu?: string | undefined;
}) {
  const taal = useTaal();
  const w = casusWoorden[taal].paneel;
  const lopend = termijnen.filter(({ einde }) => !einde);
  const beeindigd = termijnen.filter(({ einde }) => einde);
  const item = ({ wat, bron, op, at, einde, eindeOp }: Paneel["termijnen"][number]): Item => ({
    key: `${bron}${op}${wat}`,
    line: (
      <>
        {wat}{" "}
        {einde && eindeOp ? (
          <span className="guide-ended">
            {w.eindeOp(w.einde[einde as keyof typeof w.einde], dagTekst({ dag: eindeOp, vandaag, taal }))}
          </span>
        ) : at && nu ? (
          <Deadline dueAt={at} now={nu} />
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
