import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const documents = globSync("{*.md,docs/**/*.md}", { cwd: root });
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

it.each(documents)("every link of %s leads somewhere", (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? "");
  const broken = links.filter((target) => !existsSync(path.join(root, path.dirname(file), target)));
  expect(broken).toEqual([]);
});

it("the index of decisions names every record, with its title", () => {
  const index = read("docs/decisions/README.md");
  const records = globSync("docs/decisions/0*.md", { cwd: root }).sort();
  const missing = records
    .map((file) => `[${read(file).split("\n")[0]?.slice(2)}](${path.basename(file)})`)
    .filter((entry) => !index.includes(entry));
  expect(missing).toEqual([]);
});
