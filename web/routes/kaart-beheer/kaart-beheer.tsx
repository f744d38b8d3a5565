import { Link } from "react-router";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { beheerWoorden } from "../../words/kaart-beheer.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Route } from "./+types/kaart-beheer";
import { laadLijst } from "./kaart-beheer.server.ts";
import "./kaart-beheer.css";

/** The cards the reader's organisation keeps; for who keeps none there is no such page. */
export const loader = ({ context, request }: Route.LoaderArgs) =>
  laadLijst(requireSession(context), new URL(request.url).searchParams);

const keuzes = ["alles", "nakijken", "ingetrokken"] as const;

/** Every card of one's own, what is longest due first. */
export default function KaartBeheer({ loaderData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = beheerWoorden[taal];
  const { rijen, totaal, toon, blad, bladen, landelijk, gedaan } = loaderData;
  const klaar = gedaan ? woorden.gedaan[gedaan] : undefined;
  return (
    <WorkPage>
      <title>{`${woorden.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack">
        {klaar ? <Notification kind="done" title={klaar} /> : null}
        <header className="stack stack-tight text">
          <h1>{woorden.titel}</h1>
          <p>
            {woorden.inleiding} {landelijk ? woorden.landelijk : null}
          </p>
        </header>
        <p className="kaart-links">
          <Link to="/beheer/sociale-kaart/nieuw">{woorden.nieuw}</Link>
          <Link to="/beheer/sociale-kaart/invoer">{woorden.bestand}</Link>
          <a href={padIn(taal, "/sociale-kaart")}>{woorden.openbaar}</a>
        </p>
        <nav aria-label={woorden.toonKop} className="kaart-links">
          {keuzes.map((keuze) => (
            <Link
              key={keuze}
              to={keuze === "alles" ? "/beheer/sociale-kaart" : `/beheer/sociale-kaart?toon=${keuze}`}
              aria-current={keuze === toon ? "true" : undefined}
            >
              {woorden.toon[keuze]}
            </Link>
          ))}
        </nav>
        <DataTable
          caption={woorden.lijst}
          columns={[
            {
              key: "naam",
              label: woorden.kolom.naam,
              main: true,
              cell: ({ id, naam }) => <Link to={`/beheer/sociale-kaart/${id}`}>{naam[taal]}</Link>,
            },
            {
              key: "waar",
              label: woorden.kolom.waar,
              cell: (rij) => (rij.landelijk ? woorden.waar.landelijk : woorden.waar.eigen),
            },
            {
              key: "nagekeken",
              label: woorden.kolom.nagekeken,
              cell: ({ nagezienOp, hoe }) => woorden.nagezien[hoe](dagVoluit(nagezienOp, taal)),
            },
            {
              key: "stand",
              label: woorden.kolom.stand,
              cell: ({ stand }) => (
                <span className={stand === "nakijken" ? "kaart-due" : undefined}>{woorden.stand[stand]}</span>
              ),
            },
          ]}
          rows={rijen}
          rowKey={({ id }) => id}
          total={totaal}
          empty={woorden.leeg}
        />
        <Pagination page={blad} pages={bladen} />
      </div>
    </WorkPage>
  );
}
