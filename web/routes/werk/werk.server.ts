import { type Actor, heeftRol } from "#domain/access/actor.ts";
import { authorize } from "#domain/access/policy.ts";
import { reglementOp } from "#domain/protocol/reglement.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { PageContext } from "#server/services.ts";
import { leesFilter } from "#server/work/filter.ts";
import type { Signaal } from "#server/work/signalen.ts";
import { Werkfilter } from "#server/work/werkfilter.ts";
import { readWerk } from "#server/work/werklijst.ts";
import type { Rolblad } from "../../words/rollen.ts";

/** Whether this role works on cases at all; the others have a page that says what they do here. */
export const werktAanCasussen = (actor: Actor): boolean => heeftRol(actor, "medewerker", "teamleider");

/** The work list as this reader asked for it, or the page of a role that has no cases here. */
export async function loadWerk(
  { services, sessie }: Pick<PageContext, "services"> & { sessie: NonNullable<PageContext["sessie"]> },
  zoek: URLSearchParams,
) {
  const { actor } = sessie;
  if (!werktAanCasussen(actor)) return { is: "rol" as const, blad: bladVanRol(actor) };
  const leidt = heeftRol(actor, "teamleider") && actor.team !== undefined;
  const { filter, onbekend } = leesFilter(Werkfilter, withDefault(zoek, leidt ? "team" : "mij"));
  const werk = await readWerk(services, actor, filter);
  const meldt = authorize(actor, "OntvangMelding", undefined) !== undefined;
  const nu = Object.values(werk.watNu).reduce((som, { totaal }) => som + totaal, 0);
  const leeg = werk.lijst.totaal === 0 && nu === 0 && zoek.size === 0;
  // whose organisation takes no reports and has no case yet learns what this place is for
  if (leeg && !meldt) return { is: "rol" as const, blad: bladVanSoort(actor) };
  return {
    is: "werk" as const,
    ...werk,
    signalen: werk.signalen.map((signaal) => ({ ...signaal, termijn: termijnVan(signaal) })),
    filter,
    onbekend: onbekend.length > 0,
    meldt,
    heeftTeam: actor.team !== undefined,
    leidt: heeftRol(actor, "teamleider"),
  };
}

/** What the term of a notice asks, by the edition in force when it became late. */
function termijnVan({ bron, lateAt }: Signaal): Zin | undefined {
  const { perMoment } = reglementOp(dayOf(Temporal.Instant.from(lateAt)));
  return [...perMoment.values()].flat().find(({ rij }) => rij.bron === bron)?.rij.wat;
}

/** Who leads a team looks at the team first, everybody else at their own files. */
function withDefault(zoek: URLSearchParams, van: Werkfilter["van"]): URLSearchParams {
  return zoek.has("van") ? zoek : new URLSearchParams([...zoek, ["van", van]]);
}

function bladVanRol(actor: Actor): Rolblad {
  if (heeftRol(actor, "logcontrole")) return "logcontrole";
  if (heeftRol(actor, "beheer")) return "beheer";
  return heeftRol(actor, "beleid") ? "beleid" : "anders";
}

function bladVanSoort({ organisatie: { soort } }: Actor): Rolblad {
  return soort === "om" || soort === "rvdk" ? soort : "anders";
}
