import { data } from "react-router";
import { leesJson } from "#domain/json.ts";
import { editieOp } from "#domain/protocol/editie.ts";
import { drieWerkdagen } from "#domain/protocol/voorbeeld.ts";
import { leesVoorstel } from "#domain/protocol/voorstel.ts";
import type { VoorstelFout } from "#domain/protocol/voorstel-fout.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { bereikVan, readWatAls, type WatAls } from "#server/protocol/wat-als.ts";
import type { PageContext } from "#server/services.ts";

type Session = { services: PageContext["services"]; sessie: NonNullable<PageContext["sessie"]> };

/** What the empty page needs: an example to begin with. For whoever may not ask, there is no such page. */
export function loadProtocol({ services, sessie }: Session) {
  const bereik = bereikVan(sessie.actor);
  if (!bereik) throw data(null, 404);
  const { id } = editieOp(dayOf(services.now()));
  return { bereik, editie: id, voorbeeld: JSON.stringify(drieWerkdagen, null, 2) };
}

/** What came of a posted proposal; what was typed comes back with it. */
export type Uitkomst = {
  readonly voorstel: string;
  /** No JSON at all, or what is wrong with it by place. */
  readonly fouten?: "geen-json" | readonly VoorstelFout[];
  readonly watAls?: WatAls;
};

/** The most that is said of what is wrong: who mends ten things posts again. */
const MEESTE_FOUTEN = 10;

/** Reads the proposal and lays it beside the edition of today, or says what is wrong with it. */
export async function vergelijkMet({ services, sessie }: Session, form: FormData): Promise<Uitkomst> {
  if (!bereikVan(sessie.actor)) throw data(null, 404);
  const posted = form.get("voorstel");
  const voorstel = typeof posted === "string" ? posted : "";
  const document = alsJson(voorstel);
  if (!document) return { voorstel, fouten: "geen-json" };
  const gelezen = leesVoorstel(document.waarde, editieOp(dayOf(services.now())));
  if ("fouten" in gelezen) return { voorstel, fouten: gelezen.fouten.slice(0, MEESTE_FOUTEN) };
  const watAls = await readWatAls(services, sessie.actor, gelezen.editie);
  return { voorstel, ...(watAls && { watAls }) };
}

function alsJson(tekst: string): { waarde: unknown } | undefined {
  try {
    return { waarde: leesJson(tekst) };
  } catch {
    return undefined;
  }
}
