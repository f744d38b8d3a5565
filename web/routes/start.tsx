import type { Handle } from "../handle.ts";
import { words } from "../words/start.ts";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;

/** The name of the page. */
export const meta = () => [{ title: words.nl.title }];

/** The start page. */
export default function Start() {
  return (
    <main>
      <h1>{words.nl.title}</h1>
      <p>{words.nl.intro}</p>
    </main>
  );
}
