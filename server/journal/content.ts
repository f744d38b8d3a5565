import { randomBytes } from "node:crypto";
import type { Item } from "#domain/casus/decision.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import type { Keys } from "../keys.ts";
import { canonical, fingerprint } from "./canonical.ts";
import type { ItemRef } from "./chain.ts";
import { placeOfGeheim, type Secret, sealSecret } from "./secret.ts";

type PersoonRij = {
  id: string;
  versie: number;
  houder: string;
  afkomst_van?: string;
  gegevens: PersoonGegevens;
  sleutel: string;
};
type TekstRij = { id: string; houder: string; afkomst_van?: string; inhoud: string; sleutel: string };
/** A secret with its bytes in hex. */
export type Sealed = Record<keyof Secret, string>;
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
      content.geheimen.push({ id, houder, sleutel, ...sealed(item.inhoud, { id, casus, keys }) });
      return { soort, id, versie: 1, hmac: fingerprint(key, item.inhoud) };
  }
}

function changed(gegevens: PersoonGegevens, wijzig: object | undefined): PersoonGegevens {
  const samen = Object.entries({ ...gegevens, ...wijzig }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(samen) as PersoonGegevens;
}

const sealed = (inhoud: string, { id, casus, keys }: { id: string; casus: string; keys: Keys }): Sealed =>
  sealedAt(inhoud, { place: placeOfGeheim({ casus, id }), keys });

/** Sealed for the row at this place, with its bytes in hex as the database functions take them. */
export function sealedAt(inhoud: string, where: { place: string; keys: Keys }): Sealed {
  const secret = sealSecret(inhoud, where);
  return {
    key_id: secret.key_id,
    datasleutel: secret.datasleutel.toString("hex"),
    nonce: secret.nonce.toString("hex"),
    inhoud: secret.inhoud.toString("hex"),
  };
}
