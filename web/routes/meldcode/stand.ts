import { type Deel, deelVan, delen } from "#domain/melding/blokken.ts";
import { leesMelding, type Melding, type MeldingFout, signalenIn } from "#domain/melding/melding.ts";
import { meesteSignalen } from "#domain/melding/signaal.ts";
import type { VeldNaam } from "#domain/melding/velden.ts";

/** What is open: a part of the assistant, or its outcome. */
export type Open = Deel | "uitkomst";

/** Everything in the form, as it travels: one entry for each answer. */
export type Antwoorden = readonly (readonly [VeldNaam, readonly string[]])[];

/** Where somebody is in the assistant, with everything typed so far and what is wrong with it. */
export type Stand = {
  readonly open: Open;
  readonly antwoorden: Antwoorden;
  readonly fouten: readonly MeldingFout[];
  readonly signalen: number;
};

const volgorde: readonly Open[] = [...(Object.keys(delen) as Deel[]), "uitkomst"];
const isOpen = (waarde: unknown): waarde is Open => volgorde.includes(waarde as Open);
const buur = (open: Open, stap: 1 | -1): Open => volgorde[volgorde.indexOf(open) + stap] ?? open;

/** The answers of a form again as the domain reads them. */
export const meldingVan = (antwoorden: Antwoorden): Melding => new Map(antwoorden);

/** How many signals a form shows: what is filled in, what was asked for, and never fewer than `minstens`. */
export function toonSignalen(melding: Melding, gevraagd: number, minstens: number): number {
  const laatste = signalenIn(melding).at(-1) ?? 0;
  return Math.min(meesteSignalen, Math.max(minstens, laatste, Number.isInteger(gevraagd) ? gevraagd : 0));
}

/** What to show after a form: the part its button names, or the part in which something is wrong. Pure. */
export function standVan(form: FormData): Stand {
  const { melding, fouten } = leesMelding(form);
  const deel = form.get("deel");
  const naar = form.get("naar");
  const huidig: Open = isOpen(deel) ? deel : "begin";
  const gekozen = isOpen(naar)
    ? naar
    : naar === "verder"
      ? buur(huidig, 1)
      : naar === "vorige"
        ? buur(huidig, -1)
        : huidig;
  const [fout] = fouten;
  const open = fout ? (deelVan(fout.veld) ?? gekozen) : gekozen;
  const erbij = naar === "signaal" ? 1 : 0;
  const signalen = toonSignalen(melding, Number(form.get("signalen")) + erbij, 2);
  return { open, antwoorden: [...melding], fouten, signalen };
}
