import type { CommandOf } from "./command.ts";
import {
  accept,
  type Context,
  type Decision,
  type Item,
  type Refusal,
  refuse,
  tekstItem,
  tekstVoor,
} from "./decision.ts";
import type { CasusEvent } from "./event.ts";
import { verslagVan, weigerGesprek } from "./gesprek.ts";
import type { OrganisatieSoort } from "./organisatie.ts";
import type { PersoonGegevens } from "./persoon.ts";
import { toewijzing } from "./toewijzing.ts";

/**
 * A concern comes in: the receiver is responsible and keeps sight on safety from this moment (WW-M1, LKHA-1.2a).
 * Everything told is held by the receiver, also when another organisation's system sends it.
 * Refused: an own choice of region without a reason, a day more than a year ago, another number of victims than one (T27), what a conversation lacks (`weigerGesprek`), a reporter
 * unknown to all who gives a name or no fact of his own (X-VT8), and a receiver that is neither the asker's own organisation nor one that takes reports (WW-M1, LKHA-2.6).
 */
export function ontvangMelding(command: CommandOf<"OntvangMelding">, context: Context): Decision {
  const { regio, regioVolgensGemeente, redenRegio, ontvanger, melder, advies } = command;
  if (regio && regioVolgensGemeente && regio.id !== regioVolgensGemeente && !redenRegio)
    return refuse({
      code: "reden-regio-ontbreekt",
      bronnen: ["LKHA-4.4a"],
      uitleg: {
        nl: "U koos een andere regio dan die van de gemeente. Geef een reden.",
        en: "You chose another region than that of the municipality. Give a reason.",
      },
    });

  const rollen = [command.slachtoffer, ...command.overigen].map(({ rol }) => rol === "slachtoffer");
  if (rollen.indexOf(true) !== 0 || rollen.lastIndexOf(true) !== 0) return refuse(eenSlachtoffer);
  if (ontvanger.id !== context.door.organisatie.id && !meldpunten.has(ontvanger.soort))
    return refuse({
      code: "ontvanger-past-niet",
      bronnen: ["WW-M1", "LKHA-2.6"],
      uitleg: {
        nl: "Een melding gaat naar Veilig Thuis of naar het LKHA, of wordt door uw eigen organisatie ontvangen.",
        en: "A report goes to Veilig Thuis or to LKHA, or is received by your own organisation.",
      },
    });
  if (regio && regio.soort !== "veilig-thuis") return refuse(geenRegio);
  if (command.ontvangenOp < oudsteDag(context.vandaag)) return refuse(teOud);
  const weigering = weigerVerteld(command, command.ontvangenOp);
  if (weigering) return refuse(weigering);

  const houder = ontvanger.id;
  const tekst = (naam: string, inhoud: string) => tekstVoor(houder, { context, naam, inhoud });
  const items: Item[] = [tekst("toelichting", command.toelichting)];
  if (redenRegio) items.push(tekst("reden-regio", redenRegio));
  if (melder && isTeVinden(melder))
    items.push({ soort: "geheim", id: context.id("melder"), houder, inhoud: JSON.stringify(melder) });

  const gesprek = command.gesprek && verslagVan(command.gesprek, houder, context);
  if (gesprek) items.push(...gesprek.items);

  const melding: CasusEvent = {
    type: "MeldingOntvangen",
    v: 1,
    data: {
      nummer: command.nummer,
      ontvanger,
      kanaal: command.kanaal,
      vrager: command.vrager,
      ...(command.vormen && { vormen: command.vormen }),
      toelichting: context.id("toelichting"),
      ...(items.some((item) => item.soort === "geheim") && { melder: context.id("melder") }),
      // a victim is called to be helped: whoever works on the case must be able to, in the way she said
      melderAnoniem: command.vrager !== "slachtoffer" && (melder?.anoniem ?? false),
      acuutGevaar: command.acuutGevaar ?? false,
      ...(regio && { regio }),
      ...(redenRegio && { redenRegio: context.id("reden-regio") }),
      ...(melder?.dubbelAnoniem && { dubbelAnoniem: true as const }),
      ...(gesprek && Object.keys(gesprek.verslag).length > 0 && { gesprek: gesprek.verslag }),
      ...(advies && { advies }),
    },
  };
  const personen = [command.slachtoffer, ...command.overigen].map((persoon, n) =>
    opname({ persoon, naam: `persoon:${n}`, houder, context }),
  );
  const feiten = {
    ...(command.eermotief && { eermotief: command.eermotief }),
    ...(isBedreigend(command) && { informerenBedreigend: true }),
  };
  const vastgelegd: CasusEvent[] =
    Object.keys(feiten).length > 0 ? [{ type: "FeitenVastgelegd", v: 1, data: feiten }] : [];
  return accept(
    [melding, ...personen.map(({ event }) => event), ...vastgelegd, ...toewijzing(context, houder)],
    [...items, ...personen.map(({ item }) => item)],
  );
}

type Melder = NonNullable<CommandOf<"OntvangMelding">["melder"]>;

/** What somebody who reports tells, in a first report and in one that is added. */
export type Verteld = Pick<CommandOf<"OntvangMelding">, "gesprek" | "melder" | "vrager">;

/** Whether anything is told of a reporter that can lead to somebody. */
export const isTeVinden = ({ naam, bereikbaar, organisatie, functie, contact }: Melder): boolean =>
  [naam, bereikbaar, organisatie, functie].some((deel) => deel !== undefined) ||
  Object.keys(contact ?? {}).length > 0;

