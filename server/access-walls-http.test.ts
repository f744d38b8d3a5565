import { randomUUID } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import type { ServerBuild } from "react-router";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "#domain/access/actor.ts";
import { actionsFor, authorize, type CasusAction } from "#domain/access/policy.ts";
import { relatieVan } from "#domain/access/relatie.ts";
import type { Casus } from "#domain/casus/casus.ts";
import type { CasusCommand } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import {
  iemandVan,
  meldingBuitenland,
  meldingNederland,
  organisaties,
  teruggekoppeld,
} from "#domain/testing/mensen.ts";
import { findEmployee, usableRoles } from "./auth/employment.ts";
import { csrfOf } from "./auth/session-cookie.ts";
import { startSession } from "./auth/session-life.ts";
import { demoKoppeling, demoMedewerkers } from "./demo/people.ts";
import { openPages } from "./pages.ts";
import { isPublicPath } from "./public-paths.ts";
import { openApi } from "./testing/api-caller.ts";
import { type LoginServer, startLoginServer } from "./testing/login-server.ts";
import { sendTo, storedCasus } from "./testing/run.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam, politie } = organisaties;
const noor = iemandVan(haaglanden);
const imane = iemandVan(lkha);

/** A case in the state that its steps left it in; each word stands in this case only. */
type Zaak = { id: string; nummer: string; naam: string; casus: Casus; teksten: Map<string, Set<string>> };
type Stap = readonly [Actor, (casus: Casus) => CasusCommand];
/** One person of the demo for each role in each organisation, with a browser. */
type Lezer = { wie: string; actor: Actor; cookie: string; csrf: string; verborgen?: readonly string[] };

let server: LoginServer;
let admin: pg.Client;
let build: ServerBuild;
const zaken: Zaak[] = [];
const lezers: Lezer[] = [];

/** What each address shows of cases; a route without a line fails. `:id` is a casus, whatever part of it follows. */
const adressen: Record<string, "geen" | "werk" | "verdeling" | "belangen" | "zoek" | "log" | "casus"> = {
  "/demo": "geen",
  "/en/demo": "geen",
  "/werk": "werk",
  "/werk/verdeling": "verdeling",
  // who waits to be called has no case yet; who reads which request is tried in server/terugbellen
  "/werk/terugbellen": "geen",
  "/werk/belangen": "belangen",
  // how much one told of oneself
  "/mijn/kring": "geen",
  "/zoek": "zoek",
  "/radar": "werk",
  "/audit": "log",
  "/audit/uitvoer": "log",
  // an advice is about nobody; who reads which one is tried in server/advies
  "/advies": "geen",
  "/advies/nieuw": "geen",
  "/advies/nieuw/bewaar": "geen",
  "/advies/:id": "geen",
  // asking shows nothing of a case; what a proposal would change is tried in server/protocol
  "/protocol": "geen",
  // cards are about organisations; who may keep them is tried in server/sociale-kaart
  "/beheer/sociale-kaart": "geen",
  "/beheer/sociale-kaart/nieuw": "geen",
  "/beheer/sociale-kaart/invoer": "geen",
  "/beheer/sociale-kaart/uitvoer": "geen",
  "/beheer/sociale-kaart/:id": "geen",
  "/casus/nieuw": "geen",
  "/casus/nieuw/meekijken": "geen",
  "/casus/:id": "casus",
  ...Object.fromEntries(
    ["gesprek", "mensen", "veiligheid", "overdracht", "samenwerking", "consult", "dossier", "toegang"].map(
      (deel) => [`/casus/:id/${deel}`, "casus"],
    ),
  ),
};
/** Some of the pages anybody may read. */
const openbaar = [
  "/",
  "/en",
  "/ik",
  "/wegwijzer",
  "/meldcode",
  "/bronnen/LKHA-2.2",
  "/sociale-kaart",
  "/kennis",
];
/** The whole page of a case, and each part of it as a link inside the site asks for it. */
const casusbladen = () => padenMet("casus").map((pad) => (pad === "/casus/:id" ? pad : `${pad}.data`));
const padenMet = (soort: (typeof adressen)[string]) =>
  Object.keys(adressen).filter((pad) => adressen[pad] === soort);

