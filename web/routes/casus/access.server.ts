import type { RouterContextProvider } from "react-router";
import { authorize, type Compartiment, type Policy, policies } from "#domain/access/policy.ts";
import { type Relatie, relatiesVan, type Verhoudingen } from "#domain/access/relatie.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import { readEigenInzage } from "#server/casus/inzage.ts";
import { requireSession } from "../../session.ts";
import { isUuid } from "./post.server.ts";

/** One organisation that may see a casus: how it stands to it, what its workers see, and which sources say so. */
export type Toegangsrij = {
  organisatie: string;
  relaties: readonly Relatie[];
  ziet: readonly Compartiment[];
  bronnen: readonly string[];
};

/** Everybody who may see this casus, asked of the same rows of access that decide it. */
export function toegangVan(casus: Verhoudingen): Toegangsrij[] {
  const alle = [
    ...casus.dossiers.map(({ organisatie }) => organisatie),
    ...(casus.aanbod ? [casus.aanbod.naar] : []),
  ];
  const perId = new Map(alle.map((organisatie): [string, OrganisatieRef] => [organisatie.id, organisatie]));
  return [...perId.values()].flatMap((organisatie) => {
    const medewerker = {
      medewerker: "iemand",
      organisatie,
      rollen: ["medewerker"],
      tweeFactoren: false,
    } as const;
    const grant = authorize(medewerker, "casus.lees", casus);
    if (!grant) return [];
    const rijen: Record<string, Policy> = policies;
    return [
      {
        organisatie: organisatie.id,
        relaties: relatiesVan(casus, organisatie.id),
        ziet: [...grant.sees],
        bronnen: [...new Set(grant.policies.flatMap((naam) => rijen[naam]?.bron ?? []))],
      },
    ];
  });
}

/** What the reader looked at and did in this casus. */
export async function loadInzage({
  context,
  params,
}: {
  context: Readonly<RouterContextProvider>;
  params: { id?: string | undefined };
}) {
  const { services, sessie } = requireSession(context);
  const id = params.id ?? "";
  return isUuid(id) ? readEigenInzage(services, sessie.actor, id) : [];
}
