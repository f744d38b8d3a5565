import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, ActorRol } from "#domain/access/actor.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import { meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { rebuild } from "../journal/rebuild.ts";
import { sendTo } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readVerdeling } from "./verdeling.ts";
import { stelVervangingIn, trekVervangingIn } from "./vervanging.ts";

const { haaglanden, amsterdam, politie } = organisaties;

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  db.setNow(Temporal.Instant.from("2026-11-18T13:00:00Z"));
});
afterAll(() => db.close());

const iemand = (medewerker: string, organisatie: Actor["organisatie"], ...rollen: ActorRol[]): Actor => ({
  medewerker,
  organisatie,
  rollen,
  tweeFactoren: true,
});
const noor = iemand("noor-verbeek", haaglanden, "medewerker");
const tarik = iemand("tarik-bosman", haaglanden, "medewerker");
const marijke = iemand("marijke-adema", haaglanden, "teamleider");
const sanne = iemand("sanne-oudkerk", amsterdam, "medewerker");
const systeem = iemand("politie-koppeling", politie, "koppeling");

const meld = async (deel: Partial<typeof meldingNederland>) => {
  const casus = randomUUID();
  const nummer = nieuwNummer(crypto.getRandomValues(new Uint8Array(7)));
  const command = { ...meldingNederland, vrager: "politie", ...deel, nummer, ontvanger: haaglanden } as const;
  expect(await sendTo(db.services, { casus, actor: systeem, command })).toMatchObject({ kind: "done" });
  return casus;
};
const wachtrij = async (wie: Actor) => (await readVerdeling(db.services, wie)).wachtrij;

describe("the queue of a region", () => {
  it("WW-Z1 holds what nobody has, urgent first and then the oldest, for this region alone; one of two takes it up", async () => {
    const nieuw = await meld({ ontvangenOp: "2026-11-17" });
    const oud = await meld({ ontvangenOp: "2026-11-13" });
    const rood = await meld({ ontvangenOp: "2026-11-18", acuutGevaar: true });
    expect((await wachtrij(noor)).regels.map(({ casus }) => casus)).toEqual([rood, oud, nieuw]);
    expect((await wachtrij(sanne)).regels).toEqual([]);
    const uitkomsten = await Promise.all(
      [noor, tarik].map((actor) => sendTo(db.services, { casus: oud, actor, command: { type: "PakOp" } })),
    );
    expect(uitkomsten.map(({ kind }) => kind).toSorted()).toEqual(["done", "refused"]);
    expect(uitkomsten.find(({ kind }) => kind === "refused")).toMatchObject({
      refusal: { code: "al-opgepakt" },
    });
    expect((await wachtrij(noor)).regels.map(({ casus }) => casus)).toEqual([rood, nieuw]);
    await rebuild(db.services);
    expect((await wachtrij(noor)).regels.map(({ casus }) => casus)).toEqual([rood, nieuw]);
    expect(await sendTo(db.services, { casus: nieuw, actor: sanne, command: { type: "PakOp" } })).toEqual({
      kind: "denied",
    });
  });

  it("RK-8.19 says which forms a region gives to a team of specialists", async () => {
    const eer = await meld({ vormen: ["eergerelateerd-geweld"], ontvangenOp: "2026-11-16" });
    const { regels } = await wachtrij(marijke);
    const team = new Map(regels.map(({ casus, specialistenteam }) => [casus, specialistenteam]));
    expect(team.get(eer)).toBe("team-eer-en-dwang");
    expect([...team.values()]).toContain(null);
    const { teams, wachtrij: eigen } = await readVerdeling(db.services, marijke, {
      team: "team-eer-en-dwang",
    });
    expect(teams).toEqual(["team-eer-en-dwang"]);
    expect(eigen.regels.map(({ specialistenteam }) => specialistenteam)).toEqual(["team-eer-en-dwang"]);
    const geen = await readVerdeling(db.services, marijke, { team: "bestaat-niet" });
    expect(geen.wachtrij).toMatchObject({ totaal: 0, regels: [] });
  });

  it("shows a team leader how much everybody has, and nobody else", async () => {
    const { belasting } = await readVerdeling(db.services, marijke);
    expect(belasting.every(({ open, rood, week }) => open >= rood && open >= week)).toBe(true);
    expect(belasting).toHaveLength(1);
    expect((await readVerdeling(db.services, noor)).belasting).toEqual([]);
  });
});

