import type { CatalogusId } from "../protocol/catalogus.ts";
import type { CasusMoment } from "../protocol/moment.ts";
import type { Vrager } from "../protocol/situatie.ts";
import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, type Refusal, refuse, tekstItem } from "./decision.ts";
import type { TerugkoppelMoment } from "./inlichten.ts";
import type { Verplichting } from "./verplichtingen.ts";

/** Which moment of the tables each time the reporter hears something is. */
export const momentBij = {
  beoordeling: "teruggekoppeld-na-beoordeling",
  onderzoek: "teruggekoppeld-na-onderzoek",
} as const satisfies Record<TerugkoppelMoment, CasusMoment>;

/** What a reporter of each kind must hear besides whether a follow-up was started (X-VT21): a bystander hears less. */
const hoortPartijen = {
  professional: true,
  instelling: true,
  politie: true,
  ambassade: true,
  omstander: false,
  slachtoffer: false,
} as const satisfies Record<Vrager, boolean>;

/** Whether a reporter of this kind hears who goes on and, with a role in it, what was agreed. */
export const hoortWieVerdergaat = (vrager: Vrager): boolean => hoortPartijen[vrager];

/**
 * The reporter heard what came of the report (X-VT21, WW-V18). Refused without a term that asks it, and for a professional
 * without the parties the case went to or, with a role, without the conditions and the agreements on monitoring.
 */
export function koppelTerug(command: CommandOf<"KoppelTerug">, casus: Casus, context: Context): Decision {
  const { na, hoe, vervolg, heeftRol, toelichting, partijen, veiligheidsvoorwaarden, monitorafspraken } =
    command;
  const melding = gevraagdeMelding(command, casus, context);
  if (!melding) return refuse(nietGevraagd);
  if (hoortWieVerdergaat(melding.vrager)) {
    if (vervolg && !partijen) return refuse(partijenOntbreken);
    if (heeftRol && !(veiligheidsvoorwaarden && monitorafspraken)) return refuse(afsprakenOntbreken);
  }
  const items = Object.entries({ toelichting, partijen, veiligheidsvoorwaarden, monitorafspraken }).flatMap(
    ([naam, inhoud]) => (inhoud ? [tekstItem(context, naam, inhoud)] : []),
  );
  const tekst = (naam: string, inhoud: string | undefined) => inhoud && { [naam]: context.id(naam) };
  const data = {
    na,
    melding: melding.toelichting,
    hoe,
    vervolg,
    heeftRol,
    toelichting: context.id("toelichting"),
    ...tekst("partijen", partijen),
    ...tekst("veiligheidsvoorwaarden", veiligheidsvoorwaarden),
    ...tekst("monitorafspraken", monitorafspraken),
  };
  return accept([{ type: "MelderTeruggekoppeld", v: 1, data }], items);
}

/** The reporter hears nothing, on one of the grounds there are and with a reason (WW-V18); refused without a term. */
export function zieAfVanTerugkoppeling(
  command: CommandOf<"ZieAfVanTerugkoppeling">,
  casus: Casus,
  context: Context,
): Decision {
  const { na, grond, reden } = command;
  const melding = gevraagdeMelding(command, casus, context);
  if (!melding) return refuse(nietGevraagd);
  const tekst = tekstItem(context, "reden", reden);
  const data = { na, melding: melding.toelichting, grond, reden: tekst.id };
  return accept([{ type: "TerugkoppelingNietGegeven", v: 1, data }], [tekst]);
}

/** One report, as far as answering it goes: who reported, when, by the id of what was told, and its line if it was added. */
export type TeBeantwoorden = {
  readonly toelichting: string;
  readonly vrager: Vrager;
  readonly op: string;
  readonly seq?: number;
};

/**
 * Every report that somebody can be told about: of a reporter nobody knows there is nobody to tell (X-VT8), and a victim hears
 * it as the one concerned.
 */
