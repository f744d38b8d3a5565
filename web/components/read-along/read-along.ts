// Reads along in the page while somebody types: the same pure function as on the server, in a file of its own.
import { leesMee } from "#domain/melding/meelezen.ts";
import type { Melding } from "#domain/melding/melding.ts";

const form = document.querySelector<HTMLFormElement>("[data-read-along]");
/** Long enough not to speak in the middle of a word. */
const pause = 500;
let timer: ReturnType<typeof setTimeout> | undefined;

function remark(): void {
  if (!form) return;
  const typed = Map.groupBy(new FormData(form), ([name]) => name);
  const melding = new Map(
    [...typed].map(([name, entries]) => [name, entries.map(([, text]) => String(text))]),
  );
  const found = new Map(
    leesMee(melding as unknown as Melding).map((ene) => [`${ene.bij}/${ene.soort}`, ene]),
  );
  for (const place of form.querySelectorAll<HTMLElement>("[data-remark]")) {
    const made = found.get(place.dataset["remark"] ?? "");
    place.hidden = !made;
    const words = place.querySelector("[data-words]");
    if (words && made) words.textContent = made.woorden.join(", ");
  }
}

form?.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(remark, pause);
});
