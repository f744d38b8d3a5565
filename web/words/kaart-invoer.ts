import type { Kolom } from "#domain/kennis/sociale-kaart/cellen.ts";
import { hulptalen } from "#domain/kennis/sociale-kaart/kaart.ts";
import { kaartSoortLijst } from "#domain/kennis/sociale-kaart/soorten.ts";
import { themaLijst } from "#domain/kennis/sociale-kaart/themas.ts";
import { celfoutTekst } from "./kaart-beheer.ts";
import type { Taal } from "./taal.ts";

type Telling = { nieuw: number; gewijzigd: number; gelijk: number };

const nl = {
  titel: "Kaarten invoeren uit een bestand",
  stappen: (regels: number) => [
    "Haal hieronder uw kaarten op als bestand en open het in een rekenblad.",
    "Wijzig wat anders is. Zet een nieuwe kaart op een eigen regel, zonder id en versie. Laat id en versie van de andere staan.",
    `Bewaar het als CSV in UTF-8, met hoogstens ${regels.toLocaleString("nl-NL")} regels, en kies het hier. U ziet eerst per regel wat er niet klopt; er verandert nog niets.`,
    "Klopt alles, dan voert u het in: alles of niets.",
  ],
  uitvoer: "Haal mijn kaarten op (CSV)",
  bestand: "Bestand",
  bestandHint: "Komma's, puntkomma's en tabs mogen alle drie.",
  kijk: "Kijk het bestand na",
  verslag: "Wat er in het bestand staat",
  nietIngevoerd: "Er is niets ingevoerd: verbeter eerst wat hieronder staat.",
  meer: (aantal: number) => `Hieronder staan de eerste; er zijn er nog ${aantal}.`,
  fouten: "Wat er niet klopt",
  regel: "Regel",
  kaart: "Kaart",
  wat: "Wat er mis is, en hoe het wel kan",
  telling: ({ nieuw, gewijzigd, gelijk }: Telling) =>
    `Alles klopt. Nieuw: ${nieuw}. Gewijzigd: ${gewijzigd}. Hetzelfde gebleven: ${gelijk}. Er is nog niets ingevoerd.`,
  nietsAnders: "Er is niets in te voeren: alle kaarten zijn al zo.",
  voerIn: (aantal: number) => (aantal === 1 ? "Voer 1 kaart in" : `Voer ${aantal} kaarten in`),
  probleem: {
    "geen-bestand": "Kies een bestand; dit was leeg of er was geen gekozen.",
    "niet-utf8":
      "Dit bestand is niet in UTF-8 bewaard, dus letters als é zouden stuk gaan. Kies in uw rekenblad bij het opslaan: CSV UTF-8.",
  },
  fout: {
    "leeg-bestand": "het bestand is leeg; de eerste regel hoort de namen van de kolommen te hebben.",
    "geen-regels": "onder de kop staat geen regel.",
    "te-veel-regels": "het bestand heeft te veel regels; deel het op.",
    aanhaling:
      "er staat een aanhalingsteken op een plek waar het niet kan; zet de hele tekst tussen aanhalingstekens en schrijf een aanhalingsteken erin dubbel.",
    "aanhaling-open":
      "een aanhalingsteken gaat open en niet meer dicht; zet er een aan het einde van de tekst.",
    onbekend:
      "id: deze kaart bestaat niet, of uw organisatie houdt haar niet bij. Laat het id leeg voor een nieuwe kaart.",
    versie: "versie: hier hoort het getal dat in het opgehaalde bestand stond.",
    ingehaald: "versie: iemand wijzigde deze kaart nadat u het bestand ophaalde. Haal het opnieuw op.",
    ingetrokken: "id: deze kaart is ingetrokken. Zet haar eerst terug, of haal de regel weg.",
  } as Readonly<Record<string, string>>,
  velden: (er: string, horen: string) =>
    `deze regel heeft ${er} velden en de kop ${horen}; zet een tekst met een komma of puntkomma erin tussen aanhalingstekens.`,
  kolommenTeVeel: (hoogstens: string) =>
    `de kop heeft te veel kolommen; gebruik alleen de ${hoogstens} uit het opgehaalde bestand.`,
  kolomOnbekend: (naam: string) =>
    `de kolom “${naam}” bestaat niet; gebruik de namen uit het opgehaalde bestand.`,
  kolomDubbel: (naam: string) => `de kolom “${naam}” staat er twee keer; haal er een weg.`,
  kolomOntbreekt: (naam: string) => `de kolom “${naam}” ontbreekt.`,
  kiesUit: (kolom: string, waarden: string, waarde?: string) =>
    waarde
      ? `${kolom}: “${waarde}” kan hier niet; schrijf een of meer van deze woorden: ${waarden}.`
      : `${kolom}: schrijf een of meer van deze woorden: ${waarden}.`,
  waar: (waarde: string, goed: readonly string[]) =>
    `waar: “${waarde}” kan hier niet; schrijf ${goed.map((ene) => `“${ene}”`).join(" of ")}.`,
  dubbel: (regel: string) => `dezelfde kaart staat ook op regel ${regel}; haal er een weg.`,
  staatErAl: (id: string) =>
    `deze kaart is er al; zet “${id}” bij id en het getal uit het opgehaalde bestand bij versie.`,
};

