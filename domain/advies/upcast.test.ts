import { describe, expect, it } from "vitest";
import events from "./fixtures/events-v1.json" with { type: "json" };
import { upcastAdvies } from "./upcast.ts";

describe("events of an advice as they were once written", () => {
  it.each(events.map((event) => [event.type, event] as const))(
    "%s of version 1 still reads",
    (_type, event) => {
      expect(upcastAdvies(event)).toEqual(event);
    },
  );

  it("WW-A8 have no key for anybody it is about", () => {
    const sleutels = events.flatMap(({ data }) => Object.keys(data));
    const verboden = /naam|bsn|geboorte|adres|betrokkene|persoon|slachtoffer|telefoon|plaats|^land/i;
    // the one exception says that the asker was named, not who
    expect(sleutels.filter((sleutel) => verboden.test(sleutel) && sleutel !== "opNaam")).toEqual([]);
  });

  it("of a version this program does not know are a defect, never guessed at", () => {
    expect(() => upcastAdvies({ type: "AdviesGegeven", v: 2, data: {} })).toThrow("version 2");
  });
});
