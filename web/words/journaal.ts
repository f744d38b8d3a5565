import type { EventData, EventType, Journaalregel } from "#domain/casus/event.ts";
import { handelingRijen } from "#domain/protocol/handelingen.ts";
import { begrippen } from "./begrippen.ts";
import { gevraagdeActie } from "./gevraagd.ts";
import { inlichtenWoorden } from "./inlichten.ts";
import { openingWoorden } from "./opening.ts";
import type { Taal } from "./taal.ts";
import { teamNaam } from "./teams.ts";
import { dagVoluit } from "./tijd.ts";
import { veiligheidWoorden } from "./veiligheid.ts";

/** What a reader may know people and organisations by; an unknown person is named by role or as "somebody". */
export type Namen = {
  organisatie: (id: string) => string;
  medewerker: (id: string) => string;
  betrokkene: (id: string) => string;
};

type Zinnen = {
  readonly [T in EventType]: (data: EventData<T>, wie: Namen & { door: string }) => string;
};

const som = (delen: readonly string[], en: string): string =>
  delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${en} ${delen.at(-1)}`;

const nl: Zinnen = {
  MeldingOntvangen: ({ vrager, kanaal, ontvanger, vormen, acuutGevaar, advies }, { organisatie }) =>
    `${organisatie(ontvanger.id)} ontving ${begrippen.nl.kanaal[kanaal]} een melding van ${begrippen.nl.vrager[vrager]}${
      vormen ? `: ${som(vormenIn("nl", vormen), "en")}` : ""
    }${acuutGevaar ? ". Er was acuut gevaar" : ""}${advies ? ". De melding komt uit een advies" : ""}.`,
  MeldingToegevoegd: ({ vrager, kanaal, fase, acuutGevaar }, { door }) =>
    `${door} ontving ${begrippen.nl.kanaal[kanaal]} een nieuwe melding van ${begrippen.nl.vrager[vrager]} in deze casus, ${begrippen.nl.fase[fase]}${acuutGevaar ? ". Er was acuut gevaar" : ""}.`,
  BetrokkeneOpgenomen: ({ betrokkene: id }, { betrokkene }) => `${betrokkene(id)} is opgenomen in de casus.`,
  BetrokkeneBijgewerkt: ({ betrokkene: id }, { betrokkene }) =>
    `De gegevens van ${betrokkene(id)} zijn bijgewerkt.`,
  FeitenVastgelegd: (feiten, { door }) => `${door} legde vast: ${feitenIn("nl", feiten)}.`,
  RegioVastgesteld: ({ regio }, { organisatie }) =>
    `De verantwoordelijke regio is vastgesteld: ${organisatie(regio.id)}.`,
  Toegewezen: ({ organisatie: id, medewerker: wie, team }, { organisatie, medewerker }) =>
    `Bij ${organisatie(id)} werkt ${medewerker(wie)}${team ? ` (${teamNaam(team, "nl")})` : ""} aan deze casus.`,
  VeiligheidBeoordeeld: ({ uitkomst }, { door }) =>
    `${door} beoordeelde de veiligheid: ${veiligheidWoorden.nl[uitkomst]}.`,
  AcuutGevaarGemeld: ({ gedaan }, { door }) =>
    `${door} legde acuut gevaar vast. Meteen gedaan: ${begrippen.nl.gedaan[gedaan]}.`,
  BesluitGenomen: ({ besluit }, { door }) => `${door} besloot: ${begrippen.nl.besluit[besluit]}.`,
  OverdrachtAangeboden: ({ van, naar, warm, spoed }, { organisatie }) =>
    `${organisatie(van.id)} bood de casus aan ${organisatie(naar.id)} aan${warm ? ", met een gesprek" : ""}${spoed ? ", met spoed" : ""}.`,
  OverdrachtAanvaard: ({ door }, { organisatie }) =>
    `${organisatie(door.id)} aanvaardde de overdracht en is nu verantwoordelijk.`,
  OverdrachtGeweigerd: ({ door }, { organisatie }) => `${organisatie(door.id)} weigerde de overdracht.`,
  OverdrachtIngetrokken: (_data, { door }) => `${door} trok het aanbod in.`,
  ActieGevraagd: ({ aan, handeling }, { door, organisatie }) =>
    `${door} vroeg ${organisatie(aan.id)} om een actie: ${gevraagdeActie(handeling, "nl")}.`,
  HandelingVerricht: ({ handeling, verzoek }, { door }) =>
    `${door} legde een handeling vast: ${handelingRijen[handeling].label.nl}${verzoek ? ", op verzoek van het LKHA" : ""}.`,
  RisicoOverlegGehouden: ({ door, met, uitkomst }, { organisatie }) =>
    `${organisatie(door.id)} legde het overleg met ${organisatie(met.id)} vast: ${
      uitkomst === "ja" ? "anderen in Nederland lopen gevaar" : "niemand anders in Nederland loopt gevaar"
    }.`,
  RisicoOverlegBevestigd: ({ door }, { organisatie }) =>
    `${organisatie(door.id)} bevestigde de uitkomst van het risico-overleg.`,
  RisicoOverlegBetwist: ({ door }, { organisatie }) =>
    `${organisatie(door.id)} liet weten dat het vastgelegde risico-overleg niet klopt.`,
  AfstemmingAfgesproken: ({ afspraken }, { door, organisatie }) =>
    `${door} legde vast wie wat doet: ${som([...new Set(afspraken.map(({ wie }) => organisatie(wie.id)))], "en")}.`,
  ConsultGevraagd: ({ deskundige }, { door, organisatie }) =>
    `${door} stelde ${organisatie(deskundige.id)} een vraag, zonder te zeggen over wie.`,
  ConsultOvergenomen: (_data, { door }) => `${door} nam het antwoord van de deskundige over.`,
  DeskundigeGeraadpleegd: ({ uitkomst }, { door }) =>
    `${door} raadpleegde een deskundige${uitkomst ? `. Uitkomst: ${begrippen.nl.consultUitkomst[uitkomst]}` : ""}.`,
  RisicoanalyseAfgerond: (_data, { door }) =>
    `${door} legde vast dat een deskundige de risicoanalyse heeft afgerond.`,
  SlachtofferTeruggekeerd: (_data, { door }) =>
    `${door} legde vast dat het slachtoffer terug is in Nederland.`,
  NotitieGemaakt: (_data, { door }) => `${door} maakte een notitie.`,
  AfwijkingGemotiveerd: ({ handeling, herzienOp }, { door }) =>
    `${door} week gemotiveerd af voor: ${handelingRijen[handeling].label.nl}. Opnieuw bekijken op ${dagVoluit(herzienOp, "nl")}.`,
  AfwijkingHerzien: (_data, { door }) => `${door} bekeek een afwijking van het protocol opnieuw.`,
  NoodgreepGedaan: ({ handeling }, { door }) =>
    `${door} zette in acuut gevaar een regel opzij voor: ${handelingRijen[handeling].label.nl}. De teamleiders zijn gewaarschuwd.`,
  InformerenUitgesteld: ({ betrokkene: id, grond }, { door, betrokkene }) =>
    `${door} stelde uit om ${id ? betrokkene(id) : "de betrokkenen"} te informeren${grond ? `: ${inlichtenWoorden.nl.uitstel[grond]}` : ""}.`,
  BetrokkeneGeinformeerd: ({ betrokkene: id, hoe }, { door, betrokkene }) =>
    `${door} informeerde ${betrokkene(id)} ${inlichtenWoorden.nl.wijze[hoe]}.`,
  InformerenNietNodig: ({ betrokkene: id, grond }, { door, betrokkene }) =>
    `${door} legde vast dat ${betrokkene(id)} niet geïnformeerd hoeft te worden: ${inlichtenWoorden.nl.nietNodig[grond]}.`,
  RechtenVerteld: ({ aan, rechten }, { door, betrokkene }) =>
    `${door} vertelde ${aan === "melder" ? "de melder" : betrokkene(aan)} over rechten: ${som(
      rechten.map((recht) => inlichtenWoorden.nl.recht[recht]),
      "en",
    )}.`,
  MelderTeruggekoppeld: ({ na, hoe }, { door }) =>
    `${door} liet de melder ${inlichtenWoorden.nl.na[na]} weten wat er is gedaan, ${inlichtenWoorden.nl.wijze[hoe]}.`,
  TerugkoppelingNietGegeven: ({ na, grond }, { door }) =>
    `${door} legde vast dat de melder ${inlichtenWoorden.nl.na[na]} niets hoort: ${inlichtenWoorden.nl.zonder[grond]}.`,
  StandGevraagd: () => "De melder vroeg hoe het ermee staat, en wacht op antwoord.",
  StandBeantwoord: (_data, { door }) => `${door} gaf de melder antwoord.`,
  Gemonitord: ({ ronde, voorwaarden, veilig, herstel, volgendeOp }, { door }) =>
    `${door} keek hoe het gaat (${begrippen.nl.ronde[ronde]}). Voorwaarden nagekomen: ${begrippen.nl.monitor[voorwaarden]}; veilig: ${begrippen.nl.monitor[veilig]}; herstel: ${begrippen.nl.monitor[herstel]}.${
      volgendeOp ? ` Opnieuw op ${dagVoluit(volgendeOp, "nl")}.` : ""
    }`,
  TrefferBeoordeeld: ({ betrokkene: id, uitkomst }, { betrokkene }) =>
    ({
      dezelfde: `${betrokkene(id)} is gekoppeld aan iemand die eerder bekend was.`,
      "niet-dezelfde": `${betrokkene(id)} is niet dezelfde als iemand op wie deze persoon lijkt.`,
      onzeker: `Van ${betrokkene(id)} is nog niet zeker of het iemand is die eerder bekend was.`,
      herroepen: `Een eerder besluit over wie ${betrokkene(id)} is, is teruggenomen.`,
    })[uitkomst],
  MelderOpeningGevraagd: (_data, { door }) =>
    `${door} vroeg een collega om mee te beslissen over het openen van een anonieme melder.`,
  MelderOpeningGoedgekeurd: (_data, { door }) =>
    `${door} keurde goed dat een collega een anonieme melder opent. De teamleiders zijn gewaarschuwd.`,
  MelderOpeningAfgewezen: (_data, { door }) => `${door} wees af dat een collega een anonieme melder opent.`,
  MelderOpeningHerzien: ({ terecht }, { door }) =>
    `${door} keek terug op het openen van een anonieme melder: dat was ${terecht ? "terecht" : "niet terecht"}.`,
  DubbelAnoniemGewogen: ({ grond, met }, { door, medewerker }) =>
    `${door} woog de dubbel anonieme melding met ${medewerker(met)}: ${openingWoorden.nl.dubbel.gronden[grond]}.`,
  DossierGesloten: ({ organisatie: wie }, { organisatie }) =>
    `${organisatie(wie.id)} sloot het eigen dossier.`,
  DossierHeropend: ({ organisatie: wie }, { organisatie }) =>
    `${organisatie(wie.id)} heropende het eigen dossier.`,
};

const en: Zinnen = {
  MeldingOntvangen: ({ vrager, kanaal, ontvanger, vormen, acuutGevaar, advies }, { organisatie }) =>
    `${organisatie(ontvanger.id)} received a report ${begrippen.en.kanaal[kanaal]} from ${begrippen.en.vrager[vrager]}${
      vormen ? `: ${som(vormenIn("en", vormen), "and")}` : ""
    }${acuutGevaar ? ". There was acute danger" : ""}${advies ? ". The report comes from an advice" : ""}.`,
  MeldingToegevoegd: ({ vrager, kanaal, fase, acuutGevaar }, { door }) =>
    `${door} received ${begrippen.en.kanaal[kanaal]} another report of ${begrippen.en.vrager[vrager]} in this case, ${begrippen.en.fase[fase]}${acuutGevaar ? ". There was acute danger" : ""}.`,
  BetrokkeneOpgenomen: ({ betrokkene: id }, { betrokkene }) => `${betrokkene(id)} was added to the case.`,
  BetrokkeneBijgewerkt: ({ betrokkene: id }, { betrokkene }) =>
    `The details of ${betrokkene(id)} were updated.`,
  FeitenVastgelegd: (feiten, { door }) => `${door} recorded: ${feitenIn("en", feiten)}.`,
  RegioVastgesteld: ({ regio }, { organisatie }) =>
    `The responsible region was determined: ${organisatie(regio.id)}.`,
  Toegewezen: ({ organisatie: id, medewerker: wie, team }, { organisatie, medewerker }) =>
    `At ${organisatie(id)}, ${medewerker(wie)}${team ? ` (${teamNaam(team, "en")})` : ""} works on this case.`,
  VeiligheidBeoordeeld: ({ uitkomst }, { door }) =>
    `${door} assessed the safety: ${veiligheidWoorden.en[uitkomst]}.`,
  AcuutGevaarGemeld: ({ gedaan }, { door }) =>
    `${door} recorded acute danger. Done at once: ${begrippen.en.gedaan[gedaan]}.`,
  BesluitGenomen: ({ besluit }, { door }) => `${door} decided: ${begrippen.en.besluit[besluit]}.`,
  OverdrachtAangeboden: ({ van, naar, warm, spoed }, { organisatie }) =>
    `${organisatie(van.id)} offered the case to ${organisatie(naar.id)}${warm ? ", with a conversation" : ""}${spoed ? ", urgently" : ""}.`,
  OverdrachtAanvaard: ({ door }, { organisatie }) =>
    `${organisatie(door.id)} accepted the transfer and is responsible now.`,
  OverdrachtGeweigerd: ({ door }, { organisatie }) => `${organisatie(door.id)} refused the transfer.`,
  OverdrachtIngetrokken: (_data, { door }) => `${door} withdrew the offer.`,
  ActieGevraagd: ({ aan, handeling }, { door, organisatie }) =>
    `${door} asked ${organisatie(aan.id)} for an action: ${gevraagdeActie(handeling, "en")}.`,
  HandelingVerricht: ({ handeling, verzoek }, { door }) =>
    `${door} recorded an act: ${handelingRijen[handeling].label.en}${verzoek ? ", at the request of LKHA" : ""}.`,
  RisicoOverlegGehouden: ({ door, met, uitkomst }, { organisatie }) =>
    `${organisatie(door.id)} recorded the consultation with ${organisatie(met.id)}: ${
      uitkomst === "ja"
        ? "others in the Netherlands are in danger"
        : "nobody else in the Netherlands is in danger"
    }.`,
  RisicoOverlegBevestigd: ({ door }, { organisatie }) =>
    `${organisatie(door.id)} confirmed the outcome of the risk consultation.`,
  RisicoOverlegBetwist: ({ door }, { organisatie }) =>
    `${organisatie(door.id)} said that the risk consultation as recorded is not right.`,
  AfstemmingAfgesproken: ({ afspraken }, { door, organisatie }) =>
    `${door} recorded who does what: ${som([...new Set(afspraken.map(({ wie }) => organisatie(wie.id)))], "and")}.`,
  ConsultGevraagd: ({ deskundige }, { door, organisatie }) =>
    `${door} put a question to ${organisatie(deskundige.id)}, without saying about whom.`,
  ConsultOvergenomen: (_data, { door }) => `${door} took over the answer of the expert.`,
  DeskundigeGeraadpleegd: ({ uitkomst }, { door }) =>
    `${door} consulted an expert${uitkomst ? `. Outcome: ${begrippen.en.consultUitkomst[uitkomst]}` : ""}.`,
  RisicoanalyseAfgerond: (_data, { door }) => `${door} recorded that an expert completed the risk analysis.`,
  SlachtofferTeruggekeerd: (_data, { door }) =>
    `${door} recorded that the victim is back in the Netherlands.`,
  NotitieGemaakt: (_data, { door }) => `${door} made a note.`,
  AfwijkingGemotiveerd: ({ handeling, herzienOp }, { door }) =>
    `${door} deviated with a motive for: ${handelingRijen[handeling].label.en}. To be reviewed on ${dagVoluit(herzienOp, "en")}.`,
  AfwijkingHerzien: (_data, { door }) => `${door} looked at a deviation from the protocol again.`,
  NoodgreepGedaan: ({ handeling }, { door }) =>
    `${door} set a rule aside in acute danger for: ${handelingRijen[handeling].label.en}. The team leaders were alerted.`,
  InformerenUitgesteld: ({ betrokkene: id, grond }, { door, betrokkene }) =>
    `${door} postponed to inform ${id ? betrokkene(id) : "those concerned"}${grond ? `: ${inlichtenWoorden.en.uitstel[grond]}` : ""}.`,
  BetrokkeneGeinformeerd: ({ betrokkene: id, hoe }, { door, betrokkene }) =>
    `${door} informed ${betrokkene(id)} ${inlichtenWoorden.en.wijze[hoe]}.`,
  InformerenNietNodig: ({ betrokkene: id, grond }, { door, betrokkene }) =>
    `${door} recorded that ${betrokkene(id)} need not be informed: ${inlichtenWoorden.en.nietNodig[grond]}.`,
  RechtenVerteld: ({ aan, rechten }, { door, betrokkene }) =>
    `${door} told ${aan === "melder" ? "the reporter" : betrokkene(aan)} of rights: ${som(
      rechten.map((recht) => inlichtenWoorden.en.recht[recht]),
      "and",
    )}.`,
  MelderTeruggekoppeld: ({ na, hoe }, { door }) =>
    `${door} let the reporter know ${inlichtenWoorden.en.na[na]} what was done, ${inlichtenWoorden.en.wijze[hoe]}.`,
  TerugkoppelingNietGegeven: ({ na, grond }, { door }) =>
    `${door} recorded that the reporter hears nothing ${inlichtenWoorden.en.na[na]}: ${inlichtenWoorden.en.zonder[grond]}.`,
  StandGevraagd: () => "The reporter asked how things stand, and waits for an answer.",
  StandBeantwoord: (_data, { door }) => `${door} gave the reporter an answer.`,
  Gemonitord: ({ ronde, voorwaarden, veilig, herstel, volgendeOp }, { door }) =>
    `${door} looked how things are (${begrippen.en.ronde[ronde]}). Conditions met: ${begrippen.en.monitor[voorwaarden]}; safe: ${begrippen.en.monitor[veilig]}; recovery: ${begrippen.en.monitor[herstel]}.${
      volgendeOp ? ` Again on ${dagVoluit(volgendeOp, "en")}.` : ""
    }`,
  TrefferBeoordeeld: ({ betrokkene: id, uitkomst }, { betrokkene }) =>
    ({
      dezelfde: `${betrokkene(id)} was linked to somebody who was known before.`,
      "niet-dezelfde": `${betrokkene(id)} is not the same as somebody whom this person resembles.`,
      onzeker: `Of ${betrokkene(id)} it is not certain yet whether it is somebody who was known before.`,
      herroepen: `An earlier decision on who ${betrokkene(id)} is was taken back.`,
    })[uitkomst],
  MelderOpeningGevraagd: (_data, { door }) =>
    `${door} asked a colleague to decide on opening an anonymous reporter.`,
  MelderOpeningGoedgekeurd: (_data, { door }) =>
    `${door} approved that a colleague opens an anonymous reporter. The team leaders were alerted.`,
  MelderOpeningAfgewezen: (_data, { door }) =>
    `${door} refused that a colleague opens an anonymous reporter.`,
  MelderOpeningHerzien: ({ terecht }, { door }) =>
    `${door} reviewed the opening of an anonymous reporter: it was ${terecht ? "right" : "not right"}.`,
  DubbelAnoniemGewogen: ({ grond, met }, { door, medewerker }) =>
    `${door} weighed the doubly anonymous report with ${medewerker(met)}: ${openingWoorden.en.dubbel.gronden[grond]}.`,
  DossierGesloten: ({ organisatie: wie }, { organisatie }) =>
    `${organisatie(wie.id)} closed its own dossier.`,
  DossierHeropend: ({ organisatie: wie }, { organisatie }) =>
    `${organisatie(wie.id)} reopened its own dossier.`,
};

const zinnen: Record<Taal, Zinnen> = { nl, en };

const vormenIn = (taal: Taal, vormen: readonly (keyof (typeof begrippen)["nl"]["vorm"])[]): string[] =>
  vormen.map((vorm) => begrippen[taal].vorm[vorm]);

/** Facts as words, in the order recorded: "eer als motief ja; eigen kracht nee". */
function feitenIn(taal: Taal, feiten: EventData<"FeitenVastgelegd">): string {
  const { feit, ja, nee, ...woorden } = begrippen[taal];
  const waarde = (sleutel: string, ruw: unknown): string => {
    if (typeof ruw === "boolean") return ruw ? ja : nee;
    if (Array.isArray(ruw)) return som(vormenIn(taal, ruw), taal === "nl" ? "en" : "and");
    const lijst = (woorden as Record<string, unknown>)[sleutel] as Record<string, string> | undefined;
    return lijst?.[String(ruw)] ?? String(ruw);
  };
  return Object.entries(feiten)
    .filter(([, ruw]) => ruw !== undefined)
    .map(([sleutel, ruw]) => `${feit[sleutel as keyof typeof feit]}: ${waarde(sleutel, ruw)}`)
    .join("; ");
}

/** One line of the journal as a plain sentence; what the sentence names is only what `namen` gives away. */
export function journaalZin(
  { event, door }: Pick<Journaalregel, "event" | "door">,
  namen: Namen,
  taal: Taal,
): string {
  const wie = { ...namen, door: namen.organisatie(door.organisatie.id) };
  // the table has one function per event type, which TypeScript cannot see through an index
  const zin = zinnen[taal][event.type] as (data: typeof event.data, wie: Namen & { door: string }) => string;
  const tekst = zin(event.data, wie);
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
