import type { RouterContextProvider } from "react-router";
import { dayOf } from "#domain/time/werkdagen.ts";
import { findPublicReceiver } from "#server/melden/find-receiver.ts";
import { readFormToken } from "#server/melden/form-token.ts";
import { newFormToken } from "#server/melden/send-report.ts";
import { listGemeenten } from "#server/people/people.ts";
import { askCallBack } from "#server/terugbellen/vraag.ts";
import { pageContext } from "../../context.ts";
import type { Taal } from "../../words/taal.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import { type BelFout, type BelWaarden, leesBelform } from "../terugbellen/fields.ts";

type Context = Readonly<RouterContextProvider>;
type Gemeenten = readonly { value: string; label: string }[];

/** What the page shows: the form, the same once more to look over with a token for asking once, or that it was asked. */
export type Belpagina =
  | { is: "form"; waarden: BelWaarden; fouten: readonly BelFout[]; gemeenten: Gemeenten }
  | { is: "nakijken"; waarden: BelWaarden; token: string; wie: string; melding?: "te-vaak" | "verlopen" }
  | { is: "gevraagd"; wie: string; uiterlijkAt: string; opAfspraak: boolean; nu: string };

/** An empty form: the same for everybody. */
export async function loadBelpagina(context: Context): Promise<Belpagina> {
  return { is: "form", waarden: {}, fouten: [], gemeenten: await gemeentenVan(context) };
}

/** Looks the form over, asks for the call, or shows the form again with everything in it, as its button says. */
export async function postBelpagina(
  context: Context,
  { form, taal }: { form: FormData; taal: Taal },
): Promise<Belpagina> {
  const { services, address = "" } = context.get(pageContext);
  const { waarden, fouten, gevraagd } = leesBelform(form, taal);
  const gemeenten = await gemeentenVan(context);
  const naar = form.get("naar");
  if (naar !== "nakijken" && naar !== "vraag") return { is: "form", waarden, fouten: [], gemeenten };
  const gemeente = gemeenten.find(({ value }) => value === waarden.gemeente)?.value;
  const receiver = await findPublicReceiver(services, {
    situatie: {
      datum: dayOf(services.now()),
      aanleiding: "melding",
      bij: "nergens",
      ...(gevraagd && { vrager: gevraagd.wie }),
      ...(waarden.verblijf && { verblijf: waarden.verblijf === "buitenland" ? "buitenland" : "nederland" }),
    },
    gemeente,
    eigenGemeente: undefined,
  });
  if (!receiver) fouten.push({ id: "gemeente", tekst: terugbelWoorden[taal].fouten.gemeente });
  if (!receiver || !gevraagd || fouten.length > 0) return { is: "form", waarden, fouten, gemeenten };
  const given = form.get("token");
  const { id: ontvanger, naam: wie } = receiver.ontvanger;
  const isKept = readFormToken(services, given) !== undefined;
  const token = isKept ? String(given) : await newFormToken(services);
  if (naar === "nakijken") return { is: "nakijken", waarden, token, wie };
  const uitkomst = await askCallBack(services, { token: given, address, ontvanger, ...gevraagd });
  if (uitkomst.is !== "gevraagd") return { is: "nakijken", waarden, token, wie, melding: uitkomst.is };
  const nu = services.now().toString({ smallestUnit: "millisecond" });
  return {
    is: "gevraagd",
    wie,
    uiterlijkAt: uitkomst.uiterlijkAt,
    opAfspraak: waarden.uren !== undefined,
    nu,
  };
}

async function gemeentenVan(context: Context): Promise<Gemeenten> {
  const alle = await listGemeenten(context.get(pageContext).services);
  return alle.map(({ code, naam }) => ({ value: code, label: naam }));
}

/** The status of an answer: what is not asked (yet) although somebody wanted to is no success. */
export const statusOf = (pagina: Belpagina): number => {
  if (pagina.is === "form") return pagina.fouten.length > 0 ? 422 : 200;
  if (pagina.is === "gevraagd" || !pagina.melding) return 200;
  return pagina.melding === "te-vaak" ? 429 : 422;
};
