import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newKeyFile, parseKeys } from "../keys.ts";
import { makeContent } from "./content.ts";

const keys = parseKeys(newKeyFile(), "of this test");
const empty = { personen: new Map(), teksten: new Map() };
const casus = randomUUID();

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
