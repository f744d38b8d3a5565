import { describe, expect, it } from "vitest";
import { editieUit, tweeEdities } from "../testing/tweede-editie.ts";
import { besluiten } from "./besluiten.ts";
import { type Deel, maakDocument } from "./document.ts";
import { alsHtml } from "./document-html.ts";
import { alsMarkdown } from "./document-markdown.ts";
import { conditieIn } from "./document-woorden.ts";
import { edities } from "./editie.ts";
import { onderdelen, rijenVan } from "./rijen.ts";
import { spanningen } from "./spanningen.ts";

const [eerste, tweede] = tweeEdities;
const rijenIn = (delen: readonly Deel[]) => delen.flatMap((deel) => (deel.soort === "rij" ? [deel] : []));
const talen = ["nl", "en"] as const;

describe.each(talen)("the document of our own tables (%s)", (taal) => {
  const document = maakDocument({ editie: edities[0], taal });

  it("has every row of the edition, every decision and every tension, each once", () => {
    const ids = [
      ...onderdelen.flatMap((onderdeel) => rijenVan(edities[0])[onderdeel].map(([sleutel]) => sleutel)),
      ...Object.keys(besluiten),
      ...Object.keys(spanningen),
    ];
    expect(
      rijenIn(document.delen)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  it("says no key, value or moment in the words of the machine", () => {
    const feiten = rijenIn(document.delen).flatMap(({ feiten }) => feiten.flatMap(([, regels]) => regels));
    const zinnen = feiten.filter((regel) => !/^[A-Z]+-/.test(regel)).join("\n");
    for (const woord of [
      "veilig-thuis",
      "acuut-onveilig",
      "lopende-dienst",
      "melding-ontvangen",
      "mag-niet",
      "undefined",
    ])
      expect(zinnen).not.toContain(woord);
    expect(zinnen).not.toMatch(/\b(hulpToereikend|eigenKracht|risicoanalyseGereed|besluitVeiligThuis)\b/);
  });

  it("counts in whole words: one day, two days", () => {
    const tekst = alsMarkdown(document).replaceAll(/\\(.)/g, "$1");
    expect(tekst).not.toMatch(
      /\w\((s|en)\)|week\/weken|\b1 (uren|hours|dagen|days|werkdagen|weken|weeks|maanden|months)\b/,
    );
    expect(tekst).toContain({ nl: "1 werkdag vanaf", en: "1 working day from" }[taal]);
    expect(tekst).toContain({ nl: "4 weken vanaf", en: "4 weeks from" }[taal]);
    expect(tekst).toContain({ nl: "2 weken langer", en: "2 weeks longer" }[taal]);
  });

  it("says the same as Markdown and as HTML", () => {
    const markdown = alsMarkdown(document).replaceAll(/\\(.)/g, "$1");
    const html = alsHtml(document)
      .replaceAll(/&#39;/g, "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    for (const { id, titel } of rijenIn(document.delen))
      for (const tekst of [id, titel]) {
        expect(markdown).toContain(tekst);
        expect(html).toContain(tekst);
      }
  });

  it("is one page that needs nothing else, in its language", () => {
    const html = alsHtml(document);
    expect(html).toContain(`<html lang="${taal}">`);
    expect(html).not.toMatch(/<script|<link|https?:|\bsrc=/);
    const plekken = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, plek]) => plek);
    expect(plekken.length).toBeGreaterThan(5);
    for (const plek of plekken) expect(html).toContain(`id="${plek}"`);
  });
});

it("a term and its conditions are told in words", () => {
  const { delen } = maakDocument({ editie: eerste, taal: "en" });
  const rij = rijenIn(delen).find(({ id }) => id === "WW-V1");
  expect(Object.fromEntries(rij?.feiten ?? [])).toMatchObject({
    who: ["Veilig Thuis (duty)"],
    "holds when": ["occasion: a report; who holds the case now: Veilig Thuis"],
    source: ["WW-V1"],
    term: [expect.stringMatching(/^5 working days from receipt of the report, until the safety assessment/)],
  });
});

it("alternatives stand under each other, and several values have one or before the last", () => {
  const conditie = [
    { bij: ["lkha", "bz", "nergens"], ernstig: true },
    { vormen: { geen: ["vgv"] } },
  ] as const;
  expect(conditieIn(conditie, "nl")).toEqual([
    "wie de zaak nu heeft: het LKHA, het ministerie van Buitenlandse Zaken of nog niemand; ernstige situatie: ja",
    "vermoede vormen: geen van vrouwelijke genitale verminking (VGV)",
  ]);
  expect(conditieIn(undefined, "en")).toEqual(["always"]);
});

describe("what differs between two editions", () => {
  const verschillen = (van = eerste, naar = tweede) => {
    const { delen } = maakDocument({ editie: naar ?? eerste, taal: "nl", van });
    const begin = delen.findIndex(
      (deel) => deel.soort === "kop" && deel.tekst.startsWith("Wat er verandert"),
    );
    const eind = delen.findIndex((deel, n) => n > begin && deel.soort === "kop");
    return delen.slice(begin + 1, eind);
  };

  it("the one changed row comes first, with what it was and becomes, and nothing of it that stayed", () => {
    expect(verschillen()).toEqual([
      {
        soort: "rij",
        id: "WW-V1",
        titel: "Gewijzigd (Regels)",
        feiten: [
          ["termijn", [expect.stringMatching(/^was: 5 werkdag/), expect.stringMatching(/^wordt: 3 werkdag/)]],
        ],
      },
    ]);
  });

  it("says so when nothing differs", () => {
    expect(verschillen(eerste, editieUit({ id: "y", vanaf: "2028-01-01" }))).toEqual([
      { soort: "alinea", tekst: "Er verandert geen enkele rij." },
    ]);
  });

  it("a new row and a dropped one are told whole", () => {
    const editie = editieUit({ id: "y", vanaf: "2028-01-01", stappen: { vervallen: ["LKHA-2.2"] } });
    expect(verschillen(eerste, editie)).toMatchObject([
      { id: "LKHA-2.2", titel: "Vervalt (Stappen, in hun volgorde)" },
    ]);
    expect(verschillen(editie, { ...eerste, id: "z" })).toMatchObject([
      {
        id: "LKHA-2.2",
        titel: "Nieuw (Stappen, in hun volgorde)",
        feiten: expect.arrayContaining([["bron", ["LKHA-2.2"]]]),
      },
    ]);
  });
});

it("what looks like markup is text, in both forms", () => {
  const editie = editieUit({
    id: "y",
    vanaf: "2028-01-01",
    regels: { gewijzigd: { "WW-V1": { wat: { nl: "<script>alert(1)</script> & *vet*" } } } },
  });
  const document = maakDocument({ editie, taal: "nl" });
  expect(alsHtml(document)).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *vet*");
  expect(alsHtml(document)).not.toContain("<script");
  expect(alsMarkdown(document)).toContain("\\<script\\>alert(1)\\</script\\> & \\*vet\\*");
});
