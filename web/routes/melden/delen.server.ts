import type { RouterContextProvider } from "react-router";
import { isLezer } from "#domain/melding/lezers.ts";
import { type NietReageren, waaromNietReageren } from "#domain/melding/reageren.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import {
  meldingIn,
  reactionsUnder,
  type Sharing,
  type SharingAct,
  shareDraft,
} from "#server/melden/draft-sharing.ts";
import { type Leestermijn, leestermijnen, leestermijnenNu } from "#server/melden/leescode.ts";
import { keepDraft } from "#server/melden/meldconcept.ts";
import { pageContext } from "../../context.ts";
import type { Antwoorden } from "../meldcode/stand.ts";
import { alsInhoud, gegevenIn } from "./door.ts";
import { codeIn } from "./later.server.ts";

type Shown = Omit<Sharing, "inhoud"> & {
  antwoorden: Antwoorden;
  termijnen: readonly { termijn: Leestermijn; seconden: number }[];
  waaromNiet: NietReageren | undefined;
  /** The draft was kept just now, and its code is shown once. */
  isNieuw: boolean;
  /** The address that a reader is given. */
  adres: string;
};
/** Who reads along, or why that cannot be shown. */
export type Delen = Shown | { is: "leeg" | "onbekend" | "te-vaak"; code: string } | NietBewaard;
/** Nothing was kept; what was typed comes back. */
type NietBewaard = { is: "te-lang" | "bewaren-te-vaak"; code: string; antwoorden: Antwoorden };

/** Does what a button of the page asks; a form that comes along is kept first. */
export async function delenFor(context: Readonly<RouterContextProvider>, form: FormData): Promise<Delen> {
  const { services, address = "" } = context.get(pageContext);
  const typed = codeIn(form);
  let code = typed;
  if (form.get("naar") === "bewaar") {
    const gegeven = gegevenIn("melden", form);
    const kept = await keepDraft(services, { code, inhoud: alsInhoud("melden", gegeven), address });
    if (kept.is !== "bewaard") {
      const is = kept.is === "te-lang" ? "te-lang" : "bewaren-te-vaak";
      return { is, code: "", antwoorden: gegeven as Antwoorden };
    }
    code = kept.code;
  }
  if (code === "") return { is: "leeg", code };
  const sharing = await shareDraft(services, { code, address, act: actIn(form) });
  if (sharing.is !== "open") return { is: sharing.is, code: code.slice(0, 60) };
  const { inhoud, ...rest } = sharing;
  const melding = meldingIn(inhoud);
  return {
    ...rest,
    antwoorden: [...melding],
    termijnen: await leestermijnenNu(services),
    waaromNiet: waaromNietReageren(melding, dayOf(services.now())),
    isNieuw: sharing.code !== typed,
    adres: services.config.origin,
  };
}

/** What those concerned wrote under the draft of a report that is about to be sent. */
export function reactionsFor(
  context: Readonly<RouterContextProvider>,
  code: string,
): ReturnType<typeof reactionsUnder> {
  const { services, address = "" } = context.get(pageContext);
  return reactionsUnder(services, { code, address });
}

function actIn(form: FormData): SharingAct {
  const [lezer, termijn] = [form.get("lezer"), form.get("termijn")];
  const [intrekken, afgehandeld] = [form.get("intrekken"), form.get("afgehandeld")];
  if (typeof intrekken === "string") return { is: "intrekken", id: intrekken };
  if (typeof afgehandeld === "string") return { is: "afgehandeld", id: afgehandeld };
  const isNow = form.get("naar") === "nu";
  const chosen = isNow ? "lezen-nu" : leestermijnen.find((ene) => ene === termijn);
  const isGiving = isNow || form.get("naar") === "geef";
  return isGiving && isLezer(lezer) && chosen ? { is: "geef", lezer, termijn: chosen } : { is: "bekijk" };
}
