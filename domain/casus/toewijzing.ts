import { type Casus, dossierVan } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";
import type { CasusEvent } from "./event.ts";

/** Gives the case to a colleague of the asker's own organisation; who takes it from another says why. */
export function wijsToe(
  { medewerker, team, reden }: CommandOf<"WijsToe">,
  casus: Casus,
  context: Context,
): Decision {
  const { organisatie } = context.door;
  const nu = dossierVan(casus, organisatie.id)?.medewerker;
  if (nu && nu !== medewerker && nu !== context.door.medewerker && !reden) return refuse(redenOntbreekt);
  const tekst = reden && tekstItem(context, "reden", reden);
  const data = {
    organisatie: organisatie.id,
    medewerker,
    ...(team && { team }),
    ...(tekst && { reden: tekst.id }),
  };
  return accept([{ type: "Toegewezen", v: 1, data }], tekst ? [tekst] : []);
}

/** Takes up a case that nobody of the asker's own organisation works on; of two who press at once the second reads why not. */
export function pakOp(casus: Casus, context: Context): Decision {
  if (dossierVan(casus, context.door.organisatie.id)?.medewerker) return refuse(alOpgepakt);
  return accept(toewijzing(context, context.door.organisatie.id));
}

/** Whoever takes a case on for an organisation works on it there, until it is given to somebody else. */
export function toewijzing({ door }: Context, organisatie: string): CasusEvent[] {
  if (!door.medewerker || door.organisatie.id !== organisatie) return [];
  const { medewerker, team } = door;
  return [{ type: "Toegewezen", v: 1, data: { organisatie, medewerker, ...(team && { team }) } }];
}

const alOpgepakt = {
  code: "al-opgepakt",
  bronnen: [],
  uitleg: {
    nl: "Een collega heeft deze casus al opgepakt.",
    en: "A colleague has taken up this case already.",
  },
};

const redenOntbreekt = {
  code: "reden-toewijzing-ontbreekt",
  bronnen: [],
  uitleg: {
    nl: "Een collega werkt aan deze casus. Zeg waarom die naar een ander gaat.",
    en: "A colleague works on this case. Say why it goes to somebody else.",
  },
};
