import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";

/** An expert was asked, which a talk with the victim waits for in a harmful practice (RK-7.3). */
export function raadpleegDeskundige(command: CommandOf<"RaadpleegDeskundige">, context: Context): Decision {
  const { deskundige, toelichting } = command;
  const tekst = tekstItem(context, "toelichting", toelichting);
  const data = { deskundige, toelichting: tekst.id };
  return accept([{ type: "DeskundigeGeraadpleegd", v: 1, data }], [tekst]);
}

/**
 * An expert is asked about this casus without a name (LKHA-1.3b, 1.4a): the casus remembers which question that was, the
 * expert does not know of which casus. Refused when this question was asked from here already.
 */
export function vraagConsult({ consult, deskundige }: CommandOf<"VraagConsult">, casus: Casus): Decision {
  if (casus.consulten.some((een) => een.consult === consult)) return refuse(alGevraagd);
  return accept([{ type: "ConsultGevraagd", v: 1, data: { consult, deskundige } }]);
}

/**
 * The answer of the expert comes into the casus, and counts as an expert consulted as any other consultation does
 * (RK-7.3). Refused for what was not asked by the own organisation, has no answer yet, or is here already.
 */
export function neemConsultOver(
  command: CommandOf<"NeemConsultOver">,
  casus: Casus,
  context: Context,
): Decision {
  const { consult, deskundige, uitkomst } = command;
  const gevraagd = casus.consulten.find(
    (een) => een.consult === consult && een.door === context.door.organisatie.id,
  );
  if (!gevraagd || !deskundige || !uitkomst) return refuse(nietGevraagd);
  if (gevraagd.overgenomen) return refuse(alOvergenomen);
  const tekst = tekstItem(context, "toelichting", command.toelichting);
  const data = { deskundige, toelichting: tekst.id, uitkomst };
  return accept(
    [
      { type: "ConsultOvergenomen", v: 1, data: { consult } },
      { type: "DeskundigeGeraadpleegd", v: 1, data },
    ],
    [tekst],
  );
}

const alGevraagd = {
  code: "consult-al-gevraagd",
  bronnen: [],
  uitleg: {
    nl: "Deze vraag is vanuit deze casus al gesteld.",
    en: "This question was asked from this case already.",
  },
};

const nietGevraagd = {
  code: "consult-zonder-antwoord",
  bronnen: [],
  uitleg: {
    nl: "Uw organisatie stelde deze vraag niet vanuit deze casus, of er is nog geen antwoord.",
    en: "Your organisation did not ask this from this case, or there is no answer yet.",
  },
};

const alOvergenomen = {
  code: "antwoord-al-overgenomen",
  bronnen: [],
  uitleg: {
    nl: "Dit antwoord staat al in de casus.",
    en: "This answer is in the case already.",
  },
};

/** An expert finished the analysis of the risks, which informing the family waits for (RK-7.4). */
export function rondRisicoanalyseAf(command: CommandOf<"RondRisicoanalyseAf">, context: Context): Decision {
  const { deskundige, toelichting } = command;
  const tekst = tekstItem(context, "toelichting", toelichting);
  const data = { deskundige, toelichting: tekst.id };
  return accept([{ type: "RisicoanalyseAfgerond", v: 1, data }], [tekst]);
}
