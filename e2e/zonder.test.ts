import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { crawlPublicPages } from "#server/testing/public-crawl.ts";
import { browserForFile, expectFits, origin } from "./visitor.ts";

const open = browserForFile();

/** Every public page that links lead to; of each kind that comes by the hundred (a source, a filter) the first. */
let addresses: readonly string[] = [];
/** Of each kind of page one: the same page in another language has the same fields and links. */
let kinds: readonly string[] = [];
beforeAll(async () => {
  const { pages } = await crawlPublicPages(origin);
  const kindOf = (address: string) =>
    address.replace(/\?.+/, "?").replace(/\/(bronnen|sociale-kaart)\/[^/?]+/, "/$1/…");
  const firsts = new Map(pages.toReversed().map(({ address }) => [kindOf(address), address]));
  addresses = [...firsts.values()].toReversed();
  kinds = addresses.filter(
    (address) => !/^\/(en|ar|tr|so|fr)(\/|\?|$)/.test(address) && !address.includes("?"),
  );
}, 120_000);

/** What nobody may be without: what the page is about, whom to call, and the way out. */
async function expectTheLeast(page: Page, address: string): Promise<void> {
  expect(await page.getByRole("heading", { level: 1 }).count(), address).toBe(1);
  expect(await page.getByRole("heading", { level: 1 }).isVisible(), address).toBe(true);
  const bar = page.locator(".emergency-bar");
  for (const number of ["112", "0800-2000"])
    expect(await bar.getByRole("link", { name: number, exact: true }).isVisible(), address).toBe(true);
  expect(await page.locator('a[href$="/weg"]').first().isVisible(), address).toBe(true);
}

describe("every public page", () => {
  it("says the same without scripts, without images and without cookies", async () => {
    const { page, elsewhere, close } = await open({ javaScriptEnabled: false });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Network.enable");
    await cdp.send("Network.setBlockedURLs", { urls: ["*.png", "*.jpg", "*.webp", "*.svg", "*.ico"] });
    await cdp.send("Emulation.setDocumentCookieDisabled", { disabled: true });
    expect(addresses.length).toBeGreaterThan(120);
    for (const address of addresses) {
      const answer = await page.goto(address);
      expect([answer?.status(), answer?.headers()["set-cookie"]], address).toEqual([200, undefined]);
      await expectTheLeast(page, address);
      // a picture nobody sees has words beside it
      const mute = page.locator(
        "img:not([alt]), svg:not([aria-hidden]):not([aria-label]):not([aria-labelledby])",
      );
      expect(await mute.count(), address).toBe(0);
    }
    expect(await page.context().cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it("fits a screen enlarged twice, and one of 320 pixels", async () => {
    const { page, close } = await open({ viewport: { width: 1280, height: 720 } });
    for (const address of kinds) {
      await page.goto(address);
      await expectFits(page, address, [640, 320]);
    }
    await close();
  });

  it("is walked with the keyboard alone: everything that can be pressed is reached in order, and seen", async () => {
    const { page, close } = await open();
    expect(kinds.length).toBeGreaterThan(35);
    for (const address of kinds) {
      await page.goto(address);
      const expected = await page.evaluate(tabStops);
      expect(expected, address).toBeGreaterThan(3);
      for (let n = 0; n < expected; n += 1) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(focused), `${address}, Tab ${n + 1} of ${expected}`).toBe("seen");
      }
      expect(await page.evaluate(() => document.querySelectorAll("[data-walked]").length), address).toBe(
        expected,
      );
    }
    await close();
  });
});

/** How often Tab can be pressed on this page: a group of choices counts once, what is folded away not at all. */
function tabStops(): number {
  const groups = new Set<string>();
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']",
  );
  return [...all].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false;
    if (element.matches(":disabled")) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = `${element.form?.id} ${element.name}`;
    return !groups.has(group) && Boolean(groups.add(group));
  }).length;
}

/** Whether what has the focus now is new, on the screen, and marked. */
function focused(): string {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return "nothing has the focus";
  if (element.dataset["walked"]) return `again at ${element.outerHTML.slice(0, 120)}`;
  element.dataset["walked"] = "yes";
  const { top, bottom, width } = element.getBoundingClientRect();
  if (width === 0 || bottom < 0 || top > innerHeight)
    return `not on the screen: ${element.outerHTML.slice(0, 120)}`;
  const marked = [
    element,
    ...(element.closest("label, summary, .check, .choice")
      ? [element.closest("label, summary, .check, .choice")]
      : []),
  ];
  const isMarked = marked.some((each) => {
    const { outlineStyle, boxShadow } = getComputedStyle(each as Element);
    return outlineStyle !== "none" || boxShadow !== "none";
  });
  return isMarked ? "seen" : `no mark around ${element.outerHTML.slice(0, 120)}`;
}
