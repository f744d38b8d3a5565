import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const programma = new URL("./wegwijzer-cli.ts", import.meta.url).pathname;
const vraag = (invoer: string) =>
  spawnSync(process.execPath, [programma], { input: invoer, encoding: "utf8" });

it("answers one situation with one object, and a list with a list", () => {
  const een = vraag(
    '{"aanleiding":"melding","bij":"veilig-thuis","vormen":["achterlating"],"verblijf":"buitenland"}',
  );
  expect(een.status).toBe(0);
  expect(JSON.parse(een.stdout)).toMatchObject({ verantwoordelijk: "lkha", overdracht: { grond: "moet" } });
  const twee = vraag('[{"aanleiding":"melding"},{"aanleiding":"adviesvraag"}]');
  expect(JSON.parse(twee.stdout)).toHaveLength(2);
});

it.each(["geen json", "", "null", "[3]", '{"aanleiding":"melding","leeftijd":999}'])(
  "answers %j with a problem and code 2",
  (invoer) => {
    const { status, stdout, stderr } = vraag(invoer);
    expect(status).toBe(2);
    expect(stderr).toBe("");
    const { type, title, detail, fouten } = JSON.parse(stdout);
    expect([type, title, detail].every((tekst) => typeof tekst === "string" && tekst.length > 3)).toBe(true);
    expect(fouten.length).toBeGreaterThan(0);
    for (const { pad, melding } of fouten) expect([typeof pad, typeof melding]).toEqual(["string", "string"]);
  },
);
