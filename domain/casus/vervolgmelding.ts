import { type Casus, dossierVan } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, type Item, tekstItem } from "./decision.ts";
import type { MeldingFase } from "./event.ts";

/**
 * Another report on somebody whose case runs already (WW-M2): its words and its reporter are kept like those of the first,
 * and it has a clock of its own (BESLUIT-VERVOLGMELDING).
 */
export function voegMeldingToe(
  command: CommandOf<"VoegMeldingToe">,
  casus: Casus,
  context: Context,
): Decision {
  const { kanaal, vrager, toelichting, melder } = command;
  const houder = context.door.organisatie.id;
  const tekst = tekstItem(context, "toelichting", toelichting);
  const geheim: Item[] =
    melder && (melder.naam || melder.bereikbaar || melder.organisatie)
      ? [{ soort: "geheim", id: context.id("melder"), houder, inhoud: JSON.stringify(melder) }]
      : [];
  const data = {
    kanaal,
    vrager,
    toelichting: tekst.id,
    ...(geheim.length > 0 && { melder: context.id("melder") }),
    melderAnoniem: melder?.anoniem ?? false,
    fase: faseVan(casus),
  };
  return accept([{ type: "MeldingToegevoegd", v: 1, data }], [tekst, ...geheim]);
}

/** Where the case stands: nobody was assessed yet; assessed; or no Veilig Thuis that had it works on it any more. */
export function faseVan(casus: Casus): MeldingFase {
  if (!casus.betrokkenen.some(({ veiligheid }) => veiligheid !== undefined)) return "tijdens-beoordeling";
  const veiligThuis = casus.dossiers.filter(({ organisatie }) => organisatie.soort === "veilig-thuis");
  const werkt = veiligThuis.some(({ organisatie }) => dossierVan(casus, organisatie.id)?.open);
  return veiligThuis.length > 0 && !werkt ? "tijdens-monitoring" : "na-beoordeling";
}
