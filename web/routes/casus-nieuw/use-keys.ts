import { type RefObject, useEffect } from "react";

/** The parts of a report, in the order of their digits: the ids of fields. */
const ofReport = ["acuutGevaar", "vrager", "toelichting", "slachtoffer.naam", "erbij"].map(
  (part) => `melding-${part}`,
);

/**
 * Alt+Shift with a digit jumps to a part and Ctrl+Enter saves, wherever the focus is. Enter in a line does nothing,
 * because half a report is easily sent by accident.
 */
export function useKeys(
  form: RefObject<HTMLFormElement | null>,
  { parts = ofReport, save: button = "bewaar" }: { parts?: readonly string[]; save?: string } = {},
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const part = event.altKey && event.shiftKey && /^Digit([1-5])$/.exec(event.code)?.[1];
      if (part) {
        event.preventDefault();
        document.getElementById(parts[Number(part) - 1] ?? "")?.focus();
        return;
      }
      if (event.key !== "Enter") return;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const save = form.current?.elements.namedItem(button);
        form.current?.requestSubmit(save instanceof HTMLButtonElement ? save : null);
        return;
      }
      const { target } = event;
      if (target instanceof HTMLInputElement && form.current?.contains(target)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [form, parts, button]);
}
