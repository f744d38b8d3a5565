import { data } from "react-router";
import { casusVan } from "#server/demo/demo-casus.ts";
import { type DemoMedewerker, demoMedewerkers } from "#server/demo/people.ts";
import { verhalen } from "#server/demo/verhalen/verhalen.ts";
import { listOrganisaties } from "#server/people/people.ts";
import type { PageContext } from "#server/services.ts";
import type { Taal } from "../../words/taal.ts";

/** Everybody one can be and every casus there is something to see in; in live mode there is no such page. */
export async function loadDemo({ services, sessie }: PageContext, taal: Taal) {
  if (services.config.mode !== "demo") throw data(null, 404);
  const names = new Map((await listOrganisaties(services)).map(({ id, naam }) => [id, naam]));
  const people = Object.entries<DemoMedewerker>(demoMedewerkers).map(([id, { naam, werk, uitleg }]) => ({
    id,
    naam,
    uitleg: uitleg[taal],
    organisaties: werk.map(({ organisatie }) => names.get(organisatie) ?? organisatie).join(", "),
    tweeFactoren: werk.every(({ rollen }) => rollen.every((rol) => rol === "logcontrole")),
  }));
  const casussen = verhalen.flatMap((verhaal) => {
    const { toont, bekijk } = verhaal;
    if (!toont || !bekijk) return [];
    return [{ ...casusVan(verhaal), toont: toont[taal], bekijk, naam: demoMedewerkers[bekijk].naam }];
  });
  return { people, casussen, csrf: sessie?.csrf };
}
