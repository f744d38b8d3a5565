import type { Actor } from "#domain/access/actor.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { type Gevonden, vind } from "./vind.ts";

/** Whoever is being reported stands in no casus yet. */
const nogNergens = "00000000-0000-4000-8000-000000000000";

/**
 * The running cases of the reader's own organisation that it leads and whose victim this probably is: a new report belongs
 * there. The audit names them.
 */
export function readLopend(
  services: Pick<Reading, "pools">,
  actor: Actor,
  slachtoffer: PersoonGegevens,
): Promise<Gevonden[]> {
  return readAs(services, actor, async (client) => {
    const gezocht = [{ voor: nogNergens, gegevens: slachtoffer }];
    const gevonden = await vind(client, { casus: null, organisatie: actor.organisatie.id, gezocht });
    const treffers = gevonden.get(nogNergens)?.beeld.treffers ?? [];
    const result = treffers.flatMap(({ klasse, van }) =>
      klasse === "waarschijnlijk" && van.open && van.leidt && van.gegevens.rol === "slachtoffer" ? [van] : [],
    );
    const objecten = result.map(({ casus }) => casus);
    const audit = { handeling: "radar.lees", uitkomst: "gelezen", aantal: result.length, objecten } as const;
    return { result, audit };
  });
}
