import type { RouterContextProvider } from "react-router";
import { type Radarblik, readTreffers } from "#server/radar/treffers.ts";
import { requireSession } from "../../session.ts";
import { isUuid } from "./post.server.ts";

export type { Radarblik, Treffer } from "#server/radar/treffers.ts";

/** What radar shows of each person of a casus, by the id of that person. */
export type Radar = Readonly<Record<string, Radarblik>>;

/** Looks for the people of a casus in the files of the reader's organisation; nothing where the reader may not see them. */
export async function loadRadar({
  context,
  params,
}: {
  context: Readonly<RouterContextProvider>;
  params: { id?: string | undefined };
}): Promise<Radar> {
  const { services, sessie } = requireSession(context);
  const id = params.id ?? "";
  const gezien = isUuid(id) ? await readTreffers(services, sessie.actor, id) : undefined;
  return Object.fromEntries((gezien ?? []).map((blik) => [blik.betrokkene, blik]));
}
