import type { Fase } from "#domain/melding/fase.ts";

const nl = {
  titel: "Schakel – nakijken",
  kop: "Kijk na en verstuur",
  inleiding: "Er is nog niets verstuurd. Lees alles nog één keer.",
  niets: "Hier is nog niets om te versturen. Vul eerst het formulier in.",
  naar: (wie: string) => `Dit gaat naar ${wie}.`,
  naarOnbekend: "Nog niet bekend naar wie dit gaat. Vul hieronder de gemeente in.",
  belOok: "Is er haast? Bel dan ook. Niemand leest een melding als noodoproep.",
  gevaar: "Is er nu gevaar? Bel 112.",
  waar: "Waar het is",
  gemeente: "In welke gemeente woont het gezin?",
  gemeenteHint: "Daarmee weten we welke regio van Veilig Thuis het is.",
  weetNiet: "Weet ik niet",
  eigenGemeente: "Weet u dat niet: in welke gemeente bent u zelf?",
  eigenHint: "Veilig Thuis in uw regio zoekt dan uit bij wie het hoort.",
  land: "In welk land is het slachtoffer nu?",
  landHint: "Nodig voor hulp vanuit Nederland. Weet u het land niet, kies dan ‘land onbekend’.",
  verstuur: "Verstuur de melding",
  terug: "Terug naar het formulier",
  nietKlaar: "Nog niet klaar om te versturen",
  geenMelder:
    "Vul in wie u bent en hoe u te bereiken bent. Zonder dat kan Veilig Thuis niet bij u terugkomen.",
  fouten: {
    melder: "Vul in wie meldt.",
    organisatie: "Vul uw organisatie in.",
    bereikbaar: "Vul in hoe en wanneer u te bereiken bent.",
    zorgen: "Vertel waar u zich zorgen over maakt.",
    ingelicht: "Kies of de betrokkenen weten dat u meldt. Weten zij het niet, kies dan ook de reden.",
    gemeente: "Kies de gemeente van het gezin, of uw eigen gemeente.",
    land: "Kies in welk land het slachtoffer is.",
    teLang: "Een antwoord is te lang. Ga terug en maak het korter.",
  },
  teVaak:
    "Er kwamen het afgelopen uur te veel meldingen van hier. Wat u schreef staat er nog; er is niets verstuurd. Probeer het over een uur weer, of bel.",
  teVaakKop: "Nu even niet",
  verlopenKop: "Dit formulier stond te lang open",
  verlopen: "Er is niets verstuurd. Wat u schreef staat er nog. Kijk het na en verstuur het opnieuw.",
  geweigerd: "Dit kan zo nog niet worden verstuurd",
  bellen: "Bellen kan altijd",
  bewijs: {
    titel: "Schakel – ontvangen",
    kop: "Uw melding is ontvangen",
    eerder:
      "U had deze melding al verstuurd. Dit is hetzelfde bewijs. Wat u daarna nog veranderde, is niet meegegaan: bel daarvoor.",
    door: (wie: string) => `${wie} heeft de melding en is vanaf nu verantwoordelijk voor wat ermee gebeurt.`,
    op: (dag: string) => `Verstuurd op ${dag}.`,
    codeKop: "Uw code",
    code: "Schrijf deze code op of druk dit blad af. De code staat nergens anders en wij kunnen hem niet terugvinden.",
    burgerCode:
      "Met deze code ziet u hoe ver het is. Schrijf hem alleen op als niemand anders hem kan vinden. U hebt hem niet nodig om geholpen te worden.",
    dan: "Wat er nu gebeurt",
    stappen: [
      "Uw melding wordt gelezen en er wordt bekeken hoe onveilig het is.",
      "Er wordt besloten wat er nodig is, en wie dat doet.",
    ],
    professional:
      "U hoort twee keer iets: na de eerste beoordeling, en na een onderzoek als dat er komt. Duurt het te lang, vraag dan met uw code hoe het staat, of bel.",
    burger: "Wij nemen alleen contact met u op zoals u hebt gezegd.",
    dubbel:
      "Niemand weet wie u bent, ook Veilig Thuis niet. Daarom kan niemand u bellen. Weet u later meer? Meld dan opnieuw, of bel.",
    rechten:
      "U mag vragen wat er over u is vastgelegd en hoe u een klacht indient. Een vertrouwenspersoon kan u daarbij helpen. Vraag ernaar als u belt.",
    stand: "Kijk hoe het staat",
    wissen: "Staat dit scherm open op een apparaat van een ander? Druk dan bovenaan op ‘Verlaat deze site’.",
  },
  stand: {
    titel: "Schakel – stand",
    kop: "Hoe staat het ermee?",
    inleiding: "Vul de code van uw bewijs in. De code komt niet in een adres en niet in een logboek.",
    code: "Uw code",
    codeHint: "Zestien letters en cijfers, zoals K7Q4-2MXW-9PBT-H3FD.",
    bekijk: "Bekijk",
    onbekend: "Deze code kennen we niet. Kijk of elke letter klopt. Oude codes werken op den duur niet meer.",
    teVaak: "Er zijn van hier te veel codes geprobeerd. Probeer het over een uur weer, of bel 0800-2000.",
    fase: {
      ontvangen: "Ontvangen. Er is nog niet beoordeeld hoe onveilig het is.",
      "in-beoordeling": "De veiligheid is beoordeeld. Er is nog niet besloten wat er volgt.",
      besloten: "Er is besloten.",
    } satisfies Record<Fase, string>,
    vervolg: "Er komt een vervolg.",
    geenVervolg: "Er komt geen vervolg.",
    overgedragen: (wie: string) => `De zaak ging naar: ${wie}.`,
    vertelt:
      "Wat er voor u te doen is en welke afspraken er zijn, hoort u van wie de zaak heeft. Dat staat hier niet.",
    vraag: "Vraag hoe het staat",
    vraagUitleg:
      "Hoorde u te lang niets? Dan komt u op de lijst van mensen die op antwoord wachten. Dit kan één keer in de paar dagen.",
    gevraagd: "U staat op de lijst van mensen die op antwoord wachten.",
    zojuist: "Genoteerd. U staat nu op de lijst van mensen die op antwoord wachten.",
    tochNiet: "Deze vraag is pas gesteld. Er is niets veranderd. Bellen kan wel: 0800-2000.",
    geenCode: "Geen code meer? Bel 0800-2000 en noem de gemeente.",
  },
};

