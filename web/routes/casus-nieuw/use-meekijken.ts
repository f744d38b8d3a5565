import { type RefObject, useEffect, useState } from "react";
import { useLezer } from "../../frame.ts";
import type { Meekijk } from "./intake.server.ts";

/** Long enough not to ask on every key, short enough to look along. */
const pause = 700;

type State = { meekijk: Meekijk | undefined; bewaardAt: string | undefined; isMislukt: boolean };

/** Whether anything in a form is otherwise than the page brought it. */
const isTyped = (form: HTMLFormElement): boolean =>
  [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) {
      // without a choice of the page the first option stands
      const brought = [...field.options].findIndex(({ defaultSelected }) => defaultSelected);
      return field.selectedIndex !== Math.max(brought, 0);
    }
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (!(field instanceof HTMLInputElement)) return false;
    return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
  });

/**
 * While a report is typed its draft is kept on the server, and the guide answers. A failure is told and changes
 * nothing: this is a plain request, so that no error page can take the place of what was typed.
 */
export function useMeekijken(
  form: RefObject<HTMLFormElement | null>,
  naar = "/casus/nieuw/meekijken",
): State {
  const { csrf } = useLezer();
  const [state, setState] = useState<State>({ meekijk: undefined, bewaardAt: undefined, isMislukt: false });
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const mine = asked;
      const answer = await fetch(naar, {
        method: "POST",
        headers: { "x-csrf": csrf },
        body: new FormData(element),
      })
        .then((response) =>
          response.ok ? (response.json() as Promise<Meekijk & { bewaardAt?: string }>) : undefined,
        )
        .catch(() => undefined);
      if (mine !== asked) return;
      setState((before) =>
        answer
          ? { meekijk: answer, bewaardAt: answer.bewaardAt ?? before.bewaardAt, isMislukt: false }
          : { ...before, isMislukt: true },
      );
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, pause);
    };
    element.addEventListener("input", later);
    // a fast typist was there before this script, and nobody heard it
    if (isTyped(element)) later();
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", later);
    };
  }, [form, csrf, naar]);
  return state;
}
