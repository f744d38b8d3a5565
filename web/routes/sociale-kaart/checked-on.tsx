import { eind2021 } from "#domain/kennis/nummers.ts";
import { useTaal } from "../../language.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { GetoondeKaart } from "./sociale-kaart.server.ts";

/** When somebody last looked whether a card is right; one that waits for that is marked, with a shape and in words. */
export function CheckedOn({ kaart: { gegevens, verouderd } }: { kaart: GetoondeKaart }) {
  const taal = useTaal();
  const { nagekeken, verouderd: nogTeDoen, uit2021 } = kaartWoorden[taal].kaart;
  const { nagezienOp } = gegevens;
  if (!verouderd) return <p className="small soft">{nagekeken(dagVoluit(nagezienOp, taal))}</p>;
  // the Routekaart says no day, only its year
  const tekst = nagezienOp === eind2021 ? uit2021 : nogTeDoen(dagVoluit(nagezienOp, taal));
  return <p className="small kaart-stale">{tekst}</p>;
}
