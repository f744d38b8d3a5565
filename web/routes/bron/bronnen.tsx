import { documenten } from "#domain/protocol/bronnen.ts";
import { editieOp } from "#domain/protocol/editie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { Button } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { TextField } from "../../components/field/field.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { bronWoorden } from "../../words/bron.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Route } from "./+types/bronnen";
import { overzicht, zoekBron } from "./bron.server.ts";
import { SourceLines, SourceTable } from "./bron-link.tsx";
import "./bron.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

type Context = Readonly<Route.LoaderArgs["context"]>;
const editieVan = (context: Context) => editieOp(dayOf(context.get(pageContext).services.now()));

/** The five documents, our decisions, the tensions and the editions. */
export const loader = ({ context }: Route.LoaderArgs) => overzicht(editieVan(context));

/** A search is posted: what somebody looks for stands in no address. Longer than any word is cut. */
export async function action({ request, context }: Route.ActionArgs) {
  const gezocht = String((await request.formData()).get("zoek") ?? "")
    .trim()
    .slice(0, 100);
  return { gezocht, treffers: zoekBron(gezocht, editieVan(context)) };
}

/** Where everything comes from, and how far it has come. */
export default function Bronnen({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = bronWoorden[taal].index;
  const { totaal, besluiten, spanningen, feiten } = loaderData;
  return (
    <PublicPage>
      <title>{`Schakel – ${woorden.titel}`}</title>
      <article className="stack stack-wide">
        <header className="stack stack-tight text">
          <h1>{woorden.titel}</h1>
          <p className="lead">{woorden.inleiding(totaal)}</p>
        </header>
        <form method="post" action={padIn(taal, "/bronnen")} className="source-search">
          <TextField
            name="zoek"
            label={woorden.zoek}
            hint={woorden.zoekHint}
            maxLength={100}
            defaultValue={actionData?.gezocht}
          />
          <Button kind="main">{woorden.zoekKnop}</Button>
        </form>
        {actionData?.gezocht ? <Hits {...actionData} /> : null}
        <Documents documents={loaderData.documenten} />
        <Listed kop={woorden.besluiten} uitleg={woorden.besluitenUitleg} items={besluiten} />
        <Listed kop={woorden.spanningen} uitleg={woorden.spanningenUitleg} items={spanningen} />
        <Listed kop={woorden.feiten} uitleg={woorden.feitenUitleg} items={feiten} />
        <Editions editions={loaderData.edities} />
      </article>
    </PublicPage>
  );
}

type Index = Route.ComponentProps["loaderData"];

function Hits({ gezocht, treffers }: NonNullable<Route.ComponentProps["actionData"]>) {
  const woorden = bronWoorden[useTaal()].index;
  return (
    <section className="stack" aria-label={woorden.treffers}>
      <p role="status">
        <strong>{woorden.gevonden(treffers.length, gezocht)}</strong>
      </p>
      {treffers.length > 0 ? <SourceTable caption={woorden.treffers} rows={treffers} /> : null}
    </section>
  );
}

function Documents({ documents }: { documents: Index["documenten"] }) {
  const taal = useTaal();
  const woorden = bronWoorden[taal].index;
  type Row = Index["documenten"][number];
  const tellingen = Object.entries(woorden.kolom) as [keyof Row["tel"], string][];
  return (
    <DataTable<Row>
      caption={woorden.documenten}
      columns={[
        {
          key: "document",
          label: woorden.document,
          main: true,
          cell: ({ code }) => (
            <>
              <a href={padIn(taal, `/bronnen/${code}`)} lang="nl">
                {documenten[code].titel}
              </a>{" "}
              <span className="soft">{code}</span>
            </>
          ),
        },
        { key: "aantal", label: woorden.aantal, cell: ({ aantal }) => aantal },
        ...tellingen.map(([stand, label]) => ({ key: stand, label, cell: ({ tel }: Row) => tel[stand] })),
      ]}
      rows={documents}
      rowKey={({ code }) => code}
    />
  );
}

/** One list that opens at a press. */
function Listed({ kop, uitleg, items }: { kop: string; uitleg: string; items: Index["besluiten"] }) {
  return (
    <details className="all-rules">
      <summary>
        {kop} ({items.length})
      </summary>
      <p className="soft">{uitleg}</p>
      <SourceLines items={items} />
    </details>
  );
}

function Editions({ editions }: { editions: Index["edities"] }) {
  const taal = useTaal();
  const woorden = bronWoorden[taal].index;
  return (
    <DataTable
      caption={woorden.edities}
      columns={[
        { key: "id", label: woorden.editie, main: true, cell: ({ id }) => id },
        { key: "vanaf", label: woorden.vanaf, cell: ({ vanaf }) => dagVoluit(vanaf, taal) },
        { key: "regels", label: woorden.regels, cell: ({ regels }) => regels },
        { key: "stappen", label: woorden.stappen, cell: ({ stappen }) => stappen },
        { key: "anders", label: woorden.anders, cell: ({ anders }) => anders ?? "–" },
      ]}
      rows={editions}
      rowKey={({ id }) => id}
    />
  );
}
