import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, tekstItem } from "./decision.ts";

/** An expert was asked, which a talk with the victim waits for in a harmful practice (RK-7.3). */
export function raadpleegDeskundige(command: CommandOf<"RaadpleegDeskundige">, context: Context): Decision {
  const { deskundige, toelichting } = command;
  const tekst = tekstItem(context, "toelichting", toelichting);
  const data = { deskundige, toelichting: tekst.id };
  return accept([{ type: "DeskundigeGeraadpleegd", v: 1, data }], [tekst]);
}

/** An expert finished the analysis of the risks, which informing the family waits for (RK-7.4). */
export function rondRisicoanalyseAf(command: CommandOf<"RondRisicoanalyseAf">, context: Context): Decision {
  const { deskundige, toelichting } = command;
  const tekst = tekstItem(context, "toelichting", toelichting);
  const data = { deskundige, toelichting: tekst.id };
  return accept([{ type: "RisicoanalyseAfgerond", v: 1, data }], [tekst]);
}
