import { z } from "zod";
import { isCatalogusId } from "../../protocol/bronnen.ts";
import type { Gelezen } from "../herkomst.ts";
import { kaartSoortLijst } from "./soorten.ts";
import { themaLijst } from "./themas.ts";

/** Languages somebody may be helped in; what else is spoken stands in the description. */
export const hulptalen = [
  "nl",
  "en",
  "ar",
  "tr",
  "so",
  "ti",
  "fr",
  "es",
  "pl",
  "uk",
  "fa",
  "ku",
  "ber",
  "ur",
] as const;
/** One of these languages. */
export type Hulptaal = (typeof hulptalen)[number];

/** How long what somebody writes on a card may be, by field. */
export const langst = {
  naam: 120,
  wat: 1_500,
  kort: 300,
  mail: 120,
  site: 300,
  woord: 60,
  woorden: 20,
  bronnen: 50,
  /** What one cell of a form or file may hold before anything in it is looked at. */
  cel: 5_000,
} as const;

// what a database cannot store is nothing anybody typed; what turns the direction shows another text than is stored
const onzichtbaar = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;
const tekst = (hoogstens: number) =>
  z
    .string()
    .trim()
    .min(1, "leeg")
    .max(hoogstens, `lang:${hoogstens}`)
    .refine((waarde) => !onzichtbaar.test(waarde), "teken");
const zin = (hoogstens: number) => z.strictObject({ nl: tekst(hoogstens), en: tekst(hoogstens) });
const jaren = z.int("leeftijd").min(0, "leeftijd").max(120, "leeftijd");
const dag = z.iso.date("dag").refine((datum) => datum >= "2000-01-01", "dag");

/** A Dutch or international number as people write it: digits in groups, `+` only in front; short ones such as 112 too. */
const telefoon = tekst(30)
  .regex(/^\+?\d[\d -]*$/, "telefoon")
  .refine((nummer) => {
    const cijfers = nummer.replaceAll(/\D/g, "").length;
    return cijfers >= 3 && cijfers <= 15;
  }, "telefoon");

const site = tekst(langst.site).refine((adres) => {
  if (!/^https:\/\/[^\s/]+\.[^\s/]+/.test(adres) || !URL.canParse(adres)) return false;
  const { username, password } = new URL(adres);
  return username === "" && password === "";
}, "site");

/**
 * What a card of the sociale kaart says. An issue has a short code as its message (`telefoon`, `lang:120`), for which the
 * pages have a sentence. What is empty in English is filled with the Dutch by whoever reads a form.
 */
export const Kaartgegevens = z
  .strictObject({
    soort: z.enum(kaartSoortLijst, "soort"),
    naam: zin(langst.naam),
    wat: zin(langst.wat),
    doelgroep: zin(langst.kort),
    themas: z
      .array(z.enum(themaLijst, "kies"))
      .min(1, "kies")
      .max(themaLijst.length, `aantal:${themaLijst.length}`),
    vanLeeftijd: jaren.nullable(),
    totLeeftijd: jaren.nullable(),
    dagEnNacht: z.boolean(),
    uren: zin(langst.kort).nullable(),
    talen: z.array(z.enum(hulptalen, "kies")).max(hulptalen.length, `aantal:${hulptalen.length}`),
    telefoon: telefoon.nullable(),
    mail: z.email("mail").max(langst.mail, `lang:${langst.mail}`).nullable(),
    site: site.nullable(),
    ookGenoemd: z.array(tekst(langst.woord)).max(langst.woorden, `aantal:${langst.woorden}`),
    bronnen: z
      .array(z.string().refine(isCatalogusId, "bron"))
      .max(langst.bronnen, `aantal:${langst.bronnen}`),
    gelezen: z.strictObject({ titel: tekst(langst.kort), waar: tekst(langst.kort) }).nullable(),
    nagezienOp: dag,
    opmerking: zin(langst.kort).nullable(),
  })
  .refine(({ vanLeeftijd, totLeeftijd }) => (vanLeeftijd ?? 0) <= (totLeeftijd ?? 120), {
    message: "omgekeerd",
    path: ["totLeeftijd"],
  });

/** What a card says, once it is read. Ages are years, both included; a missing one does not limit. */
export type Kaartgegevens = Omit<z.output<typeof Kaartgegevens>, "gelezen"> & { gelezen: Gelezen | null };

/** A card as it stands now. `regio` is absent for one of the whole country. */
export type Kaart = {
  readonly id: string;
  readonly versie: number;
  readonly houder: string | undefined;
  readonly regio: string | undefined;
  readonly ingetrokken: boolean;
  readonly gegevens: Kaartgegevens;
};
