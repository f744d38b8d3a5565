import { Notification } from "../../components/notification/notification.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { padIn } from "../../words/taal.ts";
import { dagVan, dagVoluit, klok } from "../../words/tijd.ts";
import { versturenWoorden } from "../../words/versturen.ts";
import { Numbers } from "../wegwijzer/call-list.tsx";
import type { Receipt } from "./send.server.ts";

/** What was received, by whom, what comes next, and the code to ask with; to print. Nothing of the report stands on it. */
export function ReceiptPage({ receipt }: { receipt: Receipt }) {
  const taal = useTaal();
  const { bewijs: w, bellen } = versturenWoorden[taal];
  const { code, isEerder, ontvanger, op, soort } = receipt;
  return (
    // a link to the page in another language would lose the receipt
    <PublicPage languageSwitch={false}>
      <title>{w.titel}</title>
      <article className="stack stack-wide print text">
        <header className="stack stack-tight">
          <h1>{w.kop}</h1>
          {isEerder ? (
            <Notification>{w.eerder}</Notification>
          ) : (
            <p className="lead">{w.door(ontvanger.naam)}</p>
          )}
          {isEerder ? null : <p>{w.op(`${dagVoluit(dagVan(op), taal)}, ${klok(op, taal)}`)}</p>}
        </header>
        <section className="quiet stack stack-tight" aria-labelledby="code">
          <h2 id="code">{w.codeKop}</h2>
          <p className="meld-code">
            <strong>{code}</strong>
          </p>
          <p>{soort === "professional" ? w.code : w.burgerCode}</p>
          <p className="no-print">
            <a href={padIn(taal, "/melden/status")}>{w.stand}</a>
          </p>
        </section>
        <section className="stack stack-tight" aria-labelledby="dan">
          <h2 id="dan">{w.dan}</h2>
          <ol>
            {w.stappen.map((stap) => (
              <li key={stap}>{stap}</li>
            ))}
          </ol>
          {ontvanger.soort === "veilig-thuis" ? (
            <p>
              <SourceLink id="WW-V1" />
            </p>
          ) : null}
          <p>{soort === "professional" ? w.professional : soort === "burger" ? w.burger : w.dubbel}</p>
          <p>{w.rechten}</p>
        </section>
        <section className="stack stack-tight" aria-labelledby="bellen">
          <h2 id="bellen">{bellen}</h2>
          <Numbers codes={["politie", "veilig-thuis", ontvanger.soort]} />
        </section>
        <p className="soft small no-print">{w.wissen}</p>
      </article>
    </PublicPage>
  );
}
