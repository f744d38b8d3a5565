import { data, type RouterContextProvider } from "react-router";
import { adviesLijsten, risicos } from "#domain/advies/keuzes.ts";
import { authorizeAdvies } from "#domain/advies/policy.ts";
import { vormen } from "#domain/protocol/situatie.ts";
import { listAdviezen } from "#server/advies/lijst.ts";
import { requireAdvies } from "./advies.server.ts";

/** The list that the address asks for; what it asks that does not exist is left out. */
export async function loadLijst({
  request,
  context,
}: {
  request: Request;
  context: Readonly<RouterContextProvider>;
}) {
  const { services, sessie } = requireAdvies(context);
  const { actor } = sessie;
  const query = new URL(request.url).searchParams;
  const geeft = authorizeAdvies(actor, "RegistreerAdvies", undefined) !== undefined;
  const lijst = adviesLijsten.find((een) => een === query.get("lijst")) ?? (geeft ? "open" : "gesteld");
  const vorm = vormen.find((een) => een === query.get("vorm"));
  const risico = risicos.find((een) => een === query.get("risico"));
  const gevraagd = Number(query.get("blad") ?? 1);
  const blad = Number.isInteger(gevraagd) && gevraagd > 0 && gevraagd <= 10_000 ? gevraagd : 1;
  const gevonden = await listAdviezen(services, actor, { lijst, vorm, risico, blad });
  if (gevonden.totaal > 0 && blad > gevonden.bladen) throw data(null, { status: 404 });
  const nu = services.now().toString({ smallestUnit: "millisecond" });
  return { ...gevonden, lijst, vorm, risico, blad, geeft, nu };
}

/** One line of the list. */
export type AdviesRij = Awaited<ReturnType<typeof loadLijst>>["adviezen"][number];
