import { mostFields } from "../read-form.ts";
import type { Taal } from "./session.ts";

const nl = {
  werk: "Naar het werk",
  start: "Naar de startpagina",
  inloggen: "Log in",
  opnieuw: "Log opnieuw in",
  uitloggen: "Log uit",
  herkomst: {
    titel: "Niet uitgevoerd",
    tekst:
      "Dit verzoek kwam niet van een pagina van Schakel, dus er is niets veranderd. Ga terug, vernieuw de pagina en verstuur het formulier daar opnieuw.",
  },
  kenmerk: {
    titel: "Niet uitgevoerd",
    tekst:
      "Dit formulier hoort bij een eerdere keer inloggen, dus er is niets veranderd. Ga terug: wat u invulde staat er nog. Vernieuw de pagina en verstuur het opnieuw.",
  },
  nietOpen: {
    titel: "Niet uitgevoerd: u bent niet ingelogd",
    tekst:
      "Uw sessie is vergrendeld of voorbij, dus er is niets veranderd. Log in een ander tabblad weer in, ga hier terug en verstuur het formulier opnieuw; wat u invulde staat er nog.",
  },
  geenAdres: {
    titel: "Niet gevonden",
    tekst:
      "Dit adres is onleesbaar, dus er hoort geen pagina bij. Controleer het, of begin op de startpagina.",
  },
  geenFormulier: {
    titel: "Niet uitgevoerd: dit is geen formulier",
    tekst:
      "Deze pagina leest alleen formulieren (application/x-www-form-urlencoded of multipart/form-data), dus er is niets veranderd. Verstuur het formulier vanaf de pagina zelf; systemen gebruiken de API onder /api/v1.",
  },
  onleesbaar: {
    titel: "Niet uitgevoerd: dit formulier is onleesbaar",
    tekst:
      "Het formulier kwam beschadigd of half aan, dus er is niets veranderd. Ga terug: wat u invulde staat er nog. Verstuur het opnieuw.",
  },
  teVeelVelden: {
    titel: "Niet uitgevoerd: te veel velden",
    tekst: `Een formulier heeft hoogstens ${mostFields} velden en dit had er meer, dus er is niets veranderd. Ga terug: wat u invulde staat er nog. Haal er regels uit en verstuur het opnieuw.`,
  },
  teLang: {
    titel: "Niet uitgevoerd: dit bericht is te lang",
    tekst:
      "Wat u verstuurde is langer dan een formulier van Schakel kan zijn (een miljoen bytes), dus er is niets veranderd. Ga terug: wat u invulde staat er nog. Maak het korter en verstuur het opnieuw.",
  },
  database: {
    titel: "Schakel is er even niet",
    tekst:
      "De database antwoordt nu niet. Wat u net verstuurde, is misschien niet vastgelegd: ga terug, wat u invulde staat er nog, en verstuur het over enkele seconden opnieuw. Bij acuut gevaar belt u 112. Advies, dag en nacht: Veilig Thuis, 0800-2000. Vanuit het buitenland: +31 247 247 247.",
  },
  vergrendeld: {
    titel: "Vergrendeld",
    tekst: (naam: string) =>
      `${naam}, er is een kwartier niet gewerkt of u hebt Schakel vergrendeld. Log opnieuw in; daarna bent u terug waar u was.`,
  },
  uitgelogd: {
    titel: "U bent uitgelogd",
    tekst: "Op dit apparaat is niemand meer ingelogd bij Schakel.",
  },
  verlopen: {
    titel: "Inloggen duurde te lang",
    tekst:
      "Deze poging om in te loggen is verlopen, al gebruikt of in een ander tabblad begonnen. Begin opnieuw.",
  },
  geweigerd: {
    titel: "Niet ingelogd",
    tekst: "De inlogdienst heeft u niet ingelogd. Probeer het opnieuw, of vraag uw beheerder om hulp.",
  },
  storing: {
    titel: "Inloggen lukt nu niet",
    tekst:
      "De inlogdienst geeft geen goed antwoord. Het is vastgelegd. Probeer het over een paar minuten opnieuw; bij gevaar belt u 112.",
  },
  onbekend: {
    titel: "U hebt geen toegang",
    tekst:
      "U bent bekend bij de inlogdienst, maar niet bij Schakel. Vraag de beheerder van uw organisatie om u aan te melden.",
  },
  geenAanstelling: {
    titel: "U hebt geen toegang",
    tekst:
      "Schakel kent u, maar u werkt vandaag voor geen enkele organisatie. Vraag de beheerder van uw organisatie om uw aanstelling na te kijken.",
  },
  tweeFactoren: {
    titel: "Twee factoren nodig",
    tekst: "Deze rol ziet zo veel dat één wachtwoord niet genoeg is. Log in met een tweede factor.",
    knop: "Log in met twee factoren",
  },
  kiezen: {
    titel: "Voor welke organisatie werkt u nu?",
    tekst: "U ziet en doet alleen wat bij die organisatie hoort. U kunt later wisselen.",
    metFactoren: "twee factoren nodig",
  },
  wisselen: {
    titel: "Als iemand anders verder",
    tekst: (naam: string) => `Nu is ${naam} ingelogd. Die sessie eindigt.`,
    knop: "Wissel",
  },
  sessies: {
    titel: "Waar u bent ingelogd",
    begonnen: "Begonnen",
    laatst: "Laatst gebruikt",
    organisatie: "Organisatie",
    deze: "deze sessie",
    geen: "nog niet gekozen",
    overal: "Log overal uit",
  },
  demo: {
    titel: "Wie bent u?",
    tekst: "Demonstratie: deze mensen zijn verzonnen en er is geen wachtwoord. Kies iemand om in te loggen.",
    tweede: "Ook een tweede factor tonen",
    gevraagd: "Schakel vraagt voor deze rol om twee factoren: vink de tweede factor aan.",
    verlopen: "Deze inlogpagina is verlopen. Begin opnieuw.",
  },
};

