import type { Actor } from "./actor.ts";
import { type CasusAction, type Policy, policies } from "./policy.ts";
import type { Relatie } from "./relatie.ts";

/** The relations in which some row lets this actor do this: what `authorize` would say, asked of a whole list at once. */
export function relatiesWaarin(actor: Actor, action: CasusAction): readonly Relatie[] {
  const rijen = Object.values<Policy>(policies).filter(
    ({ allows, rollen, soorten }) =>
      allows.includes(action) &&
      rollen.some((rol) => actor.rollen.includes(rol)) &&
      (!soorten || soorten.includes(actor.organisatie.soort)),
  );
  return [...new Set(rijen.flatMap(({ relaties }) => relaties ?? []))];
}
