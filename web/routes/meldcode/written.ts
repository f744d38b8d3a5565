import { type BlokId, blokken } from "#domain/melding/blokken.ts";
import { antwoorden, type Melding, signalenIn } from "#domain/melding/melding.ts";
import { type SignaalDeel, signaalNaam, signaalVelden } from "#domain/melding/signaal.ts";
import type { VeldId, VeldNaam } from "#domain/melding/velden.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { woordVoor } from "../../words/meldvelden.ts";
import type { Taal } from "../../words/taal.ts";

/** One block of what was filled in, as text: each question with its answer. */
export type Written = { id: BlokId; kop: string; regels: readonly { label: string; tekst: string }[] };

/** Everything that was filled in, block by block, in words; blocks without an answer are left out. */
export function writtenIn(melding: Melding, taal: Taal): readonly Written[] {
  const woorden = meldcodeWoorden[taal];
  const regel = (naam: VeldNaam, voor = "") => {
    const waarden = melding.get(naam) ?? [];
    if (waarden.length === 0) return [];
    const { label, opties } = woordVoor(naam, taal);
    return [{ label: voor + label, tekst: waarden.map((ene) => opties?.[ene]?.label ?? ene).join("; ") }];
  };
  const perSignaal = signalenIn(melding).flatMap((nummer) =>
    (Object.keys(signaalVelden) as SignaalDeel[]).flatMap((deel) =>
      regel(signaalNaam(nummer, deel), `${woorden.signaal(nummer)}. `),
    ),
  );
  return (Object.keys(blokken) as BlokId[])
    .map((id) => ({
      id,
      kop: woorden.blokken[id],
      regels: (blokken[id].velden as readonly (VeldId | "signalen")[]).flatMap((naam) =>
        naam === "signalen" ? perSignaal : antwoorden(melding, naam).length > 0 ? regel(naam) : [],
      ),
    }))
    .filter(({ regels }) => regels.length > 0);
}
