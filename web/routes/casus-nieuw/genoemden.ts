import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { landNaam } from "../../words/landen.ts";
import type { Taal } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";

/**
 * The people of a report as one text, a line for each of whom anything was filled in besides a role: they may be in the
 * running case already, so that somebody must look before they are taken into it. Undefined when nobody was named.
 */
export function genoemdenIn(
  mensen: readonly PersoonGegevens[],
  { taal, gemeente }: { taal: Taal; gemeente: (code: string) => string | undefined },
): string | undefined {
  const w = formulieren[taal].mensen;
  const woorden = begrippen[taal];
  const regels = mensen.flatMap((persoon) => {
    const { rol, naam, geboortedatum, leeftijd, geslacht, land, plaats, adres, bereikbaar, inschrijving } =
      persoon;
    const delen = [
      naam,
      geboortedatum && `${w.geboortedatum}: ${dagVoluit(geboortedatum, taal)}`,
      leeftijd && `${w.leeftijd}: ${casusWoorden[taal].jaar(leeftijd.jaren)}`,
      geslacht && `${w.geslacht}: ${woorden.geslacht[geslacht]}`,
      (land || plaats) && `${w.land}: ${[plaats, land && landNaam(land, taal)].filter(Boolean).join(", ")}`,
      inschrijving && `${w.inschrijving}: ${woorden.inschrijving[inschrijving]}`,
      persoon.gemeente && `${w.gemeente}: ${gemeente(persoon.gemeente) ?? persoon.gemeente}`,
      adres && `${persoon.adresGeheim ? w.adresGeheim : w.adres}: ${adres}`,
      bereikbaar && `${w.bereikbaar}: ${bereikbaar}`,
    ].filter((deel) => deel);
    return delen.length > 0 ? [`${woorden.rol[rol]}: ${delen.join("; ")}`] : [];
  });
  return regels.length > 0 ? regels.join("\n") : undefined;
}
