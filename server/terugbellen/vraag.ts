import { randomUUID } from "node:crypto";
import type { Actor } from "#domain/access/actor.ts";
import type { Beller, TerugbelInhoud } from "#domain/terugbellen/terugbelverzoek.ts";
import { type Reading, type ReadResult, readAs } from "../journal/read.ts";
import { readFormToken } from "../melden/form-token.ts";
import { howLong, mayTry } from "../melden/limits.ts";
import type { Services } from "../services.ts";
import { sealInhoud } from "./inhoud.ts";

type Asking = Pick<Services, "pools" | "keys" | "now">;

/** Somebody asks to be called, and who should do so. */
export type Gevraagd = { wie: Beller; inhoud: TerugbelInhoud };

/** Until when somebody calls (ISO instant), or why the request was not taken. */
export type TerugbelUitkomst = { is: "gevraagd"; uiterlijkAt: string } | { is: "te-vaak" | "verlopen" };

/**
 * A request by anybody at the door of an organisation. The same form again is the same request, also when the answer got lost
 * on the way. Not taken: a form of too long ago, and too many from one network address.
 */
export async function askCallBack(
  services: Asking,
  {
    token,
    address,
    ontvanger,
    wie,
    inhoud,
  }: Gevraagd & { token: unknown; address: string; ontvanger: string },
): Promise<TerugbelUitkomst> {
  const formulier = readFormToken(services, token);
  if (!formulier) return { is: "verlopen" };
  const eerder = await askedBefore(services, formulier);
  if (eerder) return { is: "gevraagd", uiterlijkAt: eerder };
  if (!(await mayTry(services, "terugbellen", address))) return { is: "te-vaak" };
  const id = randomUUID();
  const at = services.now();
  const uiterlijk = at.add(await howLong(services, "terugbellen"));
  const secret = sealInhoud(inhoud, { id, keys: services.keys });
  await services.pools.schrijf.query(
    `insert into schakel.terugbelverzoek
       (id, organisatie_id, formulier, wie, spoed, gevraagd_at, uiterlijk_at, op_afspraak, key_id, datasleutel, nonce, inhoud)
     values ($1, $2, $3, $4, false, $5, $6, $7, $8, $9, $10, $11) on conflict (formulier) do nothing`,
    [
      id,
      ontvanger,
      formulier,
      wie,
      at.toString(),
      uiterlijk.toString(),
      inhoud.uren !== undefined,
      ...columnsOf(secret),
    ],
  );
  // of two presses at once the first one counts
  return { is: "gevraagd", uiterlijkAt: (await askedBefore(services, formulier)) ?? uiterlijk.toString() };
}

/** An employee notes the request of a caller for whom there was no time; `id` makes a retry harmless. */
export async function noteCallBack(
  services: Reading,
  actor: Actor,
  { id, spoed, wie, inhoud }: Gevraagd & { id: string; spoed: boolean },
): Promise<void> {
  const at = services.now();
  const uiterlijk = at.add(await howLong(services, spoed ? "terugbellen-spoed" : "terugbellen"));
  const secret = sealInhoud(inhoud, { id, keys: services.keys });
  await readAs(services, actor, async (client): Promise<ReadResult<void>> => {
    await client.query(
      `insert into terugbelverzoek
         (id, organisatie_id, gevraagd_door, wie, spoed, gevraagd_at, uiterlijk_at, op_afspraak, key_id, datasleutel, nonce, inhoud)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing`,
      [
        id,
        actor.organisatie.id,
        actor.medewerker,
        wie,
        spoed,
        at.toString(),
        uiterlijk.toString(),
        inhoud.uren !== undefined,
        ...columnsOf(secret),
      ],
    );
    return { result: undefined, audit: { handeling: "terugbellen.vraag", object: id, uitkomst: "gedaan" } };
  });
}

const columnsOf = ({ key_id, datasleutel, nonce, inhoud }: ReturnType<typeof sealInhoud>) => [
  key_id,
  datasleutel,
  nonce,
  inhoud,
];

async function askedBefore({ pools }: Asking, formulier: Buffer): Promise<string | undefined> {
  const { rows } = await pools.schrijf.query<{ at: Date }>(
    "select uiterlijk_at as at from schakel.terugbelverzoek where formulier = $1",
    [formulier],
  );
  return rows[0]?.at.toISOString();
}