type Words = typeof nl;

const en: Words = {
  werk: "To work",
  start: "To the start page",
  inloggen: "Log in",
  opnieuw: "Log in again",
  uitloggen: "Log out",
  herkomst: {
    titel: "Not done",
    tekst:
      "This request did not come from a page of Schakel, so nothing has changed. Go back, reload the page and send the form again from there.",
  },
  kenmerk: {
    titel: "Not done",
    tekst:
      "This form belongs to an earlier login, so nothing has changed. Go back: what you filled in is still there. Reload the page and send it again.",
  },
  nietOpen: {
    titel: "Not done: you are not logged in",
    tekst:
      "Your session is locked or over, so nothing has changed. Log in again in another tab, go back here and send the form again; what you filled in is still there.",
  },
  geenAdres: {
    titel: "Not found",
    tekst: "This address cannot be read, so no page belongs to it. Check it, or begin at the start page.",
  },
  geenFormulier: {
    titel: "Not done: this is not a form",
    tekst:
      "This page reads forms only (application/x-www-form-urlencoded or multipart/form-data), so nothing has changed. Send the form from the page itself; systems use the API under /api/v1.",
  },
  onleesbaar: {
    titel: "Not done: this form cannot be read",
    tekst:
      "The form arrived damaged or only in part, so nothing has changed. Go back: what you filled in is still there. Send it again.",
  },
  teVeelVelden: {
    titel: "Not done: too many fields",
    tekst: `A form has at most ${mostFields} fields and this one had more, so nothing has changed. Go back: what you filled in is still there. Take out rows and send it again.`,
  },
  teLang: {
    titel: "Not done: this message is too long",
    tekst:
      "What you sent is longer than any form of Schakel can be (a million bytes), so nothing was changed. Go back: what you filled in is still there. Make it shorter and send it again.",
  },
  database: {
    titel: "Schakel is away for a moment",
    tekst:
      "The database does not answer now. What you just sent may not have been recorded: go back, what you filled in is still there, and send it again in a few seconds. In acute danger call 112. Advice, day and night: Veilig Thuis, 0800-2000. From abroad: +31 247 247 247.",
  },
  vergrendeld: {
    titel: "Locked",
    tekst: (naam) =>
      `${naam}, nobody worked for a quarter of an hour or you locked Schakel. Log in again; you will be back where you were.`,
  },
  uitgelogd: {
    titel: "You are logged out",
    tekst: "Nobody is logged in to Schakel on this device any more.",
  },
  verlopen: {
    titel: "Logging in took too long",
    tekst: "This attempt to log in has expired, was used already or was begun in another tab. Begin again.",
  },
  geweigerd: {
    titel: "Not logged in",
    tekst: "The login service did not log you in. Try again, or ask your administrator for help.",
  },
  storing: {
    titel: "Logging in does not work now",
    tekst:
      "The login service gives no proper answer. It has been recorded. Try again in a few minutes; in danger, call 112.",
  },
  onbekend: {
    titel: "You have no access",
    tekst:
      "The login service knows you, but Schakel does not. Ask the administrator of your organisation to register you.",
  },
  geenAanstelling: {
    titel: "You have no access",
    tekst:
      "Schakel knows you, but today you work for no organisation. Ask the administrator of your organisation to check your appointment.",
  },
  tweeFactoren: {
    titel: "Two factors needed",
    tekst: "This role sees so much that one password is not enough. Log in with a second factor.",
    knop: "Log in with two factors",
  },
  kiezen: {
    titel: "For which organisation do you work now?",
    tekst: "You see and do only what belongs to that organisation. You can change later.",
    metFactoren: "needs two factors",
  },
  wisselen: {
    titel: "Go on as somebody else",
    tekst: (naam) => `${naam} is logged in now. That session ends.`,
    knop: "Change",
  },
  sessies: {
    titel: "Where you are logged in",
    begonnen: "Begun",
    laatst: "Last used",
    organisatie: "Organisation",
    deze: "this session",
    geen: "not chosen yet",
    overal: "Log out everywhere",
  },
  demo: {
    titel: "Who are you?",
    tekst: "Demonstration: these people are invented and there is no password. Choose somebody to log in.",
    tweede: "Show a second factor as well",
    gevraagd: "Schakel asks for two factors for this role: tick the second factor.",
    verlopen: "This login page has expired. Begin again.",
  },
};

/** Every sentence of the pages around logging in. */
export const authWords: Record<Taal, Words> = { nl, en };

/** The language an address or form names; undefined for anything else. */
export const languageFrom = (text: string | undefined): Taal | undefined =>
  text === "nl" || text === "en" ? text : undefined;

/** The language somebody prefers, before a session remembers it: Dutch unless their browser asks for English first. */
export const preferredLanguage = (headers: Headers): Taal =>
  /^\s*en\b/i.test(headers.get("accept-language") ?? "") ? "en" : "nl";
