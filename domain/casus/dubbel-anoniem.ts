import type { Handeling } from "../protocol/situatie.ts";
import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, type Refusal, refuse, tekstItem } from "./decision.ts";
import { isDubbelAnoniem } from "./dubbel-anoniem-stand.ts";

/** What Veilig Thuis itself begins at a family; handing over and stopping do not lean on the report so (BESLUIT-DUBBEL-ANONIEM-WEGEN). */
const eigenDienst: ReadonlySet<Handeling> = new Set(["onderzoek", "voorwaarden-en-vervolg"]);

/**
 * Why these actions must wait: nobody knows a reporter, and the asker's organisation did not weigh the report yet (X-VT8).
 * In acute danger nothing waits for it.
 */
export function weigerOngewogen(
  handelingen: readonly Handeling[],
  casus: Casus,
  { door }: Context,
): Refusal | undefined {
  if (!handelingen.some((handeling) => eigenDienst.has(handeling))) return undefined;
  if (!isDubbelAnoniem(casus) || casus.veiligheid === "acuut-onveilig") return undefined;
  return casus.gewogenDoor.includes(door.organisatie.id) ? undefined : ongewogen;
}

/**
 * A report of somebody whom nobody knows was weighed with a colleague: what the reporter saw, and what confirms it or why it
 * cannot wait (X-VT8). Refused: a casus with a reporter who is known, and weighing with oneself.
 */
export function weegDubbelAnoniem(
  command: CommandOf<"WeegDubbelAnoniem">,
  casus: Casus,
  context: Context,
): Decision {
  const { waarneming, grond, toelichting, met } = command;
  if (!isDubbelAnoniem(casus)) return refuse(welBekend);
  if (met === context.door.medewerker) return refuse(metZichzelf);
  const items = Object.entries({ waarneming, toelichting }).map(([naam, inhoud]) =>
    tekstItem(context, naam, inhoud),
  );
  const data = {
    waarneming: context.id("waarneming"),
    grond,
    toelichting: context.id("toelichting"),
    met,
  };
  return accept([{ type: "DubbelAnoniemGewogen", v: 1, data }], items);
}

const ongewogen: Refusal = {
  code: "dubbel-anoniem-ongewogen",
  bronnen: ["BESLUIT-DUBBEL-ANONIEM-WEGEN"],
  uitleg: {
    nl: "Van deze casus kent ook Veilig Thuis geen melder. Weeg de melding eerst met een collega, voordat Veilig Thuis zelf onderzoekt of voorwaarden stelt.",
    en: "Of this case Veilig Thuis itself knows no reporter. First weigh the report with a colleague, before Veilig Thuis investigates or sets conditions itself.",
  },
  welMogelijk: {
    nl: "Leg vast wat de melder zelf zag, wat dat bevestigt of waarom het niet kan wachten, en met wie u dit woog. Acuut gevaar melden en de veiligheid beoordelen kan altijd.",
    en: "Record what the reporter saw, what confirms it or why it cannot wait, and with whom you weighed it. Reporting acute danger and assessing safety is always possible.",
  },
  eerst: [{ opdracht: "WeegDubbelAnoniem" }],
};

const welBekend: Refusal = {
  code: "melder-is-bekend",
  bronnen: ["BESLUIT-DUBBEL-ANONIEM-WEGEN"],
  uitleg: {
    nl: "Bij deze casus is niet elke melder onbekend voor Veilig Thuis: deze weging is niet nodig.",
    en: "In this case not every reporter is unknown to Veilig Thuis: this weighing is not needed.",
  },
};

const metZichzelf: Refusal = {
  code: "weging-met-zichzelf",
  bronnen: ["BESLUIT-DUBBEL-ANONIEM-WEGEN"],
  uitleg: {
    nl: "Kies een collega met wie u de melding woog, niet uzelf.",
    en: "Choose a colleague with whom you weighed the report, not yourself.",
  },
};
