import type { RouteConfigEntry } from "@react-router/dev/routes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CasusCommand } from "#domain/casus/command.ts";
import { casusVan } from "#server/demo/demo-casus.ts";
import { mostFields } from "#server/read-form.ts";
import { makeDataFolder, type Program, startProgram } from "#server/testing/program.ts";
import { firsts } from "#server/testing/public-forms.ts";
import { makeVisitor } from "#server/testing/visitor.ts";
import { isMeldingveld } from "../web/routes/casus-nieuw/intake-form.server.ts";
import routes from "../web/routes.ts";

let data: Awaited<ReturnType<typeof makeDataFolder>>;
let program: Program;
/** What a request of each carries; nobody has no session, and Tarik logs out again and again. */
const headers: Record<"niemand" | "noor" | "liv" | "tarik", Record<string, string>> = {
  niemand: {},
  noor: {},
  liv: {},
  tarik: {},
};
beforeAll(async () => {
  data = await makeDataFolder();
  program = await startProgram({ dataFolder: data.folder });
  await program.ready;
  headers.noor = await logInAs("noor-verbeek");
  headers.liv = await logInAs("liv-stoker");
});
afterAll(async () => {
  program.signal("SIGTERM");
  await program.ended;
  await data.remove();
});

async function logInAs(wie: string): Promise<Record<string, string>> {
  const who = makeVisitor(program.origin);
  const choice = await who.get("/auth/inloggen?factoren=2");
  const page = await who.post(choice.path, { wie, tweede: "ja" });
  const [, csrf = ""] = /name="csrf" value="([^"]+)"/.exec(page.text) ?? [];
  if (!csrf) throw new Error(`${wie} is not logged in`);
  return { cookie: `schakel-sessie=${who.cookies.get("schakel-sessie")?.value}`, "x-csrf": csrf };
}

/** A post to what logs out, locks or changes the session ends it. */
async function isLoggedIn(who: keyof typeof headers): Promise<boolean> {
  const { status } = await fetch(`${program.origin}/werk`, { headers: headers[who], redirect: "manual" });
  return status === 200;
}

const casus = casusVan({ sleutel: "wachtlijst" }).id;
const long = "x".repeat(3_000);
const nonsense = ["", "\0", "a\0b", "-1", "0000-01-01", "__proto__", "{}", "💩".repeat(200), long];

/** Every address of the pages, and those around logging in; `:id` stands for what may be anything. */
const paths = [
  ...routes.flatMap((route) => pathsOf(route, "")),
  ..."inloggen terug organisatie opnieuw vergrendelen taal sessies uitloggen uitgelogd stijl.css demo/:id"
    .split(" ")
    .map((path) => `/auth/${path}`),
  "/assets/:id",
  "/oidc/auth",
  "/oidc/:id",
  "/:id",
  ..."/IK /EN/Sociale-Kaart /Bronnen/:id //ik /en//kwaad.example/x /ar//kwaad.example".split(" "),
];

function pathsOf({ path = "", children = [] }: RouteConfigEntry, above: string): string[] {
  const own = path ? `${above}/${path}` : above;
  return [own || "/", ...children.flatMap((child) => pathsOf(child, own))];
}

const ids = [casus, "zomaar", crypto.randomUUID(), "%00", "%E0%A4%A", "..%2f..%2fetc", "__proto__", long];
const addressesOf = (path: string): string[] =>
  ids.map((id) => path.replace(":id", id)).slice(0, path.includes(":id") ? undefined : 1);

/** One of each query that any page reads, with nonsense in all of them. */
const queryNames =
  "concept van tot medewerker handeling uitkomst nummer blad reden veiligheid vorm dossier gedaan volgorde terug als factoren state code _routes index".split(
    " ",
  );
const queries = [
  "",
  "?index",
  "?%00=%00&=&&",
  ...["\0", "__proto__", "0000-01-01", "-1e9", "//kwaad.example", long.slice(0, 200)].map(
    (value) => `?${new URLSearchParams(queryNames.map((name) => [name, value]))}`,
  ),
];

/** Asks, and answers how it failed: nothing when the program had an answer. */
async function failure(
  who: keyof typeof headers,
  address: string,
  init: RequestInit = {},
): Promise<string[]> {
  const response = await fetch(`${program.origin}${address}`, {
    redirect: "manual",
    ...init,
    headers: { ...headers[who], ...(init.method && { origin: program.origin }), ...init.headers },
  });
  await response.arrayBuffer();
  const what = `${who} ${init.method ?? "GET"} ${address.slice(0, 80)} ${String(init.body).slice(0, 80)}`;
  return response.status < 500 ? [] : [`${response.status} ${what}`];
}

