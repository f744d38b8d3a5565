import type { ConsultUitkomst } from "#domain/advies/keuzes.ts";
import type { CommandOf } from "#domain/casus/command.ts";
import type { Kanaal, MeldingFase, MonitorAntwoord, MonitorRonde } from "#domain/casus/event.ts";
import type { Rol } from "#domain/casus/persoon.ts";
import { inTaal, sleutelWoorden, waardeWoorden } from "#domain/protocol/woorden.ts";
import type { Taal } from "./taal.ts";

const nl = {
  vorm: inTaal(waardeWoorden.vormen, "nl"),
  rol: {
    slachtoffer: "slachtoffer",
    kind: "kind",
    ouder: "ouder",
    partner: "partner of ex-partner",
    familielid: "ander familielid",
    pleger: "pleger",
    drukuitoefenaar: "wie druk uitoefent",
    getuige: "getuige",
    steunfiguur: "steunfiguur",
  } satisfies Record<Rol, string>,
  vrager: inTaal(waardeWoorden.vrager, "nl"),
  kanaal: {
    telefoon: "per telefoon",
    formulier: "met het formulier",
    api: "van systeem naar systeem",
  } satisfies Record<Kanaal, string>,
  fase: {
    "tijdens-beoordeling": "voordat de veiligheid was beoordeeld",
    "na-beoordeling": "nadat de veiligheid was beoordeeld",
    "tijdens-monitoring": "terwijl de casus alleen nog werd gevolgd",
  } satisfies Record<MeldingFase, string>,
  besluit: inTaal(waardeWoorden.besluitVeiligThuis, "nl"),
  geslacht: inTaal(waardeWoorden.geslacht, "nl"),
  inschrijving: inTaal(waardeWoorden.inschrijving, "nl"),
  eermotief: inTaal(waardeWoorden.eermotief, "nl"),
  medewerking: inTaal(waardeWoorden.medewerking, "nl"),
  uitkomstOnderzoek: inTaal(waardeWoorden.uitkomstOnderzoek, "nl"),
  consultUitkomst: {
    vastgesteld: "het is er",
    niet: "het is er niet",
    onzeker: "het is onzeker",
    dreigend: "het dreigt",
  } satisfies Record<ConsultUitkomst, string>,
  gedaan: {
    "politie-gewaarschuwd": "112 gebeld, of de politie gewaarschuwd",
    "ontvanger-bereikt": "de ontvanger van de overdracht bereikt",
    beide: "de politie gewaarschuwd en de ontvanger bereikt",
  } satisfies Record<CommandOf<"MeldAcuutGevaar">["gedaan"], string>,
  ronde: {
    "drie-maanden": "na drie maanden",
    "twaalf-maanden": "na twaalf maanden",
    tussentijds: "tussendoor",
  } satisfies Record<MonitorRonde, string>,
  monitor: { ja: "ja", deels: "deels", nee: "nee" } satisfies Record<MonitorAntwoord, string>,
  feit: inTaal(sleutelWoorden, "nl"),
  ja: "ja",
  nee: "nee",
  onbekend: "onbekend",
};

const en: typeof nl = {
  vorm: inTaal(waardeWoorden.vormen, "en"),
  rol: {
    slachtoffer: "victim",
    kind: "child",
    ouder: "parent",
    partner: "partner or ex-partner",
    familielid: "other relative",
    pleger: "perpetrator",
    drukuitoefenaar: "who exerts pressure",
    getuige: "witness",
    steunfiguur: "supporter",
  },
  vrager: inTaal(waardeWoorden.vrager, "en"),
  kanaal: { telefoon: "by telephone", formulier: "by the form", api: "from system to system" },
  fase: {
    "tijdens-beoordeling": "before the safety was assessed",
    "na-beoordeling": "after the safety was assessed",
    "tijdens-monitoring": "while the case was only being followed",
  },
  besluit: inTaal(waardeWoorden.besluitVeiligThuis, "en"),
  geslacht: inTaal(waardeWoorden.geslacht, "en"),
  inschrijving: inTaal(waardeWoorden.inschrijving, "en"),
  eermotief: inTaal(waardeWoorden.eermotief, "en"),
  medewerking: inTaal(waardeWoorden.medewerking, "en"),
  uitkomstOnderzoek: inTaal(waardeWoorden.uitkomstOnderzoek, "en"),
  consultUitkomst: {
    vastgesteld: "it is so",
    niet: "it is not so",
    onzeker: "it is uncertain",
    dreigend: "it threatens to happen",
  },
  gedaan: {
    "politie-gewaarschuwd": "called 112, or warned the police",
    "ontvanger-bereikt": "reached the receiver of the transfer",
    beide: "warned the police and reached the receiver",
  },
  ronde: {
    "drie-maanden": "after three months",
    "twaalf-maanden": "after twelve months",
    tussentijds: "in between",
  },
  monitor: { ja: "yes", deels: "partly", nee: "no" },
  feit: inTaal(sleutelWoorden, "en"),
  ja: "yes",
  nee: "no",
  onbekend: "unknown",
};

/** What the terms of a case are called: forms, roles, decisions, and every fact a rule reads. */
export const begrippen: Record<Taal, typeof nl> = { nl, en };
