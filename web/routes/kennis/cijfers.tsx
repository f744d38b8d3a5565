import { type Cijfer, type CijferGroep, cijferGroepen, cijfers, onbekenden } from "#domain/kennis/cijfers.ts";
import { nagezienOp } from "#domain/kennis/herkomst.ts";
import { NumberPicture, rangeText } from "../../components/number-picture/number-picture.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kennisWoorden, tekstIn } from "../../words/kennis.ts";
import { dagKort } from "../../words/tijd.ts";
import { Contents, KnowledgePage, Sources } from "./kennis-parts.tsx";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** What was counted or estimated, by whom and of which year: each figure on its own. */
export default function Cijfers() {
  const taal = useTaal();
  const woorden = kennisWoorden[taal];
  const { titel } = woorden.paginas.cijfers;
  return (
    <KnowledgePage titel={titel}>
      <header className="stack stack-tight text">
        <h1>{titel}</h1>
        <p className="lead">{woorden.cijfers.inleiding}</p>
        <p>{woorden.cijfers.gemeld}</p>
      </header>
      <Contents
        items={[
          ...cijferGroepen.map((groep) => ({ id: groep, naam: woorden.cijfers.groepen[groep] })),
          { id: "onbekend", naam: woorden.cijfers.onbekendKop },
        ]}
      />
      {cijferGroepen.map((groep) => (
        <Group key={groep} groep={groep} />
      ))}
      <section className="stack" aria-labelledby="onbekend">
        <h2 id="onbekend">{woorden.cijfers.onbekendKop}</h2>
        <ul className="plain-list knowledge-cards">
          {onbekenden.map(({ id, wat, waarom, bronnen }) => (
            <li key={id} className="knowledge-card">
              <h3>{wat[taal]}</h3>
              <p>{waarom[taal]}</p>
              <Sources bronnen={bronnen} />
            </li>
          ))}
        </ul>
      </section>
    </KnowledgePage>
  );
}

function Group({ groep }: { groep: CijferGroep }) {
  const { groepen } = kennisWoorden[useTaal()].cijfers;
  return (
    <section className="stack" aria-labelledby={groep}>
      <h2 id={groep}>{groepen[groep]}</h2>
      <div className="knowledge-cards">
        {cijfers
          .filter((cijfer) => cijfer.groep === groep)
          .map((cijfer) => (
            <Figure key={cijfer.id} cijfer={cijfer} />
          ))}
      </div>
    </section>
  );
}

/** One figure: its picture, the same as a table, and what it does and does not count. */
function Figure({
  cijfer: { id, titel, soort, punten, telt, teltNiet, jaar, maker, bronnen, gelezen },
}: {
  cijfer: Cijfer;
}) {
  const taal = useTaal();
  const { cijfers: woorden, bron, nagezien } = kennisWoorden[taal];
  const points = punten.map(({ label, van, tot }) => ({ label: label[taal], from: van, to: tot }));
  const facts = [
    [woorden.telt, telt[taal]],
    [woorden.teltNiet, teltNiet[taal]],
    [woorden.jaar, jaar],
    [woorden.maker, tekstIn(maker, taal)],
    [bron, <Sources key="bron" bronnen={bronnen} gelezen={gelezen} />],
    [nagezien, dagKort(nagezienOp, taal)],
  ] as const;
  return (
    <figure className="knowledge-card" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{titel[taal]}</h3>
        <p className="soft small">{woorden.soorten[soort]}</p>
      </figcaption>
      <NumberPicture title={titel[taal]} points={points} />
      <details className="all-rules">
        <summary>{woorden.tabel}</summary>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{woorden.wat}</th>
              <th scope="col">{woorden.aantal}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.label}>
                <th scope="row">{point.label}</th>
                <td>{rangeText(point, taal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <dl className="knowledge-facts">
        {facts.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
