import { index, type RouteConfig, type RouteConfigEntry, route } from "@react-router/dev/routes";
import { hulpTalen, isNietNagelezen } from "./words/taal.ts";

/** A public page: under its address in Dutch, and under `/en` in English. */
const publicPage = (path: string, file: string) => [
  route(path, file),
  route(`en/${path}`, file, { id: `en/${path}` }),
];

/** A page for whoever needs help: under its address in Dutch, and under each other language of help. */
const helpPage = (path: string, file: string) =>
  hulpTalen.map((taal) =>
    taal === "nl" ? route(path, file) : route(`${taal}/${path}`, file, { id: `${taal}/${path}` }),
  );

/** An address is read in one way, as the doors before the pages read it: with other capitals it is another one. */
const exactly = (pages: RouteConfigEntry[]): RouteConfigEntry[] =>
  pages.map((page) => ({
    ...page,
    caseSensitive: true,
    ...(page.children && { children: exactly(page.children) }),
  }));

/** Every page and its address. What needs no page (login, API) is answered before these are asked. */
export default exactly([
  index("routes/start/start.tsx"),
  route("en", "routes/start/start.tsx", { id: "en" }),
  // who reads one of these looks for help herself: the first door is the first page
  ...hulpTalen.filter(isNietNagelezen).map((taal) => route(taal, "routes/ik/ik.tsx", { id: taal })),
  ...helpPage("ik", "routes/ik/ik.tsx"),
  ...helpPage("weten", "routes/weten/weten.tsx"),
  ...helpPage("weten/:naam", "routes/weten/blad.tsx"),
  ...helpPage("ver-weg", "routes/ver-weg/ver-weg.tsx"),
  ...helpPage("reizen", "routes/reizen/reizen.tsx"),
  ...publicPage("wegwijzer", "routes/wegwijzer/wegwijzer.tsx"),
  ...publicPage("meldcode", "routes/meldcode/meldcode.tsx"),
  ...publicPage("meldcode/bestand", "routes/meldcode/bestand.ts"),
  ...publicPage("melden", "routes/melden/melden.tsx"),
  ...publicPage("melden/versturen", "routes/melden/versturen.tsx"),
  ...publicPage("melden/zelf", "routes/melden/zelf.tsx"),
  ...publicPage("melden/later", "routes/melden/later.tsx"),
  ...publicPage("melden/tussendoor", "routes/melden/tussendoor.ts"),
  ...publicPage("melden/delen", "routes/melden/delen.tsx"),
  ...publicPage("melden/lezen", "routes/melden/lezen.tsx"),
  ...publicPage("melden/niet-terug", "routes/melden/niet-terug.tsx"),
  ...publicPage("melden/status", "routes/melden/status.tsx"),
  ...publicPage("melden/terugbellen", "routes/melden/terugbellen.tsx"),
  ...publicPage("uitleg", "routes/uitleg/uitleg.tsx"),
  ...publicPage("iemand", "routes/iemand/iemand.tsx"),
  ...publicPage("beroep", "routes/beroep/beroep.tsx"),
  ...publicPage("signalen", "routes/signalen/signalen.tsx"),
  ...publicPage("signalen/:vorm", "routes/signalen/lijst.tsx"),
  ...publicPage("gesprek", "routes/gesprek/gesprek.tsx"),
  ...publicPage("bronnen", "routes/bron/bronnen.tsx"),
  ...publicPage("bronnen/:id", "routes/bron/bron.tsx"),
  ...publicPage("kennis", "routes/kennis/kennis.tsx"),
  ...["wet", "cijfers", "materiaal", "kalender", "onderhoud"].flatMap((deel) =>
    publicPage(`kennis/${deel}`, `routes/kennis/${deel}.tsx`),
  ),
  ...publicPage("kennis/kalender.ics", "routes/kennis/kalender-bestand.ts"),
  ...publicPage("sociale-kaart", "routes/sociale-kaart/sociale-kaart.tsx"),
  ...publicPage("sociale-kaart/uitvoer", "routes/sociale-kaart/uitvoer.ts"),
  ...publicPage("sociale-kaart/:id", "routes/sociale-kaart/kaart.tsx"),
  ...helpPage("weg", "routes/weg/weg.tsx"),
  ...publicPage("demo", "routes/demo/demo.tsx"),
  route("werk", "routes/werk/werk.tsx"),
  route("werk/verdeling", "routes/verdeling/verdeling.tsx"),
  route("werk/terugbellen", "routes/terugbellen/terugbellen.tsx"),
  route("werk/belangen", "routes/belangen/belangen.tsx"),
  route("mijn/kring", "routes/kring/kring.tsx"),
  route("beheer/sociale-kaart", "routes/kaart-beheer/kaart-beheer.tsx"),
  route("beheer/sociale-kaart/nieuw", "routes/kaart-beheer/kaart-nieuw.tsx"),
  route("beheer/sociale-kaart/invoer", "routes/kaart-beheer/kaart-invoer.tsx"),
  route("beheer/sociale-kaart/uitvoer", "routes/kaart-beheer/uitvoer.ts"),
  route("beheer/sociale-kaart/:id", "routes/kaart-beheer/kaart-wijzig.tsx"),
  route("protocol", "routes/protocol/protocol.tsx"),
  route("zoek", "routes/zoek/zoek.tsx"),
  route("radar", "routes/radar/radar.tsx"),
  route("audit", "routes/audit/audit.tsx"),
  route("audit/uitvoer", "routes/audit/uitvoer.ts"),
  route("advies", "routes/advies/lijst.tsx"),
  route("advies/nieuw", "routes/advies/advies-nieuw.tsx"),
  route("advies/nieuw/bewaar", "routes/advies/bewaar.ts"),
  route("advies/:id", "routes/advies/advies.tsx"),
  route("casus/nieuw", "routes/casus-nieuw/casus-nieuw.tsx"),
  route("casus/nieuw/meekijken", "routes/casus-nieuw/meekijken.ts"),
  route("casus/:id", "routes/casus/casus.tsx", [
    index("routes/casus/verhaal.tsx"),
    ...["gesprek", "mensen", "veiligheid", "overdracht", "samenwerking", "consult", "dossier", "toegang"].map(
      (deel) => route(deel, `routes/casus/${deel}.tsx`),
    ),
  ]),
]) satisfies RouteConfig;
