import type { Sleutel } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** The question behind each key, asked when an answer hangs on it. */
export const vragen = {
  aanleiding: {
    nl: "gaat het om advies, een melding of een lopende dienst?",
    en: "is it advice, a report or a running service?",
  },
  bij: { nl: "wie heeft de zaak nu?", en: "who holds the case now?" },
  vrager: { nl: "wie brengt de zorg in?", en: "who brings the concern?" },
  verblijf: { nl: "waar is het slachtoffer nu?", en: "where is the victim now?" },
  inschrijving: {
    nl: "staat het slachtoffer ingeschreven in een gemeente?",
    en: "is the victim registered in a municipality?",
  },
  geslacht: { nl: "wat is het geslacht van het slachtoffer?", en: "what is the sex of the victim?" },
  veiligheid: { nl: "hoe veilig is het?", en: "how safe is it?" },
  besluitVeiligThuis: { nl: "wat heeft Veilig Thuis besloten?", en: "what did Veilig Thuis decide?" },
  medewerking: { nl: "werken de betrokkenen mee?", en: "do those involved co-operate?" },
  eermotief: { nl: "speelt eer een rol?", en: "is honour a motive?" },
  risicoInNederland: {
    nl: "lopen anderen in Nederland gevaar volgens Veilig Thuis en het LKHA samen?",
    en: "are others in the Netherlands in danger according to Veilig Thuis and LKHA together?",
  },
  uitkomstOnderzoek: {
    nl: "wat is de uitkomst van het onderzoek?",
    en: "what is the outcome of the investigation?",
  },
  vormen: { nl: "om welke vorm van geweld gaat het?", en: "which form of violence is it about?" },
  leeftijd: { nl: "hoe oud is het slachtoffer?", en: "how old is the victim?" },
  eerderAcuut: { nl: "was het eerder acuut onveilig?", en: "was it acutely unsafe before?" },
  informerenBedreigend: {
    nl: "brengt informeren iemand in gevaar, of verstoort het de werkrelatie?",
    en: "would informing endanger anyone, or disturb the working relation?",
  },
  eigenKracht: {
    nl: "kunnen de betrokkenen zelf hulp organiseren?",
    en: "can those involved organise help themselves?",
  },
  lopendeHulp: { nl: "loopt er al hulp?", en: "is help already running?" },
  hulpToereikend: {
    nl: "is de hulp van het lokale team of de lopende hulp genoeg?",
    en: "is the help of the local team or the running help enough?",
  },
  deskundigeGeraadpleegd: { nl: "is er een deskundige geraadpleegd?", en: "was an expert consulted?" },
  risicoanalyseGereed: {
    nl: "heeft een deskundige de risicoanalyse afgerond?",
    en: "has an expert completed the risk analysis?",
  },
  verzoekLkha: { nl: "heeft het LKHA om deze actie gevraagd?", en: "did LKHA ask for this action?" },
  systeemBekendBijVeiligThuis: {
    nl: "is familie al bekend bij Veilig Thuis?",
    en: "are relatives already known at Veilig Thuis?",
  },
  samenloopZorgStraf: { nl: "lopen zorg en straf samen?", en: "do care and criminal law meet?" },
  complex: { nl: "is het een zeer complexe consulaire zaak?", en: "is it a very complex consular case?" },
  kanNietHandelen: {
    nl: "kan degene die advies vraagt zelf niets doen?",
    en: "is whoever asks for advice unable to do anything?",
  },
  ernstig: { nl: "is de situatie ernstig?", en: "is the situation grave?" },
} as const satisfies Record<Sleutel, Zin>;
