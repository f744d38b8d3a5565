import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("the lock file installs as it is", () => {
  const { status, stderr } = spawnSync("npm", ["ci", "--dry-run", "--loglevel=error"], { encoding: "utf8" });
  expect({ status, stderr: stderr.includes("npm error") }).toEqual({ status: 0, stderr: false });
});
