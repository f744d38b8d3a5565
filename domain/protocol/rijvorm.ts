import { z } from "zod";
import { besluiten } from "./besluiten.ts";
import { catalogus } from "./catalogus.ts";
import { sleutels } from "./compile.ts";
import { type Aanname, type Conditie, leeftijdsklassen } from "./conditie.ts";
import { momenten } from "./moment.ts";
import type { RijVan } from "./rijen.ts";
import { krachten, oordelen, pleidooien, regelSoorten } from "./rule.ts";
import { handelingen, jaNeeSleutels, keuzes, type Organisatie, vormen } from "./situatie.ts";
import { wetsfeiten } from "./wetsfeiten.ts";

const eenVan = <const T extends string>(waarden: readonly T[]) => z.enum(waarden);
const namen = <T extends object>(tabel: T) => Object.keys(tabel) as (keyof T & string)[];

const zin = z.strictObject({ nl: z.string().min(1).max(600), en: z.string().min(1).max(600) });
const besluit = eenVan(namen(besluiten));
const bron = eenVan([...namen(catalogus), ...namen(besluiten), ...namen(wetsfeiten)]);
const organisaties = keuzes.bij.filter((wie): wie is Organisatie => wie !== "nergens");
const wie = eenVan([...organisaties, "verantwoordelijke"]);
const houder = eenVan([...organisaties, "houder"]);
const moment = eenVan(momenten);

const eenOfMeer = <const T extends string>(waarden: readonly T[]) =>
  z.union([eenVan(waarden), z.array(eenVan(waarden)).min(1)]).exactOptional();
const voorElk = <const K extends string, S>(keys: readonly K[], maak: (key: K) => S) =>
  Object.fromEntries(keys.map((key) => [key, maak(key)]));

/** A conjunction as data from outside; that every key of a situation is here follows from the lists it is made of. */
const conjunctie = z
  .strictObject({
    ...voorElk(namen(keuzes), (sleutel) => eenOfMeer<string>(keuzes[sleutel])),
    ...voorElk(jaNeeSleutels, () => z.boolean().exactOptional()),
    leeftijd: eenOfMeer(namen(leeftijdsklassen)),
    vormen: z
      .strictObject({
        enige: z.array(eenVan(vormen)).min(1).exactOptional(),
        geen: z.array(eenVan(vormen)).min(1).exactOptional(),
      })
      .exactOptional(),
  })
  .refine((eisen) => Object.keys(eisen).length > 0, { when: ({ issues }) => issues.length === 0 });
const conditie = z.union([conjunctie, z.array(conjunctie).min(1).max(20)]) as unknown as z.ZodType<Conditie>;
const aanname = z.strictObject({
  ...voorElk(namen(keuzes), (sleutel) => eenVan<string>(keuzes[sleutel]).exactOptional()),
  ...voorElk(jaNeeSleutels, () => z.boolean().exactOptional()),
}) as unknown as z.ZodType<Aanname>;

const wanneer = {
  als: conditie.exactOptional(),
  tenzij: conditie.exactOptional(),
  besluit: besluit.exactOptional(),
};
const kern = { ...wanneer, aanname: aanname.exactOptional() };

const wacht = z.strictObject({
  handelingen: z.array(eenVan(handelingen)).min(1),
  oordeel: eenVan(oordelen),
  tot: conditie.exactOptional(),
  wel: zin,
  hard: z.literal(true).exactOptional(),
});

const duur = {
  aantal: z.int().min(1).max(1000),
  eenheid: eenVan(["dagen", "werkdagen", "weken", "maanden"]),
};
const klok = z.strictObject({
  vanaf: moment,
  voldaanDoor: z.array(moment).min(1),
  vervaltDoor: z.array(moment).min(1).exactOptional(),
  kracht: eenVan(krachten),
  pauzeerbaar: z.literal(false),
  verlenging: z.strictObject({ ...duur, door: moment }).exactOptional(),
  vroegst: z.strictObject(duur).exactOptional(),
  meteen: z.literal(true).exactOptional(),
  geldig: z.strictObject(duur).exactOptional(),
  besloten: z.literal(true).exactOptional(),
  overDeMelding: z.literal(true).exactOptional(),
  perPersoon: eenVan(["slachtoffer", "anderen"]).exactOptional(),
});
const termijn = klok.extend({ ...duur, eenheid: eenVan(["dagen", "werkdagen", "weken", "maanden", "uren"]) });
const opDag = klok.extend({
  eenheid: z.literal("genoemde-dag"),
  binnen: z.strictObject(duur).exactOptional(),
});

/** What a row of each list looks like when it comes from outside; every row of our own tables passes. */
export const rijVorm: { readonly [O in keyof RijVan]: z.ZodType<RijVan[O]> } = {
  regels: z.strictObject({
    bron,
    soort: eenVan(regelSoorten),
    wie,
    wat: zin,
    ...kern,
    wacht: wacht.exactOptional(),
    termijn: termijn.exactOptional(),
    opDag: opDag.exactOptional(),
    stil: z.literal(true).exactOptional(),
    over: z.array(eenVan(handelingen)).min(1).exactOptional(),
    pleit: eenVan(pleidooien).exactOptional(),
    raadgever: eenVan(organisaties).exactOptional(),
  }),
  verantwoordelijkheden: z.strictObject({
    ...wanneer,
    verantwoordelijk: houder,
    zichtOpVeiligheid: houder,
    overdracht: z
      .strictObject({ naar: eenVan(organisaties), grond: eenVan(["moet", "mag"]) })
      .exactOptional(),
    bronnen: z.array(bron).min(1),
  }),
  stappen: z.strictObject({
    ...kern,
    zolangOnbekend: eenVan(sleutels).exactOptional(),
    stap: zin,
    wie: z.array(wie).min(1),
    bronnen: z.array(bron).min(1),
  }),
};
