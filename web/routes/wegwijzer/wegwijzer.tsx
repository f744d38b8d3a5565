import { data } from "react-router";
import { editieOp } from "#domain/protocol/editie.ts";
import { aantalRijen } from "#domain/protocol/handelingen.ts";
import { welIn } from "#domain/protocol/verboden.ts";
import { Button } from "../../components/button/button.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import type { Route } from "./+types/wegwijzer";
import { AnswerPage } from "./answer-page.tsx";
import { AnswersFields } from "./answers-fields.tsx";
import { wieAntwoordt } from "./antwoorden.ts";
import { QuestionPage } from "./question-page.tsx";
import { type Stand, teKiezenHandelingen, verloop } from "./verloop.ts";
import "./wegwijzer.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

type Context = Route.LoaderArgs["context"];

const vandaagVan = (context: Readonly<Context>): string =>
  context.get(pageContext).services.now().toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();

function naar(form: FormData, context: Readonly<Context>) {
  const vandaag = vandaagVan(context);
  const rijen = aantalRijen(editieOp(vandaag));
  const stand = verloop(form, vandaag);
  const wel = stand.soort === "antwoord" ? welIn(stand.wegwijzing.regels, vandaag) : [];
  return { stand, handelingen: teKiezenHandelingen(vandaag, wieAntwoordt(stand.antwoorden)), rijen, wel };
}

/** The first question. */
export const loader = ({ context }: Route.LoaderArgs) => naar(new FormData(), context);

/** Whatever follows from the answers in the form; nothing of it is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  const uitkomst = naar(await request.formData(), context);
  const isFout = uitkomst.stand.soort === "vraag" && uitkomst.stand.fout !== undefined;
  return data(uitkomst, { status: isFout ? 422 : 200 });
}

/** The public guide: one question per page, then who is responsible, what to do, what not, by when, and why. */
export default function Wegwijzer({ loaderData, actionData }: Route.ComponentProps) {
  const { stand, handelingen, rijen, wel } = actionData ?? loaderData;
  const { titel, titelAntwoord } = wegwijzerWoorden[useTaal()];
  return (
    <PublicPage languageSwitch={<LanguageSwitch stand={stand} />}>
      {/* a neutral name: whoever looks over a shoulder reads nothing from the tab */}
      <title>{stand.soort === "antwoord" ? titelAntwoord : titel}</title>
      {stand.soort === "vraag" ? (
        <QuestionPage stand={stand} handelingen={handelingen} />
      ) : (
        <AnswerPage stand={stand} rijen={rijen} wel={wel} />
      )}
    </PublicPage>
  );
}

const other = { nl: "en", en: "nl" } as const satisfies Record<Taal, Taal>;

/** The same page in the other language, with the answers. */
function LanguageSwitch({ stand }: { stand: Stand }) {
  const taal = useTaal();
  return (
    <form method="post" action={padIn(other[taal], "/wegwijzer")}>
      <AnswersFields antwoorden={stand.antwoorden} diep={stand.diep} />
      <Button
        kind="plain"
        name="stap"
        value={stand.soort === "vraag" ? `vraag:${stand.sleutel}` : "toon"}
        lang={other[taal]}
      >
        {kaderWoorden[taal].andereTaal}
      </Button>
    </form>
  );
}
