import { type Editie, type Edities, edities } from "../protocol/editie.ts";
import { drieWerkdagen } from "../protocol/voorbeeld.ts";
import { leesVoorstel } from "../protocol/voorstel.ts";

/** The edition of a document over our first one; throws when the document is not in order. */
export function editieUit(document: unknown): Editie {
  const gelezen = leesVoorstel(document, edities[0]);
  if ("fouten" in gelezen) throw new Error(JSON.stringify(gelezen.fouten));
  return gelezen.editie;
}

/** Two editions, of which the second holds from 2027 on. */
export const tweeEdities: Edities = [edities[0], editieUit(drieWerkdagen)];
