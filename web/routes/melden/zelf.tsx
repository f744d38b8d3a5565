import { data } from "react-router";
import {
  type BurgerAntwoorden,
  type BurgerFout,
  burgerAntwoord,
  burgerFouten,
  leesBurger,
} from "#domain/melding/burger.ts";
import { vanBurger } from "#domain/melding/naar-melding.ts";
import type { SituatieOpDatum, Vorm } from "#domain/protocol/situatie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { padIn, taalVan } from "../../words/taal.ts";
import { versturenWoorden } from "../../words/versturen.ts";
import { zelfMeldenWoorden } from "../../words/zelf-melden.ts";
import { FormLanguage, theForm } from "../meldcode/form-language.tsx";
import { AcuteDanger } from "../wegwijzer/acute-danger.tsx";
import type { Route } from "./+types/zelf";
import { CheckButtons, CheckHead, CheckPlace } from "./check-parts.tsx";
import { codeIn, forget } from "./later.server.ts";
import { ReceiptPage } from "./receipt-page.tsx";
import { type Check, checkOrSend, type Receipt, statusOf } from "./send.server.ts";
import { SelfAnswers, SelfForm } from "./zelf-form.tsx";
import "../wegwijzer/wegwijzer.css";
import "../meldcode/meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

type Shown = {
  antwoorden: BurgerAntwoorden;
  fouten: readonly BurgerFout[];
  answer?: Check | Receipt;
  /** The code of the draft this goes on with; empty when it was never kept. */
  conceptcode: string;
};

/** Looks the form over, sends it, or shows it again with everything in it, as its button says. */
export async function action({ request, context }: Route.ActionArgs) {
  const taal = taalVan(request);
  const form = await request.formData();
  const antwoorden = leesBurger(form);
  const naar = form.get("naar");
  const conceptcode = codeIn(form);
  if (naar !== "nakijken" && naar !== "verstuur") return data<Shown>({ antwoorden, fouten: [], conceptcode });
  const fouten = burgerFouten(antwoorden).filter(({ veld }) => veld !== "land");
  if (fouten.length > 0) return data<Shown>({ antwoorden, fouten, conceptcode }, { status: 422 });
  const vandaag = dayOf(context.get(pageContext).services.now());
  const answer = await checkOrSend(context, {
    form,
    taal,
    door: {
      soort: "burger",
      situatie: situatieVan(antwoorden, vandaag),
      gemeente: burgerAntwoord(antwoorden, "gemeente"),
      fouten: [],
      maak: (erbij) => vanBurger(antwoorden, erbij),
    },
  });
  // what was sent is with who received it now
  if (answer.is === "ontvangen") await forget(context, conceptcode);
  const status = statusOf(answer, naar === "verstuur");
  return data<Shown>({ antwoorden, fouten: [], answer, conceptcode }, { status });
}

function situatieVan(antwoorden: BurgerAntwoorden, datum: string): SituatieOpDatum {
  const verblijf = burgerAntwoord(antwoorden, "verblijf");
  const vormen = antwoorden.vormen as readonly Vorm[] | undefined;
  return {
    datum,
    aanleiding: "melding",
    bij: "nergens",
    vrager: burgerAntwoord(antwoorden, "wie") === "slachtoffer" ? "slachtoffer" : "omstander",
    ...(vormen && { vormen: [...vormen] }),
    ...(verblijf && { verblijf: verblijf === "buitenland" ? "buitenland" : "nederland" }),
    ...(burgerAntwoord(antwoorden, "gevaar") === "ja" && { veiligheid: "acuut-onveilig" }),
  };
}

/** The second way to report: for a citizen or a victim, who is asked first how to be reached safely. */
export default function Zelf({ actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = zelfMeldenWoorden[taal];
  const shown: Shown = actionData ?? { antwoorden: {}, fouten: [], conceptcode: "" };
  const { antwoorden, fouten, answer, conceptcode } = shown;
  if (answer?.is === "ontvangen") return <ReceiptPage receipt={answer} />;
  const verblijf = burgerAntwoord(antwoorden, "verblijf") === "buitenland" ? "buitenland" : undefined;
  return (
    <PublicPage languageSwitch={<FormLanguage pad="/melden/zelf" here="taal" onEnter="nakijken" />}>
      {/* a neutral name: whoever looks over a shoulder reads nothing from the tab */}
      <title>{answer ? versturenWoorden[taal].titel : w.titel}</title>
      <form
        id={theForm}
        method="post"
        action={padIn(taal, "/melden/zelf")}
        className="stack stack-wide print"
        noValidate
      >
        {conceptcode ? <input type="hidden" name="conceptcode" value={conceptcode} /> : null}
        {answer ? (
          <>
            <input type="hidden" name="token" value={answer.token} />
            <CheckHead check={answer} />
            {burgerAntwoord(antwoorden, "gevaar") === "ja" ? <AcuteDanger verblijf={verblijf} /> : null}
            <CheckPlace check={answer} />
            <CheckButtons back={padIn(taal, "/melden/zelf")} />
            <SelfAnswers antwoorden={antwoorden} />
          </>
        ) : (
          <SelfForm antwoorden={antwoorden} fouten={fouten} />
        )}
      </form>
    </PublicPage>
  );
}