/** Whoever stays unknown to Veilig Thuis itself cannot be known by name, and needs one thing he or she saw (X-VT8). */
function weigerMelder({ melder, gesprek }: Verteld): Refusal | undefined {
  if (!melder?.dubbelAnoniem) return undefined;
  if (isTeVinden(melder)) return dubbelMetNaam;
  return gesprek?.feiten?.some(({ bron }) => bron === "zelf") ? undefined : dubbelZonderFeit;
}

/**
 * Why what was told on legal day `op` cannot be kept so: a reporter unknown to all who gives a name or no fact of his own
 * (X-VT8), a report read back before it was there (WW-Z5), or what a conversation lacks (`weigerGesprek`).
 */
export function weigerVerteld(verteld: Verteld, op: string): Refusal | undefined {
  const { gesprek, vrager } = verteld;
  const vanMelder = weigerMelder(verteld);
  if (vanMelder || !gesprek) return vanMelder;
  const { voorgelezenOp } = gesprek;
  if (voorgelezenOp !== undefined && voorgelezenOp < op) return voorgelezenVoorMelding;
  return weigerGesprek(gesprek, { professional: vrager === "professional" });
}

/** Telling them is dangerous when that was the reason not to, or when acting may increase the danger (WW-M8a, WW-Z3). */
export const isBedreigend = ({ gesprek }: Verteld): boolean =>
  gesprek?.gevaarErger === "ja" ||
  (gesprek?.ingelicht?.is === "nee" && gesprek.ingelicht.gronden.includes("betrokkenen"));

/** Somebody unknown to all gave a name or a way to be reached (X-VT8). */
export const dubbelMetNaam: Refusal = {
  code: "dubbel-anoniem-met-naam",
  bronnen: ["X-VT8"],
  uitleg: {
    nl: "Wie voor Veilig Thuis zelf onbekend blijft, geeft geen naam of manier om contact op te nemen.",
    en: "Whoever stays unknown to Veilig Thuis itself gives no name and no way to be reached.",
  },
  welMogelijk: {
    nl: "Meld anoniem voor het gezin: dan weet alleen Veilig Thuis wie u bent.",
    en: "Report anonymously towards the family: then only Veilig Thuis knows who you are.",
  },
};

const dubbelZonderFeit: Refusal = {
  code: "dubbel-anoniem-zonder-feit",
  bronnen: ["X-VT8"],
  uitleg: {
    nl: "Zonder naam kan niemand u iets vragen. Daarom is er minstens één ding nodig dat u zelf zag of hoorde.",
    en: "Without a name nobody can ask you anything. So there must be at least one thing that you saw or heard yourself.",
  },
};

const voorgelezenVoorMelding: Refusal = {
  code: "voorgelezen-voor-de-melding",
  bronnen: ["WW-Z5"],
  uitleg: {
    nl: "De melding kan pas zijn voorgelezen toen zij er was. Kies de dag van de melding of een latere dag.",
    en: "The report can only have been read back once it was there. Choose the day of the report or a later one.",
  },
};

/** BESLUIT-MELDING-HOOGSTENS-EEN-JAAR: the same day a year ago. */
const oudsteDag = (vandaag: string): string =>
  Temporal.PlainDate.from(vandaag).subtract({ years: 1 }).toString();

const teOud = {
  code: "melding-te-oud",
  bronnen: ["WW-V1"],
  uitleg: {
    nl: "Deze dag ligt meer dan een jaar terug. Een melding wordt vastgelegd zodra zij binnenkomt.",
    en: "This day is more than a year ago. A report is recorded as soon as it comes in.",
  },
  welMogelijk: {
    nl: "Kies de dag waarop u de melding ontving, en vertel in de toelichting wat er eerder speelde.",
    en: "Choose the day on which you received the report, and tell in the narrative what went before.",
  },
};

/** Who takes reports from others. */
const meldpunten: ReadonlySet<OrganisatieSoort> = new Set(["veilig-thuis", "lkha"]);

/** Settles which region would be responsible in the Netherlands (LKHA-4.4a); refused when it is no Veilig Thuis. */
export function stelRegioVast(command: CommandOf<"StelRegioVast">, context: Context): Decision {
  const { regio } = command;
  if (regio.soort !== "veilig-thuis") return refuse(geenRegio);
  const reden = tekstItem(context, "reden", command.reden);
  return accept([{ type: "RegioVastgesteld", v: 1, data: { regio, reden: reden.id } }], [reden]);
}

const geenRegio = {
  code: "regio-is-geen-veilig-thuis",
  bronnen: ["LKHA-4.4a"],
  uitleg: { nl: "Kies een regio van Veilig Thuis.", en: "Choose a region of Veilig Thuis." },
};

const eenSlachtoffer = {
  code: "een-slachtoffer-per-casus",
  bronnen: ["LKHA-3.1b"],
  uitleg: {
    nl: "Een melding gaat over precies één slachtoffer.",
    en: "A report is about exactly one victim.",
  },
  welMogelijk: {
    nl: "Registreer een eigen melding voor wie ook gevaar loopt.",
    en: "Register a report of its own for whoever else is in danger.",
  },
};

/** A new person in the casus: the event and the row it refers to. */
export function opname(nieuw: { persoon: PersoonGegevens; naam: string; houder: string; context: Context }): {
  event: CasusEvent;
  item: Item;
} {
  const { persoon: gegevens, naam, houder, context } = nieuw;
  const id = context.id(naam);
  const betrokkene = context.id(`betrokkene:${naam}`);
  return {
    event: { type: "BetrokkeneOpgenomen", v: 1, data: { betrokkene, persoon: id, versie: 1, houder } },
    item: { soort: "persoon", id, versie: 1, houder, gegevens },
  };
}