const bied =
  (naar: typeof lkha | typeof lokaalTeam): Stap[1] =>
  (casus) => ({
    type: "BiedOverdrachtAan",
    naar,
    toelichting: `Aangeboden over ${casus.nummer}`,
    paklijst: {
      betrokkenen: casus.betrokkenen.map(({ id }) => id),
      teksten: casus.teksten.map(({ id }) => id),
    },
    warm: true,
  });
const aanvaard: Stap[1] = ({ aanbod }) => ({
  type: "AanvaardOverdracht",
  overdracht: aanbod?.overdracht ?? "",
});
const beoordeel: Stap[1] = ({ nummer, betrokkenen }) => ({
  type: "BeoordeelVeiligheid",
  perBetrokkene: betrokkenen.map(({ id }) => ({ betrokkene: id, uitkomst: "structureel-onveilig" })),
  toelichting: `Beoordeeld over ${nummer}`,
});
const naarLkha: Stap[] = [
  [noor, beoordeel],
  [noor, bied(lkha)],
];
const verhalen: Record<string, { melding: typeof meldingNederland; door: Actor; stappen: Stap[] }> = {
  Aalbes: { melding: meldingNederland, door: noor, stappen: [[noor, beoordeel]] },
  Berberis: { melding: meldingBuitenland, door: noor, stappen: naarLkha },
  Duizendblad: {
    melding: meldingBuitenland,
    door: noor,
    stappen: [
      ...naarLkha,
      [imane, aanvaard],
      [
        noor,
        ({ nummer }) => ({
          type: "VraagMelderOpening",
          melding: 1,
          doel: "terugbellen",
          reden: `Gevraagd over ${nummer}`,
        }),
      ],
      [
        iemandVan(haaglanden, "teamleider"),
        ({ openingen }) => ({ type: "KeurMelderOpeningGoed", opening: openingen[0]?.id ?? "" }),
      ],
    ],
  },
  Ereprijs: {
    melding: meldingBuitenland,
    door: noor,
    stappen: [
      ...naarLkha,
      [imane, aanvaard],
      [
        noor,
        () => ({
          type: "HoudRisicoOverleg",
          met: lkha,
          perBetrokkene: [],
          uitkomst: "nee",
          toelichting: "Niemand.",
        }),
      ],
      [imane, ({ overleg }) => ({ type: "BevestigRisicoOverleg", overleg: overleg?.id ?? "" })],
      [noor, () => teruggekoppeld],
      [noor, () => ({ type: "SluitDossier", reden: "Overgedragen." })],
    ],
  },
  Fluitenkruid: { melding: meldingNederland, door: iemandVan(amsterdam), stappen: [] },
  Guldenroede: {
    melding: meldingNederland,
    door: noor,
    stappen: [
      [noor, beoordeel],
      [noor, () => ({ type: "NeemBesluit", besluit: "lokaal-team", toelichting: "Dichtbij." })],
      [noor, bied(lokaalTeam)],
      [iemandVan(lokaalTeam), aanvaard],
    ],
  },
  Hondsdraf: { melding: { ...meldingNederland, vrager: "politie" }, door: iemandVan(politie), stappen: [] },
};

/** The reporters of these stay unknown to the family; in one a colleague let it be opened, for nobody of these readers. */
const anoniem: Record<string, true> = { Berberis: true, Duizendblad: true, Guldenroede: true };

async function speel(naam: string): Promise<Zaak> {
  const { melding, door, stappen } = verhalen[naam] as (typeof verhalen)[string];
  const { services } = server;
  const id = randomUUID();
  const nummer = nieuwNummer(crypto.getRandomValues(new Uint8Array(7)));
  const eerste: Stap = [
    door,
    () => ({
      ...melding,
      nummer,
      ontvanger: door.organisatie,
      ontvangenOp: "2026-03-02",
      toelichting: `Verteld over ${nummer}`,
      melder: {
        naam: `Melder van ${nummer}`,
        organisatie: `Werkplaats van ${nummer}`,
        anoniem: naam in anoniem,
      },
      slachtoffer: { ...melding.slachtoffer, naam: `${naam} Voorbeeld` },
      overigen: [],
    }),
  ];
  for (const [actor, maak] of [eerste, ...stappen]) {
    const command = maak((await storedCasus(services, id)) as Casus);
    const uitkomst = await sendTo(services, { casus: id, actor, command });
    expect(uitkomst, `${naam} ${command.type}`).toMatchObject({ kind: "done" });
  }
  const { rows } = await admin.query("select houder, inhoud from schakel.tekst where casus_id = $1", [id]);
  const teksten = new Map<string, Set<string>>();
  for (const { houder, inhoud } of rows) teksten.set(inhoud, (teksten.get(inhoud) ?? new Set()).add(houder));
  return { id, nummer, naam, casus: (await storedCasus(services, id)) as Casus, teksten };
}

