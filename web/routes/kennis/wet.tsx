import { nagezienOp } from "#domain/kennis/herkomst.ts";
import {
  lezingen,
  veranderingen,
  type WetGroep,
  type Wetsregel,
  wetGroepen,
  wetsregels,
} from "#domain/kennis/wet.ts";
import { DataTable } from "../../components/data-table/data-table.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kennisWoorden } from "../../words/kennis.ts";
import { padIn } from "../../words/taal.ts";
import { dagKort } from "../../words/tijd.ts";
import { BronLink } from "../bron/bron-link.tsx";
import { Contents, Day, KnowledgePage, Sources } from "./kennis-parts.tsx";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** Per form of violence which law there is, what it means, since when, and whether we read it there. */
export default function Wet() {
  const woorden = kennisWoorden[useTaal()];
  const { titel } = woorden.paginas.wet;
  return (
    <KnowledgePage titel={titel}>
      <header className="stack stack-tight text">
        <h1>{titel}</h1>
        <p className="lead">{woorden.wet.inleiding}</p>
      </header>
      <Contents
        items={[
          ...wetGroepen.map((groep) => ({ id: groep, naam: woorden.wet.groepen[groep] })),
          { id: "lezingen", naam: woorden.wet.lezingenKop },
          { id: "veranderd", naam: woorden.wet.veranderdKop },
        ]}
      />
      {wetGroepen.map((groep) => (
        <Group key={groep} groep={groep} />
      ))}
      <Readings />
      <Changes />
    </KnowledgePage>
  );
}

function Group({ groep }: { groep: WetGroep }) {
  const taal = useTaal();
  const { wet: woorden, bron, nagezien } = kennisWoorden[taal];
  const { kolommen } = woorden;
  return (
    <section className="stack stack-tight" aria-labelledby={groep}>
      <h2 id={groep}>{woorden.groepen[groep]}</h2>
      <DataTable<Wetsregel>
        caption={woorden.tabel(woorden.groepen[groep])}
        columns={[
          {
            key: "wet",
            label: kolommen.wet,
            main: true,
            cell: ({ wet, artikel, vindplaats }) =>
              [wet[taal], artikel && woorden.artikel(artikel), vindplaats].filter(Boolean).join(", "),
          },
          {
            key: "betekenis",
            label: kolommen.betekenis,
            cell: ({ betekenis, letOp }) => (
              <>
                {betekenis[taal]}
                {letOp ? <span className="soft small knowledge-note">{letOp[taal]}</span> : null}
              </>
            ),
          },
          {
            key: "stand",
            label: kolommen.stand,
            cell: ({ sinds, gelezenIn }) => (
              <span className="knowledge-status">
                {sinds
                  ? woorden.sinds(dagKort(sinds, taal))
                  : woorden[groep === "verdragen" ? "verdrag" : "geldt"]}
                <span className="soft small knowledge-note">{woorden.gelezenIn[gelezenIn]}</span>
              </span>
            ),
          },
          {
            key: "bron",
            label: bron,
            cell: ({ bronnen, gelezen }) => <Sources bronnen={bronnen} gelezen={gelezen} />,
          },
          { key: "nagezien", label: nagezien, cell: () => <Day dag={nagezienOp} /> },
        ]}
        rows={wetsregels.filter(({ groepen }) => groepen.includes(groep))}
        rowKey={({ id }) => id}
      />
    </section>
  );
}

/** What each source says, side by side: we choose none. */
function Readings() {
  const taal = useTaal();
  const { wet: woorden } = kennisWoorden[taal];
  return (
    <section className="stack" aria-labelledby="lezingen">
      <h2 id="lezingen">{woorden.lezingenKop}</h2>
      <p className="text">
        {woorden.lezingen} <a href={padIn(taal, "/bronnen/T22")}>{woorden.lezingenMeer}</a>.
      </p>
      <ul className="plain-list knowledge-cards">
        {lezingen.map(({ id, wie, zegt, bron }) => (
          <li key={id} className="knowledge-card">
            <h3>{wie[taal]}</h3>
            <p>{zegt[taal]}</p>
            {bron ? <BronLink id={bron} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is no longer as a document says. */
function Changes() {
  const taal = useTaal();
  const { wet: woorden } = kennisWoorden[taal];
  return (
    <section className="stack" aria-labelledby="veranderd">
      <h2 id="veranderd">{woorden.veranderdKop}</h2>
      <p className="text">{woorden.veranderd}</p>
      <ul className="plain-list knowledge-cards">
        {veranderingen.map(({ id, toen, nu, bronnen, gelezen }) => (
          <li key={id} className="knowledge-card">
            <dl className="knowledge-facts">
              <div>
                <dt>{woorden.toen}</dt>
                <dd>{toen[taal]}</dd>
              </div>
              <div>
                <dt>{woorden.nu}</dt>
                <dd>{nu[taal]}</dd>
              </div>
            </dl>
            <Sources bronnen={bronnen} gelezen={gelezen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
