import type { Conjunctie } from "../conditie.ts";
import type { Vorm } from "../situatie.ts";

/** The forms the agreements with LKHA are about; child marriage among them by BESLUIT-KINDHUWELIJK-IS-HUWELIJKSDWANG. */
export const lkhaVormen: readonly Vorm[] = ["huwelijksdwang", "achterlating", "kindhuwelijk"];

/** The harmful practices of RK-1.7. */
export const schadelijkeVormen: readonly Vorm[] = [
  "huwelijksdwang",
  "kindhuwelijk",
  "huwelijkse-gevangenschap",
  "achterlating",
  "vgv",
  "eergerelateerd-geweld",
];

/** A case, not an advice: somebody reported, or a service runs. */
export const zaak = { aanleiding: ["melding", "lopende-dienst"] } as const satisfies Conjunctie;

/** Forced marriage or abandonment, the victim in the Netherlands. */
export const dwangInNederland = {
  vormen: { enige: lkhaVormen },
  verblijf: "nederland",
} as const satisfies Conjunctie;

/** Forced marriage or abandonment, the victim abroad. */
export const dwangInBuitenland = {
  vormen: { enige: lkhaVormen },
  verblijf: "buitenland",
} as const satisfies Conjunctie;

/** A case at Veilig Thuis. */
export const bijVeiligThuis = { ...zaak, bij: "veilig-thuis" } as const satisfies Conjunctie;

/** Not registered in any municipality, or nobody knows in which one: between the cracks (tussen wal en schip). */
export const walEnSchip = {
  ...dwangInNederland,
  ...zaak,
  inschrijving: ["niet-ingeschreven", "gemeente-onbekend"],
} as const satisfies Conjunctie;

/** A suspicion of a harmful practice, by its form or by honour as a motive. */
export const schadelijkePraktijk = [
  { vormen: { enige: schadelijkeVormen } },
  { eermotief: ["ja", "vermoeden"] },
] as const satisfies readonly Conjunctie[];

/** Honour may be at stake: by the form, or as a motive. */
export const eer = [
  { vormen: { enige: ["eergerelateerd-geweld"] } },
  { eermotief: ["ja", "vermoeden"] },
] as const satisfies readonly Conjunctie[];

/** Every alternative of a condition, and this as well. */
export const met = (alternatieven: readonly Conjunctie[], erbij: Conjunctie): readonly Conjunctie[] =>
  alternatieven.map((ene) => ({ ...ene, ...erbij }));

/** Somebody directly involved is in danger now, or again and again. */
export const onveilig = ["acuut-onveilig", "structureel-onveilig"] as const;

/** Care and criminal law meet in a case that is not safe. */
export const samenloop = {
  ...zaak,
  samenloopZorgStraf: true,
  veiligheid: onveilig,
} as const satisfies Conjunctie;

/** A professional who has not reported yet, and is still in the steps of the reporting code. */
export const bijDeMeldcode = [
  { aanleiding: "adviesvraag", vrager: ["professional", "instelling"] },
  { bij: "nergens", vrager: ["professional", "instelling"] },
] as const satisfies readonly Conjunctie[];

/** The same, on a suspicion for which that code is filled in differently. */
export const meldcodeEer: readonly Conjunctie[] = bijDeMeldcode.flatMap((ene) => [
  { ...ene, vormen: { enige: [...lkhaVormen, "vgv", "eergerelateerd-geweld"] as const } },
  ...met(eer, ene),
]);

/** A case of honour of which the analysis by an expert is not complete. */
export const nogTeOnderzoeken = met(eer, { ...zaak, risicoanalyseGereed: false });

/** What Veilig Thuis handled and may keep following, also when another has it now; not after it ended involvement. */
export const gevolgd = {
  ...zaak,
  bij: ["veilig-thuis", "lokaal-team", "hulpverlening", "multidisciplinair-team", "betrokkenen"],
  besluitVeiligThuis: [
    "voorwaarden-en-vervolg",
    "onderzoek",
    "lokaal-team",
    "hulpverlening",
    "multidisciplinair-team",
    "betrokkenen",
  ],
} as const satisfies Conjunctie;

/** Those who come across a concern in their profession and may follow the reporting code. */
export const beroep = ["professional", "instelling"] as const;

/** Whether to report is still being weighed: in an advice, or before the report is anywhere. */
export const weegt = [
  { aanleiding: "adviesvraag", vrager: beroep },
  { aanleiding: "melding", vrager: beroep, bij: "nergens" },
] as const satisfies readonly Conjunctie[];

/** A case at the local team. */
export const bijLokaalTeam = { ...zaak, bij: "lokaal-team" } as const satisfies Conjunctie;

/** Support by the local team is needed: those involved cannot manage, or help is already running. */
export const ondersteuning = [
  { ...bijLokaalTeam, eigenKracht: false },
  { ...bijLokaalTeam, lopendeHulp: true },
] as const satisfies readonly Conjunctie[];

/** What the local team can do is not enough, or the situation is too grave for it. */
export const ontoereikend = [
  { ...bijLokaalTeam, hulpToereikend: false },
  { ...bijLokaalTeam, ernstig: true },
  { ...bijLokaalTeam, veiligheid: "acuut-onveilig" },
] as const satisfies readonly Conjunctie[];
