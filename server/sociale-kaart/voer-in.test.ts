import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import type { Kaart, Kaartgegevens } from "#domain/kennis/sociale-kaart/kaart.ts";
import { landelijkeKaarten } from "#domain/kennis/sociale-kaart/kaarten.ts";
import { iemandVan, organisaties } from "#domain/testing/mensen.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { houdKaartBij, leesEigenKaarten } from "./beheer-kaart.ts";
import { alsTekst, bestandskolommen, leesBestand, meesteRegels, schrijfBestand } from "./kaart-bestand.ts";
import { findKaart } from "./lees-kaart.ts";
import { voerIn } from "./voer-in.ts";

const noor: Actor = { ...iemandVan(organisaties.haaglanden), medewerker: "noor-verbeek" };
const sanne: Actor = { ...iemandVan(organisaties.amsterdam), medewerker: "sanne-oudkerk" };
const fier = landelijkeKaarten.find(({ id }) => id === "fier")?.gegevens as Kaartgegevens;

let database: TestDatabase;
let admin: pg.Client;
beforeAll(async () => {
  database = await openTestDatabase();
  // after the day on which the cards of the program were read
  database.setNow(Temporal.Instant.from("2026-11-28T12:00:00+01:00"));
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.close();
});

const kijk = (tekst: string, actor = noor) => voerIn(database.services, actor, { tekst, schrijf: "kijk" });
const schrijf = (tekst: string, actor = noor) =>
  voerIn(database.services, actor, { tekst, schrijf: "schrijf" });
const eigenBestand = async (actor = noor) =>
  schrijfBestand(
    (await leesEigenKaarten(database.services, actor))?.kaarten.filter((ene) => !ene.ingetrokken) ?? [],
  );
const tel = async () =>
  (await admin.query("select count(*)::int as n from schakel.kaartversie")).rows[0].n as number;
const kaart = (gegevens: Partial<Kaartgegevens>, id = "x"): Kaart => ({
  id,
  versie: 1,
  houder: undefined,
  regio: undefined,
  ingetrokken: false,
  gegevens: { ...fier, ...gegevens },
});
const kop = "naam;wat;doelgroep;soort;themas;nagekeken_op;telefoon";
const regel = (naam: string, telefoon = "070-000 00 01") =>
  `${naam};Een verzonnen plek.;Niemand echt;veilige-opvang;vgv;2026-03-01;${telefoon}`;
const bestand = (...regels: string[]) => [`id;${kop}`, ...regels.map((ene) => `;${ene}`)].join("\r\n");
const codes = async (tekst: string, actor = noor) =>
  (await kijk(tekst, actor))?.fouten.map(({ nr, kolom, code }) =>
    [nr, kolom ?? "", code].join(" ").replace("  ", " "),
  );