/** Conflict checks on one employee of the region, who has the role and the relation of a colleague who sees these cases. */
const toetsen = { Aalbes: "open", Berberis: "open", Duizendblad: "bezwaar", Ereprijs: "open" };

async function logIn(actor: Actor): Promise<Lezer> {
  const { medewerker, organisatie } = actor;
  const secret = await startSession(server.services, {
    handeling: "inloggen",
    medewerker,
    organisatie: organisatie.id,
    acr: undefined,
    tweeFactoren: true,
    taal: "nl",
    replaces: undefined,
  });
  const wie = `${medewerker} (${organisatie.id})`;
  return { wie, actor, cookie: `schakel-sessie=${secret}`, csrf: csrfOf(secret) };
}

beforeAll(async () => {
  server = await startLoginServer({ pages: openPages });
  admin = new pg.Client({ connectionString: server.database.adminUrl });
  await admin.connect();
  build = await import(pathToFileURL(path.resolve(import.meta.dirname, "../build/server/index.js")).href);
  for (const naam of Object.keys(verhalen)) zaken.push(await speel(naam));
  const { services } = server;
  for (const medewerker of Object.keys(demoMedewerkers)) {
    const { rows } = await admin.query("select sub from schakel.medewerker where id = $1", [medewerker]);
    const gevonden = await findEmployee(services, rows[0].sub);
    for (const aanstelling of gevonden?.aanstellingen ?? []) {
      const { organisatie } = aanstelling;
      const rollen = usableRoles(aanstelling, true);
      const zelfde = ({ actor }: Lezer) =>
        actor.organisatie.id === organisatie.id && `${actor.rollen}` === `${rollen}`;
      if (lezers.some(zelfde)) continue;
      lezers.push(await logIn({ medewerker, organisatie, rollen, tweeFactoren: true }));
    }
  }
  const tarik = { ...noor, medewerker: "tarik-bosman", tweeFactoren: true };
  for (const [naam, stand] of Object.entries(toetsen))
    await admin.query(
      `insert into schakel.belangentoets (casus_id, organisatie_id, medewerker, gronden, kende_al, stand)
       values ($1, 'vt-haaglanden', 'tarik-bosman', '{familienaam}', false, $2)`,
      [zaken.find((zaak) => zaak.naam === naam)?.id, stand],
    );
  lezers.push({ ...(await logIn(tarik)), verborgen: Object.keys(toetsen) });
}, 60_000);
afterAll(async () => {
  await admin.end();
  await server.close();
});

type Antwoord = { status: number; body: string };

