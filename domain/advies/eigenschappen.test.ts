import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organisaties } from "../testing/mensen.ts";
import { type Advies, evolveAdvies } from "./advies.ts";
import type { AdviesCommand } from "./command.ts";
import { decideAdvies } from "./decide.ts";
import { consultUitkomsten, omzetGronden, ondersteuningen, risicos } from "./keuzes.ts";
import { vervangAlles } from "./vervangen.ts";

const { haaglanden, lkha } = organisaties;

/** People who are on no list of the screening: names from elsewhere than its own. */
const mensen = [
  "Zülfiyenur Hayırlıoğlu",
  "Wopke Quispelaer",
  "Tsehaynesh Kiflemariamzghi",
  "Xalwo Cigaalxoosh",
  "Mbarka Tizniti-Oulhadj",
  "Quirijnia Zwaenepoel",
  "Bozhidara Vratsheva",
  "Ngọc-Hân Đoàn",
  "Fjólmundur Þrastarson",
  "Ilkiz Çobanyıldırımer",
  "Oyindamola Adéṣínà",
  "Dzhamilya Abdrasulova",
];
const bsns = ["123456782", "111222333", "999999990", "000000012", "135792468"];
const dagen = [
  [7, 3, 2009],
  [29, 2, 2012],
  [1, 12, 1987],
  [30, 11, 2014],
] as const;
const maanden =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const straten = [
  "Oosterkerkstraat 114",
  "Prinses Beatrixlaan 7b",
  "Achter de Vest 21",
  "Hoogeind 3",
  "kastanjedreef 88",
];
const mobiel = ["0612345678", "+31612345678", "0031 6 12 34 56 78"];

const uit = <T>(lijst: readonly T[]) => fc.constantFrom(...lijst);
const gespreid = (cijfers: string) =>
  uit(["", " ", ".", "-", " - ", "\u00a0"]).map((tussen) => Array.from(cijfers).join(tussen));
const bsn = uit(bsns).chain((cijfers) =>
  fc.oneof(
    fc.constant(cijfers),
    gespreid(cijfers),
    fc.constant(cijfers.replace(/(...)(...)(...)/, "$1 $2 $3")),
    fc.constant(cijfers.replace(/(...)(...)(...)/, "$1.$2.$3")),
  ),
);
const datum = uit(dagen).chain(([dag, maand, jaar]) => {
  const [d, m] = [String(dag), String(maand)];
  const [dd, mm] = [d.padStart(2, "0"), m.padStart(2, "0")];
  const naam = maanden[maand - 1] ?? "";
  return uit([
    `${dd}-${mm}-${jaar}`,
    `${d}/${m}/${jaar}`,
    `${dd}.${mm}.${jaar}`,
    `${d}-${m}-'${String(jaar).slice(2)}`,
    `${jaar}-${mm}-${dd}`,
    `${dd}${mm}${jaar}`,
    `${d} ${naam} ${jaar}`,
    `${d} ${naam.slice(0, 3)}. ${jaar}`,
    `de ${d}e ${naam} van ${jaar}`,
    `geboren in ${naam} ${jaar}`,
    `geboren op ${d} ${naam}`,
  ]);
});
/** A name is written with a capital, as whoever writes it does; or in small letters behind what somebody is. */
const naam = uit(mensen).chain((heel) => {
  const [voornaam = heel] = heel.split(" ");
  return fc.oneof(
    uit([heel, voornaam, voornaam.toUpperCase(), heel.split(" ").reverse().join(" ")]),
    fc.constant(`de dochter ${voornaam.toLowerCase()}`),
    fc
      .constant(`een meisje dat ${voornaam.toLowerCase()} heet`)
      .map(() => `zij heet ${voornaam.toLowerCase()}`),
  );
});
const adres = fc.oneof(uit(straten), uit(["2511 CV", "1012ab"]));
const telefoon = uit(mobiel);

/** What identifies somebody, however it was written: what may never be found again in a stored text. */
type Ingevoegd = { tekst: string; kernen: string[] };
const kernVan = (tekst: string) =>
  tekst.replace(/^(?:de dochter|zij heet|geboren in|geboren op) /, "").toLowerCase();
const identiteit: fc.Arbitrary<Ingevoegd> = fc.oneof(
  fc.oneof(bsn, datum, adres, telefoon).map((tekst) => ({ tekst, kernen: [kernVan(tekst)] })),
  // a first name alone says who it is as well
  naam.map((tekst) => ({ tekst, kernen: kernVan(tekst).split(" ") })),
);

const zinnen = [
  ["Een leerling van 16 is na de vakantie niet terug. ", ""],
  ["De school vraagt wat zij kan doen: ", "."],
  ["Moeder zegt dat ", " ziek is."],
  ["Volgens de mentor gaat het om ", ", en er is druk van de familie."],
  ["", " is gisteren opgehaald."],
  ["Wij hoorden het van de buren (", ")."],
] as const;
const zin = fc.tuple(uit(zinnen), fc.option(identiteit, { freq: 2 })).map(([[voor, na], wie]) => ({
  tekst: `${voor}${wie?.tekst ?? "iemand"}${na}`,
  wie,
}));
const verhaal = fc.array(zin, { minLength: 1, maxLength: 4 }).map((delen) => ({
  tekst: delen.map(({ tekst }) => tekst).join(" "),
  wie: delen.flatMap(({ wie }) => wie ?? []),
}));

