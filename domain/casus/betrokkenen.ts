import { type Casus, slachtofferVan } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse } from "./decision.ts";
import { toets } from "./guard.ts";
import { opname } from "./melding.ts";

const onbekend = refuse({
  code: "betrokkene-onbekend",
  bronnen: [],
  uitleg: {
    nl: "Deze persoon staat niet in uw dossier. Ververs de bladzijde en kies opnieuw.",
    en: "This person is not in your dossier. Refresh the page and choose again.",
  },
});

/**
 * Adds somebody to the casus, when the tables let personal data be recorded (WW-A8). A second victim is refused: others
 * in danger get a casus of their own (T27).
 */
export function neemBetrokkeneOp(
  { persoon }: CommandOf<"NeemBetrokkeneOp">,
  casus: Casus,
  context: Context,
): Decision {
  if (persoon.rol === "slachtoffer")
    return refuse({
      code: "een-slachtoffer-per-casus",
      bronnen: ["LKHA-3.1b"],
      uitleg: {
        nl: "Een casus gaat over één slachtoffer.",
        en: "A case is about one victim.",
      },
      welMogelijk: {
        nl: "Registreer een eigen melding voor wie ook gevaar loopt.",
        en: "Register a report of its own for whoever else is in danger.",
      },
    });
  const doorgang = toets(["persoonsgegevens-betrokkenen-vastleggen"], { casus, context });
  if (doorgang.kind === "refused") return doorgang;
  const { event, item } = opname({ persoon, naam: "persoon", houder: context.door.organisatie.id, context });
  return accept([event], [item]);
}

/** A new version of somebody's details in the asker's own dossier; the old version stays, the roles stay apart. */
export function werkBetrokkeneBij(
  { betrokkene: id, persoon }: CommandOf<"WerkBetrokkeneBij">,
  casus: Casus,
  context: Context,
): Decision {
  const houder = context.door.organisatie.id;
  const bekend = casus.betrokkenen.find((b) => b.id === id);
  const rij = bekend?.rijen[houder];
  if (!rij) return onbekend;
  if ((persoon.rol === "slachtoffer") !== (slachtofferVan(casus)?.id === id))
    return refuse({
      code: "rol-slachtoffer-vast",
      bronnen: ["LKHA-3.1b"],
      uitleg: {
        nl: "Wie het slachtoffer is, ligt vast bij de melding.",
        en: "Who the victim is was fixed by the report.",
      },
    });
  const doorgang = toets(["persoonsgegevens-betrokkenen-vastleggen"], { casus, context });
  if (doorgang.kind === "refused") return doorgang;
  const versie = rij.versie + 1;
  return accept(
    [{ type: "BetrokkeneBijgewerkt", v: 1, data: { betrokkene: id, persoon: rij.persoon, versie, houder } }],
    [{ soort: "persoon", id: rij.persoon, versie, houder, gegevens: persoon }],
  );
}
