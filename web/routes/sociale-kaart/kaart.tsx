import { data } from "react-router";
import { isEenOrganisatie } from "#domain/kennis/sociale-kaart/nagezien.ts";
import { kaartSoorten } from "#domain/kennis/sociale-kaart/soorten.ts";
import { themas } from "#domain/kennis/sociale-kaart/themas.ts";
import { telLink } from "../../components/emergency-bar/numbers.ts";
import { Facts } from "../../components/facts/facts.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { padIn, taalVan } from "../../words/taal.ts";
import type { Route } from "./+types/kaart";
import { CheckedOn } from "./checked-on.tsx";
import { KaartLine } from "./kaart-line.tsx";
import { type GetoondeKaart, toonEnkele } from "./sociale-kaart.server.ts";
import "./sociale-kaart.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** One card; what does not exist or was withdrawn is not found. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { services } = context.get(pageContext);
  const pagina = await toonEnkele({ services, taal: taalVan(request) }, params.id ?? "");
  if (!pagina) throw data(null, 404);
  return pagina;
}

/** Everything a card says, whom to call besides, and where it comes from. */
export default function Kaartpagina({ loaderData }: Route.ComponentProps) {
  const taal = useTaal();
  const { tab, kaart: woorden } = kaartWoorden[taal];
  const { kaart, houder, naast, inRegio } = loaderData;
  const { naam, wat, opmerking, telefoon } = kaart.gegevens;
  return (
    <PublicPage>
      <title>{tab}</title>
      <article className="stack stack-wide kaart-page">
        <header className="stack stack-tight text">
          <p className="no-print">
            <a href={padIn(taal, "/sociale-kaart")}>{woorden.terug}</a>
          </p>
          <h1>{naam[taal]}</h1>
          <p className="lead">{wat[taal]}</p>
        </header>
        <section className="stack stack-tight text">
          {telefoon ? (
            <p>
              <a className="kaart-number kaart-number-large" href={telLink(telefoon)}>
                {telefoon}
              </a>
            </p>
          ) : (
            <p>{woorden.geenContact[isEenOrganisatie(kaart) ? "een" : "soort"]}</p>
          )}
          {opmerking ? <p>{opmerking[taal]}</p> : null}
          <CheckedOn kaart={kaart} />
        </section>
        <CardFacts kaart={kaart} houder={houder} />
        <Others kop={woorden.naast} {...naast} />
        <Others kop={woorden.inRegio} kaarten={inRegio} />
        <Sources kaart={kaart} />
      </article>
    </PublicPage>
  );
}

function CardFacts({ kaart, houder }: { kaart: GetoondeKaart; houder: string | undefined }) {
  const taal = useTaal();
  const { kaart: woorden, talen: taalNamen } = kaartWoorden[taal];
  const {
    doelgroep,
    themas: over,
    vanLeeftijd,
    totLeeftijd,
    dagEnNacht,
    uren,
    talen,
    mail,
    site,
    soort,
  } = kaart.gegevens;
  const landelijk = kaart.regio === undefined;
  return (
    <Facts
      facts={[
        { label: woorden.voor, value: doelgroep[taal] },
        { label: woorden.leeftijd, value: woorden.leeftijden(vanLeeftijd, totLeeftijd) },
        { label: woorden.themas, value: over.map((thema) => themas[thema].naam[taal]).join(", ") },
        {
          label: woorden.uren,
          value:
            [dagEnNacht ? woorden.dagEnNacht : undefined, uren?.[taal]].filter(Boolean).join("; ") ||
            woorden.urenOnbekend,
        },
        {
          label: woorden.talen,
          value: talen.length > 0 ? talen.map((code) => taalNamen[code]).join(", ") : woorden.talenOnbekend,
        },
        { label: woorden.waar, value: kaart.regio ? woorden.regio(kaart.regio) : woorden.landelijk },
        { label: woorden.mail, value: mail ? <a href={`mailto:${mail}`}>{mail}</a> : null },
        {
          label: woorden.site,
          value: site ? (
            <a href={site} rel="noreferrer noopener">
              {siteTekst(site)}
            </a>
          ) : null,
        },
        { label: woorden.soort, value: kaartSoorten[soort][taal] },
        {
          label: woorden.houder,
          value:
            houder === undefined ? woorden.niemand : landelijk ? woorden.houderLandelijk(houder) : houder,
        },
      ]}
    />
  );
}

/** An address with its host as a browser reads it: letters that look like others stand out. */
const siteTekst = (adres: string): string =>
  URL.canParse(adres) ? adres.replace(/^https:\/\/[^/?#\\]*/, new URL(adres).host) : adres;

function Others({
  kop,
  kaarten,
  bronnen = [],
}: {
  kop: string;
  kaarten: readonly GetoondeKaart[];
  bronnen?: readonly string[];
}) {
  if (kaarten.length === 0) return null;
  return (
    <section className="stack stack-tight">
      <h2>{kop}</h2>
      {bronnen.map((bron) => (
        <div key={bron} className="small">
          <SourceLink id={bron} />
        </div>
      ))}
      <ul className="plain-list lines">
        {kaarten.map((ander) => (
          <KaartLine key={ander.id} kaart={ander} />
        ))}
      </ul>
    </section>
  );
}

function Sources({ kaart: { gegevens } }: { kaart: GetoondeKaart }) {
  const { bronnen: kop, gelezen } = kaartWoorden[useTaal()].kaart;
  return (
    <section className="stack stack-tight">
      <h2>{kop}</h2>
      {gegevens.gelezen ? (
        <p lang="nl">
          {gelezen}: <cite>{gegevens.gelezen.titel}</cite>, {gegevens.gelezen.waar}
        </p>
      ) : null}
      <div className="row row-tight">
        {gegevens.bronnen.map((bron) => (
          <SourceLink key={bron} id={bron} />
        ))}
      </div>
    </section>
  );
}
