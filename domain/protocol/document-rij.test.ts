import { describe, expect, it } from "vitest";
import { editieUit } from "../testing/tweede-editie.ts";
import { maakDocument } from "./document.ts";
import { alsHtml } from "./document-html.ts";
import { alsMarkdown } from "./document-markdown.ts";
import type { Zin } from "./zin.ts";

const zin = (nl: string, en: string): Zin => ({ nl, en });
const bron = "BESLUIT-NIEMAND-HEEFT-HET";
const regels = [
  {
    sleutel: "BESLUIT-NIEMAND-HEEFT-HET/wacht",
    rij: {
      bron,
      soort: "verbod",
      wie: "verantwoordelijke",
      wat: zin("Sluit niet te vroeg.", "Do not close too early."),
      als: { bij: ["lkha", "nergens"], ernstig: true },
      tenzij: { leeftijd: "volwassen" },
      aanname: { ernstig: false, verblijf: "nederland" },
      wacht: {
        handelingen: ["dossier-sluiten", "herstelzorg"],
        oordeel: "mag-gemotiveerd",
        tot: { risicoanalyseGereed: true },
        wel: zin("Wacht nog.", "Wait."),
        hard: true,
      },
      stil: true,
      besluit: bron,
    },
  },
  {
    sleutel: "BESLUIT-NIEMAND-HEEFT-HET/klok",
    rij: {
      bron,
      soort: "plicht",
      wie: "lokaal-team",
      wat: zin("Kijk op tijd.", "Look in time."),
      over: ["onderzoek"],
      termijn: {
        aantal: 1,
        eenheid: "weken",
        vanaf: "melding-ontvangen",
        voldaanDoor: ["veiligheid-beoordeeld", "dossier-gesloten"],
        vervaltDoor: ["overdracht-aanvaard"],
        verlenging: { aantal: 2, eenheid: "dagen", door: "informeren-uitgesteld" },
        kracht: "ordening",
        pauzeerbaar: false,
      },
    },
  },
];
const verantwoordelijkheden = [
  {
    sleutel: "BESLUIT-NIEMAND-HEEFT-HET/mag",
    voor: bron,
    rij: {
      als: { bij: "politie" },
      verantwoordelijk: "houder",
      zichtOpVeiligheid: "veilig-thuis",
      overdracht: { naar: "lokaal-team", grond: "mag" },
      bronnen: ["WW-V8", bron],
    },
  },
  {
    sleutel: "BESLUIT-NIEMAND-HEEFT-HET/moet",
    voor: bron,
    rij: {
      als: { bij: "om" },
      verantwoordelijk: "lkha",
      zichtOpVeiligheid: "houder",
      overdracht: { naar: "lkha", grond: "moet" },
      bronnen: [bron],
      besluit: bron,
    },
  },
];
const stappen = [
  {
    sleutel: "BESLUIT-NIEMAND-HEEFT-HET/stap",
    rij: {
      zolangOnbekend: "leeftijd",
      stap: zin("Vraag het.", "Ask."),
      wie: ["veilig-thuis", "verantwoordelijke"],
      bronnen: [bron],
    },
  },
];
const editie = editieUit({
  id: "woorden",
  vanaf: "2027-01-01",
  regels: { toegevoegd: regels },
  verantwoordelijkheden: { toegevoegd: verantwoordelijkheden },
  stappen: { toegevoegd: stappen },
});

const inTaal = { nl: maakDocument({ editie, taal: "nl" }), en: maakDocument({ editie, taal: "en" }) };
/** What the document says of the one row that has this line: its title, and its facts by their names. */
function verteld(taal: keyof Zin, regel: string) {
  const rijen = inTaal[taal].delen.flatMap((deel) => (deel.soort === "rij" ? [deel] : []));
  const [rij, ...andere] = rijen.filter(({ titel, feiten }) => [titel, ...feiten.flat(2)].includes(regel));
  if (!rij || andere.length > 0) throw new Error(`${regel} stands in ${andere.length + (rij ? 1 : 0)} rows`);
  return {
    titel: rij.titel,
    ...Object.fromEntries(rij.feiten.map(([naam, lijst]) => [naam, lijst.join(" / ")])),
  };
}

