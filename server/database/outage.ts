/** After how many seconds it makes sense to ask again: a database that restarts is back by then. */
export const retryAfter = "5";

/** What Node says when a connection breaks or cannot be made. */
const broken = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENOENT",
]);

/** What PostgreSQL says: connection exceptions, too many connections, shutting down, starting, the disk is full, out of time. */
const unavailable = /^(08...|53[123]00|57P0[123]|57014)$/;

/** pg has no code for these. */
const withoutCode =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed and is not queryable|Query read timeout)/;

/** Whether something failed because the database could not be reached: nobody's fault here, and worth trying again. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof AggregateError) return error.errors.some(isOutage);
  if (code !== undefined) return unavailable.test(code) || (broken.has(code) && isOfSocket(code, syscall));
  return withoutCode.test(error.message);
}

/** A socket of the database that is gone has the code of a missing file. */
const isOfSocket = (code: string, syscall: string | undefined): boolean =>
  code !== "ENOENT" || syscall === "connect";

let saidAt = 0;

/**
 * Writes to the log that the database cannot be reached, once in ten seconds: under load every request would say the same.
 */
export function reportOutage(where: string, error: unknown): void {
  const now = performance.now();
  if (saidAt !== 0 && now - saidAt < 10_000) return;
  saidAt = now;
  const { code, name } = error as NodeJS.ErrnoException;
  console.error(JSON.stringify({ outage: where, name, code }));
}
