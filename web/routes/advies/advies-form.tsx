import { createContext, type ReactNode, type RefObject, use } from "react";
import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { Refusal } from "../../components/refusal/refusal.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { FormContext } from "../casus/form-context.ts";
import type { Herkenning } from "./herkend.server.ts";
import type { AdviesAntwoord } from "./post.server.ts";

/** What the texts of a form hold by which somebody can be recognised, for the fields in it. */
export const HerkendContext = createContext<Herkenning | undefined>(undefined);

/**
 * A form of an advice: one command. A whole page answers, so that without scripts nothing is different. What comes back
 * unsaved keeps everything typed; what points to somebody is marked in its field.
 */
export function AdviesForm({
  formulier,
  opdracht = formulier,
  zaad,
  antwoord: gegeven,
  knop,
  kind = "second",
  form,
  action,
  extra,
  children,
}: {
  formulier: string;
  opdracht?: string;
  zaad: string;
  antwoord: AdviesAntwoord | undefined;
  knop: string;
  kind?: "main" | "second" | "danger";
  form?: RefObject<HTMLFormElement | null>;
  action?: string;
  /** Stands beside the button. */
  extra?: ReactNode;
  children?: ReactNode;
}) {
  const w = adviesWoorden[useTaal()];
  const antwoord = gegeven?.formulier === formulier ? gegeven : undefined;
  return (
    <FormContext value={{ formulier, antwoord }}>
      <HerkendContext value={antwoord?.herkend}>
        <WorkForm
          ref={form}
          id={formulier}
          className="stack command-form"
          reloadDocument
          {...(action && { action })}
          {...(antwoord && { "data-unsaved": "" })}
        >
          {/* what Enter in a line presses: saving, and nothing that changes a text */}
          <button
            type="submit"
            className="visually-hidden"
            tabIndex={-1}
            aria-hidden="true"
            name="doe"
            value="bewaar"
          >
            {knop}
          </button>
          <input type="hidden" name="opdracht" value={opdracht} />
          <input type="hidden" name="formulier" value={formulier} />
          <input type="hidden" name="zaad" value={zaad} />
          {antwoord?.herkend.geenNaam.map((woord) => (
            <input key={woord} type="hidden" name="geenNaam" value={woord} />
          ))}
          <Answer antwoord={antwoord} />
          {children}
          <div className="row">
            <Button kind={kind} name="doe" value="bewaar" id={`${formulier}-bewaar`}>
              {knop}
            </Button>
            {extra}
          </div>
          <p className="small soft">{w.nooitNaam}</p>
        </WorkForm>
      </HerkendContext>
    </FormContext>
  );
}

function Answer({ antwoord }: { antwoord: AdviesAntwoord | undefined }) {
  const w = adviesWoorden[useTaal()];
  if (!antwoord) return null;
  const { fouten, formulier, weigering, herkend } = antwoord;
  const aantal = Object.values(herkend.velden).flat().length;
  return (
    <>
      <ErrorSummary
        errors={[
          ...fouten.map(({ veld, tekst }) => ({ id: `${formulier}-${veld}`, text: tekst })),
          ...(aantal > 0
            ? [{ id: `${formulier}-herkend-${Object.keys(herkend.velden)[0]}`, text: w.herkend.kop(aantal) }]
            : []),
        ]}
      />
      {weigering ? (
        <Refusal
          title={w.bladzijde.geweigerd}
          text={weigering.uitleg}
          sources={weigering.bronnen}
          instead={weigering.welMogelijk}
        />
      ) : null}
      {herkend.isSchoon ? (
        <Notification kind="done" title={w.herkend.klaar}>
          <p>{w.herkend.grens}</p>
        </Notification>
      ) : null}
    </>
  );
}

/** What was found in the form around a field. */
export const useHerkend = (): Herkenning | undefined => use(HerkendContext);
