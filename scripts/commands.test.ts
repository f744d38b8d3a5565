import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { type Policy, policies } from "#domain/access/policy.ts";
import { opdrachten } from "#domain/casus/opdrachten.ts";

const routes = path.resolve(import.meta.dirname, "../web/routes");
const pages = globSync("**/*.tsx", { cwd: routes }).map((file) =>
  readFileSync(path.join(routes, file), "utf8"),
);
const forms = new Set(
  pages.flatMap((page) => [...page.matchAll(/\bcommand="(\w+)"/g)].map(([, name]) => name)),
);

/** Commands without a form on a case page, and where people give them. */
const elsewhere: Record<string, string> = {
  PakOp: "the queue of the division of work asks it, for each case that nobody has",
  OntvangMelding: "the intake asks it in several pages, before there is a case",
  VraagConsult: "the page of consults asks it, together with the question that lies at the expert",
  NeemConsultOver: "the page of consults asks it with the answer that lies there",
};

it.each(Object.keys(opdrachten))("%s can be given: somebody may, and there is a form for it", (command) => {
  const rows: Policy[] = Object.values(policies);
  expect(rows.filter(({ allows }) => (allows as readonly string[]).includes(command))).not.toEqual([]);
  expect(forms.has(command)).toBe(elsewhere[command] === undefined);
});
