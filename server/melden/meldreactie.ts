import { leesCode } from "#domain/melding/code.ts";
import { Reactie, reactieTekst } from "#domain/melding/opmerking.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { openSecret, type Secret, sealSecret } from "../journal/secret.ts";
import type { OpenCode, Reading } from "./leescode.ts";
import { draftHash } from "./meldconcept.ts";

/** A reaction as it was written; the instant is ISO. */
export type WrittenReaction = Reactie & { readonly at: string };

const placeOf = (concept: Buffer, code: Buffer): string =>
  `meldreactie/${concept.toString("hex")}/${code.toString("hex")}`;

/**
 * Keeps what somebody concerned wrote under a report, once for each code; nobody can change it afterwards. `al`: this code
 * was used, or withdrawn, or the report was sent in the same moment.
 */
export async function addReaction(
  services: Reading,
  { hash, concept }: OpenCode,
  reactie: Reactie,
): Promise<{ is: "geschreven" | "al" }> {
  const secret = sealSecret(JSON.stringify(reactie), {
    place: placeOf(concept, hash),
    keys: services.keys,
  });
  // the lock on its code makes it come before the sending that closes that code, or not at all
  const { rowCount } = await services.pools.schrijf.query(
    `with open as (
       select code, concept from schakel.leescode
        where code = $1 and lezer = 'betrokkene' and ingetrokken_at is null and tot_at > $6::timestamptz for update)
     insert into schakel.meldreactie (leescode, concept, key_id, datasleutel, nonce, inhoud, gemaakt_at)
     select code, concept, $2, $3, $4, $5, $6::timestamptz from open
     on conflict (leescode) do nothing`,
    [hash, secret.key_id, secret.datasleutel, secret.nonce, secret.inhoud, services.now().toString()],
  );
  return { is: rowCount === 1 ? "geschreven" : "al" };
}

/** The reactions under a draft in the order in which they came; that of one code only when it is given. */
export async function listReactions(
  services: Pick<Reading, "pools" | "keys">,
  { concept, code }: { concept: Buffer; code?: Buffer },
): Promise<readonly WrittenReaction[]> {
  const { rows } = await services.pools.schrijf.query<Secret & { leescode: Buffer; gemaakt_at: Date }>(
    `select leescode, key_id, datasleutel, nonce, inhoud, gemaakt_at from schakel.meldreactie
      where concept = $1 and ($2::bytea is null or leescode = $2) order by gemaakt_at, leescode`,
    [concept, code ?? null],
  );
  return rows.map(({ leescode, gemaakt_at, ...secret }) => {
    const text = openSecret(secret, { place: placeOf(concept, leescode), keys: services.keys });
    return { ...Reactie.parse(JSON.parse(text)), at: gemaakt_at.toISOString() };
  });
}

/**
 * The reactions that go along with a report that is being sent, as its receiver reads them. Whoever has not written by now
 * is too late, and hears that: nothing is written under a report that is gone. Empty for a report that was never kept.
 */
export async function takeReactions(
  services: Pick<Reading, "pools" | "keys" | "now">,
  draftCode: string,
): Promise<readonly string[]> {
  const known = leesCode("concept", draftCode);
  if (!known) return [];
  const concept = draftHash(services, known);
  await services.pools.schrijf.query(
    `update schakel.leescode set ingetrokken_at = $2
      where concept = $1 and lezer = 'betrokkene' and ingetrokken_at is null`,
    [concept, services.now().toString()],
  );
  const reactions = await listReactions(services, { concept });
  return reactions.map(({ at, ...reactie }) =>
    reactieTekst({ ...reactie, op: dayOf(Temporal.Instant.from(at)) }),
  );
}
