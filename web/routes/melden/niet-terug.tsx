import {
  alsMelding,
  leesNietTerug,
  type NietTerug,
  type NietTerugVeld,
  nietTerugVelden,
} from "#domain/melding/niet-terug.ts";
import { type Uitkomst, uitkomstVan } from "#domain/melding/uitkomst.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { TextField } from "../../components/field/field.tsx";
import { KeepTyping } from "../../components/keep-typing/keep-typing.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { nietTerugWoorden } from "../../words/niet-terug.ts";
import { organisatieNamen } from "../../words/organisaties.ts";
import { padIn, taalVan } from "../../words/taal.ts";
import { Carried } from "../meldcode/carried.tsx";
import { Verdict } from "../meldcode/different.tsx";
import { FormLanguage, theForm } from "../meldcode/form-language.tsx";
import type { Antwoorden } from "../meldcode/stand.ts";
import { CallList } from "../wegwijzer/call-list.tsx";
import type { Route } from "./+types/niet-terug";
import { codeIn } from "./later.server.ts";
import "../wegwijzer/wegwijzer.css";
import "../meldcode/meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** What the rule tables say of the answers, and the answers as the beginning of a report; nothing of it is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  const { velden } = nietTerugWoorden[taalVan(request)];
  const form = await request.formData();
  const antwoorden = leesNietTerug(form);
  const melding = alsMelding(antwoorden, (veld, gegeven) => {
    const { label, opties = {} } = velden[veld];
    const woorden: Readonly<Record<string, string>> = opties;
    return `${label} ${gegeven.map((ene) => woorden[ene] ?? ene).join("; ")}`;
  });
  const vandaag = dayOf(context.get(pageContext).services.now());
  const uitkomst = form.get("naar") === "bekijk" ? uitkomstVan(melding, vandaag) : undefined;
  return { antwoorden, melding: [...melding], uitkomst, conceptcode: codeIn(form) };
}

/** The door of school and attendance officer: not back after the holiday (RK-1.20). First of all: do not call the parents. */
export default function NotBack({ actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = nietTerugWoorden[taal];
  const { antwoorden = {}, melding = [], uitkomst, conceptcode } = actionData ?? {};
  return (
    <PublicPage languageSwitch={<FormLanguage pad="/melden/niet-terug" here="taal" onEnter="bekijk" />}>
      {/* a neutral name: whoever looks over a shoulder reads nothing from the tab */}
      <title>{w.titel}</title>
      <form
        id={theForm}
        method="post"
        action={padIn(taal, "/melden/niet-terug")}
        className="stack stack-wide print"
      >
        {conceptcode ? <input type="hidden" name="conceptcode" value={conceptcode} /> : null}
        <header className="stack stack-tight text">
          <h1>{w.kop}</h1>
          <p className="lead">{w.inleiding}</p>
          <Notification title={w.nietBellenKop}>
            <p>{w.nietBellen}</p>
            <SourceLink id="RK-7.4" />
          </Notification>
          <p className="soft small no-print">{w.bewaren}</p>
        </header>
        {uitkomst ? <Answer uitkomst={uitkomst} melding={melding} /> : null}
        <section className="stack text" aria-labelledby="vragen">
          <h2 id="vragen" className={uitkomst ? undefined : "visually-hidden"}>
            {uitkomst ? w.anders : w.kop}
          </h2>
          {(Object.keys(nietTerugVelden) as NietTerugVeld[]).map((veld) => (
            <Question key={veld} veld={veld} antwoorden={antwoorden} />
          ))}
        </section>
        <KeepTyping deur="niet-terug" />
        <div className="no-print">
          <Button kind={uitkomst ? "second" : "main"} name="naar" value="bekijk">
            {w.bekijk}
          </Button>
        </div>
      </form>
    </PublicPage>
  );
}

function Answer({ uitkomst, melding }: { uitkomst: Uitkomst; melding: Antwoorden }) {
  const taal = useTaal();
  const w = nietTerugWoorden[taal];
  const { bijMelding, situatie } = uitkomst;
  return (
    <section className="stack" aria-labelledby="nu">
      <h2 id="nu">{w.nu}</h2>
      <CallList wegwijzing={bijMelding} isAbroad={situatie.verblijf === "buitenland"} />
      <p>{w.naar(organisatieNamen[taal][bijMelding.verantwoordelijk])}</p>
      <p>{w.uitgaan}</p>
      <ol>
        {bijMelding.stappen.map(({ stap, bronnen }) => (
          <li key={stap.nl}>
            {stap[taal]}{" "}
            {bronnen.map((id) => (
              <SourceLink key={id} id={id} told />
            ))}
          </li>
        ))}
      </ol>
      <Verdict uitkomst={uitkomst} over="informeren-familie" />
      <Carried antwoorden={melding} />
      <div className="row no-print">
        <Button kind="main" formAction={padIn(taal, "/melden")} name="naar" value="meelezen">
          {w.meld}
        </Button>
      </div>
    </section>
  );
}

function Question({ veld, antwoorden }: { veld: NietTerugVeld; antwoorden: NietTerug }) {
  const { label, hint, opties } = nietTerugWoorden[useTaal()].velden[veld];
  const { soort } = nietTerugVelden[veld];
  const given = antwoorden[veld] ?? [];
  if (soort === "kort")
    return <TextField name={veld} label={label} hint={hint} defaultValue={given[0]} optional />;
  return (
    <Choices
      type={soort === "meer" ? "checkbox" : "radio"}
      name={veld}
      legend={label}
      hint={hint}
      options={Object.entries<string>(opties ?? {}).map(([value, naam]) => ({ value, label: naam }))}
      chosen={given}
      {...(soort === "keuze" && { inline: true as const })}
    />
  );
}
