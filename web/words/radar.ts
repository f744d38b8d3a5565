import type { TrefferUitkomst } from "#domain/casus/event.ts";
import type { DatumVergelijking } from "#domain/radar/geboorte.ts";
import type { Klasse, Uitleg } from "#domain/radar/gelijkenis.ts";
import type { Naamvergelijking, Woordpaar } from "#domain/radar/naamgelijkenis.ts";
import type { Vraagdoel } from "#domain/radar/vraagdoel.ts";
import type { Taal } from "./taal.ts";

type Redenen = {
  readonly naam: Readonly<Record<Naamvergelijking, string>>;
  readonly datum: Readonly<Record<DatumVergelijking, string>>;
  readonly adres: string;
  readonly tweeling: string;
  readonly geslacht: string;
};

const nl = {
  titel: "Radar",
  inleiding:
    "De radar legt iedereen in een melding naast de mensen die uw organisatie al kent. Hij voegt nooit mensen samen: u besluit of het dezelfde persoon is, en u kunt dat terugdraaien.",
  lijstKop: "Wie misschien al bekend is",
  lijstLeeg:
    "Er is niemand over wie nog iets te besluiten is. Nieuwe meldingen komen hier binnen een paar minuten bij.",
  kolom: { casus: "Casus", ander: "Lijkt op iemand in", hoe: "Hoe zeker", waarom: "Waarom" },
  afgesloten: "gesloten",
  nogOnzeker: "een collega twijfelt nog",
  bekijk: (nummer: string) => `Vergelijk in casus ${nummer}`,
  blad: "Deze bladzijde van de lijst bestaat niet. U ziet de dichtstbijzijnde.",
  klasse: {
    waarschijnlijk: "Waarschijnlijk dezelfde",
    mogelijk: "Mogelijk dezelfde",
  } satisfies Record<Klasse, string>,
  kop: "Eerder bekend?",
  casus: (nummer: string) => `casus ${nummer}`,
  opent: "open",
  zonderNaam: "zonder naam",
  naamgenoten: (aantal: number) =>
    `Nog ${aantal} mensen heten zo, en verder komt er niets overeen. Vul een geboortedatum of een adres aan om hen te onderscheiden.`,
  besloten: {
    dezelfde: "Gekoppeld, dezelfde persoon",
    "niet-dezelfde": "Iemand anders",
    onzeker: "Nog niet zeker",
  },
  nietMeer: "Lijkt er niet meer op",
  afgewezen: (aantal: number) =>
    aantal === 1 ? "Eén persoon is het niet" : `${aantal} mensen zijn het niet`,
  elders: (nummer: string) => `Dit is besloten in casus ${nummer}. Terugnemen kan daar.`,
  besluit: "Wat besluit u?",
  uitkomst: {
    dezelfde: "Het is dezelfde persoon: koppel",
    "niet-dezelfde": "Het is iemand anders: toon dit niet meer",
    onzeker: "Ik weet het nog niet",
    herroepen: "Neem het besluit terug",
  } satisfies Record<TrefferUitkomst, string>,
  toelichting: "Waarom",
  toelichtingHint: "Mag leeg blijven. Dit blijft in uw eigen dossier.",
  leg: "Leg vast",
  besluitKop: (nummer: string) => `Besluit over casus ${nummer}`,
  neemTerug: "Neem terug",
  vraag: {
    kop: (naam: string) => `Vraag andere regio's of ${naam} daar bekend is`,
    uitleg:
      "U hoort per regio alleen of iemand bekend is, niet meer. Wie de persoon kent, ziet dat u vroeg en waarvoor. Bel die regio voor de rest.",
    doel: "Waarvoor vraagt u dit?",
    doelen: {
      "veiligheid-beoordelen": "om de veiligheid te beoordelen",
      verhuisd: "omdat deze persoon is verhuisd of elders verblijft",
      "overdracht-voorbereiden": "om een overdracht voor te bereiden",
    } satisfies Record<Vraagdoel, string>,
    knop: "Vraag het",
    "te-vaak":
      "U of uw organisatie heeft vandaag te vaak gevraagd of iemand elders bekend is. Vraag het morgen, of bel de regio.",
    "te-weinig":
      "Hiervoor zijn ten minste twee namen nodig, met een geboortedatum of een adres met postcode en huisnummer. Vul die eerst aan.",
    bekend: (wie: string) => `Bekend bij ${wie}.`,
    onbekend: "Nergens bekend.",
    gevraagd: (aantal: number, wanneer: string) => `Gevraagd aan ${aantal} organisaties, ${wanneer}.`,
    bel: "Wie bellen",
  },
  gevraagdKop: "Waar anderen naar vroegen",
  gevraagdLeeg: "Niemand vroeg naar iemand die u kent.",
  gevraagdUitleg:
    "Een andere regio vroeg of iemand bekend is, en het antwoord was ja. Zij weten niet meer dan dat; u ook niet van hen.",
  gevraagdKolom: { wanneer: "Wanneer", wie: "Wie", doel: "Waarvoor", casus: "Uw casus" },
  woord: {
    gelijk: (een: string) => een,
    klinkt: (een: string, ander: string) => `${een} klinkt als ${ander}`,
    lijkt: (een: string, ander: string) => `${een} scheelt een letter of twee met ${ander}`,
    voorletter: (een: string, ander: string) => `${een} past bij ${ander}`,
  } satisfies Record<Woordpaar["hoe"], (een: string, ander: string) => string>,
  redenen: {
    naam: {
      gelijk: "zelfde naam",
      klinkt: "naam klinkt gelijk",
      lijkt: "namen lijken op elkaar",
      "lijkt-eigen": "voornamen lijken op elkaar",
      voorletter: "achternaam en voorletter gelijk",
      "een-woord": "één naam gelijk",
      grotendeels: "naam grotendeels gelijk",
      "andere-achternaam": "voornaam gelijk, achternaam anders",
      anders: "naam anders",
    },
    datum: {
      gelijk: "zelfde geboortedatum",
      gewisseld: "geboortedag en -maand verwisseld",
      "jaar-ernaast": "geboortejaar scheelt één",
      "cijfer-anders": "één cijfer in de geboortedatum anders",
      "zelfde-jaar": "zelfde geboortejaar",
      "jaar-kan": "leeftijd past",
      onbekend: "geboortedatum niet te vergelijken",
      anders: "andere geboortedatum",
    },
    adres: "zelfde adres",
    tweeling: "denk aan een tweeling",
    geslacht: "ander geslacht",
  } satisfies Redenen,
};

