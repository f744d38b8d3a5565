import { Link } from "react-router";
import { ButtonLink } from "../../components/button/button.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import { werkWoorden } from "../../words/werk.ts";
import type { Route } from "./+types/werk";
import { Lijst } from "./lijst.tsx";
import { Nu } from "./nu.tsx";
import { Rolpagina } from "./rolpagina.tsx";
import { Signalen } from "./signalen.tsx";
import { Taken } from "./taken.tsx";
import { Toetsen } from "./toetsen.tsx";
import { loadWerk } from "./werk.server.ts";
import { Zoekbalk } from "./zoekbalk.tsx";
import "./werk.css";

/** What the page needs: one audited read, by the filters in the address. */
export const loader = ({ context, request }: Route.LoaderArgs) =>
  loadWerk(requireSession(context), new URL(request.url).searchParams);

/** Everything the page shows of work, as its parts receive it. */
export type Werk = Extract<Awaited<ReturnType<typeof loader>>, { is: "werk" }>;

/** Where work begins: what needs me now, what waits for others, and the list. */
export default function Werkpagina({ loaderData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = werkWoorden[taal];
  return (
    <WorkPage>
      <title>{`${woorden.titel} – ${kaderWoorden[taal].naam}`}</title>
      {loaderData.is === "rol" ? <Rolpagina blad={loaderData.blad} /> : <Overzicht werk={loaderData} />}
    </WorkPage>
  );
}

function Overzicht({ werk }: { werk: Werk }) {
  const woorden = werkWoorden[useTaal()];
  const { watNu, wachtOpAnder, signalen, nu, meldt, onbekend } = werk;
  return (
    <div className="stack stack-wide">
      <div className="werk-head">
        <div>
          <h1>{woorden.titel}</h1>
          <p className="soft">{woorden.tellers(watNu.vandaag, wachtOpAnder)}</p>
        </div>
        <Zoekbalk />
        {meldt ? (
          <ButtonLink kind="main" to="/casus/nieuw">
            {woorden.nieuw}
          </ButtonLink>
        ) : null}
      </div>
      {onbekend ? <Notification title={woorden.onbekendFilter} /> : null}
      {meldt && werk.terugbellen.wachten > 0 ? <CallBack {...werk.terugbellen} /> : null}
      <Toetsen aantal={werk.toetsen} />
      {/* who leads a team first sees what others let pass */}
      {werk.leidt ? <Signalen signalen={signalen} nu={nu} /> : null}
      <div className="beside">
        <Nu watNu={watNu} nu={nu} />
        <div className="stack stack-wide">
          <Taken
            kop={woorden.wacht}
            uitleg={woorden.wachtUitleg}
            leeg={woorden.wachtLeeg}
            taken={wachtOpAnder}
            wegens={["aanbod-wacht", "overleg-wacht"]}
            nu={nu}
          />
          {!werk.leidt && signalen.length > 0 ? <Signalen signalen={signalen} nu={nu} /> : null}
        </div>
      </div>
      <Lijst werk={werk} />
    </div>
  );
}

/** People who wait to be called stand above everything: of them there is no case that could be seen. */
function CallBack({ wachten, teLaat }: Werk["terugbellen"]) {
  const { werk: w } = terugbelWoorden[useTaal()];
  return (
    <Notification title={w.wacht(wachten)} {...(teLaat > 0 && { kind: "acute" as const })}>
      <p>
        {teLaat > 0 ? `${w.teLaat(teLaat)} ` : null}
        <Link to="/werk/terugbellen">{w.naar}</Link>
      </p>
    </Notification>
  );
}
