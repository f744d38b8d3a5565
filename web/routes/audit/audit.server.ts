import { data } from "react-router";
import type { PageContext } from "#server/services.ts";
import { Auditfilter } from "#server/work/auditfilter.ts";
import { langsteUitvoer, leestLog, readAuditlog, readAuditUitvoer } from "#server/work/auditlog.ts";
import { leesFilter } from "#server/work/filter.ts";

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
 * The lines of a filter for a file, or why there is none: a part of the filter that cannot be read (a file with more than
 * was asked for would not be noticed), or more lines than one file holds.
 */
export async function loadUitvoer(session: Session, zoek: URLSearchParams) {
  requireController(session);
  const { filter, onbekend } = leesFilter(Auditfilter, zoek);
  if (onbekend.length > 0) return { onbekend };
  const regels = await readAuditUitvoer(session.services, session.sessie.actor, filter);
  return regels ? { regels } : { hoogstens: langsteUitvoer };
}
