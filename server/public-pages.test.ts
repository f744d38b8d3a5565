import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicPath } from "./public-paths.ts";
import { makeDataFolder, type Program, startProgram } from "./testing/program.ts";
import { type Crawl, crawlPublicPages, loadedBy, totalBytes, weigh } from "./testing/public-crawl.ts";
import { type FilledForm, filledForms, kindOf, oneOfEachKind } from "./testing/public-forms.ts";

/** No public page may cost more, its styles and script included. */
const mostBytes = 40_000;

let program: Program;
let crawl: Crawl;
let remove: () => Promise<void>;
beforeAll(async () => {
  const made = await makeDataFolder();
  remove = made.remove;
  program = await startProgram({ dataFolder: made.folder });
  await program.ready;
  crawl = await crawlPublicPages(program.origin);
}, 300_000);
afterAll(async () => {
  program.signal("SIGTERM");
  await program.ended;
  await remove();
});

const pathOf = (address: string) => new URL(address, program.origin).pathname;
/** Of each page what a check found wrong with it; a page without faults is not named. */
const faults = (check: (page: Crawl["pages"][number]) => readonly string[], pages = crawl.pages) =>
  pages.flatMap((page) => check(page).map((fault) => `${page.address}: ${fault}`));

describe("every public page that links lead to from the start page", () => {
  it("is found by links alone, in Dutch and in English", () => {
    const paths = crawl.pages.map(({ address }) => pathOf(address));
    for (const path of ["/", "/en", "/uitleg", "/en/uitleg", "/bronnen/LKHA-2.2", "/en/bronnen/LKHA-2.2"])
      expect(paths).toContain(path);
    expect(paths.filter((path) => !isPublicPath(path))).toEqual([]);
  });

  it("has no internal link that leads nowhere", () => {
    expect(crawl.dead).toEqual([]);
    const lost = faults(({ text, address }) =>
      [...text.matchAll(/<a\b[^>]*\shref="([^"#]*)#([^"]+)"/g)].flatMap(([, to = "", id = ""]) =>
        (to === "" || to === pathOf(address)) && !text.includes(` id="${id}"`) ? [`#${id} is not there`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });

  it(`costs at most ${mostBytes} bytes, with its styles and its script`, () => {
    expect(faults((page) => (totalBytes(page) > mostBytes ? [`${totalBytes(page)} bytes`] : []))).toEqual([]);
  });

  it("sets no cookie, and asks browsers and proxies to keep nothing; nor does a file to take along", () => {
    const kept = faults(
      ({ headers }) => [
        ...(headers["set-cookie"] ? ["sets a cookie"] : []),
        ...(headers["cache-control"] === "no-store" ? [] : [`cache-control ${headers["cache-control"]}`]),
      ],
      [...crawl.pages, ...crawl.downloads],
    );
    expect(kept).toEqual([]);
  });

  it("loads nothing from another site", () => {
    const elsewhere = faults(({ text, files }) => [
      ...loadedBy(text).filter((file) => !/^\/(?!\/)/.test(file)),
      ...files.flatMap((file) => file.text.match(/(?:url\(|@import )["']?(?:https?:)?\/\/[^)"';]+/g) ?? []),
      ...(/<[^>]*\sstyle="[^"]*url\(/.test(text) ? ["a picture in a style"] : []),
    ]);
    expect(elsewhere).toEqual([]);
  });

  it("runs one script of its own, below two kilobytes, and one more where a form is kept or read along; no framework", () => {
    const scripts = faults(({ text, files, address }) => {
      const tags = text.match(/<script\b[^>]*>/g) ?? [];
      const path = pathOf(address);
      const own = [
        "exit",
        ...(/\/melden(\/zelf|\/niet-terug)?$/.test(path) ? ["keep-typing"] : []),
        ...(/\/(meldcode|melden)$/.test(path) ? ["read-along"] : []),
      ];
      const loaded = tags.map(
        (tag) => / src="\/assets\/(exit|keep-typing|read-along)-[^"]*\.js"/.exec(tag)?.[1] ?? tag,
      );
      const heavy = files.filter((file) => /\.js$/.test(file.address) && file.bytes > 2_000);
      return [
        ...(loaded.toSorted().join() === own.join() ? [] : tags),
        ...(/modulepreload|__reactRouter|entry\.client/.test(text) ? ["a framework"] : []),
        ...heavy.map((file) => `${file.address} is ${file.bytes} bytes`),
      ];
    });
    expect(scripts).toEqual([]);
  });

  it("says in which language and which way it is written, and has a title and one heading above all", () => {
    const unsaid = faults(({ text, address }) => {
      const [, language = "nl"] = /^\/(en|ar|tr|so|fr)(?=\/|$)/.exec(pathOf(address)) ?? [];
      const [, lang, dir] = /<html lang="([^"]+)" dir="([^"]+)"/.exec(text) ?? [];
      return [
        ...(lang === language && dir === (lang === "ar" ? "rtl" : "ltr") ? [] : [`lang ${lang}, dir ${dir}`]),
        ...(/<title>[^<]+<\/title>/.test(text) ? [] : ["no title"]),
        ...((text.match(/<h1\b/g) ?? []).length === 1 ? [] : ["not one h1"]),
      ];
    });
    expect(unsaid).toEqual([]);
  });
});

/** Sends a form as a browser without scripts would, and answers the status. */
function send({ action, fields }: FilledForm, headers: Record<string, string>): Promise<number> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return new Promise((resolve, reject) => {
    const posted = request(
      new URL(action, program.origin),
      {
        method: "POST",
        headers: { origin: program.origin, "content-type": "application/x-www-form-urlencoded", ...headers },
      },
      (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode ?? 0));
      },
    );
    posted.on("error", reject);
    posted.end(body);
  });
}

describe("what a public visit leaves behind", () => {
  const typed = "waterlelie";
  const browser = "Zeldzame-Verkenner/7.3 (Tuinhuis)";
  const from = "203.0.113.77";
  let forms: FilledForm[];
  beforeAll(async () => {
    const headers = { "user-agent": browser, "x-forwarded-for": from, referer: `${program.origin}/weg` };
    forms = filledForms(crawl.pages, typed);
    for (const form of forms) {
      const chosen = { ...form, fields: form.fields.filter(([, value]) => value !== typed) };
      // a municipality that does not exist is refused, and leaves no more behind than what is answered
      // and a code that opens nothing is not found
      expect([200, 404, 422], form.action).toContain(await send(form, headers));
      // a report without a story and a way to reach anybody is not received
      const status = /\/melden\/(zelf|terugbellen)$/.test(form.action) ? 422 : 200;
      expect([await send(chosen, headers), chosen]).toEqual([status, chosen]);
    }
    for (const { address } of oneOfEachKind([...crawl.pages, ...crawl.downloads]))
      expect([address, (await weigh(program.origin, address, headers)).status]).toEqual([address, 200]);
    expect((await weigh(program.origin, `/bronnen/${typed}`, headers)).status).toBe(404);
    expect((await weigh(program.origin, `/wegwijzer?woord=${typed}`, headers)).status).toBe(200);
  });

  it("was a form of every page that has one", () => {
    const sent = new Set(forms.map(({ action }) => kindOf(action)));
    for (const page of [
      "wegwijzer",
      "meldcode",
      "melden",
      "signalen/*",
      "gesprek",
      "sociale-kaart",
      "bronnen",
    ])
      expect([sent.has(`/${page}`), sent.has(`/en/${page}`)], page).toEqual([true, true]);
  });

  it("is no line of output with an address, what was typed or chosen, or a browser", () => {
    const said = program.output().replace(`Schakel: ${program.origin}\n`, "") + program.errors();
    const chosen = forms
      .flatMap(({ fields }) => fields.map(([, value]) => value))
      .filter((value) => value.length > 7);
    for (const trace of [browser, "Zeldzame", "Tuinhuis", typed, from, ...new Set(chosen)])
      expect(said).not.toContain(trace);
    expect(said).not.toMatch(/\b\d{1,3}(\.\d{1,3}){3}\b|::1|::ffff/);
    const paths = new Set([...crawl.pages, ...crawl.downloads].map(({ address }) => pathOf(address)));
    paths.delete("/");
    expect(paths.size).toBeGreaterThan(100);
    const address = new RegExp(`(${[...paths].map((path) => RegExp.escape(path)).join("|")})(?![\\w-])`);
    expect(address.exec(`GET ${program.origin}/gesprek 200`)?.[0]).toBe("/gesprek");
    expect(address.exec(said)?.[0]).toBeUndefined();
  });
});
