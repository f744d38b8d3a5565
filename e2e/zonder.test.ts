import { beforeAll, describe, expect, it } from "vitest";
import { crawlPublicPages } from "#server/testing/public-crawl.ts";
import { firsts } from "#server/testing/public-forms.ts";
import { browserForFile, expectFits, origin } from "./visitor.ts";

const open = browserForFile();

/** Every public page that links lead to; of the sources and cards, which come by the hundred, and of each filter one. */
let addresses: readonly string[] = [];
/** Of each kind of page one, in Dutch: what comes in nine forms or six languages has the same fields and links. */
let kinds: readonly string[] = [];
beforeAll(async () => {
  const { pages } = await crawlPublicPages(origin);
  addresses = firsts(
    pages.map(({ address }) => address),
    (address) => address.replace(/\?.+/, "?").replace(/\/(bronnen|sociale-kaart)\/[^/?]+/, "/$1/…"),
  );
  kinds = firsts(
    addresses.filter((address) => !/^\/(en|ar|tr|so|fr)(\/|\?|$)/.test(address) && !address.includes("?")),
    (address) => address.replace(/\/(signalen|weten)\/.+/, "/$1/…"),
  );
}, 120_000);

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
      expect(await page.evaluate(lacks), address).toEqual([]);
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
    expect(kinds.length).toBeGreaterThan(20);
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

/** What nobody may be without: what the page is about, whom to call, the way out, and words beside every picture. */
function lacks(): string[] {
  const seen = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
  const mute = "img:not([alt]), svg:not([aria-hidden]):not([aria-label]):not([aria-labelledby])";
  return [
    ...(seen("h1") === 1 ? [] : ["one heading"]),
    ...(seen(".emergency-bar a[href='tel:112']") > 0 ? [] : ["112"]),
    ...(seen(".emergency-bar a[href='tel:08002000']") > 0 ? [] : ["0800-2000"]),
    ...(seen("a[href$='/weg']") > 0 ? [] : ["a way out"]),
    ...[...document.querySelectorAll(mute)].map((picture) => `words for ${picture.outerHTML.slice(0, 80)}`),
  ];
}

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
