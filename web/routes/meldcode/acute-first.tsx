import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { AcuteDanger } from "../wegwijzer/acute-danger.tsx";

/** Acute danger comes before everything else: whom to call now, and the first step by the tables. */
export function AcuteFirst({ uitkomst: { situatie, nu } }: { uitkomst: Uitkomst }) {
  const taal = useTaal();
  if (situatie.veiligheid !== "acuut-onveilig") return null;
  const [eerst] = nu.stappen;
  return (
    <AcuteDanger verblijf={situatie.verblijf}>
      {eerst ? (
        <div className="row row-tight">
          <p>{eerst.stap[taal]}</p>
          {eerst.bronnen.map((id) => (
            <SourceLink key={id} id={id} told />
          ))}
        </div>
      ) : null}
    </AcuteDanger>
  );
}
