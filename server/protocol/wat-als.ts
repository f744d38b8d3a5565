import type pg from "pg";
import { type Actor, heeftRol } from "#domain/access/actor.ts";
import { vergelijk, type Wissel, wissels } from "#domain/casus/wat-als.ts";
import { afgerond, type Telling, teller } from "#domain/casus/wat-als-telling.ts";
import { type Editie, editieOp } from "#domain/protocol/editie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { AuditEntry } from "../journal/audit.ts";
import { canonical, fingerprint } from "../journal/canonical.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { type Passing, type Range, streams } from "../journal/stream.ts";

/** A case of the reader's own in which something would be otherwise. */
export type AndereCasus = {
  readonly id: string;
  readonly nummer: string;
  readonly wissels: readonly Wissel[];
};

/** What a proposal would change, as far as this reader may know. */
export type WatAls =
  /** Numbers in tens over all cases, for who sees none. */
  | { readonly voor: "keten"; readonly telling: Telling }
  /** The cases one's own organisation is responsible for; `casussen` are the first of those that change. */
  | { readonly voor: "eigen"; readonly telling: Telling; readonly casussen: readonly AndereCasus[] }
  /** Somebody is counting at this moment: two at once would only be slower. */
  | { readonly voor: "bezet" };

/** The most cases a page names; the numbers are of all. */
export const meesteCasussen = 50;

/** How this actor may ask what a proposal would change, or what is missing for it; undefined: not at all. */
export function bereikVan(actor: Actor): "keten" | "eigen" | "tweede-factor" | undefined {
  if (heeftRol(actor, "medewerker", "teamleider")) return "eigen";
  if (!heeftRol(actor, "beleid", "logcontrole")) return undefined;
  return actor.tweeFactoren ? "keten" : "tweede-factor";
}

/**
 * Lays a proposed edition beside the one of today over every stored case, one page of them in memory at a time. Who works
 * on cases gets those it is responsible for; who makes policy or controls the log gets rounded numbers over all.
 * Undefined for anybody else. Leaves a line in the audit with the fingerprint of the proposal.
 */
export async function readWatAls(
  services: Reading,
  actor: Actor,
  voorstel: Editie,
): Promise<WatAls | undefined> {
  const bereik = bereikVan(actor);
  if (!bereik || bereik === "tweede-factor") return undefined;
  const vandaag = dayOf(services.now());
  const kenmerk = fingerprint(services.keys.derive("wat-als"), canonical(voorstel));
  const audit = (aantal: number, objecten?: readonly string[]): AuditEntry => ({
    ...naam[bereik],
    uitkomst: "gelezen",
    aantal,
    vingerafdruk: kenmerk,
    ...(objecten && { objecten }),
  });
  return readAs<WatAls>(services, actor, async (client) => {
    if (!(await alone(client)))
      return { result: { voor: "bezet" }, audit: { ...audit(0), uitkomst: "geweigerd" } };
    const range: Range = bereik === "eigen" ? "eigen" : "om-te-tellen";
    const casussen: AndereCasus[] = [];
    const telling = await tellen({ client, range, voorstel, vandaag }, ({ id, nummer }, anders) => {
      if (nummer && casussen.length < meesteCasussen) casussen.push({ id, nummer, wissels: anders });
    });
    if (bereik === "keten")
      return { result: { voor: "keten", telling: afgerond(telling) }, audit: audit(telling.casussen) };
    const objecten = casussen.map(({ id }) => id);
    return { result: { voor: "eigen", telling, casussen }, audit: audit(telling.casussen, objecten) };
  });
}

const naam = {
  eigen: { handeling: "wat-als.lees" },
  keten: { handeling: "wat-als.tel" },
} as const;

/** The exact numbers over all cases, for who runs the installation and connects as owner; no case is named. */
export const telWatAls = (
  client: pg.ClientBase,
  of: { voorstel: Editie; vandaag: string },
): Promise<Telling> => tellen({ client, range: "alle", ...of }, () => undefined);

type Tellen = { client: pg.ClientBase; range: Range; voorstel: Editie; vandaag: string };

async function tellen(
  { client, range, voorstel, vandaag }: Tellen,
  gevonden: (casus: Passing, anders: readonly Wissel[]) => void,
): Promise<Telling> {
  const vergelijking = vergelijk(editieOp(vandaag), voorstel);
  const { tel, telling } = teller();
  for await (const casus of streams(client, range)) {
    const anders = wissels(vergelijking, { ...casus, vandaag });
    tel(anders);
    if (anders.length > 0) gevonden(casus, anders);
  }
  return telling();
}

/** One count at a time in the whole installation; the lock goes with the transaction. */
async function alone(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ vrij: boolean }>(
    "select pg_try_advisory_xact_lock(hashtext('schakel wat-als')) as vrij",
  );
  return rows[0]?.vrij === true;
}
