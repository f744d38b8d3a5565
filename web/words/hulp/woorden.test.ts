import { describe, expect, it } from "vitest";
import {
  ikBlad,
  isWetenNaam,
  reizenBlad,
  verderVan,
  verWegBlad,
  wetenBladen,
  wetenNamen,
} from "#domain/kennis/hulp/bladen.ts";
import { hulpStukken, zinnenIn, zinnenVan } from "#domain/kennis/hulp/stukken.ts";
import { type HulpZin, hulpZinnen, type ZinNaam } from "#domain/kennis/hulp/zinnen.ts";
import { landelijkeKaarten } from "#domain/kennis/sociale-kaart/kaarten.ts";
import { elders } from "#domain/protocol/dekking.ts";
import { vormen } from "#domain/protocol/situatie.ts";
import { contacten } from "../contact.ts";
import { hulpTalen } from "../taal.ts";
import { hulpWoorden } from "./woorden.ts";

/** Every text of a language by the way to it, such as `zinnen.bel112`. */
const teksten = (woorden: object, weg = ""): [string, string][] =>
  Object.entries(woorden).flatMap(([sleutel, waarde]): [string, string][] =>
    typeof waarde === "string" ? [[weg + sleutel, waarde]] : teksten(waarde, `${weg}${sleutel}.`),
  );

const nl = new Map(teksten(hulpWoorden.nl));
const andere = hulpTalen.filter((taal) => taal !== "nl");
const getallen = (tekst: string): string[] => (tekst.match(/\d+/g) ?? []).toSorted();
const namen =
  /Veilig Thuis|LKHA|LEC EGG|Pharos|FSAN|Sterk Huis|\bFier\b|Mendoo|Femmes for Freedom|Slachtofferhulp|WhatsApp|Centrum Seksueel Geweld|Raad voor de Kinderbescherming/g;
const opBladen = new Set<ZinNaam>([
  ...[ikBlad, verWegBlad, reizenBlad].flatMap(zinnenIn),
  ...wetenNamen.flatMap(zinnenVan),
]);

describe("the words of the pages for whoever needs help", () => {
  it.each(hulpTalen)("%s has every text, and none is empty", (taal) => {
    const hier = new Map(teksten(hulpWoorden[taal]));
    expect([...hier.keys()].toSorted()).toEqual([...nl.keys()].toSorted());
    expect([...hier].filter(([, tekst]) => tekst.trim() === "")).toEqual([]);
  });

  it.each(andere)("%s says every number as the Dutch does, in the same figures", (taal) => {
    const anders = teksten(hulpWoorden[taal]).filter(
      ([weg, tekst]) => String(getallen(tekst)) !== String(getallen(nl.get(weg) ?? "")),
    );
    expect(anders).toEqual([]);
    expect(teksten(hulpWoorden[taal]).filter(([, tekst]) => /[٠-٩۰-۹]/.test(tekst))).toEqual([]);
  });

  it.each(andere)("%s keeps the names of organisations, and leaves no text in another language", (taal) => {
    const hier = teksten(hulpWoorden[taal]);
    const zoek = hier.filter(([weg, tekst]) =>
      (nl.get(weg)?.match(namen) ?? []).some(
        (naam) => naam !== "Raad voor de Kinderbescherming" && !tekst.includes(naam),
      ),
    );
    expect(zoek).toEqual([]);
    expect(hier.filter(([weg, tekst]) => tekst === nl.get(weg))).toEqual([]);
    const engels = new Map(teksten(hulpWoorden.en));
    expect(hier.filter(([weg, tekst]) => taal !== "en" && tekst === engels.get(weg))).toEqual([]);
  });

  it("RK-6.6 speaks of circumcision, and in no language of mutilation", () => {
    for (const taal of hulpTalen)
      expect(teksten(hulpWoorden[taal]).filter(([, tekst]) => /vermink|mutil|تشويه/i.test(tekst))).toEqual(
        [],
      );
    expect(hulpWoorden.nl.weten.bladen.lichaam.naam).toBe("Meisjesbesnijdenis");
  });

  it("RK-1.6 RK-6.5 names no faith, people or country as the one it belongs to", () => {
    const groepen =
      /moslim|islam|christ|katho|jood|joods|hindoe|sinti|roma\b|marok|turk|somal|irak|pakist|soedan|egypt|muslim|jewish|hindu/i;
    for (const taal of ["nl", "en"] as const)
      expect(teksten(hulpWoorden[taal]).filter(([, tekst]) => groepen.test(tekst))).toEqual([]);
  });

  it("RK-6.4 is said in short sentences", () => {
    const lang = [...nl].flatMap(([weg, tekst]) =>
      tekst
        .split(/[.?!:](?:\s|$)/)
        .filter((zin) => zin.split(/\s+/).length > 22)
        .map((zin) => `${weg}: ${zin}`),
    );
    expect(lang).toEqual([]);
  });

  it("KB-37 asks nobody to call herself a victim, and names no form as an office does", () => {
    const herken = wetenNamen
      .flatMap((naam) => wetenBladen[naam].herkennen)
      .map((naam) => hulpWoorden.nl.zinnen[naam]);
    expect(
      herken.filter((zin) => /slachtoffer|huwelijksdwang|achterlating|gerelateerd|mishandel/i.test(zin)),
    ).toEqual([]);
    expect(ikBlad.weet[0]).toBe("geenNaam");
  });
});

