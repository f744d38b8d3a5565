import { idleTime } from "#server/auth/session.ts";

/** After how long without work the server locks a session, in milliseconds: what a work page watches as well. */
export const idleMilliseconds = idleTime.total("milliseconds");
