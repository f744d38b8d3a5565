import { randomBytes } from "node:crypto";
import { type Advies, replayAdvies, standVan } from "#domain/advies/advies.ts";
import type { AdviesAccepted, AdviesItem } from "#domain/advies/decision.ts";
import type { Adviesregel } from "#domain/advies/event.ts";
import type { Keys } from "../keys.ts";
import { fingerprint } from "./canonical.ts";
import { type Appending, chain, type ItemRef, rowsOf } from "./chain.ts";
import { sealedAt } from "./content.ts";
import { placeOfGeheim } from "./secret.ts";

/** The rows of an accepted decision on an advice, as `schakel.leg_advies_vast` takes them. */
export function adviesRows(
  appending: Appending,
  { journaal, decision, keys }: { journaal: readonly Adviesregel[]; decision: AdviesAccepted; keys: Keys },
) {
  const { stream } = appending;
  const made = decision.items.map((item) => contentOf(item, { advies: stream, keys }));
  const refs = new Map(made.map(({ ref }) => [`${ref.id}/1`, ref]));
  const lines = chain(appending, decision.events, refs);
  const alle = [...journaal, ...lines.map(({ regel }) => regel)];
  return {
    journal: rowsOf(lines),
    adviesteksten: made.flatMap(({ tekst }) => tekst ?? []),
    adviesvragers: made.flatMap(({ vrager }) => vrager ?? []),
    projectie: adviesProjection(alle),
  };
}

type Row = { id: string; houder: string; sleutel: string };

function contentOf(
  { soort, id, houder, inhoud }: AdviesItem,
  { advies, keys }: { advies: string; keys: Keys },
) {
  const key = randomBytes(16);
  const row: Row = { id, houder, sleutel: key.toString("hex") };
  const ref: ItemRef = { soort, id, versie: 1, hmac: fingerprint(key, inhoud) };
  if (soort === "adviestekst") return { ref, tekst: { ...row, inhoud } };
  const sealed = sealedAt(inhoud, { place: placeOfGeheim({ casus: advies, id }), keys });
  return { ref, vrager: { ...row, ...sealed } };
}

/** The read model of an advice, as it follows from its journal; also what a rebuild writes. */
export function adviesProjection(journaal: readonly Adviesregel[]) {
  const advies = replayAdvies(journaal);
  const eerste = journaal[0];
  const laatste = journaal.at(-1);
  if (!advies || !eerste || !laatste) throw new Error("a stream without a journal has no read models");
  return {
    ...kern(advies),
    seq: advies.seq,
    medewerker: eerste.door.medewerker ?? null,
    gevraagd_at: eerste.vastgelegdOp,
    bijgewerkt_at: laatste.vastgelegdOp,
  };
}

const kern = (advies: Advies) => ({
  nummer: advies.nummer,
  houder: advies.houder.id,
  houder_soort: advies.houder.soort,
  van: advies.consult?.van.id ?? null,
  stand: standVan(advies),
  spoed: advies.consult?.spoed ?? false,
  hoedanigheid: advies.hoedanigheid,
  risico: advies.risico ?? null,
  vormen: advies.vormen,
  uitkomst: advies.consult?.uitkomst ?? null,
  gevraagd_op: advies.gevraagdOp,
  volgend_contact_op: advies.volgendContactOp ?? null,
});