const en: typeof nl = {
  titel: "Import cards from a file",
  stappen: (regels) => [
    "Get your cards as a file below and open it in a spreadsheet.",
    "Change what is different. Put a new card on a line of its own, without id and versie. Leave id and versie of the others.",
    `Save it as CSV in UTF-8, with at most ${regels.toLocaleString("en-GB")} lines, and choose it here. First you see line by line what is wrong; nothing changes yet.`,
    "If all is right, you import it: everything or nothing.",
  ],
  uitvoer: "Get my cards (CSV)",
  bestand: "File",
  bestandHint: "Commas, semicolons and tabs are all three possible.",
  kijk: "Check the file",
  verslag: "What is in the file",
  nietIngevoerd: "Nothing was imported: first correct what stands below.",
  meer: (aantal) => `Below are the first ones; there are ${aantal} more.`,
  fouten: "What is wrong",
  regel: "Line",
  kaart: "Card",
  wat: "What is wrong, and what would be right",
  telling: ({ nieuw, gewijzigd, gelijk }) =>
    `All is right. New: ${nieuw}. Changed: ${gewijzigd}. Still the same: ${gelijk}. Nothing was imported yet.`,
  nietsAnders: "There is nothing to import: all cards are like this already.",
  voerIn: (aantal) => (aantal === 1 ? "Import 1 card" : `Import ${aantal} cards`),
  probleem: {
    "geen-bestand": "Choose a file; this one was empty or none was chosen.",
    "niet-utf8":
      "This file was not saved in UTF-8, so letters such as é would break. When saving, choose in your spreadsheet: CSV UTF-8.",
  },
  fout: {
    "leeg-bestand": "the file is empty; its first line must have the names of the columns.",
    "geen-regels": "there is no line below the heading.",
    "te-veel-regels": "the file has too many lines; split it.",
    aanhaling:
      "there is a quotation mark where it cannot be; put the whole text between quotation marks and double one inside it.",
    "aanhaling-open": "a quotation mark opens and does not close; put one at the end of the text.",
    onbekend:
      "id: this card does not exist, or your organisation does not keep it. Leave the id empty for a new card.",
    versie: "versie: this must be the number that stood in the file you got.",
    ingehaald: "versie: somebody changed this card after you got the file. Get it again.",
    ingetrokken: "id: this card was withdrawn. Put it back first, or take the line away.",
  },
  velden: (er, horen) =>
    `this line has ${er} fields and the heading ${horen}; put a text with a comma or semicolon in it between quotation marks.`,
  kolommenTeVeel: (hoogstens) =>
    `the heading has too many columns; use only the ${hoogstens} of the file you got.`,
  kolomOnbekend: (naam) => `there is no column “${naam}”; use the names of the file you got.`,
  kolomDubbel: (naam) => `the column “${naam}” is there twice; take one away.`,
  kolomOntbreekt: (naam) => `the column “${naam}” is missing.`,
  kiesUit: (kolom, waarden, waarde) =>
    waarde
      ? `${kolom}: “${waarde}” is not possible here; write one or more of these words: ${waarden}.`
      : `${kolom}: write one or more of these words: ${waarden}.`,
  waar: (waarde, goed) =>
    `waar: “${waarde}” is not possible here; write ${goed.map((ene) => `“${ene}”`).join(" or ")}.`,
  dubbel: (regel) => `the same card is also on line ${regel}; take one away.`,
  staatErAl: (id) =>
    `this card is there already; put “${id}” under id and the number of the file you got under versie.`,
};

/** What the page says on which a region imports its cards. */
export const invoerWoorden: Record<Taal, typeof nl> = { nl, en };

/** The words that a column of a file may hold; a page has them as a list to choose from. */
const keuzen: Readonly<Record<string, readonly string[]>> = {
  soort: kaartSoortLijst,
  themas: themaLijst,
  talen: hulptalen,
};

/** As the report of a file has it: a code for which there are words, the word that was refused, and what may stand there. */
type Fout = {
  readonly kolom?: string;
  readonly code: string;
  readonly waarde?: string;
  readonly goed?: readonly string[];
};

/** What is wrong with a line of a file, and what would be right, as one sentence. */
export function bestandsfoutTekst({ kolom, code, waarde = "", goed = [] }: Fout, taal: Taal): string {
  const woorden = invoerWoorden[taal];
  const [soort = "", eerste = "", tweede = ""] = code.split(":");
  const waarden = keuzen[kolom ?? ""];
  if (waarden && (code === "kies" || code === "soort"))
    return woorden.kiesUit(kolom ?? "", waarden.join(", "), waarde);
  const met: Readonly<Record<string, () => string>> = {
    velden: () => woorden.velden(eerste, tweede),
    "te-veel-kolommen": () => woorden.kolommenTeVeel(eerste),
    "kolom-onbekend": () => woorden.kolomOnbekend(eerste),
    "kolom-dubbel": () => woorden.kolomDubbel(eerste),
    "kolom-ontbreekt": () => woorden.kolomOntbreekt(eerste),
    dubbel: () => woorden.dubbel(eerste),
    waar: () => woorden.waar(waarde, goed),
    "staat-er-al": () => woorden.staatErAl(eerste),
  };
  return (
    met[soort]?.() ?? woorden.fout[soort] ?? celfoutTekst({ kolom: (kolom ?? "naam") as Kolom, code }, taal)
  );
}
