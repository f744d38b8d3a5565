import { Fragment } from "react";
import type { ZinNaam } from "#domain/kennis/hulp/zinnen.ts";
import { useHulp } from "../../hulp.ts";
import { telLink } from "../emergency-bar/numbers.ts";

/** Telephone numbers as they stand in the sentences, and names that keep their letters in every language. */
const fixed =
  /(\+31 [\d ]+\d|0\d{2,3}-[\d ]+\d|\b11[23]\b|Veilig Thuis|Femmes for Freedom|Centrum Seksueel Geweld|Raad voor de Kinderbescherming|Slachtofferhulp|Sterk Huis|LEC EGG|LKHA|Pharos|FSAN|Fier|Mendoo|WhatsApp)/;

/** A text whose numbers can be called at a press, and whose numbers and names run from left to right in any language. */
export function WithNumbers({ children }: { children: string }) {
  return children.split(fixed).map((part, at) => {
    // a part that was split off keeps its place for good, so its place is its key
    const key = `${at}${part}`;
    if (at % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
    if (/^[+\d]/.test(part))
      return (
        <a key={key} className="number help-number" href={telLink(part)} dir="ltr">
          {part}
        </a>
      );
    return (
      <bdi key={key} dir="ltr">
        {part}
      </bdi>
    );
  });
}

/** One sentence of the pages for whoever needs help, in the language of the page. */
export function Sentence({ naam }: { naam: ZinNaam }) {
  const { zinnen } = useHulp();
  return <WithNumbers>{zinnen[naam]}</WithNumbers>;
}
