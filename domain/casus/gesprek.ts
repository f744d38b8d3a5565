import { z } from "zod";
import { dag } from "../time/dag.ts";
import { type Context, type Item, type Refusal, tekstVoor } from "./decision.ts";
import { leesbaar } from "./leesbaar.ts";

const tekst = leesbaar(20_000);
const eens = <T>(lijst: readonly T[]): boolean => new Set(lijst).size === lijst.length;

/** Whether one saw it, has it from another, or read it (WW-Z19). */
export const feitBronnen = ["zelf", "ander", "stuk"] as const;
/** Why those concerned were not told that somebody reports (WW-M8a, b, c). */
export const nietGronden = ["betrokkenen", "zelf", "relatie"] as const;
/** The five steps of the reporting code. */
export const meldcodeStappen = [1, 2, 3, 4, 5] as const;

const Feit = z.strictObject({
  tekst,
  bron: z.enum(feitBronnen),
  op: dag.optional(),
  /** From whom one has it, or in which document. */
  van: leesbaar(300).optional(),
});

const Ingelicht = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("ja"),
    wie: leesbaar(300).optional(),
    op: dag.optional(),
    reactie: tekst.optional(),
  }),
  z.strictObject({
    is: z.literal("nee"),
    gronden: z.array(z.enum(nietGronden)).max(nietGronden.length).refine(eens),
    motief: tekst.optional(),
  }),
]);

/** What was told and agreed when a concern came in, part by part; every part may be absent (WW-M3–M8, WW-Z3–Z21). */
export const Gesprek = z.strictObject({
  /** Whether acting may increase the danger: asked before anything else (WW-Z3). */
  gevaarErger: z.enum(["ja", "nee", "onzeker"]).optional(),
  feiten: z.array(Feit).max(50).optional(),
  duiding: tekst.optional(),
  hypotheses: z
    .array(z.strictObject({ tekst, feiten: z.array(z.int().min(1).max(50)).max(50).refine(eens) }))
    .max(20)
    .optional(),
  diagnoses: z
    .array(z.strictObject({ tekst, door: leesbaar(300).optional() }))
    .max(20)
    .optional(),
  /** What each step of the reporting code brought, in whole sentences. */
  stappen: z
    .array(z.strictObject({ stap: z.literal(meldcodeStappen), tekst: leesbaar(40_000) }))
    .max(5)
    .optional(),
  meldcode: z.enum(["ja", "deels", "nee"]).optional(),
  meldcodeStappen: z.array(z.literal(meldcodeStappen)).max(5).refine(eens).optional(),
  ingelicht: Ingelicht.optional(),
  /** What those concerned wrote under the report themselves (WW-Z28). */
  reacties: z.array(tekst).max(10).optional(),
  verwachting: tekst.optional(),
  anoniemGrond: tekst.optional(),
  afspraken: tekst.optional(),
  vervolg: tekst.optional(),
  /** The day on which an oral report was read back to the reporter, who said that it is right (WW-Z5). */
  voorgelezenOp: dag.optional(),
});
/** One conversation, once parsed. */
export type Gesprek = z.infer<typeof Gesprek>;

type Bron = (typeof feitBronnen)[number];
type Grond = (typeof nietGronden)[number];
type Stap = (typeof meldcodeStappen)[number];

/** The same as the journal keeps it: every narrative is the id of a text. */
export type GesprekVerslag = {
  readonly gevaarErger?: "ja" | "nee" | "onzeker";
  readonly feiten?: readonly { readonly tekst: string; readonly bron: Bron; readonly op?: string }[];
  readonly duiding?: string;
  /** `feiten` are numbers of facts, from one. */
  readonly hypotheses?: readonly { readonly tekst: string; readonly feiten: readonly number[] }[];
  readonly diagnoses?: readonly string[];
  readonly stappen?: readonly { readonly stap: Stap; readonly tekst: string }[];
  readonly meldcode?: "ja" | "deels" | "nee";
  readonly meldcodeStappen?: readonly Stap[];
  readonly ingelicht?:
    | { readonly is: "ja"; readonly wie?: string; readonly op?: string; readonly reactie?: string }
    | { readonly is: "nee"; readonly gronden: readonly Grond[]; readonly motief?: string };
  readonly reacties?: readonly string[];
  readonly verwachting?: string;
  readonly anoniemGrond?: string;
  readonly afspraken?: string;
  readonly vervolg?: string;
  readonly voorgelezenOp?: string;
};