const en: typeof nl = {
  titel: "Schakel – check",
  kop: "Check and send",
  inleiding: "Nothing has been sent yet. Read everything once more.",
  niets: "There is nothing to send here yet. Fill in the form first.",
  naar: (wie) => `This goes to ${wie}.`,
  naarOnbekend: "It is not known yet to whom this goes. Fill in the municipality below.",
  belOok: "Is it urgent? Then call as well. Nobody reads a report as an emergency call.",
  gevaar: "Is there danger now? Call 112.",
  waar: "Where it is",
  gemeente: "In which municipality does the family live?",
  gemeenteHint: "By that we know which region of Veilig Thuis it is.",
  weetNiet: "I do not know",
  eigenGemeente: "If you do not know: in which municipality are you yourself?",
  eigenHint: "Veilig Thuis in your region then finds out where it belongs.",
  land: "In which country is the victim now?",
  landHint: "Needed for help from the Netherlands. If you do not know, choose ‘country unknown’.",
  verstuur: "Send the report",
  terug: "Back to the form",
  nietKlaar: "Not ready to be sent yet",
  geenMelder:
    "Fill in who you are and how you can be reached. Without that Veilig Thuis cannot come back to you.",
  fouten: {
    melder: "Fill in who reports.",
    organisatie: "Fill in your organisation.",
    bereikbaar: "Fill in how and when you can be reached.",
    zorgen: "Tell what you are worried about.",
    ingelicht: "Choose whether those concerned know that you report. If not, choose the reason as well.",
    gemeente: "Choose the municipality of the family, or your own.",
    land: "Choose in which country the victim is.",
    teLang: "An answer is too long. Go back and make it shorter.",
  },
  teVaak:
    "Too many reports came from here in the past hour. What you wrote is still here; nothing was sent. Try again in an hour, or call.",
  teVaakKop: "Not just now",
  verlopenKop: "This form was open too long",
  verlopen: "Nothing was sent. What you wrote is still here. Check it and send it again.",
  geweigerd: "This cannot be sent yet as it is",
  bellen: "You can always call",
  bewijs: {
    titel: "Schakel – received",
    kop: "Your report was received",
    eerder:
      "You had sent this report already. This is the same receipt. What you changed after that did not go along: call about it.",
    door: (wie) => `${wie} has the report and is responsible from now on for what happens with it.`,
    op: (dag) => `Sent on ${dag}.`,
    codeKop: "Your code",
    code: "Write this code down or print this page. The code is nowhere else and we cannot find it for you.",
    burgerCode:
      "With this code you see how far it is. Write it down only where nobody else can find it. You do not need it to be helped.",
    dan: "What happens now",
    stappen: [
      "Your report is read, and it is looked at how unsafe it is.",
      "It is decided what is needed, and who does it.",
    ],
    professional:
      "You hear something twice: after the first assessment, and after an investigation if there is one. If it takes too long, ask with your code how things stand, or call.",
    burger: "We contact you only in the way you said.",
    dubbel:
      "Nobody knows who you are, not even Veilig Thuis. So nobody can call you. Do you know more later? Then report again, or call.",
    rechten:
      "You may ask what was recorded about you and how to complain. A confidential adviser can help you with that. Ask for it when you call.",
    stand: "See how things stand",
    wissen: "Is this screen open on somebody else's device? Then press ‘Leave this site’ at the top.",
  },
  stand: {
    titel: "Schakel – status",
    kop: "How do things stand?",
    inleiding: "Fill in the code of your receipt. The code comes in no address and in no log.",
    code: "Your code",
    codeHint: "Sixteen letters and digits, such as K7Q4-2MXW-9PBT-H3FD.",
    bekijk: "Look",
    onbekend: "We do not know this code. Check each letter. In time old codes no longer work.",
    teVaak: "Too many codes were tried from here. Try again in an hour, or call 0800-2000.",
    fase: {
      ontvangen: "Received. How unsafe it is has not been assessed yet.",
      "in-beoordeling": "The safety was assessed. What follows has not been decided yet.",
      besloten: "A decision was taken.",
    },
    vervolg: "There is a follow-up.",
    geenVervolg: "There is no follow-up.",
    overgedragen: (wie) => `The case went to: ${wie}.`,
    vertelt:
      "What there is for you to do and which agreements were made, you hear from whoever has the case. It does not stand here.",
    vraag: "Ask how things stand",
    vraagUitleg:
      "Did you hear nothing for too long? Then you come on the list of people who wait for an answer. This can be done once every few days.",
    gevraagd: "You are on the list of people who wait for an answer.",
    zojuist: "Noted. You are now on the list of people who wait for an answer.",
    tochNiet: "This question was asked only just now. Nothing changed. You can call: 0800-2000.",
    geenCode: "No code any more? Call 0800-2000 and name the municipality.",
  },
};

/** What the pages say on which a report is checked, sent, confirmed and followed. */
export const versturenWoorden = { nl, en };
