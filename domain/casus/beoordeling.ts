import type { Besluit, Handeling, Situatie, Veiligheid } from "../protocol/situatie.ts";
import { type Casus, slachtofferVan } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";
import { weigerOngewogen } from "./dubbel-anoniem.ts";
import type { CasusEvent, ZaakFeiten } from "./event.ts";
import { toets } from "./guard.ts";

const ernst = { "geen-onveiligheid": 0, "structureel-onveilig": 1, "acuut-onveilig": 2 } satisfies Record<
  Veiligheid,
  number
>;

/** Which action of the contract each decision of Veilig Thuis intends; the rule tables judge it as that. */
const handelingBijBesluit = {
  onderzoek: "onderzoek",
  "voorwaarden-en-vervolg": "voorwaarden-en-vervolg",
  "lokaal-team": "overdracht-aan-lokaal-team",
  hulpverlening: "overdracht-aan-hulpverlening",
  "multidisciplinair-team": "overdracht-aan-multidisciplinair-team",
  betrokkenen: "overdracht-aan-betrokkenen",
  einde: "dossier-sluiten",
} satisfies Record<Besluit, Handeling>;

/** What a decision intends. An own service is also an act of Veilig Thuis: LKHA-3.3a guards that one. */
export function handelingenBij(besluit: Besluit): Handeling[] {
  const handeling = handelingBijBesluit[besluit];
  return handeling === besluit ? ["actie-veilig-thuis", handeling] : [handeling];
}

/**
 * The safety assessment, with an outcome per person (SOA-S3.1, WW-V2); the worst outcome is that of the casus.
 * Refused when the victim has no outcome or somebody is not in this casus.
 */
export function beoordeelVeiligheid(
  command: CommandOf<"BeoordeelVeiligheid">,
  casus: Casus,
  context: Context,
): Decision {
  const { perBetrokkene } = command;
  const bekend = new Set(casus.betrokkenen.map(({ id }) => id));
  const slachtoffer = slachtofferVan(casus)?.id;
  if (!perBetrokkene.every(({ betrokkene }) => bekend.has(betrokkene)))
    return refuse({
      code: "betrokkene-onbekend",
      bronnen: ["SOA-S3.1"],
      uitleg: {
        nl: "De beoordeling noemt iemand die niet in deze casus staat.",
        en: "The assessment names somebody who is not in this case.",
      },
    });
  if (!perBetrokkene.some(({ betrokkene }) => betrokkene === slachtoffer))
    return refuse({
      code: "slachtoffer-niet-beoordeeld",
      bronnen: ["SOA-S3.1"],
      uitleg: {
        nl: "Geef ook voor het slachtoffer een uitkomst.",
        en: "Give an outcome for the victim as well.",
      },
    });
  const uitkomst = perBetrokkene.reduce<Veiligheid>(
    (ergste, deel) => (ernst[deel.uitkomst] > ernst[ergste] ? deel.uitkomst : ergste),
    "geen-onveiligheid",
  );
  const tekst = tekstItem(context, "toelichting", command.toelichting);
  return accept(
    [{ type: "VeiligheidBeoordeeld", v: 1, data: { uitkomst, perBetrokkene, toelichting: tekst.id } }],
    [tekst],
  );
}

/** The situation as it is once this is decided: a decision is not judged by its own absence. */
export const metBesluit = <S extends Partial<Situatie>>(situatie: S, besluit: Besluit) => ({
  ...situatie,
  besluitVeiligThuis: besluit,
});

/**
 * Who goes on after the assessment (WW-V3, WW-V4). The tables judge the action that the decision intends, on what is
 * recorded and on the facts told with it, which are recorded before the decision. Refused: an own service on reports of
 * which nobody knows the reporter, as long as these were not weighed (X-VT8).
 */
export function neemBesluit(command: CommandOf<"NeemBesluit">, casus: Casus, context: Context): Decision {
  const { type: _type, besluit, toelichting, motief, herzienOp, noodgeval, ...verteld } = command;
  const gegeven = metBesluit(verteld, besluit);
  const motivering = { motief, herzienOp, noodgeval };
  const doorgang = toets(handelingenBij(besluit), { casus, context, motivering, gegeven });
  if (doorgang.kind === "refused") return doorgang;
  const ongewogen = weigerOngewogen(handelingenBij(besluit), casus, context);
  if (ongewogen) return refuse(ongewogen);
  const tekst = tekstItem(context, "toelichting", toelichting);
  return accept(
    [
      ...nieuweFeiten(verteld, casus),
      ...doorgang.events,
      { type: "BesluitGenomen", v: 1, data: { besluit, toelichting: tekst.id } },
    ],
    [...doorgang.items, tekst],
  );
}

/** Of what was told only what was not recorded so already. */
function nieuweFeiten(verteld: ZaakFeiten, { feiten }: Casus): CasusEvent[] {
  const bekend = Object.entries(feiten);
  const nieuw = Object.entries(verteld).filter(
    ([sleutel, waarde]) => !bekend.some(([naam, oud]) => naam === sleutel && oud === waarde),
  );
  return nieuw.length > 0 ? [{ type: "FeitenVastgelegd", v: 1, data: Object.fromEntries(nieuw) }] : [];
}

/** Acute danger, and what was done at once: always open to who holds sight on safety, also while an offer is open. */
export function meldAcuutGevaar(
  { gedaan, toelichting }: CommandOf<"MeldAcuutGevaar">,
  context: Context,
): Decision {
  const tekst = tekstItem(context, "toelichting", toelichting);
  return accept([{ type: "AcuutGevaarGemeld", v: 1, data: { gedaan, toelichting: tekst.id } }], [tekst]);
}
