import { hoeNagezien } from "#domain/kennis/sociale-kaart/nagezien.ts";
import { useTaal } from "../../language.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { GetoondeKaart } from "./sociale-kaart.server.ts";

/** What the day on a card says: checked, or only read. One that waits to be checked is marked, with a shape and in words. */
export function CheckedOn({ kaart: { gegevens, verouderd } }: { kaart: GetoondeKaart }) {
  const taal = useTaal();
  const { vers, nogTeDoen } = kaartWoorden[taal].kaart;
  const { nagezienOp, bronnen } = gegevens;
  const hoe = hoeNagezien(gegevens);
  const welke = hoe === "gelezen" && bronnen.length === 0 ? "gelezen-elders" : hoe;
  const zin = (verouderd ? nogTeDoen : vers)[welke];
  return <p className={verouderd ? "small kaart-stale" : "small soft"}>{zin(dagVoluit(nagezienOp, taal))}</p>;
}
