import { nagezienOp } from "#domain/kennis/herkomst.ts";
import { type Materiaal, materiaalSoorten, materialen } from "#domain/kennis/materiaal.ts";
import { DataTable } from "../../components/data-table/data-table.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kennisWoorden, tekstIn } from "../../words/kennis.ts";
import { padIn } from "../../words/taal.ts";
import { dagKort } from "../../words/tijd.ts";
import { Contents, KnowledgePage, Sources } from "./kennis-parts.tsx";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** What others made: whose it is, for whom, and how well we know it. */
export default function MateriaalPage() {
  const taal = useTaal();
  const woorden = kennisWoorden[taal];
  const { titel } = woorden.paginas.materiaal;
  const { soorten, verlegen, verlegenLink } = woorden.materiaal;
  return (
    <KnowledgePage titel={titel}>
      <header className="stack stack-tight text">
        <h1>{titel}</h1>
        <p className="lead">{woorden.materiaal.inleiding}</p>
        <p>
          {verlegen} <a href={padIn(taal, "/wegwijzer")}>{verlegenLink}</a>.
        </p>
        <p className="soft">{woorden.materiaal.links}</p>
      </header>
      <Contents items={materiaalSoorten.map((soort) => ({ id: soort, naam: soorten[soort] }))} />
      {materiaalSoorten.map((soort) => (
        <section key={soort} className="stack stack-tight" aria-labelledby={soort}>
          <h2 id={soort}>{soorten[soort]}</h2>
          <Shelf
            caption={woorden.materiaal.tabel(soorten[soort])}
            items={materialen.filter((ene) => ene.soort === soort)}
          />
        </section>
      ))}
    </KnowledgePage>
  );
}

function Shelf({ caption, items }: { caption: string; items: readonly Materiaal[] }) {
  const taal = useTaal();
  const { materiaal: woorden, bron } = kennisWoorden[taal];
  const { kolommen } = woorden;
  return (
    <DataTable<Materiaal>
      caption={caption}
      columns={[
        {
          key: "naam",
          label: kolommen.naam,
          main: true,
          cell: ({ naam, site, uit }) => (
            <>
              {site ? (
                <a href={site} rel="noreferrer external" lang="nl">
                  {naam}
                </a>
              ) : (
                <span lang="nl">{naam}</span>
              )}
              {uit ? <span className="soft small knowledge-note">{tekstIn(uit, taal)}</span> : null}
            </>
          ),
        },
        { key: "wat", label: kolommen.wat, cell: ({ wat }) => wat[taal] },
        { key: "eigenaar", label: kolommen.eigenaar, cell: ({ eigenaar }) => tekstIn(eigenaar, taal) },
        {
          key: "voorWie",
          label: kolommen.voorWie,
          cell: ({ voorWie }) => voorWie.map((wie) => woorden.voorWie[wie]).join(", "),
        },
        {
          key: "stand",
          label: kolommen.stand,
          cell: ({ bekend, genoemdIn }) => (
            <span className="knowledge-status">
              {woorden.bekend[bekend](genoemdIn)}; {woorden.nagelopen(dagKort(nagezienOp, taal))}
            </span>
          ),
        },
        {
          key: "bron",
          label: bron,
          cell: ({ bronnen, gelezen }) => <Sources bronnen={bronnen} gelezen={gelezen} />,
        },
      ]}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}
