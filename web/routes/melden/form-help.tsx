import type { BlokId } from "#domain/melding/blokken.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import type { CatalogusId } from "#domain/protocol/catalogus.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { meldenWoorden } from "../../words/melden.ts";
import { Verdict } from "../meldcode/different.tsx";

const help = {
  gevaar: { woord: "erger", bronnen: [] },
  gaatOver: { woord: "schadelijk", bronnen: ["RK-4.6", "RK-7.3", "RK-7.4"] },
  gesprek: { woord: "gesprek", bronnen: ["WW-Z26"] },
  informeren: { woord: "informeren", bronnen: [] },
  meelezers: { woord: "meelezen", bronnen: [] },
} as const satisfies {
  readonly [B in BlokId]?: { woord: keyof (typeof meldenWoorden)["nl"]; bronnen: readonly CatalogusId[] };
};

/** What the form says above a block; where the tables do not allow it as it is, their verdict stands there instead. */
export function FormHelp({ id, uitkomst }: { id: BlokId; uitkomst: Uitkomst }) {
  const taal = useTaal();
  if (id === "gesprek" && uitkomst.situatie.vormen)
    return <Verdict uitkomst={uitkomst} over="gesprek-slachtoffer" />;
  if (id === "informeren" && uitkomst.situatie.vormen)
    return <Verdict uitkomst={uitkomst} over="informeren-familie" />;
  if (!Object.hasOwn(help, id)) return null;
  const { woord, bronnen } = help[id as keyof typeof help];
  return (
    <div className="stack stack-tight">
      <p className="text">{meldenWoorden[taal][woord]}</p>
      {bronnen.length > 0 ? (
        <div className="row row-tight small">
          {bronnen.map((bron) => (
            <SourceLink key={bron} id={bron} told />
          ))}
        </div>
      ) : null}
    </div>
  );
}
