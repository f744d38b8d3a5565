import { useEffect, useRef } from "react";
import { Refusal } from "../../components/refusal/refusal.tsx";
import { useTaal } from "../../language.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { useAnswer } from "./use-answer.ts";

/**
 * Why what was just asked is not done. It stands above the forms and not in one of them: whoever was second finds the
 * form gone, and must read why all the same.
 */
export function RefusedAnswer() {
  const { geweigerd } = formulieren[useTaal()].algemeen;
  const weigering = useAnswer()?.weigering;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (weigering && !weigering.vraagtMotief) place.current?.focus();
  }, [weigering]);
  if (!weigering || weigering.vraagtMotief) return null;
  const { uitleg, bronnen, welMogelijk } = weigering;
  return (
    <div ref={place} tabIndex={-1}>
      <Refusal title={geweigerd} text={uitleg} sources={bronnen} instead={welMogelijk} />
    </div>
  );
}