/** Nobody may be told to try again later, and nothing may be written down as a defect of the program. */
async function expectAnswers(requests: readonly Readonly<Parameters<typeof failure>>[]): Promise<void> {
  const before = program.errors().length;
  const failures: string[] = [];
  for (const request of requests) failures.push(...(await failure(...request)));
  expect(failures).toEqual([]);
  expect(program.errors().slice(before)).toBe("");
}

const post = (body: BodyInit | null, type?: string): RequestInit => ({
  method: "POST",
  body,
  ...(type && { headers: { "content-type": type } }),
});
const multipart = "multipart/form-data; boundary=b";
const noForms: readonly RequestInit[] = [
  post(null),
  post('{"stap":"verder"}', "application/json"),
  post("x", "text/plain"),
  post("x", "multipart/form-data"),
  post("--b\r\nhalf", multipart),
  post(`--b\r\nContent-Disposition: form-data; name="vraag"; filename="x"\r\n\r\n\0\r\n--b--\r\n`, multipart),
  post("a&".repeat(2_000), "application/x-www-form-urlencoded; boundary=zzz"),
  post("--b\r\n".repeat(2_000), "multipart/form-data; x-boundary=AAAA; boundary=b"),
  post("%=%E0%A4%A&%00=%00&&=", "application/x-www-form-urlencoded"),
  { ...post("stap=verder", "application/x-www-form-urlencoded"), method: "PUT" },
  { ...post("stap=verder", "application/x-www-form-urlencoded"), method: "PROPFIND" },
  { method: "OPTIONS" },
  { method: "HEAD" },
];

/** In another language the same page reads the same: of each language one address is tried. */
const tried = firsts(paths, (path) => /^\/(en|ar|tr|so|fr)\/(?=\w)/.exec(path)?.[0] ?? path);

describe("every address answers", () => {
  it.each(tried)("a look at %s with nonsense in it", async (path) => {
    const addresses = addressesOf(path);
    const asked = [
      ...addresses,
      ...queries.map((query) => `${addresses[0]}${query}`),
      ...addresses.slice(0, 3).map((address) => `${address === "/" ? "/_" : address}.data?_routes=%00`),
    ];
    const readers = path.startsWith("/audit")
      ? (["niemand", "liv"] as const)
      : (["niemand", "noor"] as const);
    await expectAnswers(readers.flatMap((who) => asked.map((address) => [who, address] as const)));
  });

  it.each(tried)("a post to %s that is no form", async (path) => {
    if (!(await isLoggedIn("tarik"))) headers.tarik = await logInAs("tarik-bosman");
    const [address = "", ...others] = addressesOf(path);
    // every one of them to the address itself; to what may stand for an id in it one each, in turn
    const everywhere = [address, `${address}.data`].flatMap((each) =>
      noForms.map((init) => [each, init] as const),
    );
    const inTurn = [`${address}?index`, ...others].map(
      (each, n) => [each, noForms[n % noForms.length]] as const,
    );
    await expectAnswers(
      (["niemand", "tarik"] as const).flatMap((who) =>
        [...everywhere, ...inTurn].map(([each, init]) => [who, each, init] as const),
      ),
    );
  });
});

const form = (fields: readonly (readonly [string, string])[]): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
});
const zaad = () => crypto.randomUUID();

