import { Refusal } from "../../components/refusal/refusal.tsx";
import { useTaal } from "../../language.ts";
import { useFocusOnAnswer } from "../../use-focus-on-answer.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { FirstThings } from "./first-things.tsx";
import { useAnswer } from "./use-answer.ts";

/**
 * Why what was just asked is not done. It stands above the forms and not in one of them: whoever was second finds the
 * form gone, and must read why all the same. What can come first stands here too, with the forms for it.
 */
export function RefusedAnswer() {
  const { geweigerd } = formulieren[useTaal()].algemeen;
  const antwoord = useAnswer();
  const gevraagd = antwoord?.eerder ?? antwoord;
  const weigering = antwoord?.weigering ?? gevraagd?.weigering;
  const place = useFocusOnAnswer(weigering !== undefined && !weigering.vraagtMotief, weigering);
  if (!weigering || !gevraagd) return null;
  const { uitleg, bronnen, welMogelijk, vraagtMotief } = weigering;
  const { formulier, zaad, waarden, weigering: eerste } = gevraagd;
  const resumes = { formulier, zaad, waarden, ...(eerste && { weigering: eerste }) };
  return (
    <div {...place} className="stack">
      {vraagtMotief ? null : (
        <Refusal title={geweigerd} text={uitleg} sources={bronnen} instead={welMogelijk} />
      )}
      {eerste ? <FirstThings eerst={eerste.eerst} resumes={resumes} /> : null}
    </div>
  );
}
