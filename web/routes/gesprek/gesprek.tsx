import { data } from "react-router";
import { nuVerteld } from "#domain/kennis/gesprek.ts";
import { nagezienOp } from "#domain/kennis/herkomst.ts";
import { wegwijzer } from "#domain/protocol/wegwijzer.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { Button } from "../../components/button/button.tsx";
import { ListPoints } from "../../components/list-points/list-points.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { gesprekWoorden } from "../../words/gesprek.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { startWoorden } from "../../words/start.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Route } from "./+types/gesprek";
import { geenAntwoorden, leesGesprek, naarSituatie } from "./antwoorden.ts";
import { AskForm, vragenId } from "./ask-form.tsx";
import { Guide } from "./guide.tsx";
import "../wegwijzer/wegwijzer.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

/** The questions, with nothing answered. */
export const loader = () => ({ antwoorden: geenAntwoorden, wegwijzing: undefined, isFout: false });

/** What the rule tables say of the talk, and the guide for it. Answers are posted: they are in no address, and not kept. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const antwoorden = leesGesprek(form);
  if (!antwoorden.partner) {
    const isFout = !form.has("andere-taal");
    return data({ antwoorden, wegwijzing: undefined, isFout }, { status: isFout ? 422 : 200 });
  }
  const vandaag = dayOf(context.get(pageContext).services.now());
  return { antwoorden, wegwijzing: wegwijzer(naarSituatie(antwoorden, vandaag)), isFout: false };
}

/** Before a talk: with whom and about what, whether the rules allow it now, and how to go about it. */
export default function Gesprek({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const woorden = gesprekWoorden[taal];
  const { antwoorden, wegwijzing, isFout } = actionData ?? loaderData;
  const { partner } = antwoorden;
  return (
    <PublicPage languageSwitch={<LanguageSwitch />}>
      {partner && wegwijzing ? (
        <Guide antwoorden={{ ...antwoorden, partner }} wegwijzing={wegwijzing} />
      ) : (
        <article className="stack stack-wide">
          <header className="stack stack-tight text">
            <h1>{woorden.kop}</h1>
            <p className="lead">{woorden.inleiding}</p>
          </header>
          <div className="beside">
            <section className="stack" aria-labelledby="vragen">
              <h2 id="vragen">{woorden.vragen}</h2>
              <p>{woorden.vragenTekst}</p>
              <AskForm antwoorden={antwoorden} isFout={isFout} knop={woorden.toon} />
            </section>
            <aside className="quiet stack">
              <h2>{woorden.nu}</h2>
              <ListPoints punten={nuVerteld} told />
            </aside>
          </div>
          <p className="soft small">{woorden.gecontroleerd(dagVoluit(nagezienOp, taal))}</p>
        </article>
      )}
    </PublicPage>
  );
}

const other = { nl: "en", en: "nl" } as const satisfies Record<Taal, Taal>;

/** The same page in the other language, with what is filled in now: the button belongs to the questions themselves. */
function LanguageSwitch() {
  const taal = useTaal();
  return (
    <Button
      kind="plain"
      form={vragenId}
      formAction={padIn(other[taal], "/gesprek")}
      name="andere-taal"
      value="1"
      lang={other[taal]}
    >
      {kaderWoorden[taal].andereTaal}
    </Button>
  );
}
