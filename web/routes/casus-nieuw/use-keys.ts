import { type RefObject, useEffect } from "react";

/** The parts of the form, in the order of their digits. */
const parts = ["acuutGevaar", "vrager", "toelichting", "slachtoffer.naam", "erbij"];

/**
 * Alt+Shift with a digit jumps to a part and Ctrl+Enter saves, wherever the focus is. Enter in a line does nothing,
 * because half a report is easily sent by accident.
 */
export function useKeys(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const part = event.altKey && event.shiftKey && /^Digit([1-5])$/.exec(event.code)?.[1];
      if (part) {
        event.preventDefault();
        document.getElementById(`melding-${parts[Number(part) - 1]}`)?.focus();
        return;
      }
      if (event.key !== "Enter") return;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const save = form.current?.elements.namedItem("bewaar");
        form.current?.requestSubmit(save instanceof HTMLButtonElement ? save : null);
        return;
      }
      const { target } = event;
      if (target instanceof HTMLInputElement && form.current?.contains(target)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [form]);
}
