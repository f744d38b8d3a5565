import { expect, it } from "vitest";
import { newKeyFile, parseKeys } from "#server/keys.ts";
import { type Making, makeCasus } from "./casus-maker.ts";

const making: Making = {
  keys: parseKeys(newKeyFile(), "of this test"),
  chain: {
    soorten: new Map([
      ["vt-haaglanden", "veilig-thuis"],
      ["bench-vt-haaglanden", "lokaal-team"],
      ["lkha", "lkha"],
    ]),
    regios: new Map([["GM0518", "vt-haaglanden"]]),
  },
  regions: [{ veiligThuis: "vt-haaglanden", lokaalTeam: "bench-vt-haaglanden", gemeente: "GM0518" }],
  until: Temporal.Instant.from("2026-03-02T12:00:00Z"),
};

it("every story that figures are measured on is accepted by the rules of today", async () => {
  const ended = new Set<unknown>();
  for (let n = 0; n < 120; n++) {
    const written = await makeCasus(n, making);
    ended.add(written.findLast(({ projectie }) => projectie)?.projectie?.casus?.["open"]);
  }
  expect(ended).toEqual(new Set([true, false]));
});