describe("people who wait for an answer", () => {
  it("WW-V18 WW-Z31 are the reporters who are still to hear something or asked how things stand, until they heard", async () => {
    const casus = await meld({ ontvangenOp: "2026-11-18" });
    await sendTo(db.services, { casus, actor: noor, command: { type: "PakOp" } });
    const wachtend = async (wie: Actor) =>
      (await readVerdeling(db.services, wie)).wachtenOpAntwoord.regels.filter(
        (regel) => regel.casus === casus,
      );
    expect(await wachtend(noor)).toEqual([]);
    const betrokkene = (
      await db.services.pools.schrijf.query<{ id: string }>(
        "select data ->> 'betrokkene' as id from schakel.journal where stream_id = $1 and seq = 2",
        [casus],
      )
    ).rows[0]?.id;
    await sendTo(db.services, {
      casus,
      actor: noor,
      command: {
        type: "BeoordeelVeiligheid",
        perBetrokkene: [{ betrokkene: betrokkene ?? "", uitkomst: "geen-onveiligheid" }],
        toelichting: "Gesproken.",
      },
    });
    expect(await wachtend(noor)).toMatchObject([
      { waarom: "terugkoppelen", uiterlijkAt: "2026-11-25T23:00:00.000Z" },
    ]);
    await sendTo(db.services, { casus, actor: noor, command: { type: "VraagStand" } });
    expect(await wachtend(sanne)).toEqual([]);
    await sendTo(db.services, {
      casus,
      actor: noor,
      command: {
        type: "ZieAfVanTerugkoppeling",
        na: "beoordeling",
        grond: "wil-het-niet",
        reden: "Zei dat.",
      },
    });
    expect(await wachtend(noor)).toMatchObject([{ waarom: "stand-gevraagd", uiterlijkAt: null }]);
    const command = { type: "BeantwoordStand", toelichting: "Gebeld." } as const;
    expect(await sendTo(db.services, { casus, actor: noor, command })).toMatchObject({ kind: "done" });
    expect(await wachtend(noor)).toEqual([]);
  });
});

describe("a stand-in", () => {
  const vervanging = () => ({
    id: randomUUID(),
    medewerker: "noor-verbeek",
    door: "tarik-bosman",
    van: "2026-11-18",
    tot: "2026-11-20",
  });

  it("sees the work of who is away while it lasts; a team leader arranges and ends it", async () => {
    const van = async (wie: Actor) => (await readVerdeling(db.services, wie)).alsVervanger.length;
    expect(await van(tarik)).toBe(0);
    const nieuw = vervanging();
    expect(await stelVervangingIn(db.services, marijke, nieuw)).toEqual({ kind: "gedaan" });
    expect(await van(tarik)).toBeGreaterThan(0);
    expect(await van(sanne)).toBe(0);
    db.setNow(Temporal.Instant.from("2026-11-21T13:00:00Z"));
    expect(await van(tarik)).toBe(0);
    db.setNow(Temporal.Instant.from("2026-11-18T13:00:00Z"));
    expect(await trekVervangingIn(db.services, noor, nieuw.id)).toEqual({ kind: "niet-gevonden" });
    expect(await trekVervangingIn(db.services, marijke, nieuw.id)).toEqual({ kind: "gedaan" });
    expect(await van(tarik)).toBe(0);
  });

  it("is arranged by nobody else, and not for strangers, for oneself or for days that are over", async () => {
    const probeer = (deel: object, wie = marijke) =>
      stelVervangingIn(db.services, wie, { ...vervanging(), ...deel });
    expect(await probeer({}, noor)).toEqual({ kind: "niet-gevonden" });
    expect(await probeer({ door: "sanne-oudkerk" })).toEqual({ kind: "kan-niet", veld: "door" });
    expect(await probeer({ door: "noor-verbeek" })).toEqual({ kind: "kan-niet", veld: "door" });
    expect(await probeer({ medewerker: "kees-amrani" })).toEqual({ kind: "kan-niet", veld: "medewerker" });
    expect(await probeer({ van: "2026-11-10", tot: "2026-11-12" })).toEqual({
      kind: "kan-niet",
      veld: "tot",
    });
  });
});
