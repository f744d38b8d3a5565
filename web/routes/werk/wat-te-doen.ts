import type { Taal } from "../../words/taal.ts";
import { werkWoorden } from "../../words/werk.ts";
import type { Werk } from "./werk.tsx";

type Regel = Werk["wachtOpAnder"]["regels"][number];

/** The most pressing reason of a file as a request; without a reason it is the danger or the deadline that asks. */
export function watTeDoen(
  regel: Pick<Regel, "redenen" | "veiligheid" | "verantwoordelijk" | "aangebodenAan">,
  taal: Taal,
): string {
  const { redenen, veiligheid, verantwoordelijk, aangebodenAan } = regel;
  const { doen, doenAcuut, doenTermijn } = werkWoorden[taal];
  const [reden] = redenen;
  if (reden) return doen[reden]({ verantwoordelijk, aangebodenAan: aangebodenAan ?? "" });
  return veiligheid === "acuut-onveilig" ? doenAcuut : doenTermijn;
}
