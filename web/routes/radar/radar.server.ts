import { data } from "react-router";
import { readRadarlijst } from "#server/radar/lijst.ts";
import { readGevraagd } from "#server/radar/vraag.ts";
import type { PageContext } from "#server/services.ts";
import { werktAanCasussen } from "../werk/werk.server.ts";

type Wie = Pick<PageContext, "services"> & { sessie: NonNullable<PageContext["sessie"]> };

/** What radar saw and nobody decided yet, for who works on cases; for anybody else there is no such page. */
export async function loadRadarlijst({ services, sessie }: Wie, zoek: URLSearchParams) {
  if (!werktAanCasussen(sessie.actor)) throw data(null, { status: 404, statusText: "Not Found" });
  const bladTekst = zoek.get("blad") ?? "1";
  const blad = /^[1-9]\d{0,5}$/.test(bladTekst) ? Number(bladTekst) : undefined;
  const [lijst, gevraagd] = await Promise.all([
    readRadarlijst(services, sessie.actor, blad ?? 1),
    readGevraagd(services, sessie.actor),
  ]);
  const nu = services.now().toString({ smallestUnit: "millisecond" });
  return { ...lijst, gevraagd, nu, isAnderBlad: lijst.blad !== blad };
}
