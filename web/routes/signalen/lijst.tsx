import { data } from "react-router";
import { deskundigen, type SignaalVorm } from "#domain/kennis/deskundigen.ts";
import { eersteGesprek, isEerstDeskundige } from "#domain/kennis/eerste-gesprek.ts";
import { nagezienOp } from "#domain/kennis/herkomst.ts";
import { drieVragen, findVormVan, geenTest, signaalLijsten, vormPaden } from "#domain/kennis/signalen.ts";
import { metHoofdletter, metTermen, termen } from "#domain/kennis/termen.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { Button } from "../../components/button/button.tsx";
import { CallsWhen } from "../../components/calls-when/calls-when.tsx";
import { ListPoints } from "../../components/list-points/list-points.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { signalenWoorden } from "../../words/signalen.ts";
import { startWoorden } from "../../words/start.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { Actions } from "../wegwijzer/answer-parts.tsx";
import type { Route } from "./+types/lijst";
import { type Aangevinkt, isMeteen, leesAangevinkt, nietsAangevinkt } from "./aangevinkt.ts";
import { CallToday } from "./call-today.tsx";
import { Checklist, lijstId } from "./checklist.tsx";
import { Sheet } from "./sheet.tsx";
import "../wegwijzer/wegwijzer.css";
import "./signalen.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

function vormVan(pad: string | undefined): SignaalVorm {
  const vorm = findVormVan(pad);
  if (!vorm) throw data(null, { status: 404 });
  return vorm;
}

type Context = Readonly<Route.LoaderArgs["context"]>;
const voor = (vorm: SignaalVorm, context: Context) => ({
  vorm,
  eerste: eersteGesprek(vorm, dayOf(context.get(pageContext).services.now())),
});

/** The list of a form, with nothing ticked. */
export const loader = ({ params, context }: Route.LoaderArgs) => ({
  ...voor(vormVan(params.vorm), context),
  aangevinkt: nietsAangevinkt,
});

/** The list as it was posted: with what is ticked, in the words that were chosen, or as a sheet. Nothing is kept. */
export async function action({ params, context, request }: Route.ActionArgs) {
  const vorm = vormVan(params.vorm);
  return { ...voor(vorm, context), aangevinkt: leesAangevinkt(await request.formData(), vorm) };
}

/** The checklist of one form: three questions, whom to call, what may be seen, and what the rules say of talking. */
export default function Lijst({ loaderData, actionData }: Route.ComponentProps) {
  const { vorm, eerste, aangevinkt } = actionData ?? loaderData;
  return (
    <PublicPage languageSwitch={<LanguageSwitch vorm={vorm} aangevinkt={aangevinkt} />}>
      {aangevinkt.blad ? (
        <Sheet vorm={vorm} aangevinkt={aangevinkt} />
      ) : (
        <List vorm={vorm} eerste={eerste} aangevinkt={aangevinkt} />
      )}
    </PublicPage>
  );
}

type Part = { vorm: SignaalVorm; aangevinkt: Aangevinkt };

function List({ vorm, eerste, aangevinkt }: Part & { eerste: Wegwijzing }) {
  const taal = useTaal();
  const woorden = signalenWoorden[taal];
  const { term } = aangevinkt;
  const other = term === "dossier" ? "gesprek" : "dossier";
  const { wat } = signaalLijsten[vorm];
  const isEerst = isEerstDeskundige(eerste);
  return (
    <article className="stack stack-wide">
      <header className="stack stack-tight text">
        <p className="no-print">
          <a href={padIn(taal, "/signalen")}>← {woorden.terug}</a>
        </p>
        <h1>{metHoofdletter(termen[vorm][term][taal])}</h1>
        <p className="soft">
          {woorden.ookWel[term]}: {termen[vorm][other][taal]}
        </p>
        <p className="lead">{metTermen(wat.zin, term)[taal]}</p>
        <Sources punt={wat} told />
        <div className="no-print">
          <Button kind="plain" form={lijstId} name="term" value={other}>
            {woorden.andereTerm[other]}
          </Button>
        </div>
      </header>
      {isMeteen(vorm, aangevinkt) ? <CallToday /> : null}
      <div className="beside">
        <div className="stack stack-wide">
          <section className="quiet stack" aria-labelledby="vragen">
            <h2 id="vragen">{woorden.vragen}</h2>
            <ListPoints punten={drieVragen} ordered told />
            <p className="no-print">
              <a className="button button-main" href="#deskundige">
                {woorden.naarDeskundige}
              </a>
            </p>
          </section>
          <Checklist vorm={vorm} aangevinkt={aangevinkt} />
        </div>
        <aside className="stack stack-wide">
          <CallsWhen id="deskundige" kop={woorden.bellen} calls={deskundigen[vorm]} />
          <Actions
            wegwijzing={eerste}
            kop={woorden.praten}
            uitleg={isEerst ? woorden.pratenEerst : woorden.pratenMag}
          />
          <section className="stack" aria-labelledby="geen-test">
            <h2 id="geen-test">{woorden.geenTest}</h2>
            <ListPoints punten={geenTest} told />
          </section>
          <ul className="no-print">
            <li>
              <a href={padIn(taal, `/weten/${vormPaden[vorm]}`)}>{woorden.weten}</a>
            </li>
            <li>
              <a href={padIn(taal, "/gesprek")}>{woorden.gesprek}</a>
            </li>
          </ul>
        </aside>
      </div>
      <p className="soft small">{woorden.gecontroleerd(dagVoluit(nagezienOp, taal))}</p>
    </article>
  );
}

const other = { nl: "en", en: "nl" } as const satisfies Record<Taal, Taal>;

/** The same page in the other language, with what is ticked now: the button belongs to the list itself. */
function LanguageSwitch({ vorm, aangevinkt }: Part) {
  const taal = useTaal();
  return (
    <Button
      kind="plain"
      form={lijstId}
      formAction={padIn(other[taal], `/signalen/${vormPaden[vorm]}`)}
      lang={other[taal]}
      {...(aangevinkt.blad && { name: "stap", value: "blad" })}
    >
      {kaderWoorden[taal].andereTaal}
    </Button>
  );
}
