import { type ReactNode, use, useEffect, useRef } from "react";
import { useNavigation } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { Refusal } from "../../components/refusal/refusal.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { useFocusOnAnswer } from "../../use-focus-on-answer.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { useCasus } from "./casus-context.ts";
import { DatumVeld, TekstVeld } from "./fields.tsx";
import { FormContext } from "./form-context.ts";
import type { FormulierOpdracht } from "./opdrachten.server.ts";
import type { Antwoord, Eerder } from "./post.server.ts";
import { useAnswer } from "./use-answer.ts";

/**
 * A form that asks one command. What comes back without being done is shown in it: what is wrong, with everything
 * typed kept; where a motive opens the way it is asked in place.
 * `name` tells forms of the same command on one page apart.
 */
export function CommandForm({
  command,
  name = command,
  button,
  kind = "second",
  action,
  resumes,
  children,
}: {
  command: FormulierOpdracht | "melder.lees" | "radar.vraag";
  name?: string;
  button: string;
  kind?: "main" | "second" | "danger";
  action?: string;
  /** The form for which this one comes first. */
  resumes?: Eerder;
  children?: ReactNode;
}) {
  const { zaad } = useCasus();
  const gegeven = useAnswer();
  const antwoord = [gegeven, eerderIn(gegeven)].find((ene) => ene?.formulier === name);
  const form = useForgetWhenDone(name, antwoord);
  return (
    <FormContext value={{ formulier: name, antwoord }}>
      {/* what was typed comes back as default values; whatever is typed after that outlives a page that loads again */}
      <WorkForm
        key={antwoord?.zaad ?? name}
        ref={form}
        id={name}
        className="stack command-form"
        {...(action && { action })}
        {...(antwoord && { "data-unsaved": "" })}
        preventScrollReset
      >
        <input type="hidden" name="opdracht" value={command} />
        <input type="hidden" name="formulier" value={name} />
        <input type="hidden" name="zaad" value={zaad} />
        {resumes ? <input type="hidden" name="vervolg" value={JSON.stringify(resumes)} /> : null}
        <Answer antwoord={antwoord} />
        {children}
        <MotiveFields />
        <div>
          <Button kind={kind}>{button}</Button>
        </div>
      </WorkForm>
    </FormContext>
  );
}

/** What was typed in the form for which another came first, while that other one is still being filled in. */
const eerderIn = (gegeven: Antwoord | undefined): Antwoord | undefined =>
  gegeven?.eerder && { ...gegeven.eerder, fouten: [] };

/** After a post that was done, the form is empty again; one that was not keeps everything. */
function useForgetWhenDone(name: string, antwoord: Antwoord | undefined) {
  const form = useRef<HTMLFormElement>(null);
  const { state, formData } = useNavigation();
  const wasPosted = useRef(false);
  if (formData?.get("formulier") === name) wasPosted.current = true;
  useEffect(() => {
    if (state !== "idle" || !wasPosted.current) return;
    wasPosted.current = false;
    if (!antwoord) form.current?.reset();
  }, [state, antwoord]);
  return form;
}

function Answer({ antwoord }: { antwoord: Antwoord | undefined }) {
  const w = formulieren[useTaal()].algemeen;
  const isThere = Boolean(antwoord?.fouten.length || antwoord?.weigering?.vraagtMotief || antwoord?.vervolgd);
  const place = useFocusOnAnswer(isThere, antwoord);
  if (!antwoord) return null;
  const { fouten, formulier } = antwoord;
  // any other refusal stands above the forms, see `RefusedAnswer`
  const weigering = antwoord.weigering?.vraagtMotief ? antwoord.weigering : undefined;
  return (
    <div {...place} className="stack">
      {antwoord.vervolgd ? <Notification kind="done" title={w.eerstVast} /> : null}
      <ErrorSummary errors={fouten.map(({ veld, tekst }) => ({ id: `${formulier}-${veld}`, text: tekst }))} />
      {weigering ? (
        <Refusal
          title={weigering.eerst.length > 0 ? w.eerstOfMotief : w.motiefVraag}
          text={weigering.uitleg}
          sources={weigering.bronnen}
          instead={weigering.welMogelijk}
        >
          {weigering.eerst.length > 0 ? (
            <p>
              <a href="#eerst">{w.eerst}</a>
            </p>
          ) : null}
        </Refusal>
      ) : null}
    </div>
  );
}

/** Asked only where the protocol lets a motive open the way, and asked again while it is being filled in. */
function MotiveFields() {
  const { antwoord } = use(FormContext);
  const w = formulieren[useTaal()].algemeen;
  const wasAsked = antwoord?.waarden["motief"] !== undefined;
  if (!antwoord?.weigering?.vraagtMotief && !wasAsked) return null;
  return (
    <div className="quiet stack">
      <TekstVeld name="motief" label={w.motief} hint={w.motiefHint} rows={3} />
      <DatumVeld name="herzienOp" label={w.herzienOp} />
      {antwoord?.weigering?.nood || antwoord?.waarden["noodgeval"] !== undefined ? (
        <TekstVeld name="noodgeval" label={w.noodgeval} hint={w.noodgevalHint} rows={3} />
      ) : null}
    </div>
  );
}