describe("the document tells of a row, and nothing of what it does not say:", () => {
  it("whom a rule is for, when it holds, what it guards and until when", () => {
    expect(verteld("en", "Do not close too early.")).toEqual({
      titel: "Do not close too early.",
      who: "whoever is responsible (prohibition)",
      "holds when": "who holds the case now: LKHA or nobody yet; grave situation: yes",
      unless: "age of the victim: 18 or older",
      "while unknown counts": "whereabouts of the victim: in the Netherlands; grave situation: no",
      guards: "Close the dossier, Recovery care: allowed with a motive (without exception)",
      until: "risk analysis completed: yes",
      "what is allowed": "Wait.",
      "speaks only about": "Close the dossier, Recovery care",
      source: bron,
      "decision of ours": bron,
    });
  });

  it("how long a term is, from when, what meets, ends and lengthens it, and what lateness means", () => {
    expect(verteld("en", "Look in time.")).toEqual({
      titel: "Look in time.",
      who: "the local team (duty)",
      "holds when": "always",
      term: "1 week from receipt of the report, until the safety assessment or closing of the dossier, lapses at acceptance of the transfer, 2 days longer at postponing to inform (ordering term)",
      "speaks only about": "Start an investigation",
      source: bron,
    });
    expect(verteld("nl", "Kijk op tijd.")).toMatchObject({
      termijn:
        "1 week vanaf de ontvangst van de melding, tot de beoordeling van de veiligheid of het sluiten van het dossier, vervalt bij het aanvaarden van de overdracht, 2 dagen langer bij het uitstellen van informeren (termijn van orde)",
    });
  });

  it("who is responsible, who keeps sight on safety, and whether the case must or may go there", () => {
    expect(verteld("nl", "wie de zaak nu heeft: de politie")).toEqual({
      titel: "Verantwoordelijk is wie de zaak heeft.",
      "zicht op veiligheid": "Veilig Thuis",
      overdracht: "mag naar het lokale team",
      "geldt als": "wie de zaak nu heeft: de politie",
      bron: `WW-V8, ${bron}`,
    });
    expect(verteld("en", "who holds the case now: the Public Prosecution Service")).toEqual({
      titel: "Responsible is LKHA.",
      "sight on safety": "whoever holds the case",
      transfer: "must go to LKHA",
      "holds when": "who holds the case now: the Public Prosecution Service",
      source: bron,
      "decision of ours": bron,
    });
  });

  it("who takes a step, and that it finds something out", () => {
    expect(verteld("nl", "Vraag het.")).toEqual({
      titel: "Vraag het.",
      wie: "Veilig Thuis, wie verantwoordelijk is",
      "geldt als": "altijd",
      "zolang onbekend is": "leeftijd van het slachtoffer",
      bron,
    });
  });
});

it("the document begins with who is responsible, then the rules by source, the steps, our choices and the tensions", () => {
  const koppen = inTaal.en.delen.flatMap((deel) =>
    deel.soort === "kop" ? [`${deel.niveau} ${deel.tekst}`] : [],
  );
  expect(koppen[0]).toBe(`1 ${inTaal.en.titel}`);
  expect(koppen.filter((kop) => kop.startsWith("2 "))).toEqual([
    "2 Who is responsible",
    "2 Rules",
    "2 Steps, in their order",
    "2 Our decisions",
    "2 Where the sources pull apart",
  ]);
  expect(koppen.filter((kop) => kop.startsWith("3 ")).slice(-2)).toEqual([
    "3 Decisions of our own that work as a rule",
    "3 Terms by law, outside the five sources",
  ]);
});

describe("on paper", () => {
  const document = {
    taal: "nl",
    titel: "Titel & meer",
    delen: [
      { soort: "kop", niveau: 1, tekst: "Titel & meer" },
      { soort: "kop", niveau: 2, tekst: "Deel" },
      { soort: "alinea", tekst: "Een zin." },
      {
        soort: "rij",
        id: "WW-V1",
        titel: "Doe dit.",
        feiten: [
          ["wie", ["Veilig Thuis"]],
          ["geldt als", ["een ding", "een ander ding"]],
        ],
      },
    ],
  } as const;

  it("Markdown has a heading per level, and several lines of a fact under each other", () => {
    expect(alsMarkdown(document)).toBe(
      [
        "# Titel & meer",
        "",
        "## Deel",
        "",
        "Een zin.",
        "",
        "**WW-V1** Doe dit.",
        "",
        "- wie: Veilig Thuis",
        "- geldt als:",
        "  - een ding",
        "  - een ander ding",
        "",
      ].join("\n"),
    );
  });

  it("the page has its title, a list of its parts below the first heading, and each row as an article", () => {
    const [begin = "", eind = ""] = alsHtml(document).split(/<style>.*<\/style>/s);
    expect(begin).toMatch(
      /^<!doctype html>\n<html lang="nl">\n<head><meta charset="utf-8">.*\n<title>Titel &amp; meer<\/title>$/,
    );
    expect(eind).toBe(
      [
        "</head>",
        "<body>",
        '<h1 id="deel-0">Titel &amp; meer</h1>',
        '<nav><ul><li><a href="#deel-1">Deel</a></li></ul></nav>',
        '<h2 id="deel-1">Deel</h2>',
        "<p>Een zin.</p>",
        "<article><p>Doe dit. <small>WW-V1</small></p><dl><dt>wie</dt><dd>Veilig Thuis</dd><dt>geldt als</dt><dd>een ding</dd><dd>een ander ding</dd></dl></article>",
        "</body></html>",
        "",
      ].join("\n"),
    );
  });

  it("every sign that a page would read as markup is written out", () => {
    const met = { ...document, delen: [{ soort: "alinea", tekst: `<a href="x">'&` }] } as const;
    expect(alsHtml(met)).toContain("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
  });
});
