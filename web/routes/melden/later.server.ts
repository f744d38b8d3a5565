import type { RouterContextProvider } from "react-router";
import { leesMelding } from "#domain/melding/melding.ts";
import { dropDraft, keepDraft, openDraft } from "#server/melden/meldconcept.ts";
import { pageContext } from "../../context.ts";
import type { Antwoorden } from "../meldcode/stand.ts";

/** What came of a press: kept, opened, thrown away, or why not; `antwoorden` is what the form holds. */
export type Later = {
  is: "leeg" | "bewaard" | "open" | "weg" | "onbekend" | "te-vaak" | "te-lang";
  antwoorden: Antwoorden;
  code: string;
  tot?: string;
};

/** Does what a button of the page asks. The code comes in the form, never in an address. */
export async function laterFor(context: Readonly<RouterContextProvider>, form: FormData): Promise<Later> {
  const { services, address = "" } = context.get(pageContext);
  const antwoorden = [...leesMelding(form).melding];
  const code = codeIn(form);
  switch (form.get("naar")) {
    case "bewaar": {
      const inhoud = Object.fromEntries(antwoorden.map(([naam, waarden]) => [naam, [...waarden]]));
      const kept = await keepDraft(services, { code, inhoud, address });
      return { ...kept, antwoorden, code: "code" in kept ? kept.code : code };
    }
    case "weggooien":
      await dropDraft(services, code);
      return { is: "weg", antwoorden: [], code: "" };
    default: {
      if (code === "") return { is: "leeg", antwoorden, code };
      const found = await openDraft(services, { code, address });
      if (found.is !== "open") return { is: found.is, antwoorden: [], code: code.slice(0, 60) };
      const invoer = Object.entries(found.inhoud).flatMap(([naam, waarden]) =>
        waarden.map((waarde) => [naam, waarde] as const),
      );
      return { is: "open", antwoorden: [...leesMelding(invoer).melding], code: found.code };
    }
  }
}

/** The code of the draft a form goes on with; empty when it was never kept. */
export const codeIn = (form: FormData): string =>
  String(form.get("conceptcode") ?? "")
    .trim()
    .slice(0, 100);

/** Throws away the draft of a report that was sent; nothing when it was never kept. */
export const forget = (context: Readonly<RouterContextProvider>, code: string): Promise<void> =>
  dropDraft(context.get(pageContext).services, code);
