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
/** What came of keeping; `tot` is the instant until which it is kept. */
type Kept = { is: "bewaard"; code: string; tot: string } | { is: "te-vaak" | "te-lang" };

/** No form of ours is longer than this many characters, written down. */
const most = 600_000;

/**
 * Keeps what was typed so far under a code, which is shown once and stored as a keyed hash; under the same code over what was
 * there. Refused: too often from here, and more than a form holds.
 */
export async function keepDraft(
  services: Keeping,
  { code, inhoud, address }: Asked & { inhoud: ConceptInhoud },
): Promise<Kept> {
  const text = textOf(inhoud);
  if (text === undefined) return { is: "te-lang" };
  if (!(await mayTry(services, "concept", address))) return { is: "te-vaak" };
  const known = leesCode("concept", code);
  if (known && (await replaceDraft(services, known, text))) return kept(services, known);
  const made = maakCode("concept", randomBytes(32));
  const hash = draftHash(services, made);
  const secret = sealSecret(text, { place: placeOf(hash), keys: services.keys });
  await services.pools.schrijf.query(
    `insert into schakel.meldconcept (code, key_id, datasleutel, nonce, inhoud, gewijzigd_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [hash, secret.key_id, secret.datasleutel, secret.nonce, secret.inhoud, services.now().toString()],
  );
  return kept(services, made);
}

/**
 * The same while somebody types, counted for itself: many people behind one address type at once. A new draft counts as one
 * that is kept by hand. `weg`: the draft was sent or thrown away in the meantime, and does not come back by this.
 */
export async function keepTyping(
  services: Keeping,
  { code, inhoud, address }: Asked & { inhoud: ConceptInhoud },
): Promise<Kept | { is: "weg" }> {
  if (!(await mayTry(services, "tussen", address))) return { is: "te-vaak" };
  if (code === "") return keepDraft(services, { code, inhoud, address });
  const text = textOf(inhoud);
  if (text === undefined) return { is: "te-lang" };
  const known = leesCode("concept", code);
  if (!known || !(await replaceDraft(services, known, text))) return { is: "weg" };
  return kept(services, known);
}

/** What was kept under a code; `onbekend` for any other, and for one whose time is over. */
export async function openDraft(
  services: Keeping,
  { code, address }: Asked,
): Promise<{ is: "open"; code: string; inhoud: ConceptInhoud } | { is: "onbekend" | "te-vaak" }> {
  const known = leesCode("concept", code);
  if (!known) return { is: "onbekend" };
  if (!(await mayTry(services, "concept", address))) return { is: "te-vaak" };
  const inhoud = await readDraft(services, draftHash(services, known));
  return inhoud ? { is: "open", code: known, inhoud } : { is: "onbekend" };
}

/** What a draft holds, by the hash of its code: that opens nothing from outside. Undefined when it is gone. */
export async function readDraft(services: Keeping, hash: Buffer): Promise<ConceptInhoud | undefined> {
  const { rows } = await services.pools.schrijf.query<Secret>(
    `select key_id, datasleutel, nonce, inhoud from schakel.meldconcept
      where code = $1 and gewijzigd_at + (select duur from schakel.publieke_regel where soort = 'concept') > $2`,
    [hash, services.now().toString()],
  );
  const [secret] = rows;
  if (!secret) return undefined;
  return ConceptInhoud.parse(JSON.parse(openSecret(secret, { place: placeOf(hash), keys: services.keys })));
}

/** Throws a draft away, with all that hangs on it: it was sent, or nobody needs it any more. */
export async function dropDraft(services: Keeping, code: string): Promise<void> {
  const known = leesCode("concept", code);
  if (!known) return;
  await services.pools.schrijf.query("delete from schakel.meldconcept where code = $1", [
    draftHash(services, known),
  ]);
}

/** How the code of a draft is stored. */
export const draftHash = ({ keys }: Pick<Services, "keys">, code: string): Buffer =>
  keyedBytes(keys.derive("meldconcept"), [code]);

/** Written over what is there, and never anew: what was thrown away in the meantime stays away. */
async function replaceDraft(services: Keeping, code: string, text: string): Promise<boolean> {
  const hash = draftHash(services, code);
  const secret = sealSecret(text, { place: placeOf(hash), keys: services.keys });
  const { rowCount } = await services.pools.schrijf.query(
    `update schakel.meldconcept set key_id = $2, datasleutel = $3, nonce = $4, inhoud = $5, gewijzigd_at = $6::timestamptz
      where code = $1 and gewijzigd_at + (select duur from schakel.publieke_regel where soort = 'concept') > $6::timestamptz`,
    [hash, secret.key_id, secret.datasleutel, secret.nonce, secret.inhoud, services.now().toString()],
  );
  return rowCount === 1;
}

/** What is kept, written down; undefined for what could not be read again. */
function textOf(inhoud: ConceptInhoud): string | undefined {
  const read = ConceptInhoud.safeParse(inhoud);
  const text = read.success ? JSON.stringify(read.data) : undefined;
  return text && text.length <= most ? text : undefined;
}

async function kept(services: Keeping, code: string): Promise<Extract<Kept, { is: "bewaard" }>> {
  const tot = services.now().add(await howLong(services, "concept"));
  return { is: "bewaard", code, tot: tot.toString({ smallestUnit: "millisecond" }) };
}

const placeOf = (hash: Buffer): string => `meldconcept/${hash.toString("hex")}`;
