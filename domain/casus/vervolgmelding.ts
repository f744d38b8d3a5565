import { type Casus, dossierVan } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, type Item, refuse, tekstItem } from "./decision.ts";
import type { CasusEvent, MeldingFase, ZaakFeiten } from "./event.ts";
import { verslagVan } from "./gesprek.ts";
import { isBedreigend, isTeVinden, weigerVerteld } from "./melding.ts";

/**
 * Another report on somebody whose case runs already (WW-M2): its words and its reporter are kept like those of the first,
 * and it has a clock of its own (BESLUIT-VERVOLGMELDING). Acute danger in it is acute danger in the case, and forms of
 * violence add to those that are known. Refused: what a first report is refused for (`weigerVerteld`).
 */
export function voegMeldingToe(
  command: CommandOf<"VoegMeldingToe">,
  casus: Casus,
  context: Context,
): Decision {
  const { kanaal, vrager, toelichting, melder, acuutGevaar, genoemden } = command;
  const weigering = weigerVerteld(command, context.op);
  if (weigering) return refuse(weigering);
  const houder = context.door.organisatie.id;
  const items: Item[] = [tekstItem(context, "toelichting", toelichting)];
  if (genoemden) items.push(tekstItem(context, "genoemden", genoemden));
  const isBekend = melder !== undefined && isTeVinden(melder);
  if (isBekend)
    items.push({ soort: "geheim", id: context.id("melder"), houder, inhoud: JSON.stringify(melder) });
  const gesprek = command.gesprek && verslagVan(command.gesprek, houder, context);
  if (gesprek) items.push(...gesprek.items);
  const data = {
    kanaal,
    vrager,
    toelichting: context.id("toelichting"),
    ...(isBekend && { melder: context.id("melder") }),
    // a victim is called to be helped: whoever works on the case must be able to, in the way she said
    melderAnoniem: vrager !== "slachtoffer" && (melder?.anoniem ?? false),
    fase: faseVan(casus),
    ...(acuutGevaar && { acuutGevaar: true as const }),
    ...(melder?.dubbelAnoniem && { dubbelAnoniem: true as const }),
    ...(gesprek && Object.keys(gesprek.verslag).length > 0 && { gesprek: gesprek.verslag }),
    ...(genoemden && { genoemden: context.id("genoemden") }),
  };
  const feiten = feitenUit(command, casus);
  const vastgelegd: CasusEvent[] =
    Object.keys(feiten).length > 0 ? [{ type: "FeitenVastgelegd", v: 1, data: feiten }] : [];
  return accept([{ type: "MeldingToegevoegd", v: 1, data }, ...vastgelegd], items);
}

/** What rules read of it, as far as the case does not say so already; nothing is taken back. */
function feitenUit(command: CommandOf<"VoegMeldingToe">, { feiten }: Casus): ZaakFeiten {
  const { eermotief } = command;
  const bekend = feiten.vormen ?? [];
  const vormen = command.vormen?.filter((vorm) => !bekend.includes(vorm)) ?? [];
  return {
    ...(vormen.length > 0 && { vormen: [...bekend, ...vormen] }),
    ...(eermotief && !feiten.eermotief && { eermotief }),
    ...(isBedreigend(command) && !feiten.informerenBedreigend && { informerenBedreigend: true }),
  };
}

/** Where the case stands: nobody was assessed yet; assessed; or no Veilig Thuis that had it works on it any more. */
export function faseVan(casus: Casus): MeldingFase {
  if (!casus.betrokkenen.some(({ veiligheid }) => veiligheid !== undefined)) return "tijdens-beoordeling";
  const veiligThuis = casus.dossiers.filter(({ organisatie }) => organisatie.soort === "veilig-thuis");
  const werkt = veiligThuis.some(({ organisatie }) => dossierVan(casus, organisatie.id)?.open);
  return veiligThuis.length > 0 && !werkt ? "tijdens-monitoring" : "na-beoordeling";
}
