import type pg from "pg";
import { type Actor, heeftRol } from "#domain/access/actor.ts";
import { dayOf, endOf } from "#domain/time/werkdagen.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { readVervangingen, type Vervanging } from "./vervanging.ts";
import { isoInstant, type Werkregel, werkregelColumns, werkregelJoins } from "./werkregel.ts";

/** A file that nobody of the organisation works on yet: since when it is there, and the team its forms belong to, if any. */
export type Wachtend = Werkregel & { ontvangenOp: string; specialistenteam: string | null };

/** How much work somebody has: open files, how many of them are acutely unsafe, and how many have a term within a week. */
export type Belasting = { id: string; medewerker: string; open: number; rood: number; week: number };

/** A reporter who waits for an answer: on which file, why, and when at the latest (ISO instant) where a term says so. */
export type WachtOpAntwoord = {
  casus: string;
  nummer: string;
  waarom: "terugkoppelen" | "stand-gevraagd";
  uiterlijkAt: string | null;
  medewerker: string | null;
};

/** The first of a list, and how many there are in all. */
type Eersten<Regel> = { totaal: number; regels: Regel[] };

/** Everything the page on the division of work shows, from one read. */
export type Verdeling = {
  nu: string;
  vandaag: string;
  wachtrij: Eersten<Wachtend>;
  /** Teams of the region that certain forms belong to (RK-8.19), and the one whose queue is shown. */
  teams: readonly string[];
  team: string | null;
  wachtenOpAntwoord: Eersten<WachtOpAntwoord>;
  /** Work of those in whose place the reader works today. */
  alsVervanger: Werkregel[];
  vervangingen: Vervanging[];
  /** Only for who leads a team. */
  belasting: Belasting[];
};

/** As many as fit a page; whoever has more waiting takes the first ones first. */
const meest = 50;

/**
 * What nobody has taken up yet, urgent first and then the oldest, who waits for an answer, who works in whose place, and
 * for a team leader how much everybody has. With `team` the queue of that team alone; one that does not exist has nothing in
 * it. One line in the audit.
 */
export function readVerdeling(
  services: Reading,
  actor: Actor,
  { team }: { team?: string | undefined } = {},
): Promise<Verdeling> {
  const nu = services.now();
  const vandaag = dayOf(nu);
  return readAs(services, actor, async (client) => {
    const leidt = heeftRol(actor, "teamleider");
    const [wachtrij, teams, wachtenOpAntwoord, vervangingen, alsVervanger, belasting] = await Promise.all([
      readWachtrij(client, actor, team ?? null),
      readTeams(client, actor),
      readWachtenden(client, actor),
      readVervangingen(client, actor, vandaag),
      readAlsVervanger(client, actor, vandaag),
      leidt ? readBelasting(client, actor, vandaag) : [],
    ]);
    const gezien = [...wachtrij.regels, ...wachtenOpAntwoord.regels, ...alsVervanger];
    const audit = {
      handeling: "verdeling.lees",
      uitkomst: "gelezen",
      aantal: wachtrij.totaal,
      objecten: [...new Set(gezien.map(({ casus }) => casus))],
    } as const;
    const result = {
      nu: nu.toString({ smallestUnit: "millisecond" }),
      vandaag,
      wachtrij,
      teams,
      team: team ?? null,
      wachtenOpAntwoord,
      alsVervanger,
      vervangingen,
      belasting,
    };
    return { result, audit };
  });
}

const vanNiemand = `w.organisatie_id = $1 and w.open and w.medewerker is null and w.relatie in ('verantwoordelijk', 'betrokken')`;

async function readTeams(client: pg.ClientBase, { organisatie }: Actor): Promise<string[]> {
  const { rows } = await client.query<{ team: string }>({
    name: "read-specialistenteams",
    text: "select team from specialistenteam where organisatie_id = $1 order by team",
    values: [organisatie.id],
  });
  return rows.map(({ team }) => team);
}

