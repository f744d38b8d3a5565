import type { CasusMoment } from "../protocol/moment.ts";
import type { Termijn, TermijnOpDag } from "../protocol/rule.ts";
import { termijnenBij } from "../protocol/termijnen.ts";
import { type DagDuur, dueDate } from "../time/werkdagen.ts";
import type { Casus, Opening } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, type Refusal, refuse, tekstItem } from "./decision.ts";
import { verzegeldeMelders } from "./opening-stand.ts";
import { situatie } from "./situatie.ts";

/**
 * Asks a colleague to let a reporter be opened who stays unknown to the family (T14). Refused: a reporter whom the
 * asker's organisation does not hold or who is not anonymous, and a second request while one of the asker runs.
 */
export function vraagMelderOpening(
  { melding, doel, reden }: CommandOf<"VraagMelderOpening">,
  casus: Casus,
  context: Context,
): Decision {
  const { door, vandaag } = context;
  const melder = verzegeldeMelders(casus).find(
    (ene) => ene.melding === melding && ene.houder === door.organisatie.id,
  );
  if (!melder) return refuse(geenMelder);
  if (!melder.anoniem) return refuse(nietAnoniem);
  const eigen = casus.openingen.filter(
    (ene) => ene.melding === melding && ene.houder === door.organisatie.id && ene.vrager === door.medewerker,
  );
  const isBezig = ({ stand, tot }: Opening) =>
    (stand === "gevraagd" || stand === "goedgekeurd") && vandaag <= tot;
  if (eigen.some(isBezig)) return refuse(alGevraagd);
  const verlopen = eigen.find(({ stand }) => stand === "gevraagd");
  const tekst = tekstItem(context, "reden", reden);
  const data = {
    opening: context.id("opening"),
    melding,
    geheim: melder.geheim,
    doel,
    reden: tekst.id,
    tot: laatsteDag("melder-opening-gevraagd", casus, vandaag, inDagen),
    ...(verlopen && { vervangt: verlopen.id }),
  };
  return accept([{ type: "MelderOpeningGevraagd", v: 1, data }], [tekst]);
}

/** A colleague lets the asker open the reporter for a short time. Refused as `weiger` says, and once the time to decide is over. */
export function keurMelderOpeningGoed(
  { opening: id }: CommandOf<"KeurMelderOpeningGoed">,
  casus: Casus,
  context: Context,
): Decision {
  const opening = vindOpen(id, casus, context);
  if ("code" in opening) return refuse(opening);
  if (context.vandaag > opening.tot) return refuse(verlopenVraag);
  const tot = laatsteDag("melder-opening-goedgekeurd", casus, context.vandaag, ({ geldig }) => geldig);
  const { geheim, vrager } = opening;
  return accept([{ type: "MelderOpeningGoedgekeurd", v: 1, data: { opening: id, geheim, vrager, tot } }]);
}

/** A colleague does not let it be opened, and says why; also a request that ran out can be put aside so. */
export function wijsMelderOpeningAf(
  { opening: id, reden }: CommandOf<"WijsMelderOpeningAf">,
  casus: Casus,
  context: Context,
): Decision {
  const opening = vindOpen(id, casus, context);
  if ("code" in opening) return refuse(opening);
  const tekst = tekstItem(context, "reden", reden);
  return accept([{ type: "MelderOpeningAfgewezen", v: 1, data: { opening: id, reden: tekst.id } }], [tekst]);
}

/** A team leader who had no part in it says whether opening was right; it can be opened no more after that. */
export function herzieMelderOpening(
  { opening: id, terecht, toelichting }: CommandOf<"HerzieMelderOpening">,
  casus: Casus,
  context: Context,
): Decision {
  const { organisatie, medewerker } = context.door;
  const opening = casus.openingen.find((ene) => ene.id === id && ene.houder === organisatie.id);
  if (opening?.stand !== "goedgekeurd") return refuse(nietsTeHerzien);
  if (!medewerker || opening.vrager === medewerker || opening.beslisser === medewerker)
    return refuse(deedMee);
  const tekst = tekstItem(context, "toelichting", toelichting);
  const data = { opening: id, terecht, toelichting: tekst.id };
  return accept([{ type: "MelderOpeningHerzien", v: 1, data }], [tekst]);
}

