import { Link, useSearchParams } from "react-router";
import { Button, ButtonLink } from "../../components/button/button.tsx";
import { Journal } from "../../components/journal/journal.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { FormFold } from "../casus/form-fold.tsx";
import type { Route } from "./+types/advies";
import { type AdviesPagina, loadAdvies, postAdvies } from "./advies.server.ts";
import { AdviesFeiten, Verantwoordelijk } from "./advies-feiten.tsx";
import { AdviesFormulieren } from "./advies-formulieren.tsx";
import { ConsultLijst } from "./consult-lijst.tsx";
import { ConsultVraag } from "./consult-vraag.tsx";
import type { AdviesAntwoord } from "./post.server.ts";
import "../casus/casus.css";
import "./advies.css";

/** One audited read for the whole page. */
export const loader = ({ params, context }: Route.LoaderArgs) => loadAdvies({ params, context });
/** One posted form is one command. */
export const action = ({ request, params, context }: Route.ActionArgs) =>
  postAdvies({ request, params, context });

/** The number of an advice says nothing about anybody. */
export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: loaderData ? `${loaderData.advies.nummer} – Schakel` : "Schakel" },
];

/** One advice or consult: where it stands, what can be recorded, and what happened. */
export default function AdviesPage({ loaderData: pagina, actionData }: Route.ComponentProps) {
  const w = adviesWoorden[useTaal()];
  const antwoord = actionData as AdviesAntwoord | undefined;
  const { advies, regels, nu, consulten } = pagina;
  const { bladzijde: b } = w;
  const [vraag] = regels[0]?.teksten ?? [];
  return (
    <WorkPage>
      <div className="stack stack-wide">
        <header className="stack stack-tight">
          <h1>{advies.consult ? b.consult(advies.nummer) : b.kop(advies.nummer)}</h1>
          <Gedaan pagina={pagina} />
          <Verantwoordelijk />
          {advies.omgezet ? (
            <Notification title={b.omgezet}>
              <ButtonLink kind="main" to={`/casus/nieuw?advies=${pagina.id}`} reloadDocument>
                {b.naarMelding}
              </ButtonLink>
            </Notification>
          ) : null}
          <AdviesFeiten pagina={pagina} />
        </header>
        <section className="stack" aria-labelledby="vraag">
          <h2 id="vraag">{b.vraag}</h2>
          <blockquote className="told">{vraag ?? b.geenTekst}</blockquote>
        </section>
        <section className="stack print-none" aria-labelledby="vastleggen">
          <h2 id="vastleggen">{b.nu}</h2>
          <AdviesFormulieren pagina={pagina} antwoord={antwoord} />
          <Deskundige pagina={pagina} antwoord={antwoord} />
        </section>
        {consulten.length > 0 ? (
          <section className="stack" aria-labelledby="consulten">
            <h2 id="consulten">{w.consult.gesteld}</h2>
            <ConsultLijst
              consulten={consulten}
              neemOver={({ consult }) => (
                <WorkForm reloadDocument action={`/advies/${pagina.id}`}>
                  <input type="hidden" name="opdracht" value="NeemAntwoordOver" />
                  <input type="hidden" name="zaad" value={pagina.zaad} />
                  <input type="hidden" name="consult" value={consult} />
                  <Button>{w.consult.neemOverAdvies}</Button>
                </WorkForm>
              )}
            />
          </section>
        ) : null}
        <section className="stack" aria-labelledby="verhaal">
          <h2 id="verhaal">{b.verhaal}</h2>
          <Journal
            now={nu}
            lines={regels.toReversed().map(({ seq, at, zin, teksten, door }) => ({
              id: String(seq),
              at,
              sentence: zin,
              detail: (
                <>
                  {seq === 1
                    ? null
                    : teksten.map((tekst) => (
                        <blockquote key={tekst} className="told">
                          {tekst}
                        </blockquote>
                      ))}
                  {door ? <p>{door}</p> : null}
                </>
              ),
            }))}
          />
          <p className="small soft">{b.afdrukken}</p>
          <p>
            <Link to="/advies">{w.titel}</Link>
          </p>
        </section>
      </div>
    </WorkPage>
  );
}

function Deskundige({ pagina, antwoord }: { pagina: AdviesPagina; antwoord: AdviesAntwoord | undefined }) {
  const w = adviesWoorden[useTaal()];
  const { advies, acties, deskundigen, id, zaad } = pagina;
  if (!acties.includes("ZetConsultUit") || !advies.open || advies.consult) return null;
  return (
    <FormFold form="StelConsultvraag" title={w.formulier.StelConsultvraag.kop}>
      <ConsultVraag
        zaad={zaad}
        antwoord={antwoord}
        deskundigen={deskundigen}
        action={`/advies/${id}#StelConsultvraag`}
        start={{ vormen: advies.vormen }}
      />
    </FormFold>
  );
}

/** What was just recorded: it is said only when it is really there. */
function Gedaan({ pagina: { regels } }: { pagina: AdviesPagina }) {
  const w = adviesWoorden[useTaal()].bladzijde;
  const [query] = useSearchParams();
  const regel = regels.find(({ seq }) => String(seq) === query.get("gedaan"));
  return regel ? (
    <Notification kind="done" title={w.gedaan}>
      <p>{regel.zin}</p>
    </Notification>
  ) : null;
}
