import { describe, expect, it } from "vitest";
import { compartimentVan } from "../access/redact.ts";
import events from "./fixtures/events-v1.json" with { type: "json" };
import { upcast } from "./upcast.ts";

describe("events as they were once written", () => {
  it("are kept, one of every kind", () => {
    expect(events.map(({ type }) => type)).toEqual(Object.keys(compartimentVan).toSorted());
  });

  it.each(events.map((event) => [event.type, event] as const))(
    "%s of version 1 still reads",
    (_type, event) => {
      expect(upcast(event)).toEqual(event);
    },
  );

  it("of a version this program does not know are a defect, never guessed at", () => {
    expect(() => upcast({ type: "NotitieGemaakt", v: 2, data: {} })).toThrow("version 2");
  });
});
