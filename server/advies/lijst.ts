import type { Actor } from "#domain/access/actor.ts";
import type { AdviesStand } from "#domain/advies/advies.ts";
import type { AdviesLijst, ConsultUitkomst, Risico } from "#domain/advies/keuzes.ts";
import type { Vorm, Vrager } from "#domain/protocol/situatie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { type Reading, readAs } from "../journal/read.ts";

/** How a list is narrowed; everything in it may stand in an address. */
export type Adviesfilter = {
  readonly lijst: AdviesLijst;
  readonly vorm?: Vorm | undefined;
  readonly risico?: Risico | undefined;
  readonly blad: number;
};

/** One line of a list. */
export type AdviesInLijst = {
  readonly id: string;
  readonly nummer: string;
  readonly stand: AdviesStand;
  readonly spoed: boolean;
  readonly isConsult: boolean;
  readonly hoedanigheid: Vrager;
  readonly risico: Risico | null;
  readonly vormen: readonly Vorm[];
  readonly uitkomst: ConsultUitkomst | null;
  readonly organisatie: string | null;
  readonly medewerker: string | null;
  readonly gevraagdAt: string;
  readonly volgendContactOp: string | null;
  readonly isAanDeBeurt: boolean;
};

/** A page of advices, and how many there are in each list. */
export type Adviezen = {
  readonly adviezen: readonly AdviesInLijst[];
  readonly totaal: number;
  readonly bladen: number;
  readonly aantallen: Readonly<Record<AdviesLijst, number>>;
};

const perBlad = 25;

const voorwaarde = {
  open: "a.houder = $1 and a.stand in ('gevraagd', 'wedervraag', 'beantwoord')",
  gesteld: "a.van = $1",
  gesloten: "a.houder = $1 and a.stand in ('gesloten', 'omgezet')",
} as const satisfies Record<AdviesLijst, string>;

/** Urgent questions of colleagues first, then whom to call today, then who waits longest. */
const volgorde = {
  open: `(a.van is not null and a.spoed and a.stand = 'gevraagd') desc, (a.volgend_contact_op <= $2) desc nulls last,
         (a.van is not null and a.stand = 'gevraagd') desc, a.volgend_contact_op nulls last, a.gevraagd_at, a.id`,
  gesteld: "(a.stand = 'wedervraag') desc, a.spoed desc, a.gevraagd_at desc, a.id",
  gesloten: "a.bijgewerkt_at desc, a.id",
} as const satisfies Record<AdviesLijst, string>;

/** A list of the own advices and consults. */
export function listAdviezen(services: Reading, actor: Actor, filter: Adviesfilter): Promise<Adviezen> {
  const { lijst, vorm, risico, blad } = filter;
  const values = [actor.organisatie.id, dayOf(services.now()), vorm ?? null, risico ?? null];
  const waar = `${voorwaarde[lijst]} and ($3::text is null or $3 = any (a.vormen)) and ($4::text is null or a.risico = $4)`;
  return readAs(services, actor, async (client) => {
    const counts = await client.query<Record<AdviesLijst, number> & { totaal: number }>(
      `select count(*) filter (where ${voorwaarde.open})::int as open,
              count(*) filter (where ${voorwaarde.gesteld})::int as gesteld,
              count(*) filter (where ${voorwaarde.gesloten})::int as gesloten,
              count(*) filter (where $2::date is not null and ${waar})::int as totaal
         from advies a where $1 in (a.houder, a.van)`,
      values,
    );
    const { totaal = 0, ...aantallen } = counts.rows[0] ?? { open: 0, gesteld: 0, gesloten: 0 };
    const { rows } = await client.query<AdviesInLijst>(
      `select a.id, a.nummer, a.stand, a.spoed, a.van is not null as "isConsult", a.hoedanigheid, a.risico, a.vormen, a.uitkomst,
              case when a.van = $1 then h.naam else v.naam end as organisatie, m.naam as medewerker,
              to_char(a.gevraagd_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "gevraagdAt",
              a.volgend_contact_op::text as "volgendContactOp", coalesce(a.volgend_contact_op <= $2, false) as "isAanDeBeurt"
         from advies a
         left join organisatie h on h.id = a.houder
         left join organisatie v on v.id = a.van
         left join medewerker m on m.id = a.medewerker
        where ${waar} order by ${volgorde[lijst]} limit ${perBlad} offset ${(blad - 1) * perBlad}`,
      values,
    );
    const result = { adviezen: rows, totaal, bladen: Math.ceil(totaal / perBlad), aantallen };
    const objecten = rows.map(({ id }) => id);
    return {
      result,
      audit: { handeling: "advieslijst.lees", uitkomst: "gelezen", aantal: rows.length, objecten },
    };
  });
}