describe("a form with nonsense in every field", () => {
  const personFields =
    "rol naam geboortedatum leeftijd.jaren geslacht land plaats adres bereikbaar inschrijving gemeente";
  const meldingFields =
    "acuutGevaar vrager kanaal ontvangenOp melder.naam melder.bereikbaar melder.anoniem toelichting vormen eermotief regio redenRegio";
  const persons = ["slachtoffer", "persoon", "overigen.0", "overigen.99", "overigen.1e9", "overigen.-1"];
  const names = [
    ...`${meldingFields} vraag doel betrokkene medewerking uitkomstOnderzoek eigenKracht medewerker perBetrokkene.0.uitkomst`.split(
      " ",
    ),
    ..."perBetrokkene.0.betrokkene perBetrokkene.0.inGevaar gedaan besluit motief herzienOp afwijking naar paklijst.betrokkenen".split(
      " ",
    ),
    ..."paklijst.teksten warm overdracht reden aan handeling verzoek met uitkomst overleg afspraken.0.wie afspraken.0.wat".split(
      " ",
    ),
    ..."deskundige plaats gemeente inschrijving inhoud gebeurdOp stap vraag diep leeftijd aanleiding wie tweede overal".split(
      " ",
    ),
    ...persons.flatMap((person) => personFields.split(" ").map((field) => `${person}.${field}`)),
  ];
  const filled = (value: string, fixed: Record<string, string>) =>
    form([
      ...Object.entries(fixed),
      ...names.flatMap(
        (name) =>
          [
            [name, value],
            [name, value],
          ] as const,
      ),
    ]);

  it.each(["/wegwijzer", "/en/wegwijzer"])("%s", async (path) => {
    await expectAnswers(nonsense.map((value) => ["niemand", path, filled(value, {})] as const));
  });

  it.each(["/sociale-kaart", "/sociale-kaart/uitvoer"])("%s", async (path) => {
    const fields = ["zoek", "thema", "leeftijd", "regio", "taal", "blad", "gemeente", "moment"];
    await expectAnswers(
      [...nonsense, "constructor"].flatMap((value) =>
        ["", "bellen"].map((vorm) => {
          const sent = [["vorm", vorm] as const, ...fields.map((name) => [name, value] as const)];
          return ["niemand", path, form(sent)] as const;
        }),
      ),
    );
  });

  it.each(["/mijn/kring", "/werk/belangen"])("%s", async (path) => {
    const fields =
      "familienamen postcode huisnummer naam-1 geboren-1 naam-8 casus medewerker uitkomst reden zaad";
    const sent = (value: string, doe: string) =>
      form([["doe", doe] as const, ...fields.split(" ").map((name) => [name, value] as const)]);
    await expectAnswers(
      nonsense.flatMap((value) =>
        ["bewaar", value].flatMap((doe) =>
          [path, `${path}.data`].map((address) => ["noor", address, sent(value, doe)] as const),
        ),
      ),
    );
    const half = [["casus", crypto.randomUUID()] as const, ["medewerker", "tarik-bosman"] as const];
    await expectAnswers(
      nonsense.map(
        (value) => ["noor", path, form([...half, ["uitkomst", "bezwaar"], ["reden", value]])] as const,
      ),
    );
  });

  it.each(["later", "delen", "lezen", "tussendoor"])("/melden/%s, with codes that open", async (door) => {
    const sent = async (to: string, fields: Record<string, string>) =>
      (
        await fetch(`${program.origin}/melden/${to}`, {
          ...form(Object.entries(fields)),
          headers: { origin: program.origin },
        })
      ).text();
    const { code } = JSON.parse(await sent("tussendoor", { zorgen: "x" }));
    const gegeven = { conceptcode: code, naar: "geef", lezer: "jurist", termijn: "lezen-dag" };
    const [leescode = ""] = /(\w{4}-){6}\w{4}/.exec(await sent("delen", gegeven)) ?? [];
    expect(leescode).not.toBe("");
    const acts = ["open", "bekijk", "bewaar", "geef", "nu", "opmerking", "reactie", "verder", "\0"];
    const fields =
      "lezer termijn intrekken afgehandeld deel wie tekst deur zorgen vormen signaal1.wat waarop verhaal".split(
        " ",
      );
    await expectAnswers(
      nonsense.flatMap((value, n) =>
        [code, leescode, value].map((key) => {
          const naar = acts[n % acts.length] ?? "";
          const all = { conceptcode: key, code: key, naar };
          return [
            "niemand",
            `/melden/${door}`,
            form([...Object.entries(all), ...fields.map((name) => [name, value] as const)]),
          ] as const;
        }),
      ),
    );
  });

  it.each(["/zoek", "/zoek.data"])("%s", async (path) => {
    const doelen = ["behandeling", "onzin"];
    await expectAnswers(
      [...nonsense, "ab\0", "ab\u0001%_\\'"].flatMap((vraag) =>
        doelen.map(
          (doel) =>
            [
              "noor",
              path,
              form([
                ["vraag", vraag],
                ["doel", doel],
              ]),
            ] as const,
        ),
      ),
    );
  });

  it.each(["/casus/nieuw", "/casus/nieuw.data", "/casus/nieuw/meekijken"])("%s", async (path) => {
    const sent = (value: string, doe: string) =>
      ["noor", path, filled(value, { doe, zaad: zaad(), concept: zaad() })] as const;
    await expectAnswers(nonsense.flatMap((value) => [sent(value, "melding"), sent(value, "concept")]));
    const does = ["erbij", "weg-0", "weg-99999999999", "wegwijzer", "weggooien", "\0", long];
    await expectAnswers(does.map((doe) => sent("x", doe)));
    const noIds = ["", "onzin", "\0"].map((id) =>
      form([
        ["doe", "melding"],
        ["zaad", id],
        ["concept", id],
      ]),
    );
    await expectAnswers(noIds.map((init) => ["noor", path, init] as const));
    const rows = Array.from({ length: mostFields - 4 }, (_, n) => [`overigen.${n}.naam`, "1"] as const);
    const many = form([["doe", "erbij"], ["zaad", zaad()], ["concept", zaad()], ...rows]);
    await expectAnswers([["noor", path, many]]);
  });

  it.each(CasusCommand.options.map(({ shape }) => shape.type.value).concat("melder.lees" as never))(
    "/casus/:id with %s",
    async (opdracht) => {
      // with scripts and without in turn: both are read by the same action
      const addresses = ["?index", ".data?index"].map((deel) => `/casus/${casus}${deel}`);
      await expectAnswers(
        nonsense.map((value, n) => {
          const fields = filled(value, { opdracht, formulier: opdracht, zaad: zaad() });
          return ["noor", addresses[n % 2] ?? "", fields] as const;
        }),
      );
    },
  );

  it.each(["inloggen", "organisatie", "opnieuw", "taal", "demo/x"])("/auth/%s", async (path) => {
    await expectAnswers(
      nonsense.map((value) => ["niemand", `/auth/${path}`, filled(value, { terug: value })] as const),
    );
  });
});