export const teBeantwoorden = ({ melding, vervolgmeldingen }: Casus): readonly TeBeantwoorden[] => [
  ...(melding.dubbelAnoniem
    ? []
    : [{ toelichting: melding.toelichting, vrager: melding.vrager, op: melding.ontvangenOp }]),
  ...vervolgmeldingen.flatMap(({ dubbelAnoniem, toelichting, vrager, op, seq }) =>
    dubbelAnoniem || vrager === "slachtoffer" ? [] : [{ toelichting, vrager, op, seq }],
  ),
];

/** The report a command names, or else the first that asks it; undefined when no term asks it. */
function gevraagdeMelding(
  { na, melding }: Pick<CommandOf<"ZieAfVanTerugkoppeling">, "na" | "melding">,
  casus: Casus,
  context: Context,
): TeBeantwoorden | undefined {
  const open = openTerugkoppeling(context.verplichtingen(), context.door.organisatie.id).filter(
    (een) => een.na === na,
  );
  return teBeantwoorden(casus).find(
    ({ toelichting }) =>
      (melding === undefined || toelichting === melding) && open.some((een) => een.melding === toelichting),
  );
}

/** What the terms of this organisation still ask that a reporter hears: after what, and about which report. */
export type OpenTerugkoppeling = { readonly na: TerugkoppelMoment; readonly melding: string };

/** The same with who reported and when, for who is to tell them. */
export const terugkoppelingMet = (
  open: readonly OpenTerugkoppeling[],
  casus: Casus,
): (OpenTerugkoppeling & Pick<TeBeantwoorden, "vrager" | "op">)[] =>
  open.flatMap((een) =>
    teBeantwoorden(casus).flatMap(({ toelichting, vrager, op }) =>
      toelichting === een.melding ? [{ ...een, vrager, op }] : [],
    ),
  );

/** All of these, what follows an assessment first. */
export function openTerugkoppeling(
  verplichtingen: readonly Verplichting[],
  organisatie: string,
): OpenTerugkoppeling[] {
  const open = verplichtingen.filter((v) => !v.einde && v.organisatie.id === organisatie);
  return (["beoordeling", "onderzoek"] as const).flatMap((na) =>
    open.flatMap(({ voldaanDoor, over }) =>
      over && voldaanDoor.includes(momentBij[na]) ? [{ na, melding: over }] : [],
    ),
  );
}

const bronnen: readonly CatalogusId[] = ["WW-V18"];

/** Closing waits for what the reporter must hear, or for why not (WW-V18). */
export const terugkoppelingOpen: Refusal = {
  code: "terugkoppeling-open",
  bronnen: [...bronnen, "X-VT21"],
  eerst: [{ opdracht: "KoppelTerug" }],
  uitleg: {
    nl: "De melder heeft nog niet gehoord wat er met de melding is gedaan.",
    en: "The reporter has not heard yet what was done with the report.",
  },
  welMogelijk: {
    nl: "Laat het de melder weten, of leg vast waarom dat niet kan.",
    en: "Let the reporter know, or record why that is not possible.",
  },
};

const nietGevraagd: Refusal = {
  code: "terugkoppeling-niet-gevraagd",
  bronnen: ["X-VT21"],
  uitleg: {
    nl: "Er staat geen terugkoppeling open: er is nog niet beoordeeld, of het is al gedaan.",
    en: "No feedback is due: nothing was assessed yet, or it was done already.",
  },
};

const partijenOntbreken: Refusal = {
  code: "partijen-ontbreken",
  bronnen: ["X-VT21"],
  uitleg: {
    nl: "Een professional hoort ook wie er nu verdergaat.",
    en: "A professional also hears who goes on now.",
  },
  welMogelijk: { nl: "Vul in wie verdergaat.", en: "Fill in who goes on." },
};

const afsprakenOntbreken: Refusal = {
  code: "afspraken-ontbreken",
  bronnen: ["X-VT21"],
  uitleg: {
    nl: "Heeft de melder een rol in het vervolg, dan hoort die ook de veiligheidsvoorwaarden en wat er is afgesproken over monitoren.",
    en: "A reporter with a role in what follows also hears the safety conditions and what was agreed on monitoring.",
  },
  welMogelijk: { nl: "Vul beide in.", en: "Fill in both." },
};
