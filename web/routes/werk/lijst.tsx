import { Link } from "react-router";
import { type Column, DataTable } from "../../components/data-table/data-table.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { SafetyBadge } from "../../components/safety-badge/safety-badge.tsx";
import { Tabs } from "../../components/tabs/tabs.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import type { Taal } from "../../words/taal.ts";
import { werkWoorden } from "../../words/werk.ts";
import { Filters } from "./filters.tsx";
import { Termijn } from "./termijn.tsx";
import type { Werk } from "./werk.tsx";

type Regel = Werk["lijst"]["regels"][number];

/** The list: mine, my team's or all; its filters stand in the address, and it says how many there are. */
export function Lijst({ werk: { lijst, filter, nu, heeftTeam } }: { werk: Werk }) {
  const taal = useTaal();
  const woorden = werkWoorden[taal];
  const { van, dossier } = filter;
  const bereiken = (["mij", "team", "alle"] as const).filter((bereik) => heeftTeam || bereik !== "team");
  const gefilterd = Boolean(filter.reden ?? filter.veiligheid ?? filter.vorm) || dossier !== "open";
  return (
    <section className="stack" id="lijst">
      <Tabs
        tabs={bereiken.map((bereik) => ({
          to: `/werk?van=${bereik}#lijst`,
          label: woorden.lijst[bereik],
          current: bereik === van,
        }))}
      />
      <Filters filter={filter} gefilterd={gefilterd} />
      <DataTable
        caption={woorden.lijstKop[van]}
        columns={kolommen<Regel>(taal, nu).filter(({ key }) => van !== "mij" || key !== "medewerker")}
        rows={lijst.regels}
        rowKey={({ casus }) => casus}
        total={lijst.totaal}
        more={lijst.meer}
        empty={
          <>
            <p>{woorden.lijstLeeg[van]}</p>
            {gefilterd ? <Link to={`/werk?van=${van}#lijst`}>{woorden.wisFilters}</Link> : null}
          </>
        }
      />
      <Pagination page={lijst.blad} pages={lijst.bladen} />
      {lijst.meer ? <p className="soft small">{woorden.lijstLang(lijst.totaal)}</p> : null}
    </section>
  );
}

/** The columns of a list of files, also of what a search found; with `nu` (ISO instant) the deadline as well. */
export function kolommen<R extends Regel>(taal: Taal, nu?: string): Column<R>[] {
  const { kolom, reden, niemand, geenVorm } = werkWoorden[taal];
  return [
    {
      key: "nummer",
      label: kolom.nummer,
      main: true,
      cell: ({ casus, nummer }) => (
        <Link to={`/casus/${casus}`} className="number nowrap">
          {nummer}
        </Link>
      ),
    },
    {
      key: "veiligheid",
      label: kolom.veiligheid,
      cell: ({ veiligheid, relatie }) =>
        veiligheid || relatie === "verantwoordelijk" ? (
          <SafetyBadge safety={veiligheid ?? "onbekend"} />
        ) : null,
    },
    {
      key: "vormen",
      label: kolom.vormen,
      cell: ({ vormen }) => vormen.map((vorm) => begrippen[taal].vorm[vorm]).join(", ") || geenVorm,
    },
    {
      key: "waarom",
      label: kolom.waarom,
      cell: ({ redenen }) => (redenen.length > 0 ? redenen.map((een) => reden[een]).join(", ") : null),
    },
    {
      key: "verantwoordelijk",
      label: kolom.verantwoordelijk,
      cell: ({ verantwoordelijk }) => verantwoordelijk,
    },
    {
      key: "medewerker",
      label: kolom.medewerker,
      cell: ({ medewerker }) =>
        medewerker ? <span className="nowrap">{medewerker}</span> : <span className="soft">{niemand}</span>,
    },
    ...(nu
      ? [
          {
            key: "termijn",
            label: kolom.termijn,
            cell: ({ uiterlijkAt }: R) => (uiterlijkAt ? <Termijn at={uiterlijkAt} nu={nu} /> : null),
          },
        ]
      : []),
  ];
}
