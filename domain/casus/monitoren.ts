import { besluiten } from "../protocol/besluiten.ts";
import { oordeel } from "../protocol/oordeel.ts";
import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, type Refusal, refuse, tekstItem } from "./decision.ts";
import { type MonitorRonde, monitorRondes } from "./event.ts";
import { situatie } from "./situatie.ts";
import type { Einde, Verplichting } from "./verplichtingen.ts";

/**
 * Veilig Thuis looks again at a case it handled, also after it closed its own dossier: whether the conditions are met,
 * whether that made it safe, and whether there is recovery (RK-9.10). Refused while the victim is abroad, when Veilig
 * Thuis takes no action (LKHA-3.3a), for a next time that does not lie ahead, and for a time that no open term asks or
 * whose term cannot be met yet.
 */
export function monitor(
  { type: _type, toelichting, ...gevonden }: CommandOf<"Monitor">,
  casus: Casus,
  context: Context,
): Decision {
  const {
    oordeel: mag,
    afwijkbaar,
    bronnen,
    uitleg,
  } = oordeel("actie-veilig-thuis", situatie(casus, context.vandaag));
  if (mag === "mag-niet" && !afwijkbaar)
    return refuse({ code: mag, bronnen, uitleg, welMogelijk: vraagLkha });
  const verkeerd = weigerRonde(gevonden.ronde, context);
  if (verkeerd) return refuse({ ...verkeerd, welMogelijk: tussendoor });
  if (gevonden.volgendeOp && gevonden.volgendeOp <= context.vandaag) return refuse(volgendeVoorbij);
  const tekst = tekstItem(context, "toelichting", toelichting);
  return accept([{ type: "Gemonitord", v: 1, data: { ...gevonden, toelichting: tekst.id } }], [tekst]);
}

/** A time that a term of its own asks, and the days between which it belongs. */
export type GevraagdeRonde = {
  readonly ronde: MonitorRonde;
  readonly vroegst: string;
  readonly uiterlijk: string;
  /** How its term ended, once it did. */
  readonly einde?: Einde["hoe"];
};

/** The times that the terms of this organisation ask or asked, the last of each; in between can be asked any day. */
export function gevraagdeRondes(
  verplichtingen: readonly Verplichting[],
  organisatie: string,
): GevraagdeRonde[] {
  const perRonde = new Map<MonitorRonde, GevraagdeRonde>();
  for (const { organisatie: wie, vroegst, uiterlijk, einde, voldaanDoor } of verplichtingen)
    for (const ronde of monitorRondes)
      if (wie.id === organisatie && vroegst && voldaanDoor.includes(`gemonitord-${ronde}`))
        perRonde.set(ronde, { ronde, vroegst, uiterlijk, ...(einde && { einde: einde.hoe }) });
  return [...perRonde.values()];
}

function weigerRonde(ronde: MonitorRonde, { op, door, verplichtingen }: Context): Refusal | undefined {
  if (ronde === "tussentijds") return undefined;
  const eigen = gevraagdeRondes(verplichtingen(), door.organisatie.id);
  const gevraagd = eigen.find((ene) => ene.ronde === ronde && !ene.einde);
  if (!gevraagd) return nietGevraagd;
  return op < gevraagd.vroegst ? teVroeg : undefined;
}

const nietGevraagd: Refusal = {
  code: "ronde-niet-gevraagd",
  bronnen: ["RK-9.11"],
  uitleg: {
    nl: "Deze keer wordt nu niet gevraagd: er loopt geen termijn voor, of hij is al gedaan.",
    en: "This time is not asked now: no term runs for it, or it was done already.",
  },
};

const teVroeg: Refusal = {
  code: "ronde-te-vroeg",
  bronnen: ["BESLUIT-MONITOREN-NIET-TE-VROEG", ...besluiten["BESLUIT-MONITOREN-NIET-TE-VROEG"].rustOp],
  uitleg: besluiten["BESLUIT-MONITOREN-NIET-TE-VROEG"].wat,
};

const tussendoor = {
  nl: "Leg vast dat u tussendoor navroeg.",
  en: "Record that you asked in between.",
};

const vraagLkha = {
  nl: "Vraag het LKHA hoe het gaat, en leg dat in een notitie vast.",
  en: "Ask LKHA how things are, and record that in a note.",
};

const volgendeVoorbij = {
  code: "volgende-keer-voorbij",
  bronnen: ["RK-9.11"],
  uitleg: {
    nl: "De dag waarop u weer navraagt, moet na vandaag liggen.",
    en: "The day on which you ask again must be after today.",
  },
};
