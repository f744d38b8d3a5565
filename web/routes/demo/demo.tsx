import { Button } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { demoWoorden } from "../../words/demo.ts";
import { taalVan, taalVanPad } from "../../words/taal.ts";
import type { Route } from "./+types/demo";
import { loadDemo } from "./demo.server.ts";
import { Word } from "./word.tsx";
import "./demo.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** The name of the page. */
export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${demoWoorden[taalVanPad(location.pathname)].titel} – Schakel` },
];

/** Everybody one can be, and what there is to see. */
export const loader = ({ context, request }: Route.LoaderArgs) =>
  loadDemo(context.get(pageContext), taalVan(request));

/** The main job in five minutes, everybody one can be, and cases in every state. */
export default function Demo({ loaderData: { people, casussen, csrf } }: Route.ComponentProps) {
  const woorden = demoWoorden[useTaal()];
  const spelers = new Set(woorden.stappen.map(({ wie }) => wie));
  return (
    <PublicPage>
      <div className="stack stack-wide">
        <div className="stack text">
          <h1>{woorden.kop}</h1>
          <p className="lead">{woorden.verhaal}</p>
        </div>
        <Notification title={woorden.verzonnen}>
          <p>{woorden.verzonnenTekst}</p>
        </Notification>
        <ol className="plain-list demo-stappen">
          {woorden.stappen.map(({ kop, wie, naar, knop, zinnen }, n) => {
            const persoon = people.find(({ id }) => id === wie);
            return (
              <li key={wie} className="demo-stap">
                <p className="demo-nummer" aria-hidden="true">
                  {n + 1}
                </p>
                <h2>{kop}</h2>
                <p className="soft small">
                  {persoon?.naam}, {persoon?.organisaties}
                </p>
                <ul>
                  {zinnen.map((zin) => (
                    <li key={zin}>{zin}</li>
                  ))}
                </ul>
                <Word wie={wie} terug={naar} csrf={csrf}>
                  <Button kind="main">{knop}</Button>
                </Word>
              </li>
            );
          })}
        </ol>
        <p className="soft small">{woorden.duur}</p>
        <section className="stack" aria-labelledby="anderen">
          <h2 id="anderen">{woorden.anderenKop}</h2>
          <p className="soft">{woorden.anderenTekst}</p>
          <ul className="plain-list demo-mensen">
            {people
              .filter(({ id }) => !spelers.has(id))
              .map(({ id, naam, uitleg, organisaties, tweeFactoren }) => (
                <li key={id}>
                  <div>
                    <p>
                      <strong>{naam}</strong>
                    </p>
                    <p className="small">{uitleg}</p>
                    <p className="soft small">{organisaties}</p>
                    {tweeFactoren ? <p className="soft small">{woorden.tweeFactoren}</p> : null}
                  </div>
                  <Word wie={id} terug="/werk" csrf={csrf} factoren={tweeFactoren ? "2" : "1"}>
                    <Button aria-label={woorden.word(naam)}>
                      {woorden.word(naam.split(" ")[0] ?? naam)}
                    </Button>
                  </Word>
                </li>
              ))}
          </ul>
        </section>
        <section className="stack">
          <DataTable
            caption={woorden.casussenKop}
            rows={casussen}
            rowKey={({ id }) => id}
            columns={[
              { key: "toont", label: woorden.kolom.toont, cell: ({ toont }) => toont },
              {
                key: "casus",
                label: woorden.kolom.casus,
                main: true,
                cell: ({ nummer }) => <span className="number demo-casus">{nummer}</span>,
              },
              {
                key: "bekijk",
                label: woorden.kolom.bekijk,
                cell: ({ id, nummer, bekijk, naam }) => (
                  <Word wie={bekijk} terug={`/casus/${id}`} csrf={csrf}>
                    <Button kind="plain" aria-label={woorden.bekijk(naam, nummer)}>
                      {naam}
                    </Button>
                  </Word>
                ),
              },
            ]}
          />
          <p className="soft small">
            {woorden.casussenTekst} {woorden.opnieuw} <code className="demo-casus">npm start -- --reset</code>
            .
          </p>
        </section>
      </div>
    </PublicPage>
  );
}
