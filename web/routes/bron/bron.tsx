import { data } from "react-router";
import { type BesluitId, besluiten } from "#domain/protocol/besluiten.ts";
import { isBesluit, isCatalogusId } from "#domain/protocol/bronnen.ts";
import { editieOp } from "#domain/protocol/editie.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { plaatsVan } from "../../components/source-link/source-place.ts";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { bronWoorden } from "../../words/bron.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
import { padIn } from "../../words/taal.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import type { Route } from "./+types/bron";
import "./bron.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** Everything the tables of today say with this source; an id that is no source is not found. */
export function loader({ params: { id }, context }: Route.LoaderArgs) {
  const isOwn = Object.hasOwn(besluiten, id);
  if (!isCatalogusId(id) && !isOwn) throw data(null, { status: 404 });
  const vandaag = context
    .get(pageContext)
    .services.now()
    .toZonedDateTimeISO("Europe/Amsterdam")
    .toPlainDate();
  const regels = Object.values(editieOp(vandaag.toString()).regels)
    .filter(({ bron }) => bron === id)
    .map(({ soort, wie, wat, wacht }) => ({ soort, wie, wat, wel: wacht?.wel }));
  const rustend = Object.entries(besluiten)
    .filter(([, { rustOp }]) => rustOp.some((rij) => rij === id))
    .map(([besluit]) => besluit as BesluitId);
  return { id, regels, rustend };
}

/** What one source says, in our words: for who meets its number anywhere in Schakel. */
export default function Bron({ loaderData: { id, regels, rustend } }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  const place = plaatsVan(id);
  const besluit = isBesluit(id as BesluitId) ? besluiten[id as BesluitId] : undefined;
  return (
    <PublicPage>
      <title>{`Schakel – ${woorden.titel(id)}`}</title>
      <article className="stack stack-wide text">
        <header className="stack stack-tight">
          <h1>{woorden.titel(id)}</h1>
          <p className="lead">{place ? woorden.plaats(place.titel, place.plaats) : woorden.eigen}</p>
        </header>
        {besluit ? (
          <section className="stack stack-tight">
            <p>
              <strong>{besluit.wat[taal]}</strong>
            </p>
            <p>{besluit.waarom[taal]}</p>
            <p>
              {woorden.rustOp}: <Ids ids={besluit.rustOp} />
            </p>
          </section>
        ) : (
          <section className="stack stack-tight">
            <h2>{woorden.zegt}</h2>
            {regels.length === 0 ? <p>{woorden.nogNiet}</p> : null}
            <ul className="plain-list lines">
              {regels.map(({ soort, wie, wat, wel }) => (
                <li key={soort + wat.nl} className="stack stack-tight source-rule">
                  <p className="soft small">
                    {wegwijzerWoorden[taal].regels[soort]} –{" "}
                    {wie === "verantwoordelijke" ? woorden.altijd : organisatieNaam(wie, taal)}
                  </p>
                  <p>{wat[taal]}</p>
                  {wel ? (
                    <p>
                      <strong>{woorden.wel}:</strong> {wel[taal]}
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        )}
        {rustend.length > 0 ? (
          <p>
            {woorden.besluiten}: <Ids ids={rustend} />
          </p>
        ) : null}
      </article>
    </PublicPage>
  );
}

function Ids({ ids }: { ids: readonly string[] }) {
  const taal = useTaal();
  return (
    <span className="row row-tight">
      {ids.map((id) => (
        <a key={id} href={padIn(taal, `/bronnen/${id}`)}>
          {id}
        </a>
      ))}
    </span>
  );
}
