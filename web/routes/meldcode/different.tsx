import { eerUitleg } from "#domain/kennis/meldcode.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import type { Handeling } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { ActionList } from "../wegwijzer/answer-parts.tsx";
import { ReadElsewhere } from "./read-elsewhere.tsx";

type Part = { uitkomst: Uitkomst };

const isKnown = ({ situatie }: Uitkomst): boolean =>
  situatie.vormen !== undefined || (situatie.eermotief !== undefined && situatie.eermotief !== "nee");

/** The same answer with the verdicts on some of the actions alone. */
const alleen = (nu: Wegwijzing, welke: readonly Handeling[]): Wegwijzing => ({
  ...nu,
  handelingen: nu.handelingen.filter(({ handeling }) => welke.includes(handeling)),
});

/** What may not be done as it is in this matter, as soon as something of it is known: the rules, then each action. */
export function Different({ uitkomst }: Part) {
  const taal = useTaal();
  const { anders, andersUitleg } = meldcodeWoorden[taal];
  const { nu } = uitkomst;
  const dicht = nu.handelingen.filter(({ oordeel }) => oordeel !== "mag");
  if (!isKnown(uitkomst) || dicht.length === 0) return null;
  const sluitend = new Set(dicht.flatMap(({ bronnen }) => bronnen));
  const bindend = nu.regels.filter(
    ({ bron, soort }) => sluitend.has(bron) && (soort === "verbod" || soort === "plicht"),
  );
  const isOtherCode = nu.regels.some(({ bron }) => bron === eerUitleg.bij);
  return (
    <section className="quiet stack" aria-labelledby="anders">
      <h2 id="anders">{anders}</h2>
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
          dicht.map(({ handeling }) => handeling),
        )}
      />
      {isOtherCode ? <ReadElsewhere zin={eerUitleg.zin} gelezen={eerUitleg.gelezen} /> : null}
    </section>
  );
}

/** Above the questions on the talk: that something comes first, when the tables say so. */
export function TalkFirst({ uitkomst }: Part) {
  const woorden = meldcodeWoorden[useTaal()];
  const gesprek = uitkomst.nu.handelingen.find(({ handeling }) => handeling === "gesprek-slachtoffer");
  if (!gesprek || gesprek.oordeel === "mag")
    return <Verdict uitkomst={uitkomst} over="gesprek-slachtoffer" />;
  return (
    <>
      <Notification title={isKnown(uitkomst) ? woorden.eerstDeskundige : woorden.nietVeilig}>
        <p>{isKnown(uitkomst) ? woorden.eerstTekst : woorden.nietVeiligTekst}</p>
      </Notification>
      <Verdict uitkomst={uitkomst} over="gesprek-slachtoffer" />
    </>
  );
}

/** What the tables say of one action, beside the questions about it. */
export function Verdict({ uitkomst, over }: Part & { over: Handeling }) {
  return <ActionList wegwijzing={alleen(uitkomst.nu, [over])} />;
}
