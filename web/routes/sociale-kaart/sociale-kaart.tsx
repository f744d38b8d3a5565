import { createContext, data } from "react-router";
import { isLeeg } from "#domain/kennis/sociale-kaart/filter.ts";
import { kaartBronnen } from "#domain/kennis/sociale-kaart/stukken.ts";
import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { padIn, taalVan } from "../../words/taal.ts";
import type { Route } from "./+types/sociale-kaart";
import { CallAnswer } from "./call-answer.tsx";
import { CallForm } from "./call-form.tsx";
import { FilterFields, KaartList } from "./kaart-list.tsx";
import { SearchForm } from "./search-form.tsx";
import { type Kaartpagina, toonKaart } from "./sociale-kaart.server.ts";
import "./sociale-kaart.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

type Context = Readonly<Route.LoaderArgs["context"]>;
const vraag = (context: Context, request: Request) => ({
  services: context.get(pageContext).services,
  taal: taalVan(request),
});

const isAnswered = createContext(false);

/** Nothing was asked yet; after a post the action has what the page shows. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Kaartpagina | null> {
  return context.get(isAnswered) ? null : toonKaart(vraag(context, request), () => "");
}

/** A question or search is posted: what somebody looks for stands in no address. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const veld = (naam: string): string => {
    const waarde = form.get(naam);
    return typeof waarde === "string" ? waarde : "";
  };
  const pagina = await toonKaart(vraag(context, request), veld);
  context.set(isAnswered, true);
  return data(pagina, foutIn(pagina) ? 422 : 200);
}

const foutIn = (pagina: Kaartpagina) => ("bellen" in pagina ? pagina.bellen.fout : pagina.zoeken.fout);

/** Whom to call now, and the sociale kaart to search in. */
export default function SocialeKaart({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = kaartWoorden[taal];
  const pagina = actionData ?? loaderData;
  if (!pagina) return null;
  const fout = foutIn(pagina);
  const veld = "bellen" in pagina ? "bel-leeftijd" : "leeftijd";
  return (
    <PublicPage languageSwitch={<LanguageSwitch pagina={pagina} />}>
      <title>{woorden.tab}</title>
      <div className="stack stack-wide">
        <header className="stack stack-tight text">
          <h1>{woorden.titel}</h1>
          <p className="lead">{woorden.inleiding}</p>
          <p className="soft small">{woorden.nietsBewaard}</p>
          {isGezocht(pagina) ? null : (
            <p className="no-print">
              <a href="#zoeken">{woorden.zoeken.spring}</a>
            </p>
          )}
        </header>
        <ErrorSummary errors={fout ? [{ id: veld, text: woorden.zoeken.fout[fout] }] : []} />
        {"bellen" in pagina && pagina.bellen.antwoord ? (
          <CallAnswer antwoord={pagina.bellen.antwoord} keuze={pagina.bellen.keuze} />
        ) : null}
        {isGezocht(pagina) ? (
          <>
            <Search pagina={pagina} />
            <Call pagina={pagina} />
          </>
        ) : (
          <>
            <Call pagina={pagina} />
            <Search pagina={pagina} />
          </>
        )}
        <section className="stack stack-tight no-print" aria-labelledby="waarom">
          <h2 id="waarom">{woorden.bronnen}</h2>
          <p className="text">{woorden.bronnenTekst}</p>
          <div className="row row-tight small">
            {kaartBronnen.map((bron) => (
              <SourceLink key={bron} id={bron} />
            ))}
          </div>
        </section>
      </div>
    </PublicPage>
  );
}

/** Who searched or turned a page sees that first. */
const isGezocht = (pagina: Kaartpagina): boolean => {
  if (!("zoeken" in pagina)) return false;
  const { filter, fout, gevonden } = pagina.zoeken;
  return !isLeeg(filter) || fout !== undefined || (gevonden?.blad ?? 1) > 1;
};

function Call({ pagina }: { pagina: Kaartpagina }) {
  const { bellen } = kaartWoorden[useTaal()];
  return (
    <section className="stack no-print" aria-labelledby="bellen">
      <h2 id="bellen">{bellen.kop}</h2>
      <CallForm pagina={pagina} />
    </section>
  );
}

function Search({ pagina }: { pagina: Kaartpagina }) {
  const { zoeken } = kaartWoorden[useTaal()];
  return (
    <>
      <section className="stack no-print" aria-labelledby="zoeken">
        <h2 id="zoeken">{zoeken.kop}</h2>
        <SearchForm pagina={pagina} />
      </section>
      {"zoeken" in pagina && pagina.zoeken.gevonden ? (
        <KaartList gevonden={pagina.zoeken.gevonden} filter={pagina.zoeken.filter} />
      ) : null}
    </>
  );
}

/** The same question in the other language: what was chosen goes along in the form. */
function LanguageSwitch({ pagina }: { pagina: Kaartpagina }) {
  const taal = useTaal();
  const andere = taal === "nl" ? "en" : "nl";
  return (
    <form method="post" action={padIn(andere, "/sociale-kaart")}>
      {"bellen" in pagina ? (
        <>
          <input type="hidden" name="vorm" value="bellen" />
          {Object.entries(pagina.bellen.keuze)
            .filter(([, waarde]) => waarde !== false)
            .map(([naam, waarde]) => (
              <input key={naam} type="hidden" name={naam} value={waarde === true ? "ja" : String(waarde)} />
            ))}
        </>
      ) : (
        <FilterFields filter={pagina.zoeken.filter} />
      )}
      <Button kind="plain" lang={andere}>
        {kaderWoorden[taal].andereTaal}
      </Button>
    </form>
  );
}
