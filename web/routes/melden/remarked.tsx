import type { Opmerking } from "#domain/melding/meelezen.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { meldenWoorden } from "../../words/melden.ts";
import { opmerkingWoorden } from "../../words/opmerkingen.ts";
import { idVan, labelVan } from "../meldcode/meld-blok.tsx";

/** How many remarks there are after "read along", each with a link to its question. */
export function Remarked({ opmerkingen }: { opmerkingen: readonly Opmerking[] }) {
  const taal = useTaal();
  return (
    <Notification kind="done" title={meldenWoorden[taal].meegelezen(opmerkingen.length)}>
      <ul className="plain-list">
        {opmerkingen.map(({ bij, soort }) => (
          <li key={bij + soort}>
            <a href={`#${idVan(bij)}`}>{labelVan(bij, taal)}</a> {opmerkingWoorden[taal][soort].zin}
          </li>
        ))}
      </ul>
    </Notification>
  );
}
