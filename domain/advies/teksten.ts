import type { AdviesCommand } from "./command.ts";

/** One text of a command, by the name of its field. */
export type Adviestekst = { readonly veld: string; readonly inhoud: string };

/** Every text of a command that an advice will hold; a command with a new text does not compile before it is named here. */
export function tekstenIn(command: AdviesCommand): readonly Adviestekst[] {
  switch (command.type) {
    case "RegistreerAdvies": {
      const { vraag, risicoToelichting, advies } = command;
      return gevuld({ vraag, risicoToelichting, advies });
    }
    case "StelConsultvraag":
    case "VraagTerug":
      return gevuld({ vraag: command.vraag });
    case "SchatRisicoIn":
    case "OndersteunVrager":
      return gevuld({ toelichting: command.toelichting });
    case "GeefAdvies":
      return gevuld({ advies: command.advies });
    case "MaakAdviesnotitie":
      return gevuld({ inhoud: command.inhoud });
    case "ZetOmInMelding":
      return gevuld({ reden: command.reden, waaromNiet: command.waaromNiet });
    case "SluitAdvies":
    case "HeropenAdvies":
      return gevuld({ reden: command.reden });
    case "NeemAntwoordOver":
    case "BeantwoordConsult":
    case "BeantwoordWedervraag":
      return gevuld({ antwoord: command.antwoord });
    case "SpreekVolgendContactAf":
    case "LegUitlegVast":
    case "ZetConsultUit":
      return [];
  }
}

const gevuld = (teksten: Readonly<Record<string, string | undefined>>): readonly Adviestekst[] =>
  Object.entries(teksten).flatMap(([veld, inhoud]) => (inhoud === undefined ? [] : [{ veld, inhoud }]));
