import type { Bellen } from "#domain/kennis/bellen.ts";
import { alleDeskundigen, deskundigen } from "#domain/kennis/deskundigen.ts";
import { type GesprekPartner, type Gids, gidsen, voorbereiden } from "#domain/kennis/gesprek.ts";
import { nagezienOp } from "#domain/kennis/herkomst.ts";
import type { Punt } from "#domain/kennis/punt.ts";
import { termen } from "#domain/kennis/termen.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { CallsWhen } from "../../components/calls-when/calls-when.tsx";
import { nummers, telLink } from "../../components/emergency-bar/numbers.ts";
import { ListPoints } from "../../components/list-points/list-points.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { RaadList } from "../../components/raad-list/raad-list.tsx";
import { TermTable } from "../../components/term-table/term-table.tsx";
import { useTaal } from "../../language.ts";
import { gesprekWoorden } from "../../words/gesprek.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { Actions, Choices } from "../wegwijzer/answer-parts.tsx";
import type { GesprekAntwoorden } from "./antwoorden.ts";
import { AskForm } from "./ask-form.tsx";

type Props = { antwoorden: GesprekAntwoorden & { partner: GesprekPartner }; wegwijzing: Wegwijzing };

/** Whom to consult about these forms, each once; about none in particular, everybody but the police. */
const wieRaadpleegt = ({ vormen }: GesprekAntwoorden): readonly Bellen[] =>
  vormen.length > 0
    ? [...new Set<Bellen>(vormen.flatMap((vorm): readonly Bellen[] => deskundigen[vorm]))]
    : alleDeskundigen.filter(({ organisatie }) => organisatie !== "politie");

/** The judgement of the rule tables, and below it the guide; none for a talk with the family that must not be held yet. */
export function Guide({ antwoorden, wegwijzing }: Props) {
  const taal = useTaal();
  const woorden = gesprekWoorden[taal];
  const { partner, vormen, gevaar } = antwoorden;
  const [uitspraak] = wegwijzing.handelingen;
  const isOpen = uitspraak?.oordeel === "mag" || uitspraak?.oordeel === "mag-gemotiveerd";
  const isShut = partner === "familie" && !isOpen;
  return (
    <article className="stack stack-wide">
      <header className="stack stack-tight text">
        <h1>{woorden.koppen[partner]}</h1>
      </header>
      {gevaar ? (
        <Notification kind="acute" title={woorden.gevaarKop}>
          <p>
            <a href={telLink(nummers.noodgeval)}>{nummers.noodgeval}</a> – {woorden.gevaarTekst}
          </p>
        </Notification>
      ) : null}
      <div className="beside">
        <div className="stack stack-wide">
          <Actions wegwijzing={wegwijzing} kop={woorden.oordeel} />
          {isShut ? <Notification>{woorden.dicht}</Notification> : null}
          {isShut || isOpen ? null : <Notification>{woorden.straks}</Notification>}
          {isShut ? null : <Steps partner={partner} />}
        </div>
        <aside className="stack stack-wide">
          {isOpen ? null : <CallsWhen kop={woorden.bellen} calls={wieRaadpleegt(antwoorden)} />}
          {vormen.length > 0 ? (
            <section className="stack" aria-labelledby="woorden">
              <h2 id="woorden">{woorden.woorden}</h2>
              <p>{woorden.woordenTekst}</p>
              <TermTable terms={vormen.map((vorm) => termen[vorm])} />
            </section>
          ) : null}
          <Choices wegwijzing={wegwijzing} isLinked />
          <details className="no-print">
            <summary>{woorden.wijzig}</summary>
            <AskForm antwoorden={antwoorden} knop={woorden.opnieuw} />
          </details>
        </aside>
      </div>
      <div className="soft small stack stack-tight">
        <p className="no-print">{woorden.afdrukken}</p>
        <p>{woorden.gecontroleerd(dagVoluit(nagezienOp, taal))}</p>
      </div>
    </article>
  );
}

/** The talk from before it begins until what is written down. */
function Steps({ partner }: { partner: GesprekPartner }) {
  const taal = useTaal();
  const woorden = gesprekWoorden[taal];
  const { zinnen, doen, laten, afsluiten, opschrijven }: Gids = gidsen[partner];
  return (
    <>
      <Part id="vooraf" kop={woorden.voorbereiden} punten={voorbereiden[partner]} />
      <section className="stack stack-tight" aria-labelledby="zinnen">
        <h2 id="zinnen">{woorden.zinnen}</h2>
        <p className="soft">{woorden.zinnenTekst}</p>
        <ul className="stack stack-tight">
          {zinnen.map((zin) => (
            <li key={zin.nl}>
              <q>{zin[taal]}</q>
            </li>
          ))}
        </ul>
      </section>
      <Part id="tijdens" kop={woorden.doen} punten={doen} />
      <RaadList id="laten" kop={woorden.laten} raad={laten} kind="leave" told />
      <Part id="afsluiten" kop={woorden.afsluiten} punten={afsluiten} />
      <Part id="opschrijven" kop={woorden.opschrijven} punten={opschrijven} />
    </>
  );
}

function Part({ id, kop, punten }: { id: string; kop: string; punten: readonly Punt[] }) {
  return (
    <section className="stack stack-tight" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <ListPoints punten={punten} told />
    </section>
  );
}
