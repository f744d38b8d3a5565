const nl = {
  titel: "Schakel – bewaren",
  bewaar: "Bewaar voor later",
  kop: "Later verder met uw melding",
  bewaardKop: "Bewaard voor later",
  bewaard: "Wat u schreef staat nu versleuteld bij Schakel. Er is nog niets verstuurd.",
  code: "Uw code",
  codeUitleg:
    "Schrijf deze code op. U ziet hem maar één keer, en wij kunnen hem niet terugvinden. Wie de code heeft, kan alles lezen wat u schreef.",
  tot: (dag: string) => `Op ${dag} wordt het weggegooid, of eerder: zodra u de melding verstuurt.`,
  verder: "Verder met het formulier",
  weg: "Gooi het weg",
  weggegooid: "Weggegooid. Er is niets meer van bewaard.",
  inleiding: "Bewaarde u een melding om later verder te gaan? Vul dan de code in.",
  codeHint: "Vierentwintig letters en cijfers. De code komt niet in een adres en niet in een logboek.",
  open: "Open",
  gevonden: "Gevonden. Alles wat u schreef is er nog.",
  onbekend:
    "Deze code kennen we niet. Kijk of elke letter klopt. Misschien is het al verstuurd, of weggegooid.",
  teVaak: "Dit kan nu even niet: er waren te veel pogingen van hier. Probeer het over een uur weer.",
  teLang: "Er is te veel tekst om te bewaren. Maak de antwoorden korter.",
  nietBewaard: "Er is niets bewaard. Wat u schreef staat nog in het formulier.",
  geenCode:
    "Geen code? Dan is er niets bewaard: van wat u typt blijft alleen iets over als u dat zelf kiest.",
  meelezers: "Meelezers en opmerkingen",
  wieLeest: "Leest er iemand mee?",
  wieLeestLink: "Meelezers en opmerkingen",
  leescode: "Kreeg u een leescode van een ander?",
  leescodeLink: "Lees met de code",
};

const en: typeof nl = {
  titel: "Schakel – keep",
  bewaar: "Keep for later",
  kop: "Go on with your report later",
  bewaardKop: "Kept for later",
  bewaard: "What you wrote is now with Schakel, encrypted. Nothing has been sent yet.",
  code: "Your code",
  codeUitleg:
    "Write this code down. You see it only once, and we cannot find it for you. Whoever has the code can read everything you wrote.",
  tot: (dag) => `On ${dag} it is thrown away, or sooner: as soon as you send the report.`,
  verder: "Go on with the form",
  weg: "Throw it away",
  weggegooid: "Thrown away. Nothing of it is kept.",
  inleiding: "Did you keep a report to go on with later? Then fill in the code.",
  codeHint: "Twenty-four letters and digits. The code comes in no address and in no log.",
  open: "Open",
  gevonden: "Found. Everything you wrote is still there.",
  onbekend: "We do not know this code. Check each letter. Perhaps it was sent already, or thrown away.",
  teVaak: "This is not possible just now: there were too many attempts from here. Try again in an hour.",
  teLang: "There is too much text to keep. Make the answers shorter.",
  nietBewaard: "Nothing was kept. What you wrote is still in the form.",
  geenCode:
    "No code? Then nothing was kept: of what you type something stays only if you choose that yourself.",
  meelezers: "Readers and remarks",
  wieLeest: "Does somebody read along?",
  wieLeestLink: "Readers and remarks",
  leescode: "Did you get a reading code from somebody?",
  leescodeLink: "Read with the code",
};

/** Keeping a report under a code, to go on with it later. */
export const laterWoorden = { nl, en };
