import type { Conditie, Conjunctie } from "./conditie.ts";
import type { Moment } from "./moment.ts";
import { momentWoorden } from "./moment-woorden.ts";
import type { OordeelSoort, Pleidooi, Regel, RegelSoort, Termijn, TermijnOpDag } from "./rule.ts";
import type { Organisatie, Sleutel } from "./situatie.ts";
import { organisatieWoorden, sleutelWoorden, waardeWoorden } from "./woorden.ts";
import type { Zin } from "./zin.ts";

type Taal = keyof Zin;

const soorten: Record<RegelSoort, Zin> = {
  plicht: { nl: "plicht", en: "duty" },
  verbod: { nl: "verbod", en: "prohibition" },
  bevoegdheid: { nl: "bevoegdheid", en: "power" },
  waarschuwing: { nl: "waarschuwing", en: "warning" },
  advies: { nl: "advies", en: "advice" },
};
const oordelen: Record<OordeelSoort, Zin> = {
  mag: { nl: "mag", en: "allowed" },
  "mag-gemotiveerd": { nl: "mag met een motief", en: "allowed with a motive" },
  eerst: { nl: "eerst iets anders", en: "something else first" },
  "mag-niet": { nl: "mag niet", en: "not allowed" },
};
const pleidooien: Record<Pleidooi, Zin> = {
  melden: { nl: "melden", en: "a report" },
  hulp: { nl: "zelf hulp regelen", en: "organising help" },
  advies: { nl: "advies vragen", en: "asking advice" },
};
const krachten: Record<Termijn["kracht"], Zin> = {
  hard: { nl: "harde termijn", en: "hard term" },
  ordening: { nl: "termijn van orde", en: "ordering term" },
  norm: { nl: "norm", en: "norm" },
};
const eenheden: Record<Termijn["eenheid"], { een: Zin; meer: Zin }> = {
  uren: { een: { nl: "uur", en: "hour" }, meer: { nl: "uur", en: "hours" } },
  dagen: { een: { nl: "dag", en: "day" }, meer: { nl: "dagen", en: "days" } },
  werkdagen: { een: { nl: "werkdag", en: "working day" }, meer: { nl: "werkdagen", en: "working days" } },
  weken: { een: { nl: "week", en: "week" }, meer: { nl: "weken", en: "weeks" } },
  maanden: { een: { nl: "maand", en: "month" }, meer: { nl: "maanden", en: "months" } },
};
const algemeen: Record<
  "verantwoordelijke" | "houder" | "nergens" | "ja" | "nee" | "of" | "geen" | "altijd",
  Zin
> = {
  verantwoordelijke: { nl: "wie verantwoordelijk is", en: "whoever is responsible" },
  houder: { nl: "wie de zaak heeft", en: "whoever holds the case" },
  nergens: { nl: "nog niemand", en: "nobody yet" },
  ja: { nl: "ja", en: "yes" },
  nee: { nl: "nee", en: "no" },
  of: { nl: "of", en: "or" },
  geen: { nl: "geen van", en: "none of" },
  altijd: { nl: "altijd", en: "always" },
};

/** What a kind of rule is called. */
export const soortIn = (soort: RegelSoort, taal: Taal): string => soorten[soort][taal];
/** What a judgement of an action is called. */
export const oordeelIn = (oordeel: OordeelSoort, taal: Taal): string => oordelen[oordeel][taal];
/** What a row speaks for, when whether to report is weighed. */
export const pleidooiIn = (pleit: Pleidooi, taal: Taal): string => pleidooien[pleit][taal];
/** What an organisation, or whoever stands for one in a row, is called. */
export const wieIn = (wie: Organisatie | "verantwoordelijke" | "houder", taal: Taal): string =>
  (wie === "verantwoordelijke" || wie === "houder" ? algemeen[wie] : organisatieWoorden[wie])[taal];

function duurIn({ aantal, eenheid }: Pick<Termijn, "aantal" | "eenheid">): Zin {
  const { nl, en } = eenheden[eenheid][aantal === 1 ? "een" : "meer"];
  return { nl: `${aantal} ${nl}`, en: `${aantal} ${en}` };
}

function lengteIn(termijn: Termijn | TermijnOpDag): Zin {
  if (termijn.eenheid !== "genoemde-dag") return duurIn(termijn);
  const binnen = termijn.binnen && duurIn(termijn.binnen);
  return {
    nl: `tot de dag die is genoemd,${binnen ? ` hoogstens ${binnen.nl}` : ""}`,
    en: `to the day that was named,${binnen ? ` at most ${binnen.en}` : ""}`,
  };
}