/**
 * Why a conversation cannot be kept as it is: a fact from another without that other (WW-Z19), a hypothesis that rests on
 * no fact (WW-Z20), a diagnosis without who made it (WW-Z21), a professional who told nobody and gives none of the three
 * grounds (WW-M8a), or the relation alone without a motive (WW-M9).
 */
export function weigerGesprek(gesprek: Gesprek, is: { professional: boolean }): Refusal | undefined {
  const { feiten = [], hypotheses = [], diagnoses = [], ingelicht } = gesprek;
  if (feiten.some(({ bron, van }) => bron !== "zelf" && !van)) return zonderBron;
  if (hypotheses.some(({ feiten: rust }) => rust.length === 0 || rust.some((n) => n > feiten.length)))
    return zonderFeit;
  if (diagnoses.some(({ door }) => !door)) return zonderDeskundige;
  if (ingelicht?.is !== "nee") return undefined;
  const { gronden, motief } = ingelicht;
  if (is.professional && gronden.length === 0) return zonderGrond;
  return gronden.length === 1 && gronden[0] === "relatie" && !motief ? alleenRelatie : undefined;
}

/** The conversation as the journal keeps it, and its texts in the dossier of `houder`; nothing when nothing was told. */
export function verslagVan(
  gesprek: Gesprek,
  houder: string,
  context: Context,
): { verslag: GesprekVerslag; items: readonly TekstItem[] } {
  const items: TekstItem[] = [];
  const bewaar = (naam: string, inhoud: string): string => {
    const item = tekstVoor(houder, { context, naam: `gesprek:${naam}`, inhoud });
    items.push(item);
    return item.id;
  };
  const een = <N extends string>(naam: N, inhoud: string | undefined) =>
    (inhoud === undefined ? {} : { [naam]: bewaar(naam, inhoud) }) as { readonly [K in N]?: string };
  const { gevaarErger, meldcode, meldcodeStappen: gevolgd, voorgelezenOp, ingelicht } = gesprek;
  const verslag: GesprekVerslag = {
    ...(gevaarErger && { gevaarErger }),
    ...(gesprek.feiten?.length && {
      feiten: gesprek.feiten.map(({ tekst: wat, bron, op, van }, n) => ({
        tekst: bewaar(`feit:${n}`, van ? `${wat}\n[${van}]` : wat),
        bron,
        ...(op && { op }),
      })),
    }),
    ...een("duiding", gesprek.duiding),
    ...(gesprek.hypotheses?.length && {
      hypotheses: gesprek.hypotheses.map(({ tekst: wat, feiten }, n) => ({
        tekst: bewaar(`hypothese:${n}`, wat),
        feiten,
      })),
    }),
    ...(gesprek.diagnoses?.length && {
      diagnoses: gesprek.diagnoses.map(({ tekst: wat, door }, n) =>
        bewaar(`diagnose:${n}`, `${wat}\n[${door}]`),
      ),
    }),
    ...(gesprek.stappen?.length && {
      stappen: gesprek.stappen.map(({ stap, tekst: wat }) => ({ stap, tekst: bewaar(`stap:${stap}`, wat) })),
    }),
    ...(meldcode && { meldcode }),
    ...(gevolgd?.length && { meldcodeStappen: gevolgd }),
    ...(ingelicht && { ingelicht: inlichting(ingelicht, een) }),
    ...(gesprek.reacties?.length && {
      reacties: gesprek.reacties.map((wat, n) => bewaar(`reactie:${n}`, wat)),
    }),
    ...een("verwachting", gesprek.verwachting),
    ...een("anoniemGrond", gesprek.anoniemGrond),
    ...een("afspraken", gesprek.afspraken),
    ...een("vervolg", gesprek.vervolg),
    ...(voorgelezenOp && { voorgelezenOp }),
  };
  return { verslag, items };
}