describe("a file", () => {
  it("goes out and comes in again unchanged, whatever stands in it", async () => {
    const tekst = await eigenBestand();
    expect(tekst.startsWith("\ufeffid;versie;waar;soort;naam;")).toBe(true);
    const aantal = landelijkeKaarten.length + 3; // and those of the region itself
    expect(await kijk(tekst)).toEqual({ nieuw: 0, gewijzigd: 0, gelijk: aantal, fouten: [], gedaan: false });
    const lastig = [
      "=1+1",
      "'=1+1",
      "-2",
      "+31 70",
      "@x",
      "''@x",
      'zij zei "ja"; en,\ntoen',
      "＝SUM(A1)",
      "'gewoon'",
      "een\n=1+1\n'=2\n\n-3",
      "een,=1+1, -2,'@x",
      "\t=1",
    ];
    for (const woord of lastig) {
      const gelezen = leesBestand(schrijfBestand([kaart({ naam: { nl: woord, en: woord } })]));
      expect("regels" in gelezen && gelezen.regels[0]?.cellen.get("naam"), woord).toBe(woord);
    }
  });

  it("has no cell that a spreadsheet would run", () => {
    const aanval = [
      "=cmd|' /C calc'!A0",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "＝1",
      "een\n=1",
      "een,=1",
      "een\t@x",
    ];
    const tekst = schrijfBestand(
      aanval.map((woord) => kaart({ naam: { nl: woord, en: woord }, telefoon: "+31 70 000 00 00" })),
    );
    for (const cel of tekst.replace("\ufeff", "").split(/[;,\t\r\n]+/))
      expect(cel).not.toMatch(/^"?[=+\-@\t＝]/);
    expect(tekst).toContain(`"een\n'=1"`);
  });

  it("may have commas, semicolons or tabs, in the order of columns that it likes, with or without its mark", () => {
    for (const teken of [",", ";", "\t"])
      for (const merk of ["", "\ufeff"]) {
        const gelezen = leesBestand(`${merk}telefoon${teken}id${teken}naam\n1${teken}${teken}"a${teken}b"\n`);
        expect("regels" in gelezen && [...(gelezen.regels[0]?.cellen ?? [])]).toEqual([
          ["telefoon", "1"],
          ["id", ""],
          ["naam", `a${teken}b`],
        ]);
      }
  });

  it("that is not UTF-8 is not read", () => {
    expect(alsTekst(Buffer.from("Café", "latin1"))).toBeUndefined();
    expect(alsTekst(Buffer.from("\ufeffCafé"))).toBe("Café");
  });

  it.each([
    ["", ["1 leeg-bestand"]],
    [`id;${kop}`, ["2 geen-regels"]],
    ["id;naam;kleur;naam\n;x;y;z", ["1 kolom-onbekend:kleur", "1 kolom-dubbel:naam"]],
    ["naam\nx", ["1 kolom-ontbreekt:id"]],
    [`id${";x".repeat(100_000)}\n`, ["1 te-veel-kolommen:27"]],
    ["id;naam\n;x;y\n;x", ["2 velden:3:2"]],
    ['id;naam\n;"x', ["3 aanhaling-open", "2 aanhaling-open"]],
    ['id;naam\n;x"y"z', ["2 aanhaling", "1 aanhaling"]],
  ])("%j cannot be read, and says where and why", async (tekst, verwacht) => {
    const fouten = await codes(tekst);
    expect(fouten?.length).toBeGreaterThan(0);
    expect(verwacht).toEqual(expect.arrayContaining(fouten ?? []));
  });

  it("with more lines than one file may have is refused", async () => {
    const regels = Array.from({ length: meesteRegels + 1 }, (_, nr) => regel(`Plek ${nr}`));
    expect(await codes(bestand(...regels))).toEqual([`${meesteRegels + 2} te-veel-regels`]);
  });
});

describe("each line", () => {
  it("says what is wrong by its number as a spreadsheet counts, and nothing is written", async () => {
    const voor = await tel();
    const tekst = bestand(
      regel("Goed (voorbeeld)"),
      regel("Fout (voorbeeld)", "bel ons"),
      regel("goed (VOORBEELD)"),
    );
    expect(await codes(tekst)).toEqual(["3 telefoon telefoon", "4 dubbel:2"]);
    expect((await schrijf(tekst))?.gedaan).toBe(false);
    expect(await tel()).toBe(voor);
  });

  it("counts on behind a text of several lines", async () => {
    const tekst = `id;${kop}\n;A;"een\ntwee\ndrie";Niemand;ggz;vgv;2026-03-01;\n;B;x;Niemand;geen-soort;vgv;2026-03-01;`;
    expect(await codes(tekst)).toEqual(["5 soort soort"]);
  });

  it.each([
    ["onbekend-id;1;landelijk", "2 id onbekend"],
    ["fier;9;landelijk", "2 versie ingehaald"],
    ["fier;;landelijk", "2 versie versie"],
    ["fier;1;Twente", "2 waar waar"],
    [";;Twente", "2 waar waar"],
  ])("%s is refused with %s", async (begin, verwacht) => {
    expect(await codes(`id;versie;waar;${kop}\n${begin};${regel("Proef (voorbeeld)")}`)).toContain(verwacht);
  });

  it("is named with its card, the word that was refused and what may stand there", async () => {
    const kopje = `id;versie;waar;${kop}`;
    const fouten = async (begin: string, thema = "vgv") =>
      (await kijk(`${kopje}\n${begin};${regel("Proef (voorbeeld)").replace("vgv", thema)}`))?.fouten;
    expect(await fouten(";;Twente")).toEqual([
      {
        nr: 2,
        kolom: "waar",
        code: "waar",
        naam: "Proef (voorbeeld)",
        waarde: "Twente",
        goed: ["Haaglanden", "landelijk"],
      },
    ]);
    expect(await fouten("fier;1;Twente")).toMatchObject([{ goed: ["landelijk"] }]);
    expect(await fouten(";;Haaglanden", "vgv, sport")).toMatchObject([
      { kolom: "themas", naam: "Proef (voorbeeld)", waarde: "sport" },
    ]);
    expect((await kijk("id;versie;telefoon\nfier;1;bel ons"))?.fouten).toMatchObject([{ naam: "Fier" }]);
  });

  it("with the same lists in another order is the same card", async () => {
    const themas = fier.themas.toReversed().join(", ");
    expect(await kijk(`id;versie;themas\nfier;1;${themas}`)).toMatchObject({
      gelijk: 1,
      gewijzigd: 0,
      fouten: [],
    });
  });

  it("of another region, or of the whole country for who does not keep that, is not known", async () => {
    expect(await codes(await eigenBestand(), sanne)).toContain("2 id onbekend");
    expect(await codes(`id;waar;${kop}\n;landelijk;${regel("Proef (voorbeeld)")}`, sanne)).toEqual([
      "2 waar waar",
    ]);
    expect(await kijk(bestand(regel("X")), iemandVan(organisaties.lkha))).toBeUndefined();
    expect(await kijk(bestand(regel("X")), { ...noor, rollen: ["beheer"] })).toBeUndefined();
  });
});

describe("importing", () => {
  it("adds and changes all of it, as versions, with one line in the audit; columns left out stay", async () => {
    const voor = await tel();
    const tekst = `id;versie;telefoon;naam;wat;doelgroep;soort;themas;nagekeken_op\r\nmovisie;1;030-000 00 01;Movisie;Kennis.;Professionals;kennis-en-belangen;huiselijk-geweld;2026-03-01\r\n;;;Nieuw (voorbeeld);Verzonnen.;Niemand;ggz;vgv;2026-03-01`;
    expect(await schrijf(tekst)).toEqual({ nieuw: 1, gewijzigd: 1, gelijk: 0, fouten: [], gedaan: true });
    expect(await tel()).toBe(voor + 2);
    const movisie = await findKaart(database.services, "movisie");
    expect(movisie).toMatchObject({
      versie: 2,
      gegevens: { telefoon: "030-000 00 01", mail: "info@movisie.nl" },
    });
    const { rows } = await admin.query(
      "select uitkomst, aantal from schakel.audit where handeling = 'kaart.voerin' order by id desc limit 1",
    );
    expect(rows[0]).toEqual({ uitkomst: "gedaan", aantal: 2 });
    // the same file again: one was changed meanwhile, the other is there
    expect((await codes(tekst))?.map((zin) => zin.replace(/al:.*/, "al"))).toEqual([
      "2 versie ingehaald",
      "3 id staat-er-al",
    ]);
  });

  it("is undone as a whole when somebody changes one of the cards meanwhile", async () => {
    const tekst = await eigenBestand(sanne);
    expect(tekst).toContain("voorbeeld-huis-amstelroos");
    const nieuwe = bestand(regel("Samen een (voorbeeld)"), regel("Samen twee (voorbeeld)"));
    expect((await schrijf(nieuwe, sanne))?.gedaan).toBe(true);
    const [een, twee] = [await eigenBestand(sanne), await eigenBestand(sanne)].map((ene) =>
      ene.replaceAll("070-000 00 01", "070-000 00 02"),
    ) as [string, string];
    const uitkomsten = await Promise.all([schrijf(een, sanne), schrijf(twee, sanne)]);
    expect(uitkomsten.map((ene) => ene?.gedaan).sort()).toEqual([false, true]);
    const verloren = uitkomsten.find((ene) => !ene?.gedaan);
    expect(verloren?.fouten.map(({ code }) => code)).toEqual(["ingehaald", "ingehaald"]);
  });

  it("a withdrawn card is not changed by a file", async () => {
    await houdKaartBij(database.services, noor, {
      type: "kaart.trekin",
      id: "kis",
      versie: 1,
      reden: "Proef.",
    });
    expect(await codes(`id;versie;${kop}\nkis;2;${regel("KIS")}`)).toEqual(["2 id ingetrokken"]);
  });

  it("takes a thousand lines at once", { timeout: 120_000 }, async () => {
    const regels = Array.from({ length: 1_000 }, (_, nr) => regel(`Plek ${nr} (voorbeeld)`));
    expect(await schrijf(bestand(...regels), sanne)).toMatchObject({ nieuw: 1_000, gedaan: true });
  });
});

it("the columns of a file are those of a form, with whose it is", () => {
  expect(bestandskolommen.length).toBe(27);
});
