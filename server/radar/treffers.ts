import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { authorize } from "#domain/access/policy.ts";
import type { Trefferbesluit } from "#domain/casus/casus.ts";
import { replay } from "#domain/casus/evolve.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import type { Gelijkenis } from "#domain/radar/gelijkenis.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { loadStreamForReader } from "../journal/stream.ts";
import { type Gevonden, vind } from "./vind.ts";

/** What was decided about a pair, and in which of the two casussen: there it can be taken back. */
export type Besluit = { readonly uitkomst: Trefferbesluit["uitkomst"]; readonly hier: boolean };

/** Somebody of another casus beside somebody of this one; without a likeness only a decision holds them together. */
export type Treffer = {
  readonly ander: Gevonden;
  readonly gelijkenis?: Gelijkenis;
  readonly besluit?: Besluit;
};

/** What radar shows for one person of a casus. Who is not the same is not shown again, unless to take that back. */
export type Radarblik = {
  readonly betrokkene: string;
  readonly treffers: readonly Treffer[];
  readonly afgewezen: readonly Treffer[];
  readonly naamgenoten: number;
};

/**
 * Who of the people of a casus may be known already in the reader's own organisation (SOA-S2.1, RK-2.4), with what was
 * decided. Undefined when there is no such casus for this reader, or its people are not shown to them. The audit names the
 * casussen that were shown.
 */
export function readTreffers(
  services: Pick<Reading, "pools">,
  actor: Actor,
  id: string,
): Promise<Radarblik[] | undefined> {
  return readAs(services, actor, async (client) => {
    const audit = { handeling: "radar.lees", object: id };
    const { journaal, feiten } = await loadStreamForReader(client, id);
    const casus = replay(journaal, feiten);
    const grant = casus && authorize(actor, "casus.lees", casus);
    if (!casus || !grant?.sees.has("mensen"))
      return { result: undefined, audit: { ...audit, uitkomst: "niet-gevonden" } };
    const organisatie = actor.organisatie.id;
    const personen = await ownPersons(client, id);
    const gezocht = casus.betrokkenen.flatMap(({ id: voor, rijen }) => {
      const gegevens = personen.get(rijen[organisatie]?.persoon ?? "");
      return gegevens ? [{ voor, gegevens }] : [];
    });
    const gevonden = await vind(client, { casus: id, organisatie, gezocht });
    const besluiten = await loadBesluiten(client, id);
    const result = [...gevonden].map(([betrokkene, { beeld, kandidaten }]): Radarblik => {
      const treffers = kandidaten.flatMap((ander): Treffer[] => {
        const gelijkenis = beeld.treffers.find(({ van }) => van === ander);
        const besluit = besluiten.get(paar(betrokkene, ander));
        if (!gelijkenis && !besluit) return [];
        return [{ ander, ...(gelijkenis && { gelijkenis }), ...(besluit && { besluit }) }];
      });
      treffers.sort((a, b) => (b.gelijkenis?.score ?? 0) - (a.gelijkenis?.score ?? 0));
      return {
        betrokkene,
        treffers: treffers.filter(({ besluit }) => besluit?.uitkomst !== "niet-dezelfde"),
        afgewezen: treffers.filter(({ besluit }) => besluit?.uitkomst === "niet-dezelfde"),
        naamgenoten: beeld.naamgenoten,
      };
    });
    const getoond = result.flatMap(({ treffers, afgewezen }) => [...treffers, ...afgewezen]);
    const objecten = [...new Set(getoond.map(({ ander }) => ander.casus))];
    return {
      result,
      audit: {
        ...audit,
        uitkomst: "gelezen",
        policies: grant.policies,
        aantal: objecten.length,
        objecten,
      },
    };
  });
}

async function ownPersons(client: pg.ClientBase, casus: string): Promise<Map<string, PersoonGegevens>> {
  const { rows } = await client.query<{ id: string; gegevens: PersoonGegevens }>({
    name: "radar-eigen-personen",
    text: "select distinct on (id) id, gegevens from persoon where casus_id = $1 order by id, versie desc",
    values: [casus],
  });
  return new Map(rows.map(({ id, gegevens }) => [id, gegevens]));
}

const paar = (betrokkene: string, ander: { casus: string; betrokkene: string }) =>
  `${betrokkene}/${ander.casus}/${ander.betrokkene}`;

type BesluitRij = {
  hier: boolean;
  eigen: string;
  casus: string;
  betrokkene: string;
  uitkomst: Besluit["uitkomst"];
};

/** Decisions in this casus and in the others about it; of two about one pair that of this casus counts. */
async function loadBesluiten(client: pg.ClientBase, casus: string): Promise<Map<string, Besluit>> {
  const { rows } = await client.query<BesluitRij>({
    name: "radar-besluiten",
    text: `
      select false as hier, ander_betrokkene as eigen, casus_id as casus, betrokkene, uitkomst from radarbesluit where ander_casus = $1
      union all
      select true, betrokkene, ander_casus, ander_betrokkene, uitkomst from radarbesluit where casus_id = $1`,
    values: [casus],
  });
  return new Map(rows.map(({ eigen, uitkomst, hier, ...ander }) => [paar(eigen, ander), { uitkomst, hier }]));
}
