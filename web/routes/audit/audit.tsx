import { useLocation } from "react-router";
import { type Column, DataTable } from "../../components/data-table/data-table.tsx";
import { Moment } from "../../components/moment/moment.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { requireSession } from "../../session.ts";
import { auditWoorden, handelingTekst } from "../../words/audit.ts";
import { kaderWoorden } from "../../words/kader.ts";
import type { Taal } from "../../words/taal.ts";
import type { Route } from "./+types/audit";
import { loadAudit } from "./audit.server.ts";
import { Auditfilters } from "./auditfilters.tsx";

/** What the page needs; for anybody but the log controller there is no such page. */
export const loader = ({ context, request }: Route.LoaderArgs) =>
  loadAudit(requireSession(context), new URL(request.url).searchParams);

/** A page of the log, as its parts receive it. */
export type Audit = Awaited<ReturnType<typeof loader>>;
type Regel = Audit["regels"][number];

/** The log of one's own organisation: who read or did what, as sentences. */
export default function Auditpagina({ loaderData: audit }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = auditWoorden[taal];
  const { search } = useLocation();
  return (
    <WorkPage>
      <title>{`${woorden.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack">
        <h1>{woorden.titel}</h1>
        <p className="soft text">{woorden.inleiding}</p>
        {audit.onbekend.length > 0 ? (
          <Notification title={woorden.genegeerd}>
            {audit.onbekend.map((naam) => (
              <p key={naam}>{woorden.onbekend[naam as keyof typeof woorden.onbekend] ?? naam}</p>
            ))}
          </Notification>
        ) : null}
        <Auditfilters audit={audit} />
        <DataTable
          caption={woorden.kop}
          columns={kolommen(taal, audit.nu)}
          rows={audit.regels}
          rowKey={({ id }) => id}
          total={audit.totaal}
          empty={woorden.leeg}
        />
        <Pagination page={audit.blad} pages={audit.bladen} />
        {audit.totaal > 0 ? (
          <p className="small">
            {audit.uitvoerbaar ? (
              <>
                <a href={`/audit/uitvoer${search}`} download>
                  {woorden.uitvoer}
                </a>{" "}
                <span className="soft">{woorden.uitvoerUitleg}</span>
              </>
            ) : (
              woorden.teLang(audit.langsteUitvoer)
            )}
          </p>
        ) : null}
      </div>
    </WorkPage>
  );
}

function kolommen(taal: Taal, nu: string): Column<Regel>[] {
  const {
    kolom,
    doel: doelTekst,
    doelen,
    casussen,
    concepten,
    regels,
    kaarten,
    uitkomst,
    systeem,
  } = auditWoorden[taal];
  const aantalIn = (handeling: string) =>
    Object.entries({ audit: regels, concept: concepten, kaart: kaarten }).find(([wat]) =>
      handeling.startsWith(`${wat}.`),
    )?.[1] ?? casussen;
  return [
    { key: "at", label: kolom.at, cell: ({ at }) => <Moment at={at} now={nu} /> },
    {
      key: "wie",
      label: kolom.wie,
      main: true,
      cell: ({ naam, medewerker }) => naam ?? `${systeem} ${medewerker}`,
    },
    {
      key: "wat",
      label: kolom.wat,
      cell: ({ handeling, doel, aantal }) => (
        <>
          {handelingTekst(handeling, taal)}
          <span className="soft">
            {doel ? ` ${doelTekst(doelen[doel] ?? doel)}` : null}
            {aantal === null ? null : ` ${aantalIn(handeling)(aantal)}`}
          </span>
        </>
      ),
    },
    {
      key: "casus",
      label: kolom.casus,
      cell: ({ nummer }) => (nummer ? <span className="number">{nummer}</span> : null),
    },
    {
      key: "uitkomst",
      label: kolom.uitkomst,
      cell: (regel) => uitkomst[regel.uitkomst],
    },
  ];
}
