import { opVolgorde } from "#domain/kennis/herkomst.ts";
import { stukken } from "#domain/kennis/stukken.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { Button } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { SelectField } from "../../components/field/field.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { eigenaarTekst, kennisWoorden } from "../../words/kennis.ts";
import { padIn } from "../../words/taal.ts";
import type { Route } from "./+types/onderhoud";
import { Day, KnowledgePage, Sources } from "./kennis-parts.tsx";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

const perBlad = 25;

/** Content does not change while the program runs, so its order is made once. */
const volgorde = opVolgorde(stukken);
const eigenaren = [...new Set(stukken.map(({ herkomst }) => herkomst.eigenaar))].toSorted();
type Regel = (typeof volgorde)[number];

/** What is due first today, of one owner when the address names one, a page at a time. */
export function loader({ context, request }: Route.LoaderArgs) {
  const gevraagd = new URL(request.url).searchParams;
  const eigenaar = gevraagd.get("eigenaar") ?? "";
  const vandaag = dayOf(context.get(pageContext).services.now());
  const straks = Temporal.PlainDate.from(vandaag).add({ months: 3 }).toString();
  const gekozen = volgorde.filter(({ stuk }) => !eigenaar || stuk.herkomst.eigenaar === eigenaar);
  const bladen = Math.max(1, Math.ceil(gekozen.length / perBlad));
  const blad = Math.min(bladen, Math.max(1, Number.parseInt(gevraagd.get("blad") ?? "1", 10) || 1));
  const isTeLaat = ({ vanaf }: Regel) => vanaf <= vandaag;
  const perPagina = [...Map.groupBy(gekozen, ({ stuk }) => stuk.pagina)].map(([pagina, deel]) => ({
    pagina,
    aantal: deel.length,
    teLaat: deel.filter(isTeLaat).length,
    eerst: deel[0]?.vanaf ?? vandaag,
  }));
  return {
    eigenaar,
    eigenaren,
    totaal: stukken.length,
    aantal: gekozen.length,
    teLaat: gekozen.filter(isTeLaat).length,
    straks: gekozen.filter((regel) => !isTeLaat(regel) && regel.vanaf <= straks).length,
    perPagina: perPagina.toSorted((een, ander) => (een.pagina < ander.pagina ? -1 : 1)),
    blad,
    bladen,
    regels: gekozen
      .slice((blad - 1) * perBlad, blad * perBlad)
      .map((regel) => ({ ...regel, isTeLaat: isTeLaat(regel) })),
  };
}

type Data = Route.ComponentProps["loaderData"];

/** Every piece of content of the public pages, what is due first on top. */
export default function Onderhoud({ loaderData }: Route.ComponentProps) {
  const taal = useTaal();
  const { onderhoud: woorden, paginas } = kennisWoorden[taal];
  const { totaal, aantal, blad, bladen, regels, eigenaar } = loaderData;
  return (
    <KnowledgePage titel={paginas.onderhoud.titel}>
      <header className="stack stack-tight text">
        <h1>{paginas.onderhoud.titel}</h1>
        <p className="lead">{woorden.inleiding(totaal)}</p>
      </header>
      <form method="get" action={padIn(taal, "/kennis/onderhoud")} className="knowledge-filter">
        <SelectField
          name="eigenaar"
          label={woorden.filter}
          empty={woorden.alleEigenaren}
          defaultValue={eigenaar}
          options={eigenaren.map((value) => ({ value, label: eigenaarTekst(value, taal) }))}
        />
        <Button kind="second">{woorden.toon}</Button>
      </form>
      <p role="status">
        <strong>{woorden.teLaat(loaderData.teLaat)}</strong> {woorden.straks(loaderData.straks)}
      </p>
      <Pieces rows={regels} total={aantal} />
      <Pagination page={blad} pages={bladen} />
      <PerPage rows={loaderData.perPagina} />
    </KnowledgePage>
  );
}

function Pieces({ rows, total }: { rows: Data["regels"]; total: number }) {
  const taal = useTaal();
  const { onderhoud: woorden, bron } = kennisWoorden[taal];
  const { kolommen } = woorden;
  return (
    <DataTable<Data["regels"][number]>
      caption={woorden.lijst}
      total={total}
      empty={woorden.niemand}
      columns={[
        {
          key: "wat",
          label: kolommen.wat,
          main: true,
          cell: ({ stuk }) => <a href={padIn(taal, stuk.pagina)}>{stuk.titel[taal]}</a>,
        },
        {
          key: "vanaf",
          label: kolommen.vanaf,
          cell: ({ vanaf, isTeLaat }) =>
            isTeLaat ? (
              <span className="knowledge-late">
                <Day dag={vanaf} />, {woorden.teLaatMerk}
              </span>
            ) : (
              <Day dag={vanaf} />
            ),
        },
        {
          key: "nagezien",
          label: kolommen.nagezien,
          cell: ({ stuk }) => <Day dag={stuk.herkomst.nagezienOp} />,
        },
        {
          key: "geldig",
          label: kolommen.geldig,
          cell: ({ stuk: { herkomst } }) => (herkomst.geldigVanaf ? <Day dag={herkomst.geldigVanaf} /> : "–"),
        },
        { key: "soort", label: kolommen.soort, cell: ({ stuk }) => woorden.soorten[stuk.soort] },
        {
          key: "eigenaar",
          label: kolommen.eigenaar,
          cell: ({ stuk }) => eigenaarTekst(stuk.herkomst.eigenaar, taal),
        },
        {
          key: "bron",
          label: bron,
          cell: ({ stuk: { herkomst } }) => <Sources bronnen={herkomst.bronnen} gelezen={herkomst.gelezen} />,
        },
      ]}
      rows={rows}
      rowKey={({ stuk }) => stuk.id}
    />
  );
}

function PerPage({ rows }: { rows: Data["perPagina"] }) {
  const taal = useTaal();
  const { onderhoud: woorden } = kennisWoorden[taal];
  return (
    <DataTable<Data["perPagina"][number]>
      caption={woorden.perPagina}
      columns={[
        {
          key: "pagina",
          label: woorden.pagina,
          main: true,
          cell: ({ pagina }) => <a href={padIn(taal, pagina)}>{pagina}</a>,
        },
        { key: "aantal", label: woorden.aantal, cell: ({ aantal }) => aantal },
        { key: "teLaat", label: woorden.overTijd, cell: ({ teLaat: aantal }) => aantal },
        { key: "eerst", label: woorden.eerst, cell: ({ eerst }) => <Day dag={eerst} /> },
      ]}
      rows={rows}
      rowKey={({ pagina }) => pagina}
    />
  );
}
