import { z } from "zod";

/** Tab, line feed and carriage return are typed by people; other control characters and half pairs cannot be stored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const onleesbaar = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** What somebody typed where nothing may get lost by being refused: without what cannot be kept, with one kind of line end. */
export const zonderOnleesbaar = (tekst: string): string =>
  tekst.toWellFormed().replaceAll("\r\n", "\n").replaceAll(new RegExp(onleesbaar, "g"), "");

/** Text that somebody wrote: trimmed, not empty, at most `max` characters, and nothing in it that cannot be kept. */
export const leesbaar = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((tekst) => tekst.isWellFormed() && !onleesbaar.test(tekst), {
      error: "Deze tekst bevat tekens die niet bewaard kunnen worden.",
    });
