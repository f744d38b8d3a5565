import { blokUitleg } from "#domain/kennis/meldcode.ts";
import type { Punt } from "#domain/kennis/punt.ts";
import type { BlokId } from "#domain/melding/blokken.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import { Sources } from "../../components/sources/sources.tsx";
import { useTaal } from "../../language.ts";
import { meldenWoorden } from "../../words/melden.ts";
import { Verdict } from "../meldcode/different.tsx";

const uitleg: { readonly [B in BlokId]?: Punt } = blokUitleg;
/** What is said of a block that no row says anything of. */
const eigen: { readonly [B in BlokId]?: "erger" | "informeren" | "meelezen" } = {
  gevaar: "erger",
  informeren: "informeren",
  meelezers: "meelezen",
};

/** What the form says above a block; where the tables do not allow it as it is, their verdict stands there instead. */
export function FormHelp({ id, uitkomst }: { id: BlokId; uitkomst: Uitkomst }) {
  const taal = useTaal();
  if (id === "gesprek" && uitkomst.situatie.vormen)
    return <Verdict uitkomst={uitkomst} over="gesprek-slachtoffer" />;
  if (id === "informeren" && uitkomst.situatie.vormen)
    return <Verdict uitkomst={uitkomst} over="informeren-familie" />;
  const woord = eigen[id];
  if (woord) return <p className="text">{meldenWoorden[taal][woord]}</p>;
  const punt = uitleg[id];
  if (!punt) return null;
  return (
    <div className="stack stack-tight">
      <p className="text">{punt.zin[taal]}</p>
      <Sources punt={punt} told />
    </div>
  );
}
