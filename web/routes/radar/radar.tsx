import { Link } from "react-router";
import { type Column, DataTable } from "../../components/data-table/data-table.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { radarWoorden, waaromTekst } from "../../words/radar.ts";
import type { Taal } from "../../words/taal.ts";
import { momentTekst } from "../../words/tijd.ts";
import type { Route } from "./+types/radar";
import { loadRadarlijst } from "./radar.server.ts";

/** Whoever may be known already, of the open files of the reader's organisation. */
export const loader = ({ context, request }: Route.LoaderArgs) =>
  loadRadarlijst(requireSession(context), new URL(request.url).searchParams);

type Regel = Awaited<ReturnType<typeof loader>>["treffers"][number];

/** Radar: who resembles somebody of an earlier file, nearest first. No name stands in the list; the case page compares. */
export default function Radarpagina({ loaderData: lijst }: Route.ComponentProps) {
  const taal = useTaal();
  const w = radarWoorden[taal];
  return (
    <WorkPage>
      <title>{`${w.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack">
        <h1>{w.titel}</h1>
        <p className="text">{w.inleiding}</p>
        {lijst.isAnderBlad ? <Notification>{w.blad}</Notification> : null}
        <DataTable
          caption={w.lijstKop}
          columns={kolommen(taal)}
          rows={lijst.treffers}
          rowKey={({ betrokkene, anderCasus, anderBetrokkene }) =>
            `${betrokkene}/${anderCasus}/${anderBetrokkene}`
          }
          total={lijst.totaal}
          empty={<p>{w.lijstLeeg}</p>}
        />
        <Pagination page={lijst.blad} pages={lijst.bladen} />
        <h2>{w.gevraagdKop}</h2>
        <p className="text">{w.gevraagdUitleg}</p>
        <DataTable
          caption={w.gevraagdKop}
          columns={gevraagdKolommen(taal, lijst.nu)}
          rows={lijst.gevraagd}
          rowKey={({ at, van, casus }) => at + van + casus}
          empty={<p>{w.gevraagdLeeg}</p>}
        />
      </div>
    </WorkPage>
  );
}

function kolommen(taal: Taal): Column<Regel>[] {
  const w = radarWoorden[taal];
  return [
    {
      key: "casus",
      label: w.kolom.casus,
      main: true,
      cell: ({ casus, betrokkene, nummer }) => (
        <Link to={`/casus/${casus}/mensen#radar-${betrokkene}`} className="nowrap">
          <span className="visually-hidden">{w.bekijk(nummer)}</span>
          <span className="number" aria-hidden="true">
            {nummer}
          </span>
        </Link>
      ),
    },
    {
      key: "ander",
      label: w.kolom.ander,
      cell: ({ anderNummer, anderOpen }) => (
        <>
          <span className="number nowrap">{anderNummer}</span>{" "}
          <span className="soft">({anderOpen ? w.opent : w.afgesloten})</span>
        </>
      ),
    },
    {
      key: "hoe",
      label: w.kolom.hoe,
      cell: ({ klasse, onzeker }) => (
        <>
          {w.klasse[klasse]}
          {onzeker ? <span className="soft"> – {w.nogOnzeker}</span> : null}
        </>
      ),
    },
    { key: "waarom", label: w.kolom.waarom, cell: ({ waarom }) => waaromTekst(waarom, taal) },
  ];
}

type Gevraagd = Awaited<ReturnType<typeof loader>>["gevraagd"][number];

function gevraagdKolommen(taal: Taal, nu: string): Column<Gevraagd>[] {
  const { gevraagdKolom, vraag } = radarWoorden[taal];
  return [
    {
      key: "casus",
      label: gevraagdKolom.casus,
      main: true,
      cell: ({ casus, nummer }) => (
        <Link to={`/casus/${casus}`} className="number nowrap">
          {nummer}
        </Link>
      ),
    },
    { key: "wie", label: gevraagdKolom.wie, cell: ({ van }) => van },
    { key: "doel", label: gevraagdKolom.doel, cell: ({ doel }) => vraag.doelen[doel] },
    {
      key: "wanneer",
      label: gevraagdKolom.wanneer,
      cell: ({ at }) => momentTekst({ instant: at, nu, taal }),
    },
  ];
}
