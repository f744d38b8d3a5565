import { z } from "zod";

/** Nobody a case is about was born before it, and every calendar that computers use agrees from then on. */
const eerste = "1900-01-01";

/** A day of the calendar as `2026-11-22`, not before 1900. Whether it may lie in the future is for whoever knows today. */
export const dag = z.iso.date().refine((datum) => datum >= eerste, {
  error: `Geef een dag vanaf ${eerste}. / Give a day from ${eerste} on.`,
});
