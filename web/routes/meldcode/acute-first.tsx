import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import { nummers, telLink } from "../../components/emergency-bar/numbers.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";

/** Acute danger comes before everything else: whom to call now, and the first step by the tables. */
export function AcuteFirst({ uitkomst: { situatie, nu } }: { uitkomst: Uitkomst }) {
  const taal = useTaal();
  if (situatie.veiligheid !== "acuut-onveilig") return null;
  const { titel, tekst } =
    wegwijzerWoorden[taal].gevaar[situatie.verblijf === "buitenland" ? "elsewhere" : "here"];
  const [eerst] = nu.stappen;
  return (
    <Notification kind="acute" title={titel}>
      {eerst ? (
        <div className="row row-tight">
          <p>{eerst.stap[taal]}</p>
          {eerst.bronnen.map((id) => (
            <SourceLink key={id} id={id} told />
          ))}
        </div>
      ) : null}
      <p className="small">
        {tekst} <a href={telLink(nummers.buitenland)}>{nummers.buitenland}</a>
      </p>
    </Notification>
  );
}