const perPersoonIn: Record<NonNullable<Termijn["perPersoon"]>, Zin> = {
  slachtoffer: { nl: "voor het slachtoffer", en: "for the victim" },
  anderen: { nl: "voor ieder ander", en: "for everybody else" },
};

/** A term as one line: how long or to which day, from which moment, met by which, and what lateness means. */
export function termijnIn(termijn: Termijn | TermijnOpDag, taal: Taal): string {
  const { vanaf, voldaanDoor, vervaltDoor, verlenging, vroegst, geldig, kracht, perPersoon } = termijn;
  const duur = lengteIn(termijn);
  const moment = (naam: Moment) => momentWoorden[naam][taal];
  const door = opsomming(voldaanDoor.map(moment), taal);
  const vervalt = vervaltDoor && opsomming(vervaltDoor.map(moment), taal);
  const langer = verlenging && duurIn(verlenging)[taal];
  const eerst = vroegst && duurIn(vroegst)[taal];
  const mag = geldig && duurIn(geldig)[taal];
  const per = perPersoon && perPersoonIn[perPersoon];
  const delen: Zin = {
    nl: `${per ? `${per.nl}: ` : ""}${duur.nl} vanaf ${moment(vanaf)}, tot ${door}${vervalt ? `, vervalt bij ${vervalt}` : ""}${verlenging ? `, ${langer} langer bij ${moment(verlenging.door)}` : ""}${eerst ? `, niet binnen ${eerst}` : ""}${mag ? `, geldt ${mag}` : ""} (${krachten[kracht].nl})`,
    en: `${per ? `${per.en}: ` : ""}${duur.en} from ${moment(vanaf)}, until ${door}${vervalt ? `, lapses at ${vervalt}` : ""}${verlenging ? `, ${langer} longer at ${moment(verlenging.door)}` : ""}${eerst ? `, not within ${eerst}` : ""}${mag ? `, holds for ${mag}` : ""} (${krachten[kracht].en})`,
  };
  return delen[taal];
}

/** A condition in words, one alternative per line; an absent one always holds. */
export const conditieIn = (conditie: Conditie | undefined, taal: Taal): readonly string[] =>
  conditie === undefined
    ? [algemeen.altijd[taal]]
    : [conditie].flat().map((conjunctie: Conjunctie) =>
        Object.entries(conjunctie)
          .map(([sleutel, waarde]) => eisIn(sleutel as Sleutel, waarde, taal))
          .join("; "),
      );

/** What a row assumes of keys that are unknown, in words. */
export const aannameIn = (aanname: NonNullable<Regel["aanname"]>, taal: Taal): string =>
  Object.entries(aanname)
    .map(([sleutel, waarde]) => eisIn(sleutel as Sleutel, waarde, taal))
    .join("; ");

function eisIn(sleutel: Sleutel, waarde: unknown, taal: Taal): string {
  const naam = sleutelWoorden[sleutel][taal];
  const noem = (waarden: readonly unknown[]) =>
    opsomming(
      waarden.map((ene) => waardeIn(sleutel, ene, taal)),
      taal,
    );
  if (sleutel !== "vormen") return `${naam}: ${noem([waarde].flat())}`;
  const { enige, geen } = waarde as NonNullable<Conjunctie["vormen"]>;
  return [
    ...(enige ? [`${naam}: ${noem(enige)}`] : []),
    ...(geen ? [`${naam}: ${algemeen.geen[taal]} ${noem(geen)}`] : []),
  ].join("; ");
}

/** Several as one phrase: commas, and "or" before the last. */
const opsomming = (delen: readonly string[], taal: Taal): string =>
  delen.length < 2 ? delen.join() : `${delen.slice(0, -1).join(", ")} ${algemeen.of[taal]} ${delen.at(-1)}`;

function waardeIn(sleutel: Sleutel, waarde: unknown, taal: Taal): string {
  if (typeof waarde === "boolean") return algemeen[waarde ? "ja" : "nee"][taal];
  const naam = String(waarde);
  if (sleutel === "bij")
    return naam === "nergens" ? algemeen.nergens[taal] : wieIn(naam as Organisatie, taal);
  const woorden: Readonly<Record<string, Readonly<Record<string, Zin>>>> = waardeWoorden;
  return woorden[sleutel]?.[naam]?.[taal] ?? naam;
}