describe("the pages for whoever needs help", () => {
  it("has one for every form, under an address that says nothing of it", () => {
    const eigen = vormen.filter((vorm) => vorm !== "huiselijk-geweld-overig");
    expect(wetenNamen.map((naam) => wetenBladen[naam].vorm).toSorted()).toEqual(eigen.toSorted());
    expect(wetenNamen.filter((naam) => /dwang|geweld|mishandel|achterlat|vgv|besnij|eer/.test(naam))).toEqual(
      [],
    );
    for (const paden of Object.values(verderVan))
      for (const pad of paden)
        expect(pad.startsWith("/weten/") ? isWetenNaam(pad.slice(7)) : true, pad).toBe(true);
  });

  it("uses every sentence, and rests each on something", () => {
    const alle = Object.keys(hulpZinnen) as ZinNaam[];
    expect(alle.filter((naam) => !opBladen.has(naam))).toEqual([]);
    expect(Object.values<HulpZin>(hulpZinnen).filter(({ bronnen }) => bronnen.length === 0)).toEqual([]);
  });

  it("says of every number of 2021 that it is, in each language, and gives the number of its card", () => {
    for (const taal of hulpTalen)
      for (const [naam, { nummerVan }] of Object.entries<HulpZin>(hulpZinnen)) {
        const zin = hulpWoorden[taal].zinnen[naam as ZinNaam];
        expect(zin.includes("2021"), `${taal} ${naam}`).toBe(nummerVan !== undefined);
        const kaart = landelijkeKaarten.find(({ id }) => id === nummerVan);
        if (kaart) expect(zin, `${taal} ${naam}`).toContain(kaart.gegevens.telefoon?.slice(4));
      }
  });

  it("RK-7.4 wherever family may take part says to tell them nothing, and that helpers may not go to them", () => {
    const bijFamilie = ["trouwen", "jong-trouwen", "scheiden", "reis", "lichaam", "familie"] as const;
    for (const naam of bijFamilie) {
      expect(wetenBladen[naam].laten, naam).toContain("zwijg");
      expect(wetenBladen[naam].laten, naam).toContain("bemiddel");
      expect(wetenBladen[naam].anderen, naam).toContain("aDeskundige");
      expect(wetenBladen[naam].anderen, naam).toContain("aFamilie");
    }
  });

  it("begins each with 112 and Veilig Thuis, and abroad with the number that works there", () => {
    for (const naam of wetenNamen)
      expect(wetenBladen[naam].doen.slice(0, 3)).toEqual(["bel112", "belVt", "naamNiet"]);
    expect(verWegBlad.doen.slice(0, 3)).toEqual(["eVeilig", "eGevaar", "eBz"]);
    expect(zinnenIn(verWegBlad)).not.toContain("belVt");
  });

  it("names no number but those that are known to us", () => {
    const bekend = new Set([
      ...Object.values(contacten).map(({ nummer }) =>
        nummer.replaceAll(/\D/g, "").replace(/^0(?!800)/, "31"),
      ),
      "113",
      "31682387796", // WhatsApp of Foreign Affairs, read at nederlandwereldwijd.nl
      "31703626506", // Femmes for Freedom, from the routekaart of 2021
      "31204861628", // FSAN, from the routekaart of 2021
    ]);
    const genoemd = [...nl.values()].flatMap(
      (tekst) => tekst.match(/\+31 [\d ]+\d|0\d{2,3}-[\d ]+\d|\b11[23]\b/g) ?? [],
    );
    const vreemd = genoemd.filter(
      (nummer) => !bekend.has(nummer.replaceAll(/\D/g, "").replace(/^0(?!800)/, "31")),
    );
    expect(genoemd.length).toBeGreaterThan(5);
    expect(vreemd).toEqual([]);
  });

  it("tells every row that is said to stand on one of them", () => {
    const eigen = ["ik", "weten", "ver-weg", "reizen"];
    const beloofd = Object.entries(elders).flatMap(([id, waar]) =>
      "inhoud" in waar && eigen.includes(waar.inhoud) ? [{ id, pagina: waar.inhoud }] : [],
    );
    expect(beloofd.length).toBeGreaterThan(4);
    for (const { id, pagina } of beloofd) {
      const geciteerd = hulpStukken
        .filter((stuk) => `${stuk.pagina}/`.startsWith(`/${pagina}/`))
        .some(({ herkomst }) => herkomst.bronnen.some((bron) => bron === id));
      expect(geciteerd, `${id} on /${pagina}`).toBe(true);
    }
  });
});
