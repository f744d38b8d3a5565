import type { Reden } from "#domain/casus/reden.ts";
import type { Taal } from "../../words/taal.ts";
import { werkWoorden } from "../../words/werk.ts";
import type { Werk } from "./werk.tsx";

type Regel = Werk["wachtOpAnder"]["regels"][number];

/** The first reason of a file that is among those named here, or else its most pressing, as a request; without one the danger or the deadline asks. */
export function watTeDoen(
  regel: Pick<Regel, "redenen" | "veiligheid" | "verantwoordelijk" | "aangebodenAan">,
  taal: Taal,
  wegens: readonly Reden[] = [],
): string {
  const { redenen, veiligheid, verantwoordelijk, aangebodenAan } = regel;
  const { doen, doenAcuut, doenTermijn } = werkWoorden[taal];
  const reden = redenen.find((ene) => wegens.includes(ene)) ?? redenen[0];
  if (reden) return doen[reden]({ verantwoordelijk, aangebodenAan: aangebodenAan ?? "" });
  return veiligheid === "acuut-onveilig" ? doenAcuut : doenTermijn;
}
