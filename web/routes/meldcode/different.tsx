import { eerUitleg } from "#domain/kennis/meldcode.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import type { Handeling } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { Actions } from "../wegwijzer/answer-parts.tsx";
import { ReadElsewhere } from "./read-elsewhere.tsx";

const isKnown = ({ situatie }: Uitkomst): boolean =>
  situatie.vormen !== undefined || (situatie.eermotief !== undefined && situatie.eermotief !== "nee");

/** The verdicts of the tables on some of the actions. */
const over = (nu: Wegwijzing, welke: readonly string[]): Wegwijzing => ({
  ...nu,
  handelingen: nu.handelingen.filter(({ handeling }) => welke.includes(handeling)),
});

/** What may not be done as it is in this matter, as soon as something of it is known; the tables decide. */
export function Different({ uitkomst }: { uitkomst: Uitkomst }) {
  const taal = useTaal();
  const woorden = meldcodeWoorden[taal];
  const dicht = uitkomst.nu.handelingen.filter(({ oordeel }) => oordeel !== "mag");
  if (!isKnown(uitkomst) || dicht.length === 0) return null;
  const isOtherCode = uitkomst.nu.regels.some(({ bron }) => bron === "RK-2.10");
  return (
    <section className="quiet stack" aria-labelledby="anders">
      <h2 id="anders">{woorden.anders}</h2>
      <p className="soft">{woorden.andersUitleg}</p>
      <Actions
        wegwijzing={over(
          uitkomst.nu,
          dicht.map(({ handeling }) => handeling),
        )}
        title={woorden.watMag}
      />
      {isOtherCode ? <ReadElsewhere {...eerUitleg} /> : null}
    </section>
  );
}

/** Above the questions on the talk: whether it may be held now, and what must come first. */
export function TalkFirst({ uitkomst }: { uitkomst: Uitkomst }) {
  const taal = useTaal();
  const woorden = meldcodeWoorden[taal];
  const gesprek = uitkomst.nu.handelingen.find(({ handeling }) => handeling === "gesprek-slachtoffer");
  const isClosed = gesprek !== undefined && gesprek.oordeel !== "mag";
  const isKnownClosed = isClosed && isKnown(uitkomst);
  return (
    <div className="stack">
      {isClosed ? (
        <Notification title={isKnownClosed ? woorden.eerstDeskundige : woorden.nietVeilig}>
          <p>{isKnownClosed ? woorden.eerstTekst : woorden.nietVeiligTekst}</p>
        </Notification>
      ) : null}
      <Actions
        wegwijzing={over(uitkomst.nu, ["gesprek-slachtoffer", "informeren-familie"])}
        title={woorden.watMag}
      />
    </div>
  );
}

/** What the tables say of one action, beside the questions about it. */
export function Verdict({ uitkomst, over: handeling }: { uitkomst: Uitkomst; over: Handeling }) {
  return (
    <Actions
      wegwijzing={over(uitkomst.nu, [handeling])}
      title={meldcodeWoorden[useTaal()].watMag}
      id={handeling}
    />
  );
}
