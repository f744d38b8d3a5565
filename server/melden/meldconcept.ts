import { randomBytes } from "node:crypto";
import { leesCode, maakCode } from "#domain/melding/code.ts";
import { ConceptInhoud } from "../casus/concept.ts";
import { keyedBytes } from "../journal/naming.ts";
import { openSecret, type Secret, sealSecret } from "../journal/secret.ts";
import type { Services } from "../services.ts";
import { howLong, mayTry } from "./limits.ts";

type Keeping = Pick<Services, "pools" | "keys" | "now">;
/** A draft is opened by its code alone, and nobody's address is kept with it. */
type Asked = { code: string; address: string };

/** No form of ours is longer than this many characters, written down. */
const most = 600_000;

/**
 * Keeps what was typed so far under a code, which is shown once and stored as a keyed hash; under the same code over what was
 * there. `tot` is the instant until which it is kept. Refused: too often from here, and more than a form holds.
 */
export async function keepDraft(
  services: Keeping,
  { code, inhoud, address }: Asked & { inhoud: ConceptInhoud },
): Promise<{ is: "bewaard"; code: string; tot: string } | { is: "te-vaak" | "te-lang" }> {
  const text = JSON.stringify(inhoud);
  if (text.length > most) return { is: "te-lang" };
  if (!(await mayTry(services, "concept", address))) return { is: "te-vaak" };
  const known = leesCode("concept", code);
  const used = known && (await find(services, known)) ? known : maakCode("concept", randomBytes(32));
  const hash = hashOf(services, used);
  const secret = sealSecret(text, { place: placeOf(hash), keys: services.keys });
  const now = services.now();
  await services.pools.schrijf.query(
    `insert into schakel.meldconcept (code, key_id, datasleutel, nonce, inhoud, gewijzigd_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (code) do update set key_id = excluded.key_id, datasleutel = excluded.datasleutel,
       nonce = excluded.nonce, inhoud = excluded.inhoud, gewijzigd_at = excluded.gewijzigd_at`,
    [hash, secret.key_id, secret.datasleutel, secret.nonce, secret.inhoud, now.toString()],
  );
  const tot = now.add(await howLong(services, "concept")).toString({ smallestUnit: "millisecond" });
  return { is: "bewaard", code: used, tot };
}

/** What was kept under a code; `onbekend` for any other, and for one whose time is over. */
export async function openDraft(
  services: Keeping,
  { code, address }: Asked,
): Promise<{ is: "open"; code: string; inhoud: ConceptInhoud } | { is: "onbekend" | "te-vaak" }> {
  const known = leesCode("concept", code);
  if (!known) return { is: "onbekend" };
  if (!(await mayTry(services, "concept", address))) return { is: "te-vaak" };
  const secret = await find(services, known);
  if (!secret) return { is: "onbekend" };
  const text = openSecret(secret, { place: placeOf(hashOf(services, known)), keys: services.keys });
  return { is: "open", code: known, inhoud: ConceptInhoud.parse(JSON.parse(text)) };
}

/** Throws a draft away: it was sent, or nobody needs it any more. */
export async function dropDraft(services: Keeping, code: string): Promise<void> {
  const known = leesCode("concept", code);
  if (!known) return;
  await services.pools.schrijf.query("delete from schakel.meldconcept where code = $1", [
    hashOf(services, known),
  ]);
}

async function find(services: Keeping, code: string): Promise<Secret | undefined> {
  const { rows } = await services.pools.schrijf.query<Secret>(
    `select key_id, datasleutel, nonce, inhoud from schakel.meldconcept
      where code = $1 and gewijzigd_at + (select duur from schakel.publieke_regel where soort = 'concept') > $2`,
    [hashOf(services, code), services.now().toString()],
  );
  return rows[0];
}

const hashOf = ({ keys }: Keeping, code: string): Buffer => keyedBytes(keys.derive("meldconcept"), [code]);
const placeOf = (hash: Buffer): string => `meldconcept/${hash.toString("hex")}`;
