import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Item } from "#domain/casus/decision.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import type { Keys } from "../keys.ts";
import { canonical, fingerprint } from "./canonical.ts";

/** How the journal refers to one stored item: which row, and a fingerprint that the row itself can prove. */
export type ItemRef = { soort: "persoon" | "tekst" | "geheim"; id: string; versie: number; hmac: string };

type PersoonRij = {
  id: string;
  versie: number;
  houder: string;
  afkomst_van?: string;
  gegevens: PersoonGegevens;
  sleutel: string;
};
type TekstRij = { id: string; houder: string; afkomst_van?: string; inhoud: string; sleutel: string };
type GeheimRij = { id: string; houder: string; sleutel: string } & Sealed;

/** Rows ready to be stored with a command, and the references that go into the journal. */
export type Content = {
  personen: PersoonRij[];
  teksten: TekstRij[];
  geheimen: GeheimRij[];
  refs: Map<string, ItemRef>;
};

/** Content of rows that a copy is made of: persons by `id/versie`, texts by id. */
export type Sources = {
  personen: ReadonlyMap<string, PersoonGegevens>;
  teksten: ReadonlyMap<string, string>;
};

type Making = { casus: string; keys: Keys; sources: Sources };

/** Turns the items of a decision into rows. A copy whose source was destroyed is left out: the gap is honest. */
export function makeContent(items: readonly Item[], making: Making): Content {
  const content: Content = { personen: [], teksten: [], geheimen: [], refs: new Map() };
  for (const item of items) {
    const ref = addItem(content, item, making);
    if (ref) content.refs.set(`${ref.id}/${ref.versie}`, ref);
  }
  return content;
}

function addItem(content: Content, item: Item, { casus, keys, sources }: Making): ItemRef | undefined {
  const key = randomBytes(16);
  const sleutel = key.toString("hex");
  const { id, houder, soort } = item;
  switch (soort) {
    case "tekst":
      content.teksten.push({ id, houder, inhoud: item.inhoud, sleutel });
      return { soort, id, versie: 1, hmac: fingerprint(key, item.inhoud) };
    case "tekst-kopie": {
      const inhoud = sources.teksten.get(item.van);
      if (inhoud === undefined) return undefined;
      content.teksten.push({ id, houder, afkomst_van: item.van, inhoud, sleutel });
      return { soort: "tekst", id, versie: 1, hmac: fingerprint(key, inhoud) };
    }
    case "persoon": {
      const { versie, gegevens } = item;
      content.personen.push({ id, versie, houder, gegevens, sleutel });
      return { soort, id, versie, hmac: fingerprint(key, canonical(gegevens)) };
    }
    case "persoon-kopie": {
      const { versie, van, wijzig } = item;
      const bron = sources.personen.get(`${van.persoon}/${van.versie}`);
      if (!bron) return undefined;
      const gegevens = changed(bron, wijzig);
      content.personen.push({ id, versie, houder, afkomst_van: van.persoon, gegevens, sleutel });
      return { soort: "persoon", id, versie, hmac: fingerprint(key, canonical(gegevens)) };
    }
    case "geheim":
      content.geheimen.push({ id, houder, sleutel, ...seal(item.inhoud, { id, casus, keys }) });
      return { soort, id, versie: 1, hmac: fingerprint(key, item.inhoud) };
  }
}

function changed(gegevens: PersoonGegevens, wijzig: object | undefined): PersoonGegevens {
  const samen = Object.entries({ ...gegevens, ...wijzig }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(samen) as PersoonGegevens;
}

type Sealed = { key_id: string; datasleutel: string; nonce: string; inhoud: string };

/**
 * AES-256-GCM under a data key of its own, which is itself wrapped by the first master key. Row and casus are bound to
 * it, so a secret moved to another row does not open.
 */
function seal(inhoud: string, { id, casus, keys }: { id: string; casus: string; keys: Keys }): Sealed {
  const [master] = keys.masters;
  const dataKey = randomBytes(32);
  const bound = Buffer.from(`${casus}/${id}`);
  const nonce = randomBytes(12);
  const wrapNonce = randomBytes(12);
  return {
    key_id: master.id,
    datasleutel: Buffer.concat([
      wrapNonce,
      encrypt(dataKey, { key: master.key, nonce: wrapNonce, bound }),
    ]).toString("hex"),
    nonce: nonce.toString("hex"),
    inhoud: encrypt(Buffer.from(inhoud, "utf8"), { key: dataKey, nonce, bound }).toString("hex"),
  };
}

/** Opens a secret; throws when its master key is missing, or when row, casus or content are not the sealed ones. */
export function unseal(
  row: { id: string; casus: string; key_id: string; datasleutel: Buffer; nonce: Buffer; inhoud: Buffer },
  keys: Keys,
): string {
  const master = keys.masters.find(({ id }) => id === row.key_id);
  if (!master) throw new Error(`master key ${row.key_id} is not in the key file`);
  const bound = Buffer.from(`${row.casus}/${row.id}`);
  const wrapped = { key: master.key, nonce: row.datasleutel.subarray(0, 12), bound };
  const dataKey = decrypt(row.datasleutel.subarray(12), wrapped);
  return decrypt(row.inhoud, { key: dataKey, nonce: row.nonce, bound }).toString("utf8");
}

type Cipher = { key: Buffer; nonce: Buffer; bound: Buffer };
const tagLength = 16;

function encrypt(plain: Buffer, { key, nonce, bound }: Cipher): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength }).setAAD(bound);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(sealed: Buffer, { key, nonce, bound }: Cipher): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength }).setAAD(bound);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagLength)), decipher.final()]);
}
