import { data } from "react-router";
import { weigerGesprek } from "#domain/casus/gesprek.ts";
import { antwoord, leesMelding } from "#domain/melding/melding.ts";
import { ontbreektIn, vanProfessional } from "#domain/melding/naar-melding.ts";
import { uitkomstVan } from "#domain/melding/uitkomst.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { delenWoorden } from "../../words/delen.ts";
import { padIn, taalVan } from "../../words/taal.ts";
import { versturenWoorden } from "../../words/versturen.ts";
import { AcuteFirst } from "../meldcode/acute-first.tsx";
import { Carried } from "../meldcode/carried.tsx";
import { FormLanguage, theForm } from "../meldcode/form-language.tsx";
import { WrittenDown } from "../meldcode/written-down.tsx";
import type { Route } from "./+types/versturen";
import { CheckButtons, CheckHead, CheckPlace } from "./check-parts.tsx";
import { reactionsFor } from "./delen.server.ts";
import { codeIn, forget } from "./later.server.ts";
import { Reactions } from "./reactions-part.tsx";
import { ReceiptPage } from "./receipt-page.tsx";
import { checkOrSend, statusOf } from "./send.server.ts";
import { stepsIn } from "./steps.ts";
import "../wegwijzer/wegwijzer.css";
import "../meldcode/meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** The form of a professional: looked over, and sent when its button says so. */
export async function action({ request, context }: Route.ActionArgs) {
  const taal = taalVan(request);
  const form = await request.formData();
  const { melding, fouten } = leesMelding(form);
  const { services } = context.get(pageContext);
  const uitkomst = uitkomstVan(melding, dayOf(services.now()));
  const woorden = versturenWoorden[taal].fouten;
  const conceptcode = codeIn(form);
  const answer = await checkOrSend(context, {
    form,
    taal,
    door: {
      soort: "professional",
      concept: conceptcode,
      situatie: uitkomst.situatie,
      gemeente: antwoord(melding, "gemeente"),
      fouten: [
        ...ontbreektIn(melding).map((veld) => ({ tekst: woorden[veld as keyof typeof woorden] })),
        ...(fouten.length > 0 ? [{ tekst: woorden.teLang }] : []),
      ],
      maak: (erbij) => vanProfessional(melding, stepsIn(melding), erbij),
      weiger: ({ gesprek }) => gesprek && weigerGesprek(gesprek, { professional: true }),
    },
  });
  // what was sent is with who received it now
  if (answer.is === "ontvangen") await forget(context, conceptcode);
  const status = statusOf(answer, form.get("naar") === "verstuur");
  const reacties = answer.is === "ontvangen" ? [] : await reactionsFor(context, conceptcode);
  return data({ answer, antwoorden: [...melding], uitkomst, conceptcode, reacties }, { status });
}

/** The report of a professional before it is sent, and the receipt after. */
export default function Versturen({ actionData }: Route.ComponentProps) {
  const taal = useTaal();
  if (!actionData) return <NothingToSend />;
  const { answer, antwoorden, uitkomst, conceptcode, reacties } = actionData;
  const w = delenWoorden[taal].reacties;
  if (answer.is === "ontvangen") return <ReceiptPage receipt={answer} />;
  return (
    <PublicPage languageSwitch={<FormLanguage pad="/melden/versturen" here="nakijken" onEnter="nakijken" />}>
      <title>{versturenWoorden[taal].titel}</title>
      <form
        id={theForm}
        method="post"
        action={padIn(taal, "/melden/versturen")}
        className="stack stack-wide print"
      >
        <input type="hidden" name="token" value={answer.token} />
        {conceptcode ? <input type="hidden" name="conceptcode" value={conceptcode} /> : null}
        <Carried antwoorden={antwoorden} />
        <CheckHead check={answer} />
        <AcuteFirst uitkomst={uitkomst} />
        <CheckPlace check={answer} />
        <CheckButtons back={padIn(taal, "/melden")} />
        <WrittenDown antwoorden={antwoorden} />
        {reacties.length > 0 ? (
          <section className="stack text" aria-labelledby="reacties">
            <h2 id="reacties">{w.geschreven}</h2>
            <p>{w.blijft}</p>
            <Reactions reacties={reacties} />
          </section>
        ) : null}
      </form>
    </PublicPage>
  );
}

/** Whoever comes here by an address sent no form. */
function NothingToSend() {
  const taal = useTaal();
  const w = versturenWoorden[taal];
  return (
    <PublicPage>
      <title>{w.titel}</title>
      <div className="stack text">
        <h1>{w.kop}</h1>
        <p>{w.niets}</p>
        <p>
          <a href={padIn(taal, "/melden")}>{w.terug}</a>
        </p>
      </div>
    </PublicPage>
  );
}
