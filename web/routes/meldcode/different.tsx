import { eerUitleg } from "#domain/kennis/meldcode.ts";
import type { Deel } from "#domain/melding/blokken.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import { handelingRijen } from "#domain/protocol/handelingen.ts";
import type { Handeling } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { ActionList } from "../wegwijzer/answer-parts.tsx";
import { ReadElsewhere } from "./read-elsewhere.tsx";

type Part = { uitkomst: Uitkomst };

/** Judged beside the questions on the talk. */
const inGesprek = "gesprek-slachtoffer" satisfies Handeling;

const isKnown = ({ situatie }: Uitkomst): boolean =>
  situatie.vormen !== undefined || (situatie.eermotief !== undefined && situatie.eermotief !== "nee");

/** The same answer with the verdicts on some of the actions alone. */
const alleen = (nu: Wegwijzing, welke: readonly Handeling[]): Wegwijzing => ({
  ...nu,
  handelingen: nu.handelingen.filter(({ handeling }) => welke.includes(handeling)),
});

/**
 * What may not be done as it is in this matter, as soon as something of it is known: the rules, then each action. Read once:
 * from the second step on it is short, with the rest to unfold, and no action that the part itself judges.
 */
export function Different({ uitkomst, deel }: Part & { deel: Deel }) {
  const taal = useTaal();
  const { anders, andersUitleg, andersWaarom } = meldcodeWoorden[taal];
  const { oordelen } = wegwijzerWoorden[taal];
  const { nu } = uitkomst;
  const dicht = nu.handelingen.filter(({ oordeel }) => oordeel !== "mag");
  if (!isKnown(uitkomst) || dicht.length === 0) return null;
  const sluitend = new Set(dicht.flatMap(({ bronnen }) => bronnen));
  const bindend = nu.regels.filter(
    ({ bron, soort }) => sluitend.has(bron) && (soort === "verbod" || soort === "plicht"),
  );
  const hier = dicht.filter(({ handeling }) => deel !== "stap3" || handeling !== inGesprek);
  const isOtherCode = nu.regels.some(({ bron }) => bron === eerUitleg.bij);
  const inFull = (
    <>
      <p className="soft small">{andersUitleg}</p>
      <ul className="plain-list lines">
        {bindend.map(({ bron, wat }) => (
          <li key={bron + wat.nl} className="rule">
            <p>{wat[taal]}</p>
            <SourceLink id={bron} told />
          </li>
        ))}
      </ul>
      <ActionList
        wegwijzing={alleen(
          nu,
          hier.map(({ handeling }) => handeling),
        )}
      />
      {isOtherCode ? <ReadElsewhere zin={eerUitleg.zin} gelezen={eerUitleg.gelezen} /> : null}
    </>
  );
  return (
    <section className="quiet stack" aria-labelledby="anders">
      <h2 id="anders">{anders}</h2>
      {deel === "begin" || deel === "stap1" ? (
        inFull
      ) : (
        <>
          <ul className="plain-list stack stack-tight">
            {hier.map(({ handeling, oordeel }) => (
              <li key={handeling}>
                {handelingRijen[handeling].label[taal]}: <strong>{oordelen[oordeel]}</strong>
              </li>
            ))}
          </ul>
          <details>
            <summary>{andersWaarom}</summary>
            <div className="stack">{inFull}</div>
          </details>
        </>
      )}
    </section>
  );
}

/** Above the questions on the talk: that something comes first, when the tables say so. */
export function TalkFirst({ uitkomst }: Part) {
  const woorden = meldcodeWoorden[useTaal()];
  const gesprek = uitkomst.nu.handelingen.find(({ handeling }) => handeling === inGesprek);
  if (!gesprek || gesprek.oordeel === "mag") return <Verdict uitkomst={uitkomst} over={inGesprek} />;
  return (
    <>
      <Notification title={isKnown(uitkomst) ? woorden.eerstDeskundige : woorden.nietVeilig}>
        <p>{isKnown(uitkomst) ? woorden.eerstTekst : woorden.nietVeiligTekst}</p>
      </Notification>
      <Verdict uitkomst={uitkomst} over={inGesprek} />
    </>
  );
}

/** What the tables say of one action, beside the questions about it. */
export function Verdict({ uitkomst, over }: Part & { over: Handeling }) {
  return <ActionList wegwijzing={alleen(uitkomst.nu, [over])} />;
}