/** The open request by this id, for somebody who may decide about it: a colleague of the asker, never the asker. */
function vindOpen(id: string, casus: Casus, { door }: Context): Opening | Refusal {
  const opening = casus.openingen.find((ene) => ene.id === id && ene.houder === door.organisatie.id);
  if (opening?.stand !== "gevraagd") return nietOpen;
  return !door.medewerker || opening.vrager === door.medewerker ? eigenVraag : opening;
}

/** The last legal day, by the row whose clock begins at this moment. */
function laatsteDag(
  moment: CasusMoment,
  casus: Casus,
  vandaag: string,
  duurIn: (termijn: Termijn | TermijnOpDag) => DagDuur | undefined,
): string {
  const { regels } = termijnenBij(moment, situatie(casus, vandaag));
  const [duur] = regels.flatMap(({ termijn }) => duurIn(termijn) ?? []);
  if (!duur) throw new Error(`no row says how long after ${moment}`);
  return dueDate(vandaag, duur);
}

const inDagen = (termijn: Termijn | TermijnOpDag): DagDuur | undefined =>
  termijn.eenheid === "genoemde-dag" || termijn.eenheid === "uren" ? undefined : termijn;

const geenMelder: Refusal = {
  code: "melder-niet-hier",
  bronnen: ["WW-M5"],
  uitleg: {
    nl: "Van deze melding houdt uw organisatie geen melder.",
    en: "Your organisation holds no reporter of this report.",
  },
};

const nietAnoniem: Refusal = {
  code: "melder-niet-anoniem",
  bronnen: ["WW-M5"],
  uitleg: {
    nl: "Deze melder vroeg niet om onbekend te blijven. U kunt de melder zonder collega openen, voor één doel.",
    en: "This reporter did not ask to stay unknown. You can open the reporter without a colleague, for one purpose.",
  },
};

const alGevraagd: Refusal = {
  code: "opening-al-gevraagd",
  bronnen: ["BESLUIT-MELDER-TWEEDE"],
  uitleg: {
    nl: "U vroeg dit al. Wacht op het besluit van een collega, of gebruik de toestemming die u hebt.",
    en: "You asked this already. Wait for the decision of a colleague, or use the permission you have.",
  },
};

const nietOpen: Refusal = {
  code: "opening-niet-open",
  bronnen: ["BESLUIT-MELDER-TWEEDE"],
  uitleg: {
    nl: "Deze vraag staat niet open: een collega was u voor, of zij is er niet.",
    en: "This request is not open: a colleague was first, or it is not there.",
  },
};

const eigenVraag: Refusal = {
  code: "opening-eigen-vraag",
  bronnen: ["BESLUIT-MELDER-TWEEDE"],
  uitleg: {
    nl: "U vroeg dit zelf. Een ander bij uw organisatie beslist of de melder open mag.",
    en: "You asked this yourself. Somebody else at your organisation decides whether the reporter may be opened.",
  },
  welMogelijk: {
    nl: "Vraag een collega of teamleider om te beslissen.",
    en: "Ask a colleague or team leader to decide.",
  },
};

const verlopenVraag: Refusal = {
  code: "opening-verlopen",
  bronnen: ["BESLUIT-MELDER-TWEEDE"],
  uitleg: {
    nl: "De tijd om hierover te beslissen is voorbij.",
    en: "The time to decide about this is over.",
  },
  welMogelijk: {
    nl: "Laat de collega het opnieuw vragen als het nog nodig is.",
    en: "Let the colleague ask again if it is still needed.",
  },
};

const nietsTeHerzien: Refusal = {
  code: "opening-niet-te-herzien",
  bronnen: ["BESLUIT-MELDER-HERZIEN"],
  uitleg: {
    nl: "Op deze opening hoeft niemand terug te kijken: zij is niet goedgekeurd, of een ander deed het al.",
    en: "Nobody need review this opening: it was not approved, or somebody else did so already.",
  },
};

const deedMee: Refusal = {
  code: "opening-zelf-meebeslist",
  bronnen: ["BESLUIT-MELDER-HERZIEN"],
  uitleg: {
    nl: "U vroeg dit zelf of besliste mee. Een andere teamleider kijkt terug.",
    en: "You asked this yourself or decided on it. Another team leader reviews it.",
  },
};
