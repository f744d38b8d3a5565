import type { Refusal } from "../casus/decision.ts";
import { isBekendeNaam } from "./bekende-namen.ts";
import type { AdviesCommand } from "./command.ts";
import { type AdviesContext, type AdviesItem, tekst } from "./decision.ts";
import type { AdviesEvent } from "./event.ts";
import { herkenbaar } from "./herkenbaar.ts";
import { tekstenIn } from "./teksten.ts";
import type { Vondst } from "./vondst.ts";

/** What stands in the texts of a command by which somebody can be recognised, field by field. */
export function herkendIn(command: AdviesCommand): { veld: string; vondsten: readonly Vondst[] }[] {
  return tekstenIn(command).flatMap(({ veld, inhoud }) => {
    const vondsten = herkenbaar(inhoud, geenNaamIn(command));
    return vondsten.length > 0 ? [{ veld, vondsten }] : [];
  });
}

/**
 * Refuses a text by which somebody can be recognised, always and without a motive that opens it (WW-A8, LKHA-1.3b). Of a
 * word that only looks like a name the writer may say that it is none, if it is one word and not on our list of names.
 * Of whoever asks name, organisation and how to call back may stand there, but no BSN, date of birth or account.
 */
export function weigerHerkenbaar(command: AdviesCommand): Refusal | undefined {
  if (geenNaamIn(command).some((woord) => /[^\p{L}\p{M}'’-]/u.test(woord) || isBekendeNaam(woord)))
    return isWelNaam;
  if (herkendIn(command).length > 0) return herkend;
  if (command.type === "RegistreerAdvies" && command.vrager) {
    const { naam, organisatie = "", bereikbaar = "" } = command.vrager;
    const nooit = new Set(["bsn", "datum", "rekening"]);
    if ([naam, organisatie, bereikbaar].some((zin) => herkenbaar(zin).some(({ soort }) => nooit.has(soort))))
      return herkend;
  }
  return undefined;
}

/** That somebody said of words that they are no names, as a fact of the advice; the words can be destroyed. */
export function bevestigingVan(
  command: AdviesCommand,
  context: AdviesContext,
): { event: AdviesEvent; item: AdviesItem } | undefined {
  const woorden = geenNaamIn(command).filter((woord) =>
    tekstenIn(command).some(({ inhoud }) => inhoud.toLowerCase().includes(woord.toLowerCase())),
  );
  if (woorden.length === 0) return undefined;
  const item = tekst(context, "geen-naam", woorden.join(", "));
  const data = { woorden: item.id, aantal: woorden.length };
  return { event: { type: "GeenNamenBevestigd", v: 1, data }, item };
}

const geenNaamIn = (command: AdviesCommand): readonly string[] =>
  "geenNaam" in command ? (command.geenNaam ?? []) : [];

const herkend: Refusal = {
  code: "herkenbaar",
  bronnen: ["WW-A8", "LKHA-1.3b"],
  uitleg: {
    nl: "In een advies staat niet over wie het gaat. Vervang wat is aangewezen door een rol of een gewoon woord.",
    en: "An advice does not say whom it is about. Replace what is pointed out by a role or an ordinary word.",
  },
  welMogelijk: {
    nl: "Vastleggen over wie het gaat, kan pas als er een melding is.",
    en: "Whom it is about can be recorded only once there is a report.",
  },
};

const isWelNaam: Refusal = {
  code: "is-wel-een-naam",
  bronnen: ["WW-A8", "LKHA-1.3b"],
  uitleg: {
    nl: "Een van deze woorden is bekend als naam. Vervang het door een rol.",
    en: "One of these words is known as a name. Replace it by a role.",
  },
};
