import { describe, expect, it } from "vitest";
import { mostFields } from "#server/read-form.ts";
import { haalRijWeg, leesIntakeForm, voegRijToe } from "./intake-form.server.ts";

const post = (fields: readonly (readonly [string, string])[]) =>
  leesIntakeForm(
    new Request("http://localhost/", {
      method: "POST",
      body: new URLSearchParams(fields.map(([naam, waarde]) => [naam, waarde])),
    }),
  );

describe("a posted report", () => {
  it("keeps its own fields, also those of other persons", async () => {
    const fields = [
      ["zaad", "x"],
      ["vormen", "partnergeweld"],
      ["vormen", "huwelijksdwang"],
      ["slachtoffer.leeftijd.jaren", "16"],
      ["overigen.0.naam", "Vader"],
      ["overigen.99.naam", "Oom"],
    ] as const;
    expect([...(await post(fields))]).toEqual(fields);
  });

  it("loses what is no field of it", async () => {
    const names = ["onzin", "a\0b", "", "__proto__", "overigen.100.naam", "overigen.01.naam", "overigen.0.x"];
    expect([...(await post(names.map((naam) => [naam, "1"] as const)))]).toEqual([]);
  });
});

describe("the rows of other persons", () => {
  it("come after the last one, and one that is taken out takes all its fields along", async () => {
    const form = await post([
      ["overigen.0.naam", "Vader"],
      ["overigen.3.naam", "Oom"],
      ["overigen.3.rol", "familielid"],
    ]);
    voegRijToe(form);
    haalRijWeg(form, "3");
    expect([...form.keys()]).toEqual(["overigen.0.naam", "overigen.4.naam"]);
  });

  it("stop at a hundred", async () => {
    const form = await post([["overigen.99.naam", "Oom"]]);
    voegRijToe(form);
    expect([...form.keys()]).toEqual(["overigen.99.naam"]);
  });

  it("can be added to a form with as many fields as there may be", async () => {
    const form = await post(Array.from({ length: mostFields }, () => ["overigen.7.naam", "x"] as const));
    voegRijToe(form);
    expect([...form.keys()].at(-1)).toBe("overigen.8.naam");
  });
});
