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
import type { CasusCommand, CommandType } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";
import { heropenDossier, maakNotitie, sluitDossier, verrichtHandeling } from "./dossier.ts";
import { geenRegio, ontvangMelding } from "./melding.ts";
import { aanvaardOverdracht, biedOverdrachtAan, trekOverdrachtIn, weigerOverdracht } from "./overdracht.ts";

/**
 * What comes of a command: pure, so the same command, casus and context always give the same decision.
 * A first command must be `OntvangMelding`; a second one on the same casus is refused.
 */
export function decide(command: CasusCommand, casus: Casus | undefined, context: Context): Decision {
  if (!casus)
    return command.type === "OntvangMelding" ? ontvangMelding(command, context) : refuse(bestaatNiet);
  const dossier = dossierVan(casus, context.door.organisatie.id);
  if (dossier && !dossier.open && !bijGeslotenDossier.has(command.type)) return refuse(dossierGesloten);
  switch (command.type) {
    case "OntvangMelding":
      return refuse(bestaatAl);
    case "NeemBetrokkeneOp":
      return neemBetrokkeneOp(command, context);
    case "WerkBetrokkeneBij":
      return werkBetrokkeneBij(command, casus, context);
    case "LegFeitenVast": {
      const { type: _type, ...feiten } = command;
      return Object.keys(feiten).length === 0
        ? refuse(nietsIngevuld)
        : accept([{ type: "FeitenVastgelegd", v: 1, data: feiten }]);
    }
    case "StelRegioVast": {
      if (command.regio.soort !== "veilig-thuis") return refuse(geenRegio);
      const reden = tekstItem(context, "reden", command.reden);
      return accept(
        [{ type: "RegioVastgesteld", v: 1, data: { regio: command.regio, reden: reden.id } }],
        [reden],
      );
    }
    case "WijsToe": {
      const { medewerker, team } = command;
      const organisatie = context.door.organisatie.id;
      return accept([{ type: "Toegewezen", v: 1, data: { organisatie, medewerker, ...(team && { team }) } }]);
    }
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
    case "RaadpleegDeskundige": {
      const tekst = tekstItem(context, "toelichting", command.toelichting);
      const data = { deskundige: command.deskundige, toelichting: tekst.id };
      return accept([{ type: "DeskundigeGeraadpleegd", v: 1, data }], [tekst]);
    }
    case "RondRisicoanalyseAf": {
      const tekst = tekstItem(context, "toelichting", command.toelichting);
      const data = { deskundige: command.deskundige, toelichting: tekst.id };
      return accept([{ type: "RisicoanalyseAfgerond", v: 1, data }], [tekst]);
    }
    case "MeldTerugkeer":
      return meldTerugkeer(command, casus, context);
    case "MaakNotitie":
      return maakNotitie(command, context);
    case "SluitDossier":
      return sluitDossier(command, casus, context);
    case "HeropenDossier":
      return heropenDossier(command, casus, context);
  }
}

/** What an organisation can still do after it closed its own dossier; danger to life waits for nothing. */
const bijGeslotenDossier: ReadonlySet<CommandType> = new Set([
  "OntvangMelding",
  "HeropenDossier",
  "SluitDossier",
  "MeldAcuutGevaar",
  "AanvaardOverdracht",
  "WeigerOverdracht",
]);

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

const nietsIngevuld = {
  code: "niets-ingevuld",
  bronnen: [],
  uitleg: { nl: "Vul ten minste één gegeven in.", en: "Fill in at least one fact." },
};
