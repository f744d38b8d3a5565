import { Button } from "../../components/button/button.tsx";
import { Refusal } from "../../components/refusal/refusal.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { ConsultLijst } from "../advies/consult-lijst.tsx";
import { ConsultVraag } from "../advies/consult-vraag.tsx";
import type { AdviesAntwoord } from "../advies/post.server.ts";
import type { Route } from "./+types/consult";
import { useCasus } from "./casus-context.ts";
import { loadDeskundigen, postConsult } from "./consult.server.ts";

/** Whom one can ask. */
export const loader = ({ context }: Route.LoaderArgs) => loadDeskundigen(context);
/** A question, or an answer that is taken over. */
export const action = (args: Route.ActionArgs) => postConsult(args);

/** Experts are asked from here without a name; what they answered is taken over with one press. */
export default function Consult({ loaderData: { deskundigen }, actionData }: Route.ComponentProps) {
  const w = adviesWoorden[useTaal()];
  const { id, zaad, acties, consulten, casus, isBuitenland } = useCasus();
  const antwoord = actionData as AdviesAntwoord | undefined;
  const weigering = antwoord?.formulier === "NeemConsultOver" ? antwoord.weigering : undefined;
  return (
    <>
      {weigering ? (
        <Refusal
          title={w.bladzijde.geweigerd}
          text={weigering.uitleg}
          sources={weigering.bronnen}
          instead={weigering.welMogelijk}
        />
      ) : null}
      <section className="stack" aria-labelledby="gesteld">
        <h2 id="gesteld">{w.consult.gesteld}</h2>
        <ConsultLijst
          consulten={consulten}
          neemOver={({ consult }) =>
            acties.includes("NeemConsultOver") ? (
              <WorkForm reloadDocument action={`/casus/${id}/consult`} className="stack stack-tight">
                <input type="hidden" name="opdracht" value="NeemConsultOver" />
                <input type="hidden" name="zaad" value={zaad} />
                <input type="hidden" name="consult" value={consult} />
                <p className="small soft">{w.consult.telt}</p>
                <div>
                  <Button kind="main">{w.consult.neemOver}</Button>
                </div>
              </WorkForm>
            ) : null
          }
        />
      </section>
      {acties.includes("VraagConsult") ? (
        <section className="stack" aria-labelledby="vragen">
          <h2 id="vragen">{w.consult.kop}</h2>
          <ConsultVraag
            zaad={zaad}
            antwoord={antwoord}
            deskundigen={deskundigen}
            action={`/casus/${id}/consult#vragen`}
            start={{ vormen: casus.feiten.vormen, inBuitenland: isBuitenland ? "ja" : undefined }}
          />
        </section>
      ) : null}
    </>
  );
}
