import type { Actor } from "#domain/access/actor.ts";
import type { OrganisatieSoort } from "#domain/casus/organisatie.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { findOrganisatie, listOrganisaties, type Organisatie, regioVoorGemeente } from "../people/people.ts";
import type { Services } from "../services.ts";

/** Who gets a report, and the region of the municipality when that is known. */
export type Receiver = { ontvanger: Organisatie; regio?: Organisatie };

/** Why no receiver follows from what was sent: the place in the message, and what would be right. */
export type NoReceiver = { pad: string; melding: Zin };

/** Kinds of organisation that take reports from outside (WW-M1; abroad also LKHA). */
const receiving: readonly OrganisatieSoort[] = ["veilig-thuis", "lkha"];

/**
 * The organisation named in the message; else Veilig Thuis of the victim's municipality; else that of the sender's own
 * region. Refused: an unknown municipality, an organisation that takes no reports, LKHA for somebody of whom no country
 * abroad is told (LKHA-2.6), and nothing to go by.
 */
export async function findReceiver(
  services: Services,
  actor: Actor,
  asked: { ontvanger?: string | undefined; gemeente?: string | undefined; land?: string | undefined },
): Promise<Receiver | NoReceiver> {
  const gemeente = asked.gemeente ? await regioVoorGemeente(services, asked.gemeente) : undefined;
  if (asked.gemeente && !gemeente)
    return { pad: "slachtoffer.gemeente", melding: unknownGemeente(asked.gemeente) };
  const regio = gemeente?.organisatieId ? await findOrganisatie(services, gemeente.organisatieId) : undefined;
  const known = regio ? { regio } : {};
  if (asked.ontvanger) {
    const ontvanger = await findOrganisatie(services, asked.ontvanger);
    if (!ontvanger || !receiving.includes(ontvanger.soort)) return { pad: "ontvanger", melding: noReceiver };
    if (ontvanger.soort === "lkha" && !isAbroad(asked.land))
      return { pad: "slachtoffer.land", melding: notAbroad };
    return { ontvanger, ...known };
  }
  const ontvanger = regio ?? (await ownRegion(services, actor));
  return ontvanger ? { ontvanger, ...known } : { pad: "slachtoffer.gemeente", melding: nothingToGoBy };
}

async function ownRegion(services: Services, { organisatie }: Actor): Promise<Organisatie | undefined> {
  const sender = await findOrganisatie(services, organisatie.id);
  if (!sender || receiving.includes(sender.soort)) return sender;
  const all = await listOrganisaties(services, "veilig-thuis");
  return all.find(({ regio }) => regio !== undefined && regio === sender.regio);
}

const isAbroad = (land: string | undefined): boolean => land !== undefined && land !== "NL";

const notAbroad: Zin = {
  nl: "Het LKHA neemt een melding aan over iemand in het buitenland: geef slachtoffer.land (ZZ als het land onbekend is). Is het slachtoffer in Nederland, laat ontvanger dan weg: dan gaat de melding naar Veilig Thuis.",
  en: "LKHA takes a report about somebody abroad: give slachtoffer.land (ZZ when the country is unknown). If the victim is in the Netherlands, leave ontvanger out: then the report goes to Veilig Thuis.",
};

const unknownGemeente = (code: string): Zin => ({
  nl: `${code} is geen gemeentecode van het CBS; geef vier cijfers, zoals 0518.`,
  en: `${code} is not a municipality code of Statistics Netherlands; give four digits, such as 0518.`,
});

const noReceiver: Zin = {
  nl: "Deze organisatie neemt geen meldingen aan; laat de sleutel weg, dan bepaalt de gemeente de ontvanger.",
  en: "This organisation takes no reports; leave the key out and the municipality decides who receives.",
};

const nothingToGoBy: Zin = {
  nl: "Zonder gemeente is niet te bepalen welk Veilig Thuis het is; geef slachtoffer.gemeente of ontvanger.",
  en: "Without a municipality it cannot be decided which Veilig Thuis it is; give slachtoffer.gemeente or ontvanger.",
};
