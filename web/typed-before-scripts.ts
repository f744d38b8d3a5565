/**
 * Watches the text areas of a page until its scripts have taken over. React gives a text area back the text that the
 * server sent (`initTextarea` in react-dom), so what somebody typed while the scripts were on their way would be lost.
 * Answers how to put it back, once, and stop watching.
 */
export function watchTypedBefore(): () => void {
  const typed = new Map<HTMLTextAreaElement, string>();
  for (const area of document.querySelectorAll("textarea"))
    if (area.value !== area.defaultValue) typed.set(area, area.value);
  const note = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) typed.set(target, target.value);
  };
  document.addEventListener("input", note, true);
  return () => {
    document.removeEventListener("input", note, true);
    for (const [area, text] of typed) if (area.value !== text) area.value = text;
    typed.clear();
  };
}
