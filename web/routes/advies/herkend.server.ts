import { isBekendeNaam } from "#domain/advies/bekende-namen.ts";
import { langsteAdviestekst } from "#domain/advies/command.ts";
import { herkenbaar } from "#domain/advies/herkenbaar.ts";
import {
  keuzesVoor,
  type Vervanging,
  vervang,
  vervangAlles,
  vervangingen,
  voorstelVoor,
} from "#domain/advies/vervangen.ts";
import type { Vondst } from "#domain/advies/vondst.ts";
import type { Taal } from "../../words/taal.ts";

/** One find as the page shows it: what it is, what is offered instead, and whether it may be said to be no name. */
export type Herkend = Vondst & {
  readonly voorstel: Vervanging;
  readonly keuzes: readonly { readonly value: Vervanging; readonly label: string }[];
};

/** What was found in the texts of a form, field by field, and the words that were said to be no names. */
export type Herkenning = {
  readonly velden: Readonly<Record<string, readonly Herkend[]>>;
  readonly geenNaam: readonly string[];
  /** A press replaced something, and nothing is left that points to somebody. */
  readonly isSchoon: boolean;
};

type Vraag = { readonly form: FormData; readonly tekstvelden: readonly string[]; readonly taal: Taal };

/**
 * Does what the buttons beside a find ask (replace it, replace all, "this is no name") in the posted form itself, and says
 * what is still found in it. `isVervangen` is true when only that was asked, so that nothing is saved by it.
 */
export function herkenIn({ form, tekstvelden, taal }: Vraag): Herkenning & { isVervangen: boolean } {
  for (const veld of tekstvelden) {
    const tekst = form.get(veld);
    if (typeof tekst === "string") form.set(veld, tekst.replaceAll("\r\n", "\n"));
  }
  const geenNaam = form
    .getAll("geenNaam")
    .filter((woord) => typeof woord === "string" && woord.length <= 60)
    .slice(0, 50) as string[];
  const isVervangen = doeKnop({ form, tekstvelden, taal }, geenNaam);
  const velden: Record<string, readonly Herkend[]> = {};
  for (const veld of tekstvelden) {
    const tekst = String(form.get(veld) ?? "");
    const vondsten = vindIn(tekst, geenNaam);
    if (vondsten.length > 0) velden[veld] = vondsten.map((vondst) => metKeuzes(tekst, vondst, taal));
  }
  const isTeLang = tekstvelden.some((veld) => String(form.get(veld) ?? "").length > langsteAdviestekst);
  const isSchoon = isVervangen && !isTeLang && Object.keys(velden).length === 0;
  return { velden, geenNaam, isSchoon, isVervangen };
}

/** What is too long is not saved, so no more of it is read than fits. */
const vindIn = (tekst: string, geenNaam: readonly string[]): Vondst[] =>
  herkenbaar(tekst.slice(0, langsteAdviestekst), geenNaam);

function metKeuzes(tekst: string, vondst: Vondst, taal: Taal): Herkend {
  const keuzes = keuzesVoor(vondst.soort).map((value) => ({ value, label: vervangingen[value][taal] }));
  return { ...vondst, voorstel: voorstelVoor(tekst, vondst), keuzes };
}

/** Whether a button beside a find was pressed; what it asks is done in the form. */
function doeKnop({ form, tekstvelden, taal }: Vraag, geenNaam: string[]): boolean {
  const doe = String(form.get("doe") ?? "");
  if (doe === "vervang-alles") {
    for (const veld of tekstvelden) {
      const tekst = String(form.get(veld) ?? "");
      const gekozen = new Map(
        vindIn(tekst, geenNaam).flatMap((vondst, n): [string, Vervanging][] => {
          const keuze = gekozenVoor(form, veld, n);
          return keuze ? [[vondst.tekst, keuze]] : [];
        }),
      );
      const gelezen = vervangAlles(tekst.slice(0, langsteAdviestekst), { gekozen, geenNaam, taal });
      form.set(veld, gelezen + tekst.slice(langsteAdviestekst));
    }
    return true;
  }
  const [, wat, veld = "", plek] = /^(vervang|geen-naam):(\w+):(\d{1,4})$/.exec(doe) ?? [];
  if (!wat || !tekstvelden.includes(veld)) return false;
  const tekst = String(form.get(veld) ?? "");
  const vondst = vindIn(tekst, geenNaam)[Number(plek)];
  if (!vondst) return true;
  if (wat === "vervang") {
    const door = gekozenVoor(form, veld, Number(plek)) ?? voorstelVoor(tekst, vondst);
    form.set(veld, vervang(tekst, vondst, { door, taal }));
  } else if (!vondst.zeker && !isBekendeNaam(vondst.tekst)) geenNaam.push(vondst.tekst);
  return true;
}

function gekozenVoor(form: FormData, veld: string, plek: number): Vervanging | undefined {
  const keuze = String(form.get(`door.${veld}.${plek}`) ?? "");
  return Object.hasOwn(vervangingen, keuze) ? (keuze as Vervanging) : undefined;
}
