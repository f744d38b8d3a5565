import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { browserForFile } from "./visitor.ts";

const open = browserForFile();

/** The questions of `docs/visitors.md`, each with its clicks and what must stand at their end. */
const questions = readFileSync(new URL("../docs/visitors.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| who asks"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, who = "", question = "", clicks = "", answer = ""]) => ({
    who,
    question,
    clicks: clicks.split(" > "),
    answer,
  }));

describe("a visitor's question", () => {
  it("is one of at least twenty, and three clicks are enough for each", () => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(questions.filter(({ clicks }) => clicks.length > 3)).toEqual([]);
  });

  it("is answered where the clicks lead, without scripts", async () => {
    const { page, close } = await open({ javaScriptEnabled: false, locale: "en-GB" });
    const unanswered: string[] = [];
    for (const { who, question, clicks, answer } of questions) {
      await page.goto("/en");
      for (const name of clicks) {
        await page.getByRole("link", { name }).first().click();
        await page.waitForLoadState();
      }
      const text = (await page.getByRole("main").textContent()) ?? "";
      if (!text.includes(answer)) unanswered.push(`${who}: ${question} (${page.url()})`);
    }
    expect(unanswered).toEqual([]);
    await close();
  });
});