const en: typeof nl = {
  titel: "Radar",
  inleiding:
    "Radar lays everybody in a report beside the people your organisation knows already. It never merges people: you decide whether it is the same person, and you can take that back.",
  lijstKop: "Who may be known already",
  lijstLeeg: "There is nobody left to decide about. New reports come in here within a few minutes.",
  kolom: { casus: "Case", ander: "Resembles somebody in", hoe: "How certain", waarom: "Why" },
  afgesloten: "closed",
  nogOnzeker: "a colleague is still in doubt",
  bekijk: (nummer) => `Compare in case ${nummer}`,
  blad: "This page of the list does not exist. You see the nearest one.",
  klasse: { waarschijnlijk: "Probably the same", mogelijk: "Possibly the same" },
  kop: "Known before?",
  casus: (nummer) => `case ${nummer}`,
  opent: "open",
  zonderNaam: "without a name",
  naamgenoten: (aantal) =>
    `${aantal} more people are called so, and nothing else agrees. Add a birth date or an address to tell them apart.`,
  besloten: {
    dezelfde: "Linked, the same person",
    "niet-dezelfde": "Somebody else",
    onzeker: "Not certain yet",
  },
  nietMeer: "No longer resembles",
  afgewezen: (aantal) =>
    aantal === 1 ? "One person is somebody else" : `${aantal} people are somebody else`,
  elders: (nummer) => `This was decided in case ${nummer}. It can be taken back there.`,
  besluit: "What do you decide?",
  uitkomst: {
    dezelfde: "It is the same person: link",
    "niet-dezelfde": "It is somebody else: do not show this again",
    onzeker: "I do not know yet",
    herroepen: "Take the decision back",
  },
  toelichting: "Why",
  toelichtingHint: "May stay empty. This stays in your own dossier.",
  leg: "Record",
  besluitKop: (nummer) => `Decide about case ${nummer}`,
  neemTerug: "Take back",
  vraag: {
    kop: (naam) => `Ask other regions whether ${naam} is known there`,
    uitleg:
      "Per region you hear only whether somebody is known, nothing else. Who knows the person sees that you asked and what for. Call that region for the rest.",
    doel: "What do you ask this for?",
    doelen: {
      "veiligheid-beoordelen": "to assess the safety",
      verhuisd: "because this person moved or stays elsewhere",
      "overdracht-voorbereiden": "to prepare a transfer",
    },
    knop: "Ask",
    "te-vaak":
      "You or your organisation asked too often today whether somebody is known elsewhere. Ask tomorrow, or call the region.",
    "te-weinig":
      "At least two names are needed for this, with a birth date or an address with postcode and house number. Add those first.",
    bekend: (wie) => `Known at ${wie}.`,
    onbekend: "Known nowhere.",
    gevraagd: (aantal, wanneer) => `Asked ${aantal} organisations, ${wanneer}.`,
    bel: "Who to call",
  },
  gevraagdKop: "What others asked about",
  gevraagdLeeg: "Nobody asked about somebody whom you know.",
  gevraagdUitleg:
    "Another region asked whether somebody is known, and the answer was yes. They know no more than that; nor do you of them.",
  gevraagdKolom: { wanneer: "When", wie: "Who", doel: "What for", casus: "Your case" },
  woord: {
    gelijk: (een) => een,
    klinkt: (een, ander) => `${een} sounds like ${ander}`,
    lijkt: (een, ander) => `${een} differs by a letter or two from ${ander}`,
    voorletter: (een, ander) => `${een} fits ${ander}`,
  },
  redenen: {
    naam: {
      gelijk: "same name",
      klinkt: "name sounds the same",
      lijkt: "names look alike",
      "lijkt-eigen": "given names look alike",
      voorletter: "same last name and initial",
      "een-woord": "one name the same",
      grotendeels: "name largely the same",
      "andere-achternaam": "same given name, another last name",
      anders: "another name",
    },
    datum: {
      gelijk: "same birth date",
      gewisseld: "day and month of birth swapped",
      "jaar-ernaast": "birth year differs by one",
      "cijfer-anders": "one digit of the birth date differs",
      "zelfde-jaar": "same birth year",
      "jaar-kan": "age fits",
      onbekend: "birth dates cannot be compared",
      anders: "another birth date",
    },
    adres: "same address",
    tweeling: "think of twins",
    geslacht: "another sex",
  },
};

