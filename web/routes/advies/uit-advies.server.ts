import { dayOf } from "#domain/time/werkdagen.ts";
import { readAdvies } from "#server/advies/lees.ts";
import type { requireSession } from "../../session.ts";
import { isUuid } from "../casus/post.server.ts";

/**
 * How a report begins that an advice was made into: the kind of asker, the forms, and the question as it stands, without
 * anybody in it; whoever wants to report as well is filled in as the reporter. Not the municipality: it is that of who
 * asked, and a report goes to the region of the victim. Nothing for an advice that is not there or was not made into one.
 */
export async function uitAdvies(
  { services, sessie }: ReturnType<typeof requireSession>,
  id: string,
): Promise<Record<string, string[]> | undefined> {
  const gezien = isUuid(id)
    ? await readAdvies(services, sessie.actor, { id, doel: "nieuwe-melding" })
    : undefined;
  if (gezien?.stand !== "omgezet") return undefined;
  const { advies, regels, vrager } = gezien;
  const omgezet = regels.find(({ event }) => event.type === "AdviesOmgezet")?.event;
  const meldtZelf = omgezet?.type === "AdviesOmgezet" && omgezet.data.grond === "vrager-wil-melden";
  const velden = {
    advies: [id],
    vrager: [advies.hoedanigheid],
    kanaal: ["telefoon"],
    ontvangenOp: [dayOf(services.now())],
    vormen: [...advies.vormen],
    toelichting: [`${advies.nummer}: ${regels[0]?.teksten[0] ?? ""}`],
    ...(meldtZelf &&
      vrager && {
        "melder.naam": [vrager.naam],
        "melder.organisatie": [vrager.organisatie ?? ""],
        "melder.bereikbaar": [vrager.bereikbaar ?? ""],
      }),
  };
  return velden;
}
