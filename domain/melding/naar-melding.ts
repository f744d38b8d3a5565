import type { CommandOf } from "../casus/command.ts";
import type { Gesprek } from "../casus/gesprek.ts";
import type { Vorm } from "../protocol/situatie.ts";
import { type BurgerAntwoorden, type BurgerVeld, burgerAntwoord } from "./burger.ts";
import { antwoord, antwoorden, type Melding, signalenIn } from "./melding.ts";
import { signaalNaam } from "./signaal.ts";
import type { VeldId } from "./velden.ts";

type Ontvang = CommandOf<"OntvangMelding">;
/** What the public door makes of a form; number, channel and day are not the sender's to choose. */
export type VanBuiten = Omit<Ontvang, "nummer" | "kanaal" | "ontvangenOp" | "ontvanger" | "regio" | "type">;

/** What a report needs that its form cannot say by itself: where it is, and the steps of the code in whole sentences. */
export type Erbij = {
  readonly gemeente: string | undefined;
  readonly land: string | undefined;
  readonly vandaag: string;
};

const zonderLeeg = <T extends object>(deel: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(
    Object.entries(deel).filter(
      ([, waarde]) => waarde !== undefined && !(Array.isArray(waarde) && waarde.length === 0),
    ),
  ) as { [K in keyof T]?: NonNullable<T[K]> };

const plaats = ({ gemeente, land }: Erbij, verblijf: string | undefined) =>
  zonderLeeg({
    gemeente,
    land: verblijf === "nederland" ? "NL" : verblijf === "buitenland" ? land : undefined,
  });

/** What must be there before a professional can send: who reports (X-VT7), what is the matter, whether they know (WW-M7). */
export const verplichtBijMelden = [
  "melder",
  "organisatie",
  "bereikbaar",
  "zorgen",
  "ingelicht",
] as const satisfies readonly VeldId[];

/** Which of these are still empty. */
export const ontbreektIn = (melding: Melding): readonly VeldId[] =>
  verplichtBijMelden.filter((veld) => !antwoord(melding, veld)?.trim());

/** The form of a professional as the report that Veilig Thuis or LKHA receives. */
export function vanProfessional(melding: Melding, stappen: Gesprek["stappen"], erbij: Erbij): VanBuiten {
  const een = (veld: VeldId) => antwoord(melding, veld)?.trim() || undefined;
  const vormen = antwoorden(melding, "vormen") as readonly Vorm[];
  const betrokkenen = een("betrokkenen");
  return {
    vrager: "professional",
    ...(vormen.length > 0 && { vormen: [...vormen] }),
    ...zonderLeeg({ eermotief: een("eermotief") as Ontvang["eermotief"] }),
    toelichting: [een("zorgen"), betrokkenen].filter((deel) => deel !== undefined).join("\n\n"),
    melder: {
      anoniem: een("anoniem") === "ja",
      ...zonderLeeg({
        naam: een("melder"),
        organisatie: een("organisatie"),
        bereikbaar: een("bereikbaar"),
        sector: een("sector") as NonNullable<Ontvang["melder"]>["sector"],
      }),
    },
    slachtoffer: { rol: "slachtoffer", ...plaats(erbij, een("verblijf")) },
    overigen: [],
    acuutGevaar: een("afweging2") === "acuut",
    gesprek: gesprekVan(melding, stappen),
  };
}

/** What a professional told, part by part; what is wrong with it `weigerGesprek` says. */
export function gesprekVan(melding: Melding, stappen: Gesprek["stappen"]): Gesprek {
  const een = (veld: VeldId) => antwoord(melding, veld)?.trim() || undefined;
  const nummers = signalenIn(melding).filter((nummer) =>
    antwoord(melding, signaalNaam(nummer, "wat"))?.trim(),
  );
  const feiten = nummers.map((nummer) => {
    const deel = (welk: "wat" | "wanneer" | "hoe" | "van") =>
      antwoord(melding, signaalNaam(nummer, welk))?.trim() || undefined;
    const van = deel("van");
    const bron = (deel("hoe") ?? (van ? "ander" : "zelf")) as NonNullable<Gesprek["feiten"]>[number]["bron"];
    // a day as it was written belongs to what was seen
    const wat = [deel("wat"), deel("wanneer")].filter((ene) => ene !== undefined).join("\n");
    return { tekst: wat, bron, ...(van && { van }) };
  });
  const hypothese = een("hypothese");
  const diagnose = een("diagnose");
  const door = een("diagnoseDoor");
  return zonderLeeg({
    gevaarErger: een("gevaarErger") as Gesprek["gevaarErger"],
    feiten,
    duiding: een("duiding"),
    hypotheses: hypothese ? [{ tekst: hypothese, feiten: genoemd(een("hypotheseFeiten"), nummers) }] : [],
    diagnoses: diagnose ? [{ tekst: diagnose, ...(door && { door }) }] : [],
    stappen,
    meldcode: een("meldcodeGevolgd") as Gesprek["meldcode"],
    meldcodeStappen: stappen?.map(({ stap }) => stap),
    ingelicht: ingelichtVan(melding),
    verwachting: een("verwachting"),
    anoniemGrond: een("anoniemGrond"),
    afspraken: een("afspraken"),
  });
}

/** The numbers of signals somebody wrote, as places among the facts. */
const genoemd = (getypt = "", nummers: readonly number[]): number[] => [
  ...new Set(
    (getypt.match(/\d+/g) ?? []).map((cijfers) => nummers.indexOf(Number(cijfers)) + 1).filter((n) => n > 0),
  ),
];

function ingelichtVan(melding: Melding): Gesprek["ingelicht"] {
  const is = antwoord(melding, "ingelicht");
  if (is === "ja")
    return { is, ...zonderLeeg({ wie: antwoord(melding, "ingelichtWie")?.trim() || undefined }) };
  if (is !== "nee") return undefined;
  const gronden = antwoorden(melding, "nietGrond") as ("betrokkenen" | "zelf" | "relatie")[];
  return {
    is,
    gronden: [...gronden],
    ...zonderLeeg({ motief: antwoord(melding, "nietMotief")?.trim() || undefined }),
  };
}

/**
 * The form of a citizen or victim as the report that is received. Who says nothing of it stays unknown to the family: that is
 * the safe side.
 */
export function vanBurger(antwoordenVan: BurgerAntwoorden, erbij: Erbij): VanBuiten {
  const een = (veld: BurgerVeld) => burgerAntwoord(antwoordenVan, veld);
  const isSlachtoffer = een("wie") === "slachtoffer";
  const isDubbel = een("anoniem") === "dubbel";
  const jaren = een("overLeeftijd");
  const vormen = (antwoordenVan.vormen ?? []) as readonly Vorm[];
  const gezien = een("gezien");
  return {
    vrager: isSlachtoffer ? "slachtoffer" : "omstander",
    ...(vormen.length > 0 && { vormen: [...vormen] }),
    toelichting: een("verhaal") ?? "",
    melder: isDubbel
      ? { anoniem: true, dubbelAnoniem: true }
      : { anoniem: een("anoniem") !== "nee", ...zonderLeeg({ naam: een("naam") }), contact: contactVan(een) },
    slachtoffer: {
      rol: "slachtoffer",
      ...plaats(erbij, een("verblijf")),
      ...zonderLeeg({
        naam: een("overNaam") ?? (isSlachtoffer ? een("naam") : undefined),
        adres: een("overAdres"),
      }),
      ...(jaren && { leeftijd: { jaren: Number(jaren), op: erbij.vandaag } }),
    },
    overigen: [],
    acuutGevaar: een("gevaar") === "ja",
    gesprek: zonderLeeg({
      gevaarErger: een("gevaarErger") as Gesprek["gevaarErger"],
      feiten: gezien ? [{ tekst: gezien, bron: "zelf" as const }] : [],
    }),
  };
}

type Contact = NonNullable<NonNullable<Ontvang["melder"]>["contact"]>;
const contactVan = (een: (veld: BurgerVeld) => string | undefined): Contact =>
  zonderLeeg({
    kanaal: een("kanaal") as Contact["kanaal"],
    waarop: een("waarop"),
    uren: een("uren"),
    codewoord: een("codewoord"),
    nietWeten: een("nietWeten"),
  });