async function readWachtrij(
  client: pg.ClientBase,
  { organisatie }: Actor,
  team: string | null,
): Promise<Verdeling["wachtrij"]> {
  const { rows } = await client.query<Wachtend & { aantal: number }>({
    name: "read-wachtrij",
    text: `
      with rij as (
        select w.*, c.ontvangen_op, count(*) over ()::int as aantal from werkregel w join casus c on c.id = w.casus_id
         where ${vanNiemand}
           and ($2::text is null or w.vormen && (select s.vormen from specialistenteam s where s.organisatie_id = $1 and s.team = $2))
         order by (w.veiligheid is not distinct from 'acuut-onveilig') desc, c.ontvangen_op, w.casus_id limit ${meest})
      select ${werkregelColumns}, w.ontvangen_op::text as "ontvangenOp", w.aantal,
             (select min(s.team) from specialistenteam s where s.organisatie_id = $1 and s.vormen && w.vormen) as specialistenteam
        from rij w ${werkregelJoins}
       order by (w.veiligheid is not distinct from 'acuut-onveilig') desc, w.ontvangen_op, w.casus_id`,
    values: [organisatie.id, team],
  });
  return opBlad(rows);
}

async function readWachtenden(
  client: pg.ClientBase,
  { organisatie }: Actor,
): Promise<Verdeling["wachtenOpAntwoord"]> {
  const { rows } = await client.query<WachtOpAntwoord & { aantal: number }>({
    name: "read-wacht-op-antwoord",
    text: `
      with wacht as (
        select v.casus_id, 'terugkoppelen' as waarom, v.uiterlijk_at from verplichting v
         where v.organisatie_id = $1 and v.einde is null and v.bron = 'X-VT21'
        union all
        select casus_id, 'stand-gevraagd', null from werkregel
         where organisatie_id = $1 and open and redenen @> array['stand-gevraagd'])
      select w.casus_id as casus, w.nummer, k.waarom, ${isoInstant("k.uiterlijk_at")} as "uiterlijkAt",
             coalesce(m.naam, w.medewerker) as medewerker, count(*) over ()::int as aantal
        from wacht k
        join werkregel w on w.casus_id = k.casus_id and w.organisatie_id = $1
        left join medewerker m on m.id = w.medewerker
       order by k.waarom, k.uiterlijk_at, w.bijgewerkt_at, w.casus_id limit ${meest}`,
    values: [organisatie.id],
  });
  return opBlad(rows);
}

async function readAlsVervanger(client: pg.ClientBase, actor: Actor, vandaag: string): Promise<Werkregel[]> {
  const { rows } = await client.query<Werkregel>({
    name: "read-als-vervanger",
    text: `
      select ${werkregelColumns} from werkregel w ${werkregelJoins}
       where w.organisatie_id = $1 and w.open and w.medewerker in (
         select v.medewerker from vervanging v where v.organisatie_id = $1 and v.door = $2
            and v.ingetrokken_at is null and $3::date between v.van and v.tot)
       order by w.rang, w.eerst_at, w.casus_id limit ${meest}`,
    values: [actor.organisatie.id, actor.medewerker, vandaag],
  });
  return rows;
}

async function readBelasting(
  client: pg.ClientBase,
  { organisatie }: Actor,
  vandaag: string,
): Promise<Belasting[]> {
  const inEenWeek = Temporal.PlainDate.from(vandaag).add({ weeks: 1 }).toString();
  const { rows } = await client.query<Belasting>({
    name: "read-belasting",
    text: `
      select w.medewerker as id, coalesce(m.naam, w.medewerker) as medewerker, count(*)::int as open,
             (count(*) filter (where w.veiligheid = 'acuut-onveilig'))::int as rood,
             (count(*) filter (where w.uiterlijk_at <= $2))::int as week
        from werkregel w left join medewerker m on m.id = w.medewerker
       where w.organisatie_id = $1 and w.open and w.medewerker is not null
       group by 1, 2 order by 3 desc, 2, 1`,
    values: [organisatie.id, endOf(inEenWeek).toString()],
  });
  return rows;
}

const opBlad = <T extends { aantal: number }>(rows: T[]): Eersten<Omit<T, "aantal">> => ({
  totaal: rows[0]?.aantal ?? 0,
  regels: rows.map(({ aantal: _, ...regel }) => regel),
});
