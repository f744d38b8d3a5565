import type pg from "pg";
import type { Kaartfilter } from "#domain/kennis/sociale-kaart/filter.ts";
import type { Kaart, Kaartgegevens } from "#domain/kennis/sociale-kaart/kaart.ts";
import { vindbaarOnder } from "#domain/kennis/sociale-kaart/themas.ts";
import { zoekwoorden } from "#domain/kennis/sociale-kaart/zoektekst.ts";
import type { Services } from "../services.ts";

type Looking = Pick<Services, "pools">;
type KaartRij = {
  id: string;
  versie: number;
  houder: string | null;
  regio: string | null;
  ingetrokken: boolean;
  gegevens: Kaartgegevens;
};

/** The columns of a card, in any query that has `kaart_nu` as `n`. */
export const kaartKolommen = "n.id, n.versie, n.houder, n.regio, n.ingetrokken, n.gegevens";

/** A card from its row. */
export const kaartVanRij = ({ houder, regio, ...rij }: KaartRij): Kaart => ({
  ...rij,
  houder: houder ?? undefined,
  regio: regio ?? undefined,
});

/** One page of what a filter finds, and how many there are in all. */
export type Kaartblad = { readonly kaarten: readonly Kaart[]; readonly totaal: number };

/** Which part of what is found, and in the order of which language. */
export type Bladering = { readonly taal: "nl" | "en"; readonly vanaf: number; readonly hoeveel: number };

/**
 * What anybody may read of the sociale kaart by a filter: the best fitting first when words were typed, else by name. A
 * search forgives spelling; with several words those cards count in which most of them are found.
 */
export async function zoekKaarten(
  { pools }: Looking,
  filter: Kaartfilter,
  { taal, vanaf, hoeveel }: Bladering,
): Promise<Kaartblad> {
  const { where, values } = voorwaarden(filter);
  const woorden = zoekwoorden(filter.zoek);
  const at = (value: unknown) => `$${values.push(value)}`;
  const isGezocht = filter.zoek !== "";
  const gevonden = isGezocht ? `join gevonden g on g.kaart_id = n.id` : "";
  const naam = taal === "en" ? "n.naam_en" : "n.naam_nl";
  const sql = `with ${isGezocht ? `${gevondenSql(at(woorden))},` : ""}
    orde as (
      select n.id, count(*) over ()::int as totaal,
             row_number() over (order by ${isGezocht ? "g.sterkte desc, " : ""}${naam} collate "nl-NL-x-icu", n.id) as plek
        from kaart_nu n ${gevonden}
       where not n.ingetrokken and ${where})
    select ${kaartKolommen}, o.totaal
      from (select * from orde order by plek limit ${at(hoeveel)} offset ${at(vanaf)}) o join kaart_nu n on n.id = o.id
     order by o.plek`;
  const { rows } = await pools.zoek.query<KaartRij & { totaal: number }>(sql, values);
  return { kaarten: rows.map(({ totaal: _, ...rij }) => kaartVanRij(rij)), totaal: rows[0]?.totaal ?? 0 };
}

/** How many words of the cards count for one that was typed: the most alike. */
const meesteGelijkende = 16;

/**
 * Every word that was typed beside every word of the cards: how alike they are, times how much the word weighs. Short
 * words must be nearly the same, since two letters are soon alike. Letters that trigrams do not know count when all are the same.
 */
const gevondenSql = (woorden: string) => `
  gezocht as (select distinct zoekvorm(w) as woord from unnest(${woorden}::text[]) as w),
  lijkt as materialized (
    select z.woord as gezocht, l.woord, l.gelijkenis
      from gezocht z cross join lateral (
        select l.woord, greatest(case when l.woord = z.woord then 1 end, similarity(l.woord, z.woord), 0.9 * word_similarity(z.woord, l.woord)) as gelijkenis
          from kaart_woordenlijst l where l.woord = z.woord or l.woord % z.woord or z.woord <% l.woord
         order by 2 desc, 1 limit ${meesteGelijkende}) l
     where l.gelijkenis >= case when length(z.woord) < 4 then 0.7 else 0.42 end),
  raak as (
    select l.gezocht, k.kaart_id, max(k.gewicht * l.gelijkenis) as sterkte
      from lijkt l join kaart_woord k on k.woord = l.woord
     group by 1, 2),
  samen as (select kaart_id, count(*) as woorden, sum(sterkte) as sterkte from raak group by kaart_id),
  gevonden as (select kaart_id, sterkte from samen where woorden = (select max(woorden) from samen))`;

function voorwaarden(filter: Kaartfilter): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const at = (value: unknown) => `$${values.push(value)}`;
  const { thema, leeftijd, regio, taal, dagEnNacht, landelijk } = filter;
  const delen = ["true"];
  if (thema) delen.push(`n.gegevens -> 'themas' ?| ${at(vindbaarOnder(thema))}`);
  if (leeftijd !== undefined) {
    const jaren = at(leeftijd);
    delen.push(
      `${jaren} between coalesce((n.gegevens ->> 'vanLeeftijd')::int, 0) and coalesce((n.gegevens ->> 'totLeeftijd')::int, 120)`,
    );
  }
  // who asks for a region is also helped by who works in the whole country
  if (regio) delen.push(`(n.regio = ${at(regio)} or n.houder is null)`);
  if (taal) delen.push(`n.gegevens -> 'talen' ? ${at(taal)}`);
  if (dagEnNacht) delen.push(`(n.gegevens ->> 'dagEnNacht')::boolean`);
  if (landelijk) delen.push("n.houder is null");
  return { where: delen.join(" and "), values };
}

/** One card as anybody may read it; undefined when there is none, or when it was withdrawn. */
export async function findKaart({ pools }: Looking, id: string): Promise<Kaart | undefined> {
  const { rows } = await pools.lees.query<KaartRij>(
    `select ${kaartKolommen} from kaart_nu n where n.id = $1 and not n.ingetrokken`,
    [id],
  );
  return rows[0] && kaartVanRij(rows[0]);
}

/** The cards with one of these ids or kinds: those of the whole country, and of a region when one is named. */
export async function kaartenMet(
  { pools }: Looking,
  wie: readonly string[],
  regio: string | "alle" | undefined,
): Promise<Kaart[]> {
  const { rows } = await pools.lees.query<KaartRij>(
    `select ${kaartKolommen} from kaart_nu n
      where not n.ingetrokken and (n.id = any ($1) or (n.gegevens ->> 'soort' = any ($1) and n.regio is not null and (n.regio = $2 or $2 = 'alle')))
      order by n.regio nulls first, n.gegevens -> 'naam' ->> 'nl' collate "nl-NL-x-icu"`,
    [wie, regio ?? ""],
  );
  return rows.map(kaartVanRij);
}

/** A text that is another one as soon as any card, or who keeps those of the whole country, is another. */
export async function kaartStand({ pools }: Looking): Promise<string> {
  const { rows } = await pools.lees.query<{ stand: string }>({
    name: "kaart-stand",
    text: `select concat_ws('/', sum(hashtextextended(n.id, n.versie)), count(*), (select organisatie_id from kaart_landelijk)) as stand
             from kaart_nu n where not n.ingetrokken`,
  });
  return rows[0]?.stand ?? "";
}

/** The organisation that keeps the cards of the whole country; undefined when none was appointed. */
export async function findAangewezen(client: Pick<pg.ClientBase, "query">): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>("select organisatie_id as id from kaart_landelijk");
  return rows[0]?.id;
}