describe("a form without a seed of its own", () => {
  const seeds = [undefined, "", "x", "00000000-0000-0000-0000-000000000000"];
  const send = async (
    address: string,
    fields: readonly (readonly [string, string])[],
    seed: string | undefined,
  ) => {
    const response = await fetch(`${program.origin}${address}`, {
      ...form(seed === undefined ? fields : [...fields, ["zaad", seed]]),
      headers: { ...headers.noor, origin: program.origin },
      redirect: "manual",
    });
    return { status: response.status, text: await response.text() };
  };

  it.each(seeds)("of a case changes nothing and keeps what was typed (%j)", async (seed) => {
    const note = [
      ["opdracht", "MaakNotitie"],
      ["formulier", "MaakNotitie"],
      ["inhoud", "Blijft staan."],
    ] as const;
    const { status, text } = await send(`/casus/${casus}/dossier`, note, seed);
    expect([status, text]).toEqual([422, expect.stringContaining("Blijft staan.")]);
    expect(text).toContain("kwam zonder zijn kenmerk aan");
  });

  it.each(seeds)("of a report makes no case and keeps what was typed (%j)", async (seed) => {
    const report = [
      ["concept", zaad()],
      ["vrager", "professional"],
      ["kanaal", "telefoon"],
      ["ontvangenOp", new Date().toISOString().slice(0, 10)],
      ["slachtoffer.rol", "slachtoffer"],
      ["toelichting", "Blijft staan."],
    ] as const;
    const { status, text } = await send("/casus/nieuw", report, seed);
    expect([status, text]).toEqual([422, expect.stringContaining("Blijft staan.")]);
    expect(text).toContain("kwam zonder zijn kenmerk aan");
  });
});

it("every field of the page for a report is one that its post keeps", async () => {
  const fields = [
    ["concept", zaad()],
    ["doe", "erbij"],
    ["toelichting", "x"],
  ] as const;
  const response = await fetch(`${program.origin}/casus/nieuw`, {
    ...form(fields),
    headers: { ...headers.noor, origin: program.origin },
  });
  const [page = ""] = /<form[^>]* id="melding"[\s\S]*?<\/form>/.exec(await response.text()) ?? [];
  const names = [...page.matchAll(/ name="([^"]+)"/g)].map(([, name = ""]) => name);
  expect(names).toContain("overigen.0.naam");
  expect(names.filter((name) => !isMeldingveld(name))).toEqual([]);
});
