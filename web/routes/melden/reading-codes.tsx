import { type Leesrol, leesrollen } from "#domain/melding/lezers.ts";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { delenWoorden } from "../../words/delen.ts";
import { woordVoor } from "../../words/meldvelden.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import { dagVan, dagVoluit, klok } from "../../words/tijd.ts";
import type { Delen } from "./delen.server.ts";

/** Everything about who reads along, once it was opened. */
export type Shared = { delen: Extract<Delen, { is: "open" }> };

/** An instant in whole words: the day and the time of day. */
export const dagEnUur = (at: string, taal: Taal): string =>
  `${dagVoluit(dagVan(at), taal)}, ${klok(at, taal)}`;

/** A choice of how long a code works, in days or hours as its row says. */
export function HowLong({ delen, id }: Shared & { id: string }) {
  const { geef } = delenWoorden[useTaal()];
  const options = delen.termijnen
    .filter(({ termijn }) => termijn !== "lezen-nu")
    .map(({ termijn, seconden }) => {
      const uren = Math.round(seconden / 3600);
      return { value: termijn, label: uren % 24 === 0 ? geef.dagen(uren / 24) : geef.uren(uren) };
    });
  const [, gewoon] = options;
  return (
    <Choices
      type="radio"
      name="termijn"
      id={id}
      legend={geef.hoeLang}
      options={options}
      chosen={gewoon ? [gewoon.value] : []}
      inline
    />
  );
}

/** Giving a colleague a code to read along, each in a role of its own (WW-Z22–Z24). */
export function GiveCode({ delen }: Shared) {
  const taal = useTaal();
  const w = delenWoorden[taal].geef;
  const { opties = {} } = woordVoor("meelezers", taal);
  return (
    <form method="post" action={padIn(taal, "/melden/delen")} className="stack text no-print">
      <input type="hidden" name="conceptcode" value={delen.code} />
      <h2>{w.kop}</h2>
      <p>{w.uitleg}</p>
      {delen.waarom === "te-veel" ? <Notification>{w.teVeel}</Notification> : null}
      <Choices
        type="radio"
        name="lezer"
        legend={w.wie}
        options={(Object.keys(leesrollen) as Leesrol[]).map((rol) => ({
          value: rol,
          label: opties[rol]?.label ?? rol,
          hint: opties[rol]?.hint,
        }))}
        chosen={["aandachtsfunctionaris"]}
      />
      <HowLong delen={delen} id="termijn" />
      <div className="row">
        <Button kind="main" name="naar" value="geef">
          {w.maak}
        </Button>
        {Object.values(leesrollen).map((bron) => (
          <SourceLink key={bron} id={bron} told />
        ))}
      </div>
    </form>
  );
}

/** The code that was made just now, shown once: to pass on, or to open at once on this device. */
export function Given({ delen: { gegeven, adres } }: Shared) {
  const taal = useTaal();
  const { gegeven: w, lezers } = delenWoorden[taal];
  if (!gegeven) return null;
  const isNow = gegeven.termijn === "lezen-nu";
  return (
    <section className="quiet stack stack-tight text" aria-labelledby="leescode">
      <h2 id="leescode">{isNow ? w.nuKop : w.kop(lezers[gegeven.lezer])}</h2>
      <p>{isNow ? w.nuUitleg : w.uitleg}</p>
      {isNow ? (
        <form method="post" action={padIn(taal, "/melden/lezen")} target="_blank" rel="noopener">
          <input type="hidden" name="code" value={gegeven.code} />
          <Button kind="main" name="naar" value="open">
            {w.nu}
          </Button>
        </form>
      ) : (
        <>
          <p>
            {w.adres}:{" "}
            <strong>
              {adres}
              {padIn(taal, "/melden/lezen")}
            </strong>
          </p>
          <p className="meld-code">
            <strong>{gegeven.code}</strong>
          </p>
        </>
      )}
      <p>{w.tot(dagEnUur(gegeven.totAt, taal))}</p>
    </section>
  );
}

/** Every code that was given: to whom, until when, how often it was opened and when last; each can be withdrawn. */
export function GivenCodes({ delen }: Shared) {
  const taal = useTaal();
  const { codes: w, lezers } = delenWoorden[taal];
  return (
    <form method="post" action={padIn(taal, "/melden/delen")} className="stack text">
      <input type="hidden" name="conceptcode" value={delen.code} />
      <h2>{w.kop}</h2>
      {delen.codes.length === 0 ? <p className="soft">{w.geen}</p> : null}
      <ul className="plain-list lines">
        {delen.codes.map(({ id, lezer, stand, totAt, geopend, laatstAt }) => (
          <li key={id} className="row row-spread meld-given">
            <p>
              <strong className="meld-reader">{lezers[lezer]}</strong>{" "}
              {stand === "open" ? w.open(dagEnUur(totAt, taal)) : w[stand]}{" "}
              {laatstAt ? w.geopend(geopend, dagEnUur(laatstAt, taal)) : w.nietGeopend}
            </p>
            {stand === "open" ? (
              <Button
                name="intrekken"
                value={id}
                className="no-print"
                aria-label={`${w.trekIn}: ${lezers[lezer]}`}
              >
                {w.trekIn}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </form>
  );
}
