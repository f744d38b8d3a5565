import { data, redirect } from "react-router";
import { houdtKaarten } from "#domain/access/kaart-policy.ts";
import type { PageContext } from "#server/services.ts";
import { leesEigenKaarten } from "#server/sociale-kaart/beheer-kaart.ts";
import { alsTekst, meesteRegels, schrijfBestand } from "#server/sociale-kaart/kaart-bestand.ts";
import { type Invoer, voerIn } from "#server/sociale-kaart/voer-in.ts";

type Session = { services: PageContext["services"]; sessie: NonNullable<PageContext["sessie"]> };
const nergens = () => data(null, 404);

/** The most that is said of what is wrong: who mends a hundred lines looks again. */
const meesteFouten = 100;

/** What the empty page needs; for who keeps no cards there is no such page. */
export function laadInvoer({ sessie }: Session) {
  if (!houdtKaarten(sessie.actor)) throw nergens();
  return { meesteRegels };
}

/** One's own cards, withdrawn ones left out, as a file. */
export async function bestandVanEigen({ services, sessie }: Session): Promise<string> {
  const eigen = await leesEigenKaarten(services, sessie.actor);
  if (!eigen) throw nergens();
  return schrijfBestand(eigen.kaarten.filter(({ ingetrokken }) => !ingetrokken));
}

/** What came of a file: nothing was chosen, it cannot be read, or what it would do. `csv` comes back to be imported. */
export type Bekeken = {
  readonly probleem?: "geen-bestand" | "niet-utf8";
  readonly invoer?: Invoer;
  readonly meerFouten?: number;
  readonly csv?: string;
};

/** Looks at a chosen file, or imports the one that was looked at. */
export async function bekijkOfVoerIn({ services, sessie }: Session, form: FormData) {
  if (!houdtKaarten(sessie.actor)) throw nergens();
  const eerder = form.get("csv");
  const tekst = typeof eerder === "string" ? eerder : await leesGekozen(form.get("bestand"));
  if (tekst === "geen-bestand" || tekst === "niet-utf8") return data<Bekeken>({ probleem: tekst }, 422);
  const schrijf = typeof eerder === "string" ? "schrijf" : "kijk";
  const invoer = await voerIn(services, sessie.actor, { tekst, schrijf });
  if (!invoer) throw nergens();
  if (invoer.gedaan) return redirect("/beheer/sociale-kaart?gedaan=ingevoerd");
  const fouten = invoer.fouten.slice(0, meesteFouten);
  const meerFouten = invoer.fouten.length - fouten.length;
  const heel = fouten.length === 0;
  return data<Bekeken>(
    { invoer: { ...invoer, fouten }, meerFouten, ...(heel && { csv: tekst }) },
    heel ? 200 : 422,
  );
}

async function leesGekozen(gekozen: FormDataEntryValue | null): Promise<string> {
  if (!(gekozen instanceof File) || gekozen.size === 0) return "geen-bestand";
  return alsTekst(new Uint8Array(await gekozen.arrayBuffer())) ?? "niet-utf8";
}
