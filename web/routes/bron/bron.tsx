import { data } from "react-router";
import { documenten } from "#domain/protocol/bronnen.ts";
import { editieOp } from "#domain/protocol/editie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { bronWoorden } from "../../words/bron.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Route } from "./+types/bron";
import { type Blad, bladVan } from "./bron.server.ts";
import { SourceTable } from "./bron-link.tsx";
import { Decision, Fact, Row, Tension } from "./bron-parts.tsx";
import "./bron.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** Everything the tables of today do with this source; an id that is no source is not found. */
export function loader({ params: { id }, context }: Route.LoaderArgs) {
  const blad = bladVan(id, editieOp(dayOf(context.get(pageContext).services.now())));
  if (!blad) throw data(null, { status: 404 });
  return blad;
}

/** What one source says, in our words, and what Schakel does with it: for who meets its number anywhere. */
export default function Bron({ loaderData: blad }: Route.ComponentProps) {
  const taal = useTaal();
  const { alle } = bronWoorden[taal];
  const titel = titelVan(blad, taal);
  return (
    <PublicPage>
      <title>{`Schakel – ${titel}`}</title>
      <article className={blad.soort === "document" ? "stack stack-wide" : "stack stack-wide text"}>
        <p className="no-print">
          <a href={padIn(taal, "/bronnen")}>← {alle}</a>
        </p>
        <Sheet blad={blad} titel={titel} />
      </article>
    </PublicPage>
  );
}

function Sheet({ blad, titel }: { blad: Blad; titel: string }) {
  switch (blad.soort) {
    case "rij":
      return <Row blad={blad} titel={titel} />;
    case "besluit":
      return <Decision blad={blad} titel={titel} />;
    case "spanning":
      return <Tension blad={blad} titel={titel} />;
    case "feit":
      return <Fact blad={blad} titel={titel} />;
    case "document":
      return <Document blad={blad} titel={titel} />;
  }
}

function Document({ blad: { code, rijen }, titel }: { blad: Blad & { soort: "document" }; titel: string }) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  const document: { titel: string; datum?: string; uitgever?: string } = documenten[code];
  const { datum, uitgever } = document;
  return (
    <>
      <header className="stack stack-tight text">
        <h1 lang="nl">{titel}</h1>
        {uitgever && datum ? <p>{woorden.index.uitgever(uitgever, dagVoluit(datum, taal))}</p> : null}
        <p className="soft">{woorden.rijen(rijen.length)}</p>
      </header>
      <SourceTable caption={code} rows={rijen} />
    </>
  );
}

function titelVan(blad: Blad, taal: Taal): string {
  const woorden = bronWoorden[taal];
  switch (blad.soort) {
    case "document":
      return documenten[blad.code].titel;
    case "besluit":
      return blad.id;
    case "spanning":
      return woorden.spanning(blad.id);
    case "rij":
    case "feit":
      return woorden.titel(blad.id);
  }
}
