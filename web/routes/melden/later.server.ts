import type { RouterContextProvider } from "react-router";
import { dropDraft, keepDraft, keepTyping, openDraft } from "#server/melden/meldconcept.ts";
import { pageContext } from "../../context.ts";
import { alsInhoud, type Deur, deurVan, type Gegeven, gegevenIn, uitInhoud } from "./door.ts";

/** What came of a press: kept, opened, thrown away, or why not; `gegeven` is what the form holds. */
export type Later = {
  is: "leeg" | "bewaard" | "open" | "weg" | "onbekend" | "te-vaak" | "te-lang";
  deur: Deur;
  gegeven: Gegeven;
  code: string;
  tot?: string;
};

/** Does what a button of the page asks. The code comes in the form, never in an address. */
export async function laterFor(context: Readonly<RouterContextProvider>, form: FormData): Promise<Later> {
  const { services, address = "" } = context.get(pageContext);
  const deur = deurVan(form.get("deur"));
  const code = codeIn(form);
  switch (form.get("naar")) {
    case "bewaar": {
      const gegeven = gegevenIn(deur, form);
      const kept = await keepDraft(services, { code, inhoud: alsInhoud(deur, gegeven), address });
      return { ...kept, deur, gegeven, code: "code" in kept ? kept.code : code };
    }
    case "weggooien":
      await dropDraft(services, code);
      return { is: "weg", deur, gegeven: [], code: "" };
    default: {
      if (code === "") return { is: "leeg", deur, gegeven: gegevenIn(deur, form), code };
      const found = await openDraft(services, { code, address });
      if (found.is !== "open") return { is: found.is, deur, gegeven: [], code: code.slice(0, 60) };
      return { is: "open", ...uitInhoud(found.inhoud), code: found.code };
    }
  }
}

/** Keeps what is being typed; answers what the script of the form shows. */
export function typingFor(
  context: Readonly<RouterContextProvider>,
  form: FormData,
): ReturnType<typeof keepTyping> {
  const { services, address = "" } = context.get(pageContext);
  const deur = deurVan(form.get("deur"));
  const inhoud = alsInhoud(deur, gegevenIn(deur, form));
  return keepTyping(services, { code: codeIn(form), inhoud, address });
}

/** The code of the draft a form goes on with; empty when it was never kept. */
export const codeIn = (form: FormData): string =>
  String(form.get("conceptcode") ?? "")
    .trim()
    .slice(0, 100);

/** Throws away the draft of a report that was sent; nothing when it was never kept. */
export const forget = (context: Readonly<RouterContextProvider>, code: string): Promise<void> =>
  dropDraft(context.get(pageContext).services, code);
