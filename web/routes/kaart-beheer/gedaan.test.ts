import { expect, it } from "vitest";
import { gedaanIn } from "./gedaan.ts";

it("says of an address only what can have been done", () => {
  const gelezen = (vraag: string) => gedaanIn(new URLSearchParams(vraag));
  expect(gelezen("gedaan=ingetrokken")).toBe("ingetrokken");
  for (const niets of [
    "",
    "gedaan=",
    "gedaan=__proto__",
    "gedaan=constructor",
    "gedaan=toString",
    "gedaan=onzin",
  ])
    expect(gelezen(niets), niets).toBeNull();
});
