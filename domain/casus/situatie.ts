import type { Handeling, Situatie, SituatieOpDatum } from "../protocol/situatie.ts";
import { type Casus, slachtofferVan } from "./casus.ts";
import { leeftijdOp, type PersoonFeiten } from "./persoon.ts";

/** Decisions that are services of Veilig Thuis that then run. */
const diensten = new Set(["voorwaarden-en-vervolg", "onderzoek"]);

/**
 * What the rules may know of a real casus on a day, so that page, guard and public wegwijzer cannot disagree.
 * What the journal itself decides is closed-world (not recorded = not so); everything else is open-world (absent).
 */
export function situatie(
  casus: Casus,
  datum: string,
  voor?: { handeling: Handeling; verzoek?: string },
): SituatieOpDatum {
  const { melding, besluit, veiligheid, overleg } = casus;
  const { vormen, ...rest } = casus.feiten;
  const slachtoffer = slachtofferVan(casus)?.feiten;
  const dienst = besluit && diensten.has(besluit.besluit) ? besluit : undefined;
  const risico = overleg?.bevestigd ? overleg.uitkomst : undefined;
  return {
    datum,
    aanleiding: dienst ? "lopende-dienst" : "melding",
    bij: casus.verantwoordelijk.soort,
    vrager: melding.vrager,
    ontvangenOp: melding.ontvangenOp,
    ...feitenVanSlachtoffer(slachtoffer, datum),
    ...rest,
    ...(vormen && { vormen: [...vormen] }),
    ...(veiligheid && { veiligheid }),
    ...(besluit && { besluitVeiligThuis: besluit.besluit }),
    ...(dienst && { gestartOp: dienst.op }),
    ...(risico && { risicoInNederland: risico }),
    eerderAcuut: casus.eerderAcuut && veiligheid !== "acuut-onveilig",
    lopendeHulp: casus.overgedragenAan.some((soort) => soort === "lokaal-team" || soort === "hulpverlening"),
    deskundigeGeraadpleegd: casus.deskundigeGeraadpleegd,
    risicoanalyseGereed: casus.risicoanalyseGereed,
    verzoekLkha: heeftVerzoek(casus, voor),
  };
}

/** Without a named request any open one counts: the panel asks "may something be done", the guard asks "may this". */
const heeftVerzoek = (casus: Casus, voor?: { handeling: Handeling; verzoek?: string }) =>
  casus.verzoeken.some(
    (v) => !v.verricht && (voor === undefined || (v.id === voor.verzoek && v.handeling === voor.handeling)),
  );

function feitenVanSlachtoffer(
  feiten: PersoonFeiten | undefined,
  datum: string,
): Omit<Partial<Situatie>, "datum"> {
  if (!feiten) return {};
  const leeftijd = leeftijdOp(feiten, datum);
  const verblijf = feiten.land && (feiten.land === "NL" ? "nederland" : "buitenland");
  // whoever is abroad may still stand in the register here; the rules do not ask for it then (tegenspraak.ts)
  const inschrijving = verblijf === "buitenland" ? undefined : feiten.inschrijving;
  return {
    ...(verblijf && { verblijf }),
    ...(inschrijving && { inschrijving }),
    ...(feiten.geslacht && { geslacht: feiten.geslacht }),
    ...(leeftijd !== undefined && { leeftijd }),
  };
}
