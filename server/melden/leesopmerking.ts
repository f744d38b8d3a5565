import { z } from "zod";
import type { Lezer } from "#domain/melding/lezers.ts";
import { Leesopmerking, type OpmerkingDeel } from "#domain/melding/opmerking.ts";
import { openSecret, type Secret, sealSecret } from "../journal/secret.ts";
import type { OpenCode, Reading } from "./leescode.ts";
import { count } from "./limits.ts";

/** A remark as reporter and reader see it; instants are ISO. */
export type MadeRemark = Leesopmerking & {
  readonly id: string;
  readonly lezer: Lezer;
  readonly at: string;
  readonly afgehandeldAt?: string;
};

const Inhoud = Leesopmerking.omit({ deel: true });
const placeOf = (concept: Buffer, id: string): string => `leesopmerking/${concept.toString("hex")}/${id}`;

/** Keeps a remark for the reporter, sealed as the draft is. `te-vaak`: more by this code than its row says. */
export async function addRemark(
  services: Reading,
  { hash, concept }: OpenCode,
  { deel, ...inhoud }: Leesopmerking,
): Promise<{ is: "opgemerkt" | "te-vaak" }> {
  if (!(await count(services, "lezen-opmerking", hash.toString("hex")))) return { is: "te-vaak" };
  const id = services.newId();
  const secret = sealSecret(JSON.stringify(inhoud), { place: placeOf(concept, id), keys: services.keys });
  await services.pools.schrijf.query(
    `insert into schakel.leesopmerking (id, concept, leescode, deel, key_id, datasleutel, nonce, inhoud, gemaakt_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      concept,
      hash,
      deel,
      secret.key_id,
      secret.datasleutel,
      secret.nonce,
      secret.inhoud,
      services.now().toString(),
    ],
  );
  return { is: "opgemerkt" };
}

/** The remarks on a draft in the order in which they came; those of one code only when that is given. */
export async function listRemarks(
  services: Reading,
  { concept, code }: { concept: Buffer; code?: Buffer },
): Promise<readonly MadeRemark[]> {
  type Row = Secret & {
    id: string;
    lezer: Lezer;
    deel: OpmerkingDeel;
    gemaakt_at: Date;
    afgehandeld_at: Date | null;
  };
  const { rows } = await services.pools.schrijf.query<Row>(
    `select o.id, l.lezer, o.deel, o.key_id, o.datasleutel, o.nonce, o.inhoud, o.gemaakt_at, o.afgehandeld_at
       from schakel.leesopmerking o join schakel.leescode l on l.code = o.leescode
      where o.concept = $1 and ($2::bytea is null or o.leescode = $2) order by o.gemaakt_at, o.id`,
    [concept, code ?? null],
  );
  return rows.map(({ id, lezer, deel, gemaakt_at, afgehandeld_at, ...secret }) => ({
    ...Inhoud.parse(JSON.parse(openSecret(secret, { place: placeOf(concept, id), keys: services.keys }))),
    id,
    lezer,
    deel,
    at: gemaakt_at.toISOString(),
    ...(afgehandeld_at && { afgehandeldAt: afgehandeld_at.toISOString() }),
  }));
}

/** The reporter did something with a remark on this draft; one of another draft, or none at all, changes nothing. */
export async function handleRemark(
  services: Reading,
  { concept, id }: { concept: Buffer; id: string },
): Promise<void> {
  if (!z.uuid().safeParse(id).success) return;
  await services.pools.schrijf.query(
    `update schakel.leesopmerking set afgehandeld_at = $3
      where concept = $1 and id = $2 and afgehandeld_at is null`,
    [concept, id, services.now().toString()],
  );
}
