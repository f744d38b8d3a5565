import type { RouterContextProvider } from "react-router";
import type { z } from "zod";
import { zonderOnleesbaar } from "#domain/casus/leesbaar.ts";
import { Leesopmerking, Reactie } from "#domain/melding/opmerking.ts";
import { type Read, type ReadingAct, readAlong } from "#server/melden/draft-reading.ts";
import { pageContext } from "../../context.ts";
import type { Antwoorden } from "../meldcode/stand.ts";

/** A field of what a reader writes. */
export type LeesVeld = "deel" | "wie" | "tekst";
/** What somebody typed, and which of it must be put right. */
export type Typed = { getypt: { readonly [V in LeesVeld]?: string }; fouten: readonly LeesVeld[] };

/** A draft as this reader sees it, or why there is nothing to see. */
export type Lezen =
  | (Omit<Read, "melding"> & Typed & { antwoorden: Antwoorden; code: string })
  | { is: "leeg" | "onbekend" | "te-vaak"; code: string };

/** Opens a draft by the code in the form, and keeps what its reader writes. */
export async function lezenFor(context: Readonly<RouterContextProvider>, form: FormData): Promise<Lezen> {
  const { services, address = "" } = context.get(pageContext);
  const code = textIn(form, "code").trim().slice(0, 100);
  if (code === "") return { is: "leeg", code };
  const { act, ...typed } = actIn(form);
  const read = await readAlong(services, { code, address, act });
  if (read.is !== "open") return { is: read.is, code: code.slice(0, 60) };
  const { melding, ...rest } = read;
  // what was kept is not typed again
  const isKept = rest.kwam === "opgemerkt" || rest.kwam === "geschreven";
  return { ...rest, ...(isKept ? { getypt: {}, fouten: [] } : typed), antwoorden: [...melding], code };
}

function actIn(form: FormData): Typed & { act: ReadingAct } {
  const naar = form.get("naar");
  const getypt = { deel: textIn(form, "deel"), wie: textIn(form, "wie"), tekst: textIn(form, "tekst") };
  if (naar === "opmerking") {
    const read = Leesopmerking.safeParse(getypt);
    if (read.success) return { act: { is: "opmerking", opmerking: read.data }, getypt, fouten: [] };
    return { act: { is: "bekijk" }, getypt, fouten: wrongIn(read.error) };
  }
  if (naar === "reactie") {
    const read = Reactie.safeParse({ wie: getypt.wie, tekst: getypt.tekst });
    if (read.success) return { act: { is: "reactie", reactie: read.data }, getypt, fouten: [] };
    return { act: { is: "bekijk" }, getypt, fouten: wrongIn(read.error) };
  }
  return { act: { is: "open" }, getypt: {}, fouten: [] };
}

const wrongIn = (error: z.ZodError): readonly LeesVeld[] => [
  ...new Set(error.issues.flatMap(({ path: [veld] }) => (veld ? [veld as LeesVeld] : []))),
];

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? zonderOnleesbaar(value) : "";
}
