import { useTaal } from "../../language.ts";
import { momentTekst } from "../../words/tijd.ts";

/** When something happened, as people say it; `at` and `now` are ISO instants, both from the server. */
export function Moment({ at, now }: { at: string; now: string }) {
  return <time dateTime={at}>{momentTekst({ instant: at, nu: now, taal: useTaal() })}</time>;
}
