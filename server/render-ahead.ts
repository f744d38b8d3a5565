import { setTimeout as wait } from "node:timers/promises";
import type { Pages } from "./pages.ts";
import { isPublicPath } from "./public-paths.ts";

/** The sources come by the hundred, and the cards change: these are rendered when somebody asks. */
const isAsked = (path: string): boolean => /\/(bronnen|sociale-kaart)\/./.test(path);
/** First whoever is waiting at the door of a program that just started, then this, a page at a time. */
const pause = { first: 3_000, between: 40 };

/**
 * Asks for every page of content once, by following the links from the start page, so that no visitor waits for it to be
 * rendered. Answers which addresses it asked; ends early at `signal`. A page that fails is rendered again when somebody asks.
 */
export async function renderAhead(
  respond: Pages["respond"],
  { origin, signal, pauses = pause }: { origin: string; signal: AbortSignal; pauses?: typeof pause },
): Promise<readonly string[]> {
  const asked = new Set(["/"]);
  try {
    await wait(pauses.first, undefined, { signal, ref: false });
    for (const path of asked) {
      const answer = await respond(new Request(new URL(path, origin)), nobody).catch(() => undefined);
      const html = (await answer?.text()) ?? "";
      for (const [, link = ""] of html.matchAll(/<a\b[^>]*\shref="(\/[^"?#]*)(?:#[^"]*)?"/g))
        if (isPublicPath(link) && !isAsked(link)) asked.add(link);
      await wait(pauses.between, undefined, { signal, ref: false });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return [...asked];
}

const nobody = { sessie: undefined, inlogPad: "/auth/inloggen" };
