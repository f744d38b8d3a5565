import type { Refusal } from "../casus/decision.ts";
import type { Vrager } from "../protocol/situatie.ts";
import type { AdviesCommandOf } from "./command.ts";
import {
  type AdviesContext,
  type AdviesDecision,
  type AdviesItem,
  accept,
  refuse,
  tekst,
} from "./decision.ts";
import type { AdviesEvent } from "./event.ts";

/** Who asks because of their work: only they can be named, since anybody else may be one of those it is about. */
export const inHetWerk: ReadonlySet<Vrager> = new Set(["professional", "instelling", "politie", "ambassade"]);

/**
 * Somebody asks advice: it is recorded on the name of a professional unless that was refused, and never on the name of
 * anybody who may be concerned (WW-A9, RK-2.6). Refused: a name of somebody who does not ask in their work, at LKHA a
 * professional without a name (LKHA-1.3c), a day more than a year ago, and a next contact before today.
 */
export function registreerAdvies(
  command: AdviesCommandOf<"RegistreerAdvies">,
  context: AdviesContext,
): AdviesDecision {
  const { hoedanigheid, vrager, gevraagdOp, volgendContactOp } = command;
  if (vrager && !inHetWerk.has(hoedanigheid)) return refuse(alleenInHetWerk);
  if (!vrager && inHetWerk.has(hoedanigheid) && context.door.organisatie.soort === "lkha")
    return refuse(naamOntbreekt);
  if (gevraagdOp < oudsteDag(context.vandaag)) return refuse(teOud);
  if (volgendContactOp !== undefined && volgendContactOp < context.vandaag) return refuse(contactVoorbij);

  const houder = context.door.organisatie;
  const items: AdviesItem[] = [tekst(context, "vraag", command.vraag)];
  if (vrager)
    items.push({
      soort: "adviesvrager",
      id: context.id("vrager"),
      houder: houder.id,
      inhoud: JSON.stringify(vrager),
    });
  const gevraagd: AdviesEvent = {
    type: "AdviesGevraagd",
    v: 1,
    data: {
      nummer: command.nummer,
      houder,
      hoedanigheid,
      ...(command.sector && { sector: command.sector }),
      opNaam: vrager !== undefined,
      ...(vrager && { vrager: context.id("vrager") }),
      ...(command.gemeente && { gemeente: command.gemeente }),
      ...(command.vormen && { vormen: command.vormen }),
      vraag: context.id("vraag"),
    },
  };
  const meteen = verder(command, context);
  return accept([gevraagd, ...meteen.events], [...items, ...meteen.items]);
}

/** What was said in the same talk: the estimate, the advice, when again, and what was explained. */
function verder(command: AdviesCommandOf<"RegistreerAdvies">, context: AdviesContext) {
  const { risico, risicoToelichting, onderwerpen = [], advies, volgendContactOp, uitleg } = command;
  const events: AdviesEvent[] = [];
  const items: AdviesItem[] = [];
  if (risico) {
    const item = risicoToelichting && tekst(context, "risico", risicoToelichting);
    if (item) items.push(item);
    events.push({ type: "RisicoIngeschat", v: 1, data: { risico, ...(item && { toelichting: item.id }) } });
  }
  if (advies) {
    const item = tekst(context, "advies", advies);
    items.push(item);
    events.push({ type: "AdviesGegeven", v: 1, data: { onderwerpen, advies: item.id } });
  }
  if (volgendContactOp)
    events.push({ type: "VolgendContactAfgesproken", v: 1, data: { op: volgendContactOp } });
  if (uitleg && uitleg.length > 0) events.push({ type: "UitlegGegeven", v: 1, data: { uitleg } });
  return { events, items };
}

/** As long back as a report may lie: BESLUIT-MELDING-HOOGSTENS-EEN-JAAR. */
const oudsteDag = (vandaag: string): string =>
  Temporal.PlainDate.from(vandaag).subtract({ years: 1 }).toString();

const alleenInHetWerk: Refusal = {
  code: "naam-alleen-van-professional",
  bronnen: ["WW-A8", "WW-A9"],
  uitleg: {
    nl: "Alleen wie uit zijn werk belt, komt met een naam in een advies. Ieder ander kan zelf betrokken zijn.",
    en: "Only who calls because of their work is named in an advice. Anybody else may be concerned themselves.",
  },
  welMogelijk: { nl: "Laat de naam leeg.", en: "Leave the name empty." },
};

const naamOntbreekt: Refusal = {
  code: "naam-van-professional-ontbreekt",
  bronnen: ["LKHA-1.3c"],
  uitleg: {
    nl: "Het LKHA registreert een advies op naam van de professional. De casus blijft anoniem.",
    en: "LKHA records an advice on the name of the professional. The case stays anonymous.",
  },
};

const teOud: Refusal = {
  code: "advies-te-oud",
  bronnen: [],
  uitleg: {
    nl: "Deze dag ligt meer dan een jaar terug.",
    en: "This day is more than a year ago.",
  },
};

/** A next contact lies before today. */
export const contactVoorbij: Refusal = {
  code: "contact-in-het-verleden",
  bronnen: [],
  uitleg: { nl: "Een volgend contact is vandaag of later.", en: "A next contact is today or later." },
};
