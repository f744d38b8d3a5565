import type { Actor } from "#domain/access/actor.ts";
import type { Klasse, Uitleg } from "#domain/radar/gelijkenis.ts";
import { type Reading, readAs } from "../journal/read.ts";

/** In what two people resemble each other, without a word of their names. */
export type Waarom = Pick<Uitleg, "naam" | "datum" | "adres">;

/** Two people of two casussen who may be the same, and about whom nobody decided yet; no name stands in a list. */
export type Lijsttreffer = {
  casus: string;
  nummer: string;
  betrokkene: string;
  anderCasus: string;
  anderBetrokkene: string;
  anderNummer: string;
  anderOpen: boolean;
  klasse: Klasse;
  waarom: Waarom;
  onzeker: boolean;
};

/** One page of them, nearest first, and how many there are. */
export type Radarlijst = { treffers: Lijsttreffer[]; totaal: number; blad: number; bladen: number };

const perBlad = 25;

const openSql = `
  from radartreffer t join casus c on c.id = t.casus_id join casus a on a.id = t.ander_casus
  left join lateral (
    select max(b.uitkomst) filter (where b.uitkomst <> 'onzeker') as besloten, bool_or(b.uitkomst = 'onzeker') as onzeker
      from radarbesluit b
     where (b.casus_id, b.betrokkene, b.ander_casus, b.ander_betrokkene) = (t.casus_id, t.betrokkene, t.ander_casus, t.ander_betrokkene)
        or (b.casus_id, b.betrokkene, b.ander_casus, b.ander_betrokkene) = (t.ander_casus, t.ander_betrokkene, t.casus_id, t.betrokkene)
  ) b on true
  join werkregel w on w.casus_id = t.casus_id and w.organisatie_id = t.houder and w.open
  where b.besloten is null`;

/** What radar saw in the open files of the reader's organisation and nobody decided yet. */
export function readRadarlijst(
  services: Pick<Reading, "pools">,
  actor: Actor,
  gevraagd: number,
): Promise<Radarlijst> {
  return readAs(services, actor, async (client) => {
    const { rows: tel } = await client.query<{ totaal: number }>({
      name: "radar-telling",
      text: `select count(*)::int as totaal ${openSql}`,
    });
    const totaal = tel[0]?.totaal ?? 0;
    const bladen = Math.max(1, Math.ceil(totaal / perBlad));
    const blad = Math.min(Math.max(1, gevraagd), bladen);
    const { rows } = await client.query<Lijsttreffer>({
      name: "radar-lijst",
      text: `
        select t.casus_id as casus, c.nummer, t.betrokkene, t.ander_casus as "anderCasus", t.ander_betrokkene as "anderBetrokkene", a.nummer as "anderNummer",
               a.open as "anderOpen", t.klasse, t.waarom, coalesce(b.onzeker, false) as onzeker
          ${openSql} order by t.score desc, t.at desc, t.persoon_id, t.ander_persoon limit ${perBlad} offset $1`,
      values: [(blad - 1) * perBlad],
    });
    const objecten = [...new Set(rows.flatMap(({ casus, anderCasus }) => [casus, anderCasus]))];
    return {
      result: { treffers: rows, totaal, blad, bladen },
      audit: { handeling: "radarlijst.lees", uitkomst: "gelezen", aantal: rows.length, objecten },
    };
  });
}