type TekstItem = Extract<Item, { soort: "tekst" }>;
type Een = <N extends string>(naam: N, inhoud: string | undefined) => { readonly [K in N]?: string };

function inlichting(
  ingelicht: NonNullable<Gesprek["ingelicht"]>,
  een: Een,
): NonNullable<GesprekVerslag["ingelicht"]> {
  if (ingelicht.is === "nee")
    return { is: "nee", gronden: ingelicht.gronden, ...een("motief", ingelicht.motief) };
  const { wie, op, reactie } = ingelicht;
  return { is: "ja", ...een("wie", wie), ...(op && { op }), ...een("reactie", reactie) };
}

/** The ids of the texts of a conversation, in the order in which it tells them. */
export function tekstenVanGesprek(verslag: GesprekVerslag | undefined): readonly string[] {
  if (!verslag) return [];
  const { feiten = [], hypotheses = [], diagnoses = [], stappen = [], reacties = [], ingelicht } = verslag;
  const over =
    ingelicht?.is === "ja" ? [ingelicht.wie, ingelicht.reactie] : ingelicht ? [ingelicht.motief] : [];
  return [
    ...feiten.map(({ tekst: id }) => id),
    verslag.duiding,
    ...hypotheses.map(({ tekst: id }) => id),
    ...diagnoses,
    ...stappen.map(({ tekst: id }) => id),
    ...over,
    ...reacties,
    verslag.verwachting,
    verslag.anoniemGrond,
    verslag.afspraken,
    verslag.vervolg,
  ].filter((id) => id !== undefined);
}

/** The same conversation with content where the ids stood; a text that the reader does not hold is empty. */
export function metTeksten(
  verslag: GesprekVerslag,
  lees: (id: string) => string | undefined,
): GesprekVerslag {
  const ids = new Set(tekstenVanGesprek(verslag));
  const gevuld = (waarde: unknown): unknown => {
    if (typeof waarde === "string") return ids.has(waarde) ? (lees(waarde) ?? "") : waarde;
    if (Array.isArray(waarde)) return waarde.map(gevuld);
    if (typeof waarde !== "object" || waarde === null) return waarde;
    return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, gevuld(deel)]));
  };
  return gevuld(verslag) as GesprekVerslag;
}

const zonderBron: Refusal = {
  code: "feit-zonder-bron",
  bronnen: ["WW-Z19"],
  uitleg: {
    nl: "Een feit dat u van een ander hebt, noemt die ander of het stuk waarin het staat.",
    en: "A fact that you have from another names that other, or the document in which it stands.",
  },
};

const zonderFeit: Refusal = {
  code: "hypothese-zonder-feit",
  bronnen: ["WW-Z20"],
  uitleg: {
    nl: "Een vermoeden rust op minstens één van de feiten. Noem het nummer van dat feit.",
    en: "A supposition rests on at least one of the facts. Name the number of that fact.",
  },
};

const zonderDeskundige: Refusal = {
  code: "diagnose-zonder-deskundige",
  bronnen: ["WW-Z21"],
  uitleg: {
    nl: "Noem wie de diagnose stelde, of laat haar weg.",
    en: "Name who made the diagnosis, or leave it out.",
  },
};

const zonderGrond: Refusal = {
  code: "grond-ontbreekt",
  bronnen: ["WW-M7", "WW-M8a", "WW-M8b", "WW-M8c"],
  uitleg: {
    nl: "De betrokkenen weten niet van de melding. Kies de reden daarvoor: een van de drie.",
    en: "Those concerned do not know of the report. Choose the reason for that: one of the three.",
  },
};

const alleenRelatie: Refusal = {
  code: "alleen-relatie",
  bronnen: ["WW-M9"],
  uitleg: {
    nl: "Alleen de band goed houden is geen reden als het daardoor onveilig blijft. Leg uit waarom het hier toch moet.",
    en: "To keep the relation good is by itself no reason if it stays unsafe because of it. Explain why it is needed here all the same.",
  },
};
