import { zonderOnleesbaar } from "#domain/casus/leesbaar.ts";
import { type Beller, bellers, isNummer, TerugbelInhoud } from "#domain/terugbellen/terugbelverzoek.ts";
import type { Taal } from "../../words/taal.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";

const regels = ["nummer", "naam", "uren", "codewoord", "nietWeten", "notitie"] as const;
type Regel = (typeof regels)[number];

/** What was typed, as it goes back into the form. */
export type BelWaarden = { [R in Regel | "wie" | "inspreken" | "spoed" | "verblijf" | "gemeente"]?: string };
/** What is wrong, by the id of its control. */
export type BelFout = { id: string; tekst: string };

/** Reads a form that asks for a call; anything that is no field of it is not looked at. */
export function leesBelform(
  form: FormData,
  taal: Taal,
): { waarden: BelWaarden; fouten: BelFout[]; gevraagd?: { wie: Beller; inhoud: TerugbelInhoud } } {
  const een = (naam: string): string | undefined => {
    const waarde = form.get(naam);
    return (typeof waarde === "string" && zonderOnleesbaar(waarde).trim()) || undefined;
  };
  const waarden: BelWaarden = {};
  for (const naam of [...regels, "wie", "inspreken", "spoed", "verblijf", "gemeente"] as const) {
    const waarde = een(naam);
    if (waarde) waarden[naam] = waarde;
  }
  const w = terugbelWoorden[taal].fouten;
  const wie = bellers.find((bekend) => bekend === waarden.wie);
  const gelezen = TerugbelInhoud.safeParse({
    ...Object.fromEntries(regels.flatMap((naam) => (waarden[naam] ? [[naam, waarden[naam]]] : []))),
    inspreken: waarden.inspreken === "ja",
  });
  const isFout = new Set(gelezen.success ? [] : gelezen.error.issues.map(({ path }) => String(path[0])));
  const fouten: BelFout[] = [
    ...(wie ? [] : [{ id: "wie", tekst: w.wie }]),
    ...regels.flatMap((naam) =>
      isFout.has(naam)
        ? [{ id: naam, tekst: naam === "nummer" && !isNummer(waarden.nummer ?? "") ? w.nummer : w.lang }]
        : [],
    ),
  ];
  return { waarden, fouten, ...(wie && gelezen.success && { gevraagd: { wie, inhoud: gelezen.data } }) };
}
