import { data } from "react-router";
import type { PageContext } from "#server/services.ts";
import { Auditfilter } from "#server/work/auditfilter.ts";
import { langsteUitvoer, leestLog, readAuditlog, readAuditUitvoer } from "#server/work/auditlog.ts";
import { leesFilter, vreemdIn } from "#server/work/filter.ts";

type Session = { services: PageContext["services"]; sessie: NonNullable<PageContext["sessie"]> };

/** Lets only the log controller through; for anybody else there is no such page. */
function requireController({ sessie: { actor } }: Session): void {
  if (!leestLog(actor)) throw data(null, 404);
}

/** A page of the log of the reader's own organisation. */
export async function loadAudit(session: Session, zoek: URLSearchParams) {
  requireController(session);
  const { filter, onbekend } = leesFilter(Auditfilter, zoek);
  const log = await readAuditlog(session.services, session.sessie.actor, filter);
  const uitvoerbaar = log.totaal <= langsteUitvoer;
  return { ...log, filter, onbekend, uitvoerbaar, langsteUitvoer };
}

/**
 * The lines of a filter for a file, or why there is none: a part of the filter that cannot be read, is not known or
 * contradicts another (a file with more or less than was asked for would not be noticed), or more lines than one file
 * holds.
 */
export async function loadUitvoer(session: Session, zoek: URLSearchParams) {
  requireController(session);
  const { filter, onbekend } = leesFilter(Auditfilter, zoek);
  const { van, tot } = filter;
  const vreemd = vreemdIn(Auditfilter, zoek).length > 0 ? ["vreemd"] : [];
  const omgekeerd = van && tot && van > tot ? ["omgekeerd"] : [];
  const fout = [...onbekend, ...vreemd, ...omgekeerd];
  if (fout.length > 0) return { onbekend: fout };
  const regels = await readAuditUitvoer(session.services, session.sessie.actor, filter);
  if (regels === "onbekende-medewerker") return { onbekend: ["medewerker"] };
  return regels ? { regels } : { hoogstens: langsteUitvoer };
}
