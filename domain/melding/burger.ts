import { zonderOnleesbaar } from "../casus/leesbaar.ts";
import { contactKanalen } from "../casus/melder.ts";
import { vormen } from "../protocol/situatie.ts";
import { hoogstens } from "./lengte.ts";

const kort = { soort: "kort" } as const;
const tekst = { soort: "tekst" } as const;
const keuze = <const O extends readonly string[]>(...opties: O) => ({ soort: "keuze", opties }) as const;
const onzeker = ["ja", "nee", "onzeker"] as const;

/**
 * What a citizen or a victim is asked who reports herself: first how she can be reached safely, then what happens. All of it
 * may stay empty but the story and a way to reach her; whoever stays unknown to all tells one thing she saw herself.
 */
export const burgerVelden = {
  kanaal: keuze(...contactKanalen),
  waarop: kort,
  uren: kort,
  codewoord: kort,
  nietWeten: kort,
  anoniem: keuze("gezin", "nee", "dubbel"),
  naam: kort,
  wie: keuze("slachtoffer", "omstander"),
  gevaar: keuze(...onzeker),
  gevaarErger: keuze(...onzeker),
  verhaal: tekst,
  gezien: tekst,
  vormen: { soort: "meer", opties: vormen },
  overNaam: kort,
  overLeeftijd: kort,
  overAdres: kort,
  verblijf: keuze("nederland", "buitenland"),
  land: kort,
  gemeente: kort,
  eigenGemeente: kort,
} as const;

/** One question of that form. */
export type BurgerVeld = keyof typeof burgerVelden;
/** What was answered, by the name of the question; several answers to one question in their order. */
export type BurgerAntwoorden = { readonly [V in BurgerVeld]?: readonly string[] };

/** What is wrong with an answer: missing, longer than fits, a number that is none, or missing for who stays unknown. */
export type BurgerFout = {
  readonly veld: BurgerVeld;
  readonly soort: "ontbreekt" | "te-lang" | "geen-leeftijd" | "onbekend-zonder-feit" | "onbekend-met-naam";
};

/** Reads what a form sent; what is no question of ours, and an answer that was not offered, are not looked at. */
export function leesBurger(invoer: Iterable<readonly [string, unknown]>): BurgerAntwoorden {
  const gelezen: { [V in BurgerVeld]?: string[] } = {};
  for (const [naam, waarde] of invoer) {
    if (!Object.hasOwn(burgerVelden, naam) || typeof waarde !== "string") continue;
    if (zonderOnleesbaar(waarde).trim() === "") continue;
    const veld = naam as BurgerVeld;
    const vraag: { soort: string; opties?: readonly string[] } = burgerVelden[veld];
    if (vraag.opties && !vraag.opties.includes(waarde)) continue;
    gelezen[veld] =
      vraag.soort === "meer" ? [...new Set([...(gelezen[veld] ?? []), waarde])] : [zonderOnleesbaar(waarde)];
  }
  return gelezen;
}

/** The one answer to a question, without spaces around it. */
export const burgerAntwoord = (antwoorden: BurgerAntwoorden, veld: BurgerVeld): string | undefined =>
  antwoorden[veld]?.[0]?.trim();

/** What must be put right before this can be sent. */
export function burgerFouten(antwoorden: BurgerAntwoorden): readonly BurgerFout[] {
  const een = (veld: BurgerVeld) => burgerAntwoord(antwoorden, veld);
  const fout = (veld: BurgerVeld, soort: BurgerFout["soort"], als: boolean): BurgerFout[] =>
    als ? [{ veld, soort }] : [];
  const isDubbel = een("anoniem") === "dubbel";
  const lang = (Object.keys(burgerVelden) as BurgerVeld[]).flatMap((veld) => {
    const { soort } = burgerVelden[veld];
    const meeste = soort === "tekst" ? hoogstens.tekst : hoogstens.kort;
    return fout(veld, "te-lang", (een(veld)?.length ?? 0) > meeste);
  });
  return [
    ...fout("waarop", "ontbreekt", !isDubbel && !een("waarop")),
    ...fout("anoniem", "onbekend-met-naam", isDubbel && !!(een("naam") || een("waarop"))),
    ...fout("verhaal", "ontbreekt", !een("verhaal")),
    ...fout("gezien", "onbekend-zonder-feit", isDubbel && !een("gezien")),
    ...fout("overLeeftijd", "geen-leeftijd", !isLeeftijd(een("overLeeftijd"))),
    ...fout("land", "ontbreekt", een("verblijf") === "buitenland" && !een("land")),
    ...lang,
  ];
}

const isLeeftijd = (getypt: string | undefined): boolean =>
  getypt === undefined || (/^\d{1,3}$/.test(getypt) && Number(getypt) <= 130);
