import type { RouterContextProvider } from "react-router";
import { listOrganisaties } from "#server/people/people.ts";
import { type Radarblik, readTreffers } from "#server/radar/treffers.ts";
import { type EerdereVraag, readVragen } from "#server/radar/vraag.ts";
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

/** What was asked of other regions about people of a casus, with the organisations by name. */
export type Vragen = readonly EerdereVraag[];

/** The earlier questions of the reader's organisation in this casus. */
export async function loadVragen({
  context,
  params,
}: {
  context: Readonly<RouterContextProvider>;
  params: { id?: string | undefined };
}): Promise<Vragen> {
  const { services, sessie } = requireSession(context);
  const id = params.id ?? "";
  const vragen = isUuid(id) ? await readVragen(services, sessie.actor, id) : [];
  if (vragen.length === 0) return [];
  const namen = new Map(
    (await listOrganisaties(services)).map(({ id: organisatie, naam }) => [organisatie, naam]),
  );
  return vragen.map((vraag) => ({
    ...vraag,
    bekend: vraag.bekend.map((organisatie) => namen.get(organisatie) ?? organisatie),
  }));
}
