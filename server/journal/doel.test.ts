import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { vastDoel } from "./doel.ts";

const server = path.resolve(import.meta.dirname, "..");
const lezers = globSync("**/*.ts", { cwd: server, exclude: ["**/*.test.ts"] })
  .map((file) => readFileSync(path.join(server, file), "utf8"))
  .filter((text) => text.includes("readAs(") && !text.includes("export function readAs"));

it("every act that reads for a person has a purpose of its own, or lets the reader say one", () => {
  const acts = lezers.flatMap((text) =>
    [...text.matchAll(/handeling: "([a-z-]+\.[a-z]+)"/g)].map(([, act = ""]) => ({
      act,
      asked: /\bdoel\b/.test(text),
    })),
  );
  expect(acts.length).toBeGreaterThan(5);
  expect(acts.filter(({ act, asked }) => !vastDoel[act] && !asked)).toEqual([]);
});