async function vraag(lezer: Lezer | undefined, adres: string, form?: Record<string, string>) {
  const response = await fetch(`${server.origin}${adres}`, {
    redirect: "manual",
    headers: {
      ...(lezer && { cookie: lezer.cookie, "x-csrf": lezer.csrf }),
      ...(form && { origin: server.origin }),
    },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  return { status: response.status, body: await response.text() };
}

/** What came back without what every answer has of its own: its nonce, and the id that was asked for. */
const ontdaan = ({ status, body }: Antwoord, id: string) =>
  `${status} ${body.replaceAll(id, "ID").replaceAll(/nonce="[^"]*"/g, "")}`;

/** One after the other per case, and the cases of one reader beside each other. */
const overZaken = (werk: (zaak: Zaak) => Promise<void>) => Promise.all(zaken.map(werk));
const overLezers = async (werk: (lezer: Lezer) => Promise<void>) => {
  for (const lezer of lezers) await werk(lezer);
};
const ziet = ({ actor, verborgen }: Lezer, { casus, naam }: Zaak) =>
  verborgen?.includes(naam) ? undefined : authorize(actor, "casus.lees", casus);
const werkt = ({ actor }: Lezer) => actor.rollen.some((rol) => rol === "medewerker" || rol === "teamleider");

describe("the doors", () => {
  it("are all of them tried: every route of the pages and every endpoint of the API", async () => {
    const pad = (id: string | undefined): string => {
      const route = build.routes[id ?? ""];
      return route?.parentId ? `${pad(route.parentId)}/${route.path ?? ""}` : "";
    };
    const bladen = Object.values(build.routes).filter((route) => route?.parentId || route?.path);
    const paden = bladen.map((route) =>
      pad(route?.id)
        .replaceAll(/\/+/g, "/")
        .replace(/(.)\/$/, "$1"),
    );
    // a public page gets no session from the gate, whoever asks for it
    const besloten = paden.filter((pad) => !isPublicPath(pad));
    expect(new Set(besloten)).toEqual(new Set(Object.keys(adressen)));
    const { body } = await vraag(undefined, "/api/v1/openapi.json");
    const { paths } = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(JSON.parse(body));
    expect(Object.keys(paths).toSorted()).toEqual([...padenVanApi].toSorted());
  });

  it("are tried in every relation, by every role of the demo", () => {
    const relaties = lezers.flatMap(({ actor }) =>
      zaken.map(({ casus }) => relatieVan(casus, actor.organisatie.id)),
    );
    expect(new Set(relaties)).toEqual(
      new Set(["verantwoordelijk", "aanbieding", "betrokken", "gesloten", undefined]),
    );
    expect(new Set(lezers.flatMap(({ actor }) => actor.rollen))).toEqual(
      new Set(["medewerker", "teamleider", "beleid", "beheer", "logcontrole"]),
    );
  });

  it("without a session lead to the login, and public ones show no case", async () => {
    for (const pad of [...Object.keys(adressen), ...openbaar]) {
      const adres = pad.replace(":id", zaken[0]?.id ?? "");
      const { status, body } = await vraag(undefined, adres);
      for (const { nummer, naam } of zaken) {
        expect(body, adres).not.toContain(nummer);
        expect(body, adres).not.toContain(naam);
      }
      if ((adressen[pad] ?? "geen") !== "geen") expect([302, 303], adres).toContain(status);
    }
  });
});

/** The name and the organisation of any reporter: on no page, list, log or answer but the one post that opens. */
const ooitMelder = /(Melder|Werkplaats) van [2-9A-HJ-NP-Z]{4}-/;

describe("a case by its address", () => {
  it("is there for whom a policy lets read it, and for anybody else is as one that does not exist", () =>
    overLezers(async (lezer) => {
      const nergens = randomUUID();
      const bladen = casusbladen();
      const geen = new Map<string, string>();
      for (const pad of bladen)
        geen.set(pad, ontdaan(await vraag(lezer, pad.replace(":id", nergens)), nergens));
      for (const antwoord of geen.values()) expect(antwoord).toMatch(/^404 /);
      for (const [n, zaak] of zaken.entries()) {
        if (ziet(lezer, zaak)) continue;
        // the page, and of its parts another one for each case
        for (const pad of [bladen[0], bladen[1 + (n % (bladen.length - 1))]] as string[]) {
          const antwoord = await vraag(lezer, pad.replace(":id", zaak.id));
          expect(ontdaan(antwoord, zaak.id), `${lezer.wie} ${zaak.naam} ${pad}`).toBe(geen.get(pad));
        }
      }
    }));

  it("WW-M5 X-VT10 shows of people, texts and safety what the compartments of its reader hold", () =>
    overLezers(async (lezer) => {
      const eigen = lezer.actor.organisatie.id;
      await overZaken(async (zaak) => {
        const grant = ziet(lezer, zaak);
        if (!grant) return;
        const { casus, id, naam, nummer, teksten } = zaak;
        const waar = `${lezer.wie} ${naam}`;
        let alles = "";
        for (const pad of casusbladen()) {
          const { status, body } = await vraag(lezer, pad.replace(":id", id));
          expect(status, `${waar} ${pad}`).toBe(200);
          expect(body).toContain(nummer);
          alles += body;
        }
        expect(alles, `${waar}: reporter`).not.toMatch(ooitMelder);
        const heeftRij = casus.betrokkenen[0]?.rijen[eigen] !== undefined;
        expect(alles.includes(naam), `${waar}: name`).toBe(grant.sees.has("mensen") && heeftRij);
        for (const [tekst, houders] of teksten) {
          const open = grant.sees.has("verhaal") || grant.sees.has("overdracht");
          expect(alles.includes(tekst), `${waar}: ${tekst}`).toBe(open && houders.has(eigen));
        }
        const beoordeeld = [...teksten.keys()].some((tekst) => tekst.startsWith("Beoordeeld"));
        const zelf = eigen === haaglanden.id && grant.sees.has("verhaal");
        expect(alles.includes("beoordeelde de veiligheid"), `${waar}: safety`).toBe(
          beoordeeld && (zelf || grant.sees.has("veiligheid")),
        );
        for (const ander of zaken)
          if (ander.id !== id) expect(alles.includes(ander.nummer), `${waar}: ${ander.naam}`).toBe(false);
      });
    }));

  // each names something that is not there, so that whoever may ask it is refused and nothing changes
  const opdrachten = {
    AanvaardOverdracht: { overdracht: randomUUID() },
    HerzieAfwijking: { afwijking: randomUUID(), toelichting: "Klopt nog." },
  } satisfies { readonly [T in CasusAction]?: Record<string, string> };

  it("takes a form from whom a policy lets ask it, and answers anybody else as one that does not exist", () =>
    overLezers(async (lezer) => {
      const nergens = randomUUID();
      for (const [opdracht, velden] of Object.entries(opdrachten)) {
        const form = () => ({ opdracht, zaad: randomUUID(), ...velden });
        const geen = ontdaan(await vraag(lezer, `/casus/${nergens}/dossier.data`, form()), nergens);
        expect(geen).toMatch(/^404 /);
        await overZaken(async (zaak) => {
          const waar = `${lezer.wie} ${zaak.naam} ${opdracht}`;
          const antwoord = await vraag(lezer, `/casus/${zaak.id}/dossier.data`, form());
          if (!ziet(lezer, zaak)) return expect(ontdaan(antwoord, zaak.id), waar).toBe(geen);
          const mag = actionsFor(lezer.actor, zaak.casus).has(opdracht as CasusAction);
          expect(antwoord.status, waar).toBe(409);
          expect(antwoord.body.includes("U kunt dit in deze casus nu niet doen"), waar).toBe(!mag);
        });
      }
    }));

  it("tells who reported it to whom a policy opens that, in the organisation that took the report", () =>
    overLezers(async (lezer) => {
      const nergens = randomUUID();
      const form = { opdracht: "melder.lees", doel: "terugbellen" };
      const geen = ontdaan(await vraag(lezer, `/casus/${nergens}/mensen`, form), nergens);
      await overZaken(async (zaak) => {
        const antwoord = await vraag(lezer, `/casus/${zaak.id}/mensen`, form);
        if (!ziet(lezer, zaak)) return expect(ontdaan(antwoord, zaak.id), lezer.wie).toBe(geen);
        const mag =
          actionsFor(lezer.actor, zaak.casus).has("melder.lees") &&
          zaak.casus.melding.ontvanger.id === lezer.actor.organisatie.id &&
          !(zaak.naam in anoniem);
        expect(antwoord.body.includes(`Melder van ${zaak.nummer}`), `${lezer.wie} ${zaak.naam}`).toBe(mag);
      });
    }));
});

describe("lists", () => {
  it("of work show each case to whom a policy lets read it, and no name", () =>
    overLezers(async (lezer) => {
      const bladen = ["open", "gesloten"].map((dossier) => vraag(lezer, `/werk?van=alle&dossier=${dossier}`));
      const body = (await Promise.all(bladen)).map((blad) => blad.body).join("");
      for (const zaak of zaken) {
        expect(body.includes(zaak.nummer), `${lezer.wie} ${zaak.naam}`).toBe(ziet(lezer, zaak) !== undefined);
        expect(body).not.toContain(zaak.naam);
      }
      expect(body, lezer.wie).not.toMatch(ooitMelder);
    }));

  it("of the division of work hold no case that a policy hides, and no name", () =>
    overLezers(async (lezer) => {
      const { body, status } = await vraag(lezer, "/werk/verdeling");
      const werkt = lezer.actor.rollen.some((rol) => rol === "medewerker" || rol === "teamleider");
      expect(status, lezer.wie).toBe(werkt ? 200 : 404);
      for (const zaak of zaken) {
        if (!ziet(lezer, zaak)) expect(body, `${lezer.wie} ${zaak.naam}`).not.toContain(zaak.nummer);
        expect(body).not.toContain(zaak.naam);
      }
    }));

  it("RK-7.23 of conflict checks are those of who decides, with the number and no name of anybody in a case", () =>
    overLezers(async (lezer) => {
      const { body, status } = await vraag(lezer, "/werk/belangen");
      expect(status, lezer.wie).toBe(werkt(lezer) ? 200 : 404);
      const beslist = lezer.actor.medewerker === "marijke-adema";
      for (const { naam, nummer } of zaken) {
        expect(body.includes(nummer), `${lezer.wie} ${naam}`).toBe(beslist && naam in toetsen);
        expect(body).not.toContain(naam);
      }
      const form = {
        medewerker: "tarik-bosman",
        uitkomst: "bezwaar",
        reden: "Niet zijn taak.",
        zaad: randomUUID(),
      };
      const besluit = (casus: string | undefined) =>
        vraag(lezer, "/werk/belangen.data", { ...form, casus: casus ?? "" });
      if (beslist) return;
      const nergens = ontdaan(await besluit(randomUUID()), "");
      expect(nergens, lezer.wie).toMatch(/^404 /);
      expect(ontdaan(await besluit(zaken[0]?.id), ""), lezer.wie).toBe(nergens);
    }));

  it("of what was searched hold what the reader may read, by name only where its own dossier has that person", () =>
    overLezers(async (lezer) => {
      await overZaken(async (zaak) => {
        const zoek = (term: string) =>
          vraag(lezer, "/zoek", { vraag: term, doel: "behandeling", csrf: lezer.csrf });
        const opNummer = await zoek(zaak.nummer);
        const opNaam = await zoek(zaak.naam);
        const waar = `${lezer.wie} ${zaak.naam}`;
        expect(opNummer.status, waar).toBe(werkt(lezer) ? 200 : 404);
        const grant = ziet(lezer, zaak);
        const heeftRij = zaak.casus.betrokkenen[0]?.rijen[lezer.actor.organisatie.id] !== undefined;
        expect(opNummer.body.includes(`/casus/${zaak.id}`), waar).toBe(grant !== undefined);
        expect(opNaam.body.includes(`/casus/${zaak.id}`), waar).toBe(grant !== undefined && heeftRij);
      });
    }));

  it("of who read what are the log controller's, with the cases of the own organisation by number and no name", () =>
    overLezers(async (lezer) => {
      const mag = lezer.actor.rollen.includes("logcontrole");
      for (const pad of padenMet("log")) {
        const { status, body } = await vraag(lezer, pad);
        expect(status, lezer.wie).toBe(mag ? 200 : 404);
        for (const { casus, nummer, naam } of zaken) {
          const bekend = relatieVan(casus, lezer.actor.organisatie.id) !== undefined;
          if (!mag || !bekend) expect(body, `${lezer.wie} ${naam}`).not.toContain(nummer);
          else if (pad.endsWith("uitvoer")) expect(body, `${lezer.wie} ${naam}`).toContain(nummer);
          expect(body).not.toContain(naam);
        }
        expect(body, lezer.wie).not.toMatch(ooitMelder);
      }
    }));
});

/** The endpoints of the API: those with a casus are tried below, the others show none. */
const padenVanApi = ["/wegwijzer", "/meldingen", "/casussen", "/casussen/{id}"];

describe("the API", () => {
  it("gives a system the core of the cases of its organisation, and of no other", async () => {
    const api = await openApi(server.database);
    const headers = { authorization: `Bearer ${await api.token()}` };
    const actor: Actor = {
      medewerker: demoKoppeling.clientId,
      organisatie: politie,
      rollen: ["koppeling"],
      tweeFactoren: false,
    };
    const lijst = JSON.stringify((await api.ask("/casussen", { headers })).body);
    const zonder = (body: unknown, id: string) => JSON.stringify(body).replaceAll(id, "ID");
    const nergens = randomUUID();
    const geen = zonder((await api.ask(`/casussen/${nergens}`, { headers })).body, nergens);
    const gezien = await Promise.all(
      zaken.map(async ({ id, nummer, naam, casus }) => {
        const mag = authorize(actor, "casus.lees", casus) !== undefined;
        const { status, body } = await api.ask(`/casussen/${id}`, { headers });
        expect(status, naam).toBe(mag ? 200 : 404);
        if (!mag) expect(zonder(body, id), naam).toBe(geen);
        expect(lijst.includes(nummer), naam).toBe(mag);
        expect(lijst + JSON.stringify(body)).not.toContain(naam);
        expect(lijst + JSON.stringify(body)).not.toMatch(ooitMelder);
        expect((await api.ask(`/casussen/${id}`)).status).toBe(401);
        return mag;
      }),
    );
    expect(new Set(gezien)).toEqual(new Set([true, false]));
  });
});
