import type { Gelezen } from "#domain/kennis/herkomst.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";

/** A sentence that was read outside the five documents, with where: it is no row, and no answer rests on it. */
export function ReadElsewhere({ zin, gelezen: { titel, waar } }: { zin: Zin; gelezen: Gelezen }) {
  const taal = useTaal();
  return (
    <p className="text">
      {zin[taal]} <span className="soft small">{meldcodeWoorden[taal].elders(titel, waar)}</span>
    </p>
  );
}
