import { herzieAfwijking } from "./afwijking.ts";
import { beoordeelVeiligheid, meldAcuutGevaar, neemBesluit } from "./beoordeling.ts";
import { neemBetrokkeneOp, werkBetrokkeneBij } from "./betrokkenen.ts";
import {
  betwistRisicoOverleg,
  bevestigRisicoOverleg,
  houdRisicoOverleg,
  maakAfstemming,
  meldTerugkeer,
  vraagActie,
} from "./buitenland.ts";
import { type Casus, dossierVan } from "./casus.ts";
import type { CasusCommand } from "./command.ts";
import { type Context, type Decision, refuse } from "./decision.ts";
import { neemConsultOver, raadpleegDeskundige, rondRisicoanalyseAf, vraagConsult } from "./deskundige.ts";
import { heropenDossier, maakNotitie, sluitDossier, verrichtHandeling } from "./dossier.ts";
import { weegDubbelAnoniem } from "./dubbel-anoniem.ts";
import { legFeitenVast } from "./feiten.ts";
import { informeerBetrokkene, stelInformerenUit, zieAfVanInformeren } from "./informeren.ts";
import { ontvangMelding, stelRegioVast } from "./melding.ts";
import { monitor } from "./monitoren.ts";
import { opdrachten } from "./opdrachten.ts";
import {
  herzieMelderOpening,
  keurMelderOpeningGoed,
  vraagMelderOpening,
  wijsMelderOpeningAf,
} from "./opening.ts";
import { aanvaardOverdracht, biedOverdrachtAan, trekOverdrachtIn, weigerOverdracht } from "./overdracht.ts";
import { vertelRechten } from "./rechten.ts";
import { beantwoordStand, vraagStand } from "./stand.ts";
import { koppelTerug, zieAfVanTerugkoppeling } from "./terugkoppeling.ts";
import { pakOp, wijsToe } from "./toewijzing.ts";
import { beoordeelTreffer } from "./treffer.ts";
import { voegMeldingToe } from "./vervolgmelding.ts";

/**
 * What comes of a command: pure, so the same command, casus and context always give the same decision.
 * A first command must be `OntvangMelding`; a second one on the same casus is refused.
 */
export function decide(command: CasusCommand, casus: Casus | undefined, context: Context): Decision {
  if (!casus)
    return command.type === "OntvangMelding" ? ontvangMelding(command, context) : refuse(bestaatNiet);
  const dossier = dossierVan(casus, context.door.organisatie.id);
  if (dossier && !dossier.open && !opdrachten[command.type].ookNaSluiten) return refuse(dossierGesloten);
  switch (command.type) {
    case "OntvangMelding":
      return refuse(bestaatAl);
    case "VoegMeldingToe":
      return voegMeldingToe(command, casus, context);
    case "VraagMelderOpening":
      return vraagMelderOpening(command, casus, context);
    case "KeurMelderOpeningGoed":
      return keurMelderOpeningGoed(command, casus, context);
    case "WijsMelderOpeningAf":
      return wijsMelderOpeningAf(command, casus, context);
    case "HerzieMelderOpening":
      return herzieMelderOpening(command, casus, context);
    case "WeegDubbelAnoniem":
      return weegDubbelAnoniem(command, casus, context);
    case "NeemBetrokkeneOp":
      return neemBetrokkeneOp(command, casus, context);
    case "WerkBetrokkeneBij":
      return werkBetrokkeneBij(command, casus, context);
    case "LegFeitenVast":
      return legFeitenVast(command);
    case "StelRegioVast":
      return stelRegioVast(command, context);
    case "WijsToe":
      return wijsToe(command, casus, context);
    case "PakOp":
      return pakOp(casus, context);
    case "BeoordeelVeiligheid":
      return beoordeelVeiligheid(command, casus, context);
    case "MeldAcuutGevaar":
      return meldAcuutGevaar(command, context);
    case "NeemBesluit":
      return neemBesluit(command, casus, context);
    case "BiedOverdrachtAan":
      return biedOverdrachtAan(command, casus, context);
    case "AanvaardOverdracht":
      return aanvaardOverdracht(command, casus, context);
    case "WeigerOverdracht":
      return weigerOverdracht(command, casus, context);
    case "TrekOverdrachtIn":
      return trekOverdrachtIn(command, casus, context);
    case "VraagActie":
      return vraagActie(command, casus, context);
    case "VerrichtHandeling":
      return verrichtHandeling(command, casus, context);
    case "HoudRisicoOverleg":
      return houdRisicoOverleg(command, casus, context);
    case "BevestigRisicoOverleg":
      return bevestigRisicoOverleg(command, casus, context);
    case "BetwistRisicoOverleg":
      return betwistRisicoOverleg(command, casus, context);
    case "MaakAfstemming":
      return maakAfstemming(command, context);
    case "RaadpleegDeskundige":
      return raadpleegDeskundige(command, context);
    case "VraagConsult":
      return vraagConsult(command, casus);
    case "NeemConsultOver":
      return neemConsultOver(command, casus, context);
    case "RondRisicoanalyseAf":
      return rondRisicoanalyseAf(command, context);
    case "MeldTerugkeer":
      return meldTerugkeer(command, casus, context);
    case "MaakNotitie":
      return maakNotitie(command, context);
    case "StelInformerenUit":
      return stelInformerenUit(command, casus, context);
    case "InformeerBetrokkene":
      return informeerBetrokkene(command, casus, context);
    case "ZieAfVanInformeren":
      return zieAfVanInformeren(command, casus, context);
    case "VertelRechten":
      return vertelRechten(command, casus);
    case "KoppelTerug":
      return koppelTerug(command, casus, context);
    case "ZieAfVanTerugkoppeling":
      return zieAfVanTerugkoppeling(command, casus, context);
    case "Monitor":
      return monitor(command, casus, context);
    case "VraagStand":
      return vraagStand(casus);
    case "BeantwoordStand":
      return beantwoordStand(command, casus, context);
    case "HerzieAfwijking":
      return herzieAfwijking(command, casus, context);
    case "BeoordeelTreffer":
      return beoordeelTreffer(command, casus, context);
    case "SluitDossier":
      return sluitDossier(command, casus, context);
    case "HeropenDossier":
      return heropenDossier(command, casus, context);
  }
}

const dossierGesloten = {
  code: "dossier-gesloten",
  bronnen: ["LKHA-3.2b"],
  uitleg: {
    nl: "Uw organisatie heeft haar dossier gesloten.",
    en: "Your organisation has closed its dossier.",
  },
  welMogelijk: { nl: "Heropen eerst het dossier.", en: "Reopen the dossier first." },
};

const bestaatNiet = {
  code: "niet-gevonden",
  bronnen: [],
  uitleg: { nl: "Deze casus is er niet.", en: "This case does not exist." },
};

const bestaatAl = {
  code: "melding-bestaat-al",
  bronnen: ["WW-M1"],
  uitleg: { nl: "Deze melding is al vastgelegd.", en: "This report has been recorded already." },
};