/** Words that a hurried writer might say to be no names; among them are names. */
const bevestigd = fc.array(uit(["School", "Signalix", "Samira", "Mohammed", "iemand", "druk", "06"]), {
  maxLength: 3,
});

type Stap = {
  maak: (tekst: string) => AdviesCommand;
  verhaal: { tekst: string; wie: Ingevoegd[] };
  geenNaam: string[];
};
const nummer = "K7Q-42M-XWR";
const maken: readonly ((tekst: string) => AdviesCommand)[] = [
  (tekst) => ({ type: "MaakAdviesnotitie", inhoud: tekst }),
  (tekst) => ({ type: "GeefAdvies", advies: tekst, onderwerpen: ["gesprek"] }),
  (tekst) => ({ type: "SchatRisicoIn", risico: risicos[tekst.length % 4] ?? "geen", toelichting: tekst }),
  (tekst) => ({
    type: "OndersteunVrager",
    ondersteuning: ondersteuningen[tekst.length % 3] ?? "bij-gesprek",
    toelichting: tekst,
  }),
  (tekst) => ({
    type: "BeantwoordConsult",
    uitkomst: consultUitkomsten[tekst.length % 4] ?? "niet",
    antwoord: tekst,
  }),
  (tekst) => ({ type: "VraagTerug", vraag: tekst }),
  (tekst) => ({ type: "BeantwoordWedervraag", antwoord: tekst }),
  (tekst) => ({ type: "SluitAdvies", reden: tekst }),
  (tekst) => ({ type: "HeropenAdvies", reden: tekst }),
  (tekst) => ({
    type: "ZetOmInMelding",
    grond: omzetGronden[tekst.length % 3] ?? "ernstig",
    reden: tekst,
    vragerVerteld: false,
    waaromNiet: tekst,
  }),
];
const stap: fc.Arbitrary<Stap> = fc.record({ maak: uit(maken), verhaal, geenNaam: bevestigd });
const begin = (tekst: string): readonly AdviesCommand[] => [
  { type: "RegistreerAdvies", nummer, gevraagdOp: "2026-03-02", hoedanigheid: "professional", vraag: tekst },
  {
    type: "StelConsultvraag",
    nummer,
    deskundige: lkha,
    vrager: { naam: "Noor Verbeek", organisatie: "Veilig Thuis Haaglanden" },
    vraag: tekst,
    inBuitenland: "onbekend",
    leeftijd: "onbekend",
    spoed: false,
  },
];

/** Sends every command in order, as a door would; answers every text that was stored. */
function speel(stappen: readonly AdviesCommand[], bij = haaglanden): string[] {
  let advies: Advies | undefined;
  const bewaard: string[] = [];
  for (const [n, command] of stappen.entries()) {
    const besluit = decideAdvies(command, advies, {
      door: { organisatie: command.type === "StelConsultvraag" ? bij : (advies?.houder ?? bij) },
      vandaag: "2026-03-02",
      op: "2026-03-02",
      id: (naam) => `${n}/${naam}`,
    });
    if (besluit.kind === "refused") continue;
    for (const { soort, inhoud } of besluit.items) if (soort === "adviestekst") bewaard.push(inhoud);
    for (const event of besluit.events) {
      const seq = (advies?.seq ?? 0) + 1;
      const door = { organisatie: bij };
      advies = evolveAdvies(advies, {
        seq,
        event,
        door,
        gebeurdOp: "2026-03-02",
        vastgelegdOp: "2026-03-02T12:00:00Z",
      });
    }
  }
  return bewaard;
}

describe("WW-A8 LKHA-1.3b no sequence of calls puts a name, BSN or address into an advice", () => {
  it("whatever is sent, in whatever order, and whatever is said to be no name", () => {
    let geweigerd = 0;
    fc.assert(
      fc.property(verhaal, fc.nat(1), fc.array(stap, { maxLength: 8 }), (eerste, welke, rest) => {
        const alle = [...eerste.wie, ...rest.flatMap(({ verhaal: { wie } }) => wie)];
        // a clean beginning as well, so that what follows has something to follow
        const stappen = [
          begin(eerste.tekst)[welke],
          begin("Een leerling is niet terug van een reis.")[welke],
          ...rest.map(({ maak, verhaal: { tekst }, geenNaam }) => ({ ...maak(tekst), geenNaam })),
        ] as AdviesCommand[];
        const bewaard = speel(stappen).map((tekst) => tekst.toLowerCase());
        if (bewaard.length < stappen.length) geweigerd += 1;
        for (const kern of alle.flatMap(({ kernen }) => kernen))
          for (const tekst of bewaard) expect(tekst).not.toContain(kern);
      }),
      { numRuns: 400 },
    );
    expect(geweigerd).toBeGreaterThan(200);
  });

  it("what replaces everything is taken, and holds nothing of it either", () => {
    fc.assert(
      fc.property(verhaal, ({ tekst, wie }) => {
        const schoon = vervangAlles(tekst, { gekozen: new Map(), geenNaam: [], taal: "nl" });
        const [bewaard = ""] = speel([begin(schoon)[0] as AdviesCommand]);
        expect(bewaard).toBe(schoon);
        for (const kern of wie.flatMap(({ kernen }) => kernen))
          expect(bewaard.toLowerCase()).not.toContain(kern);
      }),
      { numRuns: 400 },
    );
  });
});
