import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newKeyFile, parseKeys } from "../keys.ts";
import { makeContent, unseal } from "./content.ts";

const keys = parseKeys(newKeyFile(), "of this test");
const empty = { personen: new Map(), teksten: new Map() };
const casus = randomUUID();

function sealed(inhoud: string, by = keys) {
  const id = randomUUID();
  const { geheimen } = makeContent([{ soort: "geheim", id, houder: "lkha", inhoud }], {
    casus,
    keys: by,
    sources: empty,
  });
  const [row] = geheimen;
  if (!row) throw new Error("nothing was sealed");
  const bytes = (hex: string) => Buffer.from(hex, "hex");
  return {
    id,
    casus,
    key_id: row.key_id,
    datasleutel: bytes(row.datasleutel),
    nonce: bytes(row.nonce),
    inhoud: bytes(row.inhoud),
  };
}

describe("a secret", () => {
  it("opens with its key, in its own row", () => {
    expect(unseal(sealed("Juf Voorbeeld belde."), keys)).toBe("Juf Voorbeeld belde.");
  });

  it("does not open without its key, even under the same name", () => {
    expect(() => unseal(sealed("geheim"), parseKeys(newKeyFile(), "of somebody else"))).toThrow();
    const renamed = { ...sealed("geheim"), key_id: "ander" };
    expect(() => unseal(renamed, keys)).toThrow("master key ander is not in the key file");
  });

  it("does not open in another row or another casus, nor when a single bit was turned", () => {
    const row = sealed("geheim");
    expect(() => unseal({ ...row, id: randomUUID() }, keys)).toThrow();
    expect(() => unseal({ ...row, casus: randomUUID() }, keys)).toThrow();
    const turned = Buffer.from(row.inhoud);
    turned[0] = (turned[0] ?? 0) ^ 1;
    expect(() => unseal({ ...row, inhoud: turned }, keys)).toThrow();
  });

  it("is never stored the same way twice", () => {
    expect(sealed("geheim").inhoud.equals(sealed("geheim").inhoud)).toBe(false);
  });
});

describe("a copy", () => {
  it("of what was destroyed is left out: the gap is honest", () => {
    const content = makeContent(
      [
        { soort: "tekst-kopie", id: randomUUID(), houder: "lkha", van: randomUUID() },
        {
          soort: "persoon-kopie",
          id: randomUUID(),
          versie: 1,
          houder: "lkha",
          van: { persoon: randomUUID(), versie: 1 },
        },
      ],
      { casus, keys, sources: empty },
    );
    expect(content).toMatchObject({ personen: [], teksten: [], geheimen: [] });
    expect(content.refs.size).toBe(0);
  });
});
