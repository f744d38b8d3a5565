import type { SignaalVorm } from "#domain/kennis/deskundigen.ts";
import { type Deel, delen, type Kenmerk } from "#domain/kennis/signalen/lijst.ts";
import { signaalLijsten } from "#domain/kennis/signalen.ts";
import type { TermKeuze } from "#domain/kennis/termen.ts";

/** What a posted checklist says: which lines are ticked, in whose words, and whether a sheet is asked for. */
export type Aangevinkt = {
  readonly term: TermKeuze;
  readonly aan: readonly string[];
  readonly blad: boolean;
};

/** A checklist nobody touched yet, in the words of the file. */
export const nietsAangevinkt: Aangevinkt = { term: "dossier", aan: [], blad: false };

/** One line of a list as a page shows it: `waarde` is what its box sends. */
export type Regel = { readonly waarde: string; readonly kenmerk: Kenmerk };

/** The lines of one part of the list of a form. */
export const regelsVan = (vorm: SignaalVorm, deel: Deel): readonly Regel[] =>
  Object.entries<Kenmerk>(signaalLijsten[vorm][deel]).map(([naam, kenmerk]) => ({
    waarde: `${deel}.${naam}`,
    kenmerk,
  }));

/** Reads a posted checklist; what is no line of this form is not looked at, and nothing is kept. */
export function leesAangevinkt(form: FormData, vorm: SignaalVorm): Aangevinkt {
  const gestuurd = new Set(form.getAll("aan"));
  const waarden = delen.flatMap((deel) => regelsVan(vorm, deel).map(({ waarde }) => waarde));
  return {
    term: form.get("term") === "gesprek" ? "gesprek" : "dossier",
    aan: waarden.filter((waarde) => gestuurd.has(waarde)),
    blad: form.get("stap") === "blad",
  };
}

/** Whether a line is ticked for which somebody calls the same day. */
export const isMeteen = (vorm: SignaalVorm, { aan }: Aangevinkt): boolean =>
  delen.some((deel) =>
    regelsVan(vorm, deel).some(({ waarde, kenmerk }) => kenmerk.meteen && aan.includes(waarde)),
  );
