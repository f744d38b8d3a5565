import type { Punt } from "#domain/kennis/punt.ts";
import { useTaal } from "../../language.ts";
import { Sources } from "../sources/sources.tsx";

/** Sentences with what they rest on; `ordered` where their order matters. `told`: see `Sources`. */
export function ListPoints({
  punten,
  ordered,
  told,
}: {
  punten: readonly Punt[];
  ordered?: true;
  told?: true;
}) {
  const taal = useTaal();
  const List = ordered ? "ol" : "ul";
  return (
    <List className="stack stack-tight">
      {punten.map((punt) => (
        <li key={punt.zin.nl}>
          <p>{punt.zin[taal]}</p>
          <Sources punt={punt} {...(told && { told })} />
        </li>
      ))}
    </List>
  );
}
