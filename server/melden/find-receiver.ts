import type { SituatieOpDatum } from "#domain/protocol/situatie.ts";
import { wegwijzer } from "#domain/protocol/wegwijzer.ts";
import { findOrganisatie, listOrganisaties, type Organisatie, regioVoorGemeente } from "../people/people.ts";
import type { Services } from "../services.ts";

/** Who receives a report from the public door, and the region of the municipality when that is known. */
export type PublicReceiver = { ontvanger: Organisatie; regio?: Organisatie };

/**
 * Whom a report goes to: the kind of organisation by the rule tables, and of Veilig Thuis the region of the municipality
 * where the family lives (WW-Z1); when nobody knows that, the region where the reporter is, which sorts it out (LKHA-4.1).
 * Undefined when neither is known: then it must be asked.
 */
export async function findPublicReceiver(
  services: Pick<Services, "pools" | "now">,
  asked: { situatie: SituatieOpDatum; gemeente: string | undefined; eigenGemeente: string | undefined },
): Promise<PublicReceiver | undefined> {
  const { verantwoordelijk } = wegwijzer({ ...asked.situatie, aanleiding: "melding" });
  const regio = await regionOf(services, asked.gemeente);
  const known = regio ? { regio } : {};
  if (verantwoordelijk === "lkha") {
    const [lkha] = await listOrganisaties(services, "lkha");
    if (lkha) return { ontvanger: lkha, ...known };
  }
  const ontvanger = regio ?? (await regionOf(services, asked.eigenGemeente));
  return ontvanger && { ontvanger, ...known };
}

async function regionOf(
  services: Pick<Services, "pools" | "now">,
  gemeente: string | undefined,
): Promise<Organisatie | undefined> {
  if (gemeente === undefined) return undefined;
  const gevonden = await regioVoorGemeente(services, gemeente);
  return gevonden?.organisatieId === undefined
    ? undefined
    : findOrganisatie(services, gevonden.organisatieId);
}
