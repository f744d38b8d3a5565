import { namenBijAdvies } from "#domain/kennis/meldcode.ts";
import type { Melding } from "#domain/melding/melding.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import type { Pleiter } from "#domain/protocol/afweging.ts";
import { handelingRijen } from "#domain/protocol/handelingen.ts";
import type { Organisatie } from "#domain/protocol/situatie.ts";
import { contacten } from "../../words/contact.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { vraagWoorden } from "../../words/kantelvraag.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { organisatieNaam, organisatieNamen, organisatieUitleg } from "../../words/organisaties.ts";
import type { Taal } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { gevaarVoor, wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { writtenIn } from "./written.ts";

type Lines = readonly string[];

const kop = (tekst: string): Lines => [tekst, "=".repeat(tekst.length)];
const punt = (tekst: string, bronnen: readonly string[]) => `- ${tekst} (${bronnen.join(", ")})`;

/**
 * The outcome page as lines of text: what comes of it, whom to call, what is possible now and what is not, each with its
 * sources, then what was filled in. Whoever reads it without the page misses no guard.
 */
export function noteOf(melding: Melding, uitkomst: Uitkomst, taal: Taal): Lines {
  const { situatie } = uitkomst;
  const woorden = meldcodeWoorden[taal];
  const gevaar = gevaarVoor({ taal, verblijf: situatie.verblijf });
  return [
    ...kop(woorden.bestandKop),
    dagVoluit(situatie.datum, taal),
    ...(situatie.veiligheid === "acuut-onveilig" ? ["", gevaar.titel] : []),
    "",
    ...outcome(uitkomst, taal),
    "",
    ...advice(uitkomst, taal),
    "",
    ...actions(uitkomst, taal),
    ...writtenIn(melding, taal).flatMap((blok) => [
      "",
      ...kop(blok.kop),
      ...blok.regels.flatMap(({ label, tekst }) => [label, `  ${tekst.replaceAll("\n", "\n  ")}`]),
    ]),
    "",
    woorden.bestandVoet,
  ];
}

function outcome({ afweging, bijMelding, isAfsluiten }: Uitkomst, taal: Taal): Lines {
  const woorden = meldcodeWoorden[taal];
  const { verantwoordelijk } = bijMelding;
  if (isAfsluiten) return [woorden.afsluiten, woorden.afsluitenTekst];
  return [
    woorden.samen(afweging.uitkomsten.map((ene) => woorden.los[ene])),
    ...afweging.uitkomsten.flatMap((ene) => reasons(afweging.pleit[ene], taal)),
    ...(afweging.uitkomsten.includes("melden")
      ? [woorden.meldBij(organisatieNamen[taal][verantwoordelijk]), ...numbers([verantwoordelijk], taal)]
      : []),
  ];
}

function advice({ afweging: { raadgevers, onzeker, uitkomsten }, isAfsluiten }: Uitkomst, taal: Taal): Lines {
  const woorden = meldcodeWoorden[taal];
  const wie = raadgevers.map((ene) => ene.wie);
  const isOutcome = !isAfsluiten && uitkomsten.includes("advies");
  return [
    ...kop(woorden.koppen.advies),
    ...(isOutcome ? [] : [woorden.adviesAltijd]),
    ...numbers(wie, taal),
    ...namenBijAdvies(wie).map(({ zin, bronnen }) => punt(zin[taal], bronnen)),
    ...reasons(raadgevers, taal),
    ...(isOutcome && onzeker.length > 0
      ? [woorden.twijfel, ...onzeker.map((sleutel) => `- ${vraagWoorden[taal].vraag(sleutel)}`)]
      : []),
  ];
}

/** The verdict on each action, and the words of the rows that decide: a file has no page to fold them open. */
function actions({ nu }: Uitkomst, taal: Taal): Lines {
  const { watMag } = meldcodeWoorden[taal];
  const { oordelen, tenzij: wel } = wegwijzerWoorden[taal];
  const { volgens } = formulierWoorden[taal];
  return [
    ...kop(watMag),
    ...nu.handelingen.flatMap(({ handeling, oordeel, tenzij, bronnen }) => [
      `${handelingRijen[handeling].label[taal]}: ${oordelen[oordeel]}`,
      ...(tenzij ? [`  ${wel}: ${tenzij[taal]}`] : []),
      `  ${volgens}: ${bronnen.join(", ")}`,
      ...nu.regels
        .filter(({ bron }) => bronnen.some((id) => id === bron))
        .map(({ bron, wat }) => `  ${punt(wat[taal], [bron])}`),
    ]),
  ];
}

const reasons = (rows: readonly Pleiter[], taal: Taal): Lines =>
  rows.map(({ bron, wat }) => punt(wat[taal], [bron]));

const numbers = (who: readonly Organisatie[], taal: Taal): Lines =>
  [...new Set(who)].flatMap((wie) => {
    const contact = contacten[wie];
    if (!contact) return [];
    const uitleg = organisatieUitleg[taal][wie];
    const naam = `${organisatieNaam(wie, taal)}${uitleg ? ` (${uitleg})` : ""}`;
    const oud = contact.gecontroleerd ? "" : ` – ${formulierWoorden[taal].teControleren}`;
    return [`${naam}: ${contact.nummer}${oud}`];
  });
