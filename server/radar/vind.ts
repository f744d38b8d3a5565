import type pg from "pg";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { leesBekende } from "#domain/radar/bekende.ts";
import { type Radarbeeld, weegKandidaten } from "#domain/radar/radar.ts";
import { zoeksleutels } from "#domain/radar/sleutels.ts";

/** Somebody to look for: `voor` names them, in their casus or as the asker likes. */
export type Gezocht = { readonly voor: string; readonly gegevens: PersoonGegevens };

/** Somebody of another casus of the same organisation. */
export type Gevonden = {
  readonly casus: string;
  readonly nummer: string;
  readonly open: boolean;
  readonly leidt: boolean;
  readonly betrokkene: string;
  readonly gegevens: PersoonGegevens;
};

type Kandidaat = { voor: string; persoon_id: string; casus_id: string; betrokkene: string };
type Gelezen = { id: string; gegevens: PersoonGegevens; nummer: string; open: boolean; leidt: boolean };

const kandidatenSql = "select voor, persoon_id, casus_id, betrokkene from radar_zoek($1, $2)";

/** Row level security decides once more which of them exist for this reader. */
const personenSql = `
  select distinct on (p.id) p.id, p.gegevens, c.nummer, coalesce(w.open, false) as open,
         c.verantwoordelijk = $2 as leidt
    from persoon p join casus c on c.id = p.casus_id
    left join werkregel w on w.casus_id = c.id and w.organisatie_id = $2
   where p.id = any ($1) order by p.id, p.versie desc`;

/** What radar sees for somebody, and everybody that was held against them, however little they resemble by now. */
export type Vondst = { readonly beeld: Radarbeeld<Gevonden>; readonly kandidaten: readonly Gevonden[] };

/**
 * Who may be known already in the dossiers of the reader's own organisation, for each that is asked, in the transaction of
 * a reader. `casus` is where they stand, if anywhere yet.
 */
export async function vind(
  client: pg.ClientBase,
  vraag: { casus: string | null; organisatie: string; gezocht: readonly Gezocht[] },
): Promise<Map<string, Vondst>> {
  const { casus, organisatie } = vraag;
  const gezocht = vraag.gezocht.map(({ voor, gegevens }) => ({ voor, bekende: leesBekende(gegevens) }));
  const sleutels = gezocht.map(({ voor, bekende }) => ({
    voor,
    sleutels: zoeksleutels(bekende, organisatie),
  }));
  const { rows: kandidaten } = await client.query<Kandidaat>({
    name: "radar-zoek",
    text: kandidatenSql,
    values: [casus, JSON.stringify(sleutels)],
  });
  const ids = [...new Set(kandidaten.map(({ persoon_id }) => persoon_id))];
  const gelezen =
    ids.length === 0
      ? []
      : (
          await client.query<Gelezen>({
            name: "radar-personen",
            text: personenSql,
            values: [ids, organisatie],
          })
        ).rows;
  const perId = new Map(gelezen.map((rij) => [rij.id, rij]));
  const perVoor = Map.groupBy(kandidaten, ({ voor }) => voor);
  return new Map(
    gezocht.map(({ voor, bekende }) => {
      const gevonden = (perVoor.get(voor) ?? []).flatMap(({ persoon_id, casus_id, betrokkene }) => {
        const rij = perId.get(persoon_id);
        if (!rij) return [];
        const { gegevens, nummer, open, leidt } = rij;
        return [{ casus: casus_id, nummer, open, leidt, betrokkene, gegevens }];
      });
      const beeld = weegKandidaten(
        bekende,
        gevonden.map((van) => ({ van, persoon: van.gegevens })),
      );
      return [voor, { beeld, kandidaten: gevonden }];
    }),
  );
}
