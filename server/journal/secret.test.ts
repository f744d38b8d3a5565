import { describe, expect, it } from "vitest";
import { newKeyFile, parseKeys } from "../keys.ts";
import { openSecret, sealSecret } from "./secret.ts";

const keys = parseKeys(newKeyFile(), "of this test");
const here = { place: "casus/rij", keys };

describe("a secret", () => {
  it("opens with its key, in its own row", () => {
    expect(openSecret(sealSecret("Juf Voorbeeld belde.", here), here)).toBe("Juf Voorbeeld belde.");
  });

  it("does not open without its key, even under the same name", () => {
    const secret = sealSecret("geheim", here);
    const others = parseKeys(newKeyFile(), "of somebody else");
    expect(() => openSecret(secret, { ...here, keys: others })).toThrow();
    expect(() => openSecret({ ...secret, key_id: "ander" }, here)).toThrow(
      "master key ander is not in the key file",
    );
  });

  it("does not open in another row, nor when a single bit was turned", () => {
    const secret = sealSecret("geheim", here);
    expect(() => openSecret(secret, { ...here, place: "casus/elders" })).toThrow();
    for (const part of ["inhoud", "datasleutel", "nonce"] as const) {
      const turned = Buffer.from(secret[part]);
      turned[0] = (turned[0] ?? 0) ^ 1;
      expect(() => openSecret({ ...secret, [part]: turned }, here), part).toThrow();
    }
  });

  it("is never stored the same way twice", () => {
    expect(sealSecret("geheim", here).inhoud.equals(sealSecret("geheim", here).inhoud)).toBe(false);
  });
});