/** What the pages of radar say. */
export const radarWoorden: Record<Taal, typeof nl> = { nl, en };

/** In what two people resemble each other, without a word of their names. */
export function waaromTekst(
  { naam, datum, adres }: Pick<Uitleg, "naam" | "datum" | "adres">,
  taal: Taal,
): string {
  const { redenen } = radarWoorden[taal];
  const misschienTweeling = naam === "lijkt-eigen" && datum === "gelijk";
  return [
    redenen.naam[naam],
    redenen.datum[datum],
    ...(adres === "gelijk" ? [redenen.adres] : []),
    ...(misschienTweeling ? [redenen.tweeling] : []),
  ].join("; ");
}

/** The same with the words of both names that are not written alike, for whoever may see both. */
export function uitlegTekst({ woorden, geslacht, ...rest }: Uitleg, taal: Taal): string {
  const { redenen, woord } = radarWoorden[taal];
  const anders = woorden
    .filter(({ hoe }) => hoe !== "gelijk")
    .map(({ een, ander, hoe }) => woord[hoe](hoofdletter(een), hoofdletter(ander)));
  const slot = geslacht === "anders" ? `; ${redenen.geslacht}` : "";
  return `${waaromTekst(rest, taal)}${anders.length > 0 ? ` (${anders.join(", ")})` : ""}${slot}`;
}

const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);
