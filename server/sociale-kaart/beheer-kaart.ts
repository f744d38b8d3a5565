import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { authorizeKaart, type KaartActie } from "#domain/access/kaart-policy.ts";
import type { Kaart, Kaartgegevens } from "#domain/kennis/sociale-kaart/kaart.ts";
import { zoektekst } from "#domain/kennis/sociale-kaart/zoektekst.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { canonical } from "../journal/canonical.ts";
import { type Reading, type ReadResult, readAs } from "../journal/read.ts";
import { findAangewezen, kaartKolommen, kaartVanRij } from "./lees-kaart.ts";

/** What can be asked of a card. `versie` is the one the asker saw: who comes second reads what changed. */
export type KaartOpdracht =
  | {
      readonly type: "kaart.voegtoe";
      readonly id: string;
      readonly landelijk: boolean;
      readonly gegevens: Kaartgegevens;
    }
  | {
      readonly type: "kaart.wijzig";
      readonly id: string;
      readonly versie: number;
      readonly gegevens: Kaartgegevens;
    }
  | { readonly type: "kaart.bevestig" | "kaart.zetterug"; readonly id: string; readonly versie: number }
  | { readonly type: "kaart.trekin"; readonly id: string; readonly versie: number; readonly reden: string };

/** What came of it. For who may not, a card is not found; `ingehaald`: somebody else was first. */
export type KaartUitkomst =
  | { readonly kind: "gedaan"; readonly id: string; readonly versie: number }
  | { readonly kind: "niet-gevonden" | "ingehaald" | "kan-niet" };

type Handeling = "toegevoegd" | "gewijzigd" | "nagekeken" | "ingetrokken" | "teruggezet";

/** Does what is asked of one card as a new version of it, with its line in the audit, in one transaction. */
export function houdKaartBij(
  services: Reading,
  actor: Actor,
  opdracht: KaartOpdracht,
): Promise<KaartUitkomst> {
  return readAs(services, actor, async (client): Promise<ReadResult<KaartUitkomst>> => {
    const { type, id } = opdracht;
    const { kaart, policies } = await findToegestaan(client, actor, opdracht);
    const audit = { handeling: type, object: id };
    if (!policies) return { result: { kind: "niet-gevonden" }, audit: { ...audit, uitkomst: "verboden" } };
    const result =
      opdracht.type === "kaart.voegtoe"
        ? await voegToe(client, actor, opdracht)
        : await schrijf(client, actor, { kaart, opdracht, vandaag: dayOf(services.now()) });
    return {
      result,
      audit: { ...audit, uitkomst: result.kind === "gedaan" ? "gedaan" : "geweigerd", policies },
    };
  });
}

async function findToegestaan(client: pg.PoolClient, actor: Actor, opdracht: KaartOpdracht) {
  const aangewezen = await findAangewezen(client);
  if (opdracht.type === "kaart.voegtoe") {
    const houder = opdracht.landelijk ? undefined : actor.organisatie.id;
    return { kaart: undefined, policies: authorizeKaart(actor, opdracht.type, { houder, aangewezen }) };
  }
  const kaart = await findGehouden(client, opdracht.id);
  const policies = kaart && authorizeKaart(actor, opdracht.type, { houder: kaart.houder, aangewezen });
  return { kaart, policies };
}

/** A card with withdrawn ones among them, as far as row level security shows it. */
async function findGehouden(client: pg.PoolClient, id: string): Promise<Kaart | undefined> {
  const { rows } = await client.query(`select ${kaartKolommen} from kaart_nu n where n.id = $1`, [id]);
  return rows[0] && kaartVanRij(rows[0]);
}

async function voegToe(
  client: pg.PoolClient,
  actor: Actor,
  { id, landelijk, gegevens }: Extract<KaartOpdracht, { type: "kaart.voegtoe" }>,
): Promise<KaartUitkomst> {
  const { rowCount } = await client.query(
    "insert into kaart (id, houder) values ($1, $2) on conflict do nothing",
    [id, landelijk ? null : actor.organisatie.id],
  );
  if (
    rowCount === 1 &&
    (await addVersie(client, actor, { id, versie: 1, handeling: "toegevoegd", gegevens }))
  )
    return { kind: "gedaan", id, versie: 1 };
  // the same form twice is one card
  const { rows } = await client.query<{ gegevens: Kaartgegevens }>(
    `select gegevens from kaartversie v where kaart_id = $1 and versie = 1 and medewerker = $2
        and not exists (select from kaartversie l where l.kaart_id = v.kaart_id and l.versie > 1)`,
    [id, actor.medewerker],
  );
  const zelfde = rows[0] && canonical(rows[0].gegevens) === canonical(gegevens);
  return zelfde ? { kind: "gedaan", id, versie: 1 } : { kind: "ingehaald" };
}

async function schrijf(
  client: pg.PoolClient,
  actor: Actor,
  {
    kaart,
    opdracht,
    vandaag,
  }: {
    kaart: Kaart | undefined;
    opdracht: Wijziging;
    vandaag: string;
  },
): Promise<KaartUitkomst> {
  if (!kaart) return { kind: "niet-gevonden" };
  const versie = opdracht.versie + 1;
  const ingehaald = async (): Promise<KaartUitkomst> =>
    (await deedHetAl(client, actor, { opdracht, vandaag }))
      ? { kind: "gedaan", id: kaart.id, versie }
      : { kind: "ingehaald" };
  if (kaart.versie === versie) return ingehaald();
  if (kaart.versie !== opdracht.versie) return { kind: "ingehaald" };
  // what was withdrawn can only be put back
  if (kaart.ingetrokken !== (opdracht.type === "kaart.zetterug")) return { kind: "kan-niet" };
  const nieuw = nieuweVersie(kaart, opdracht, vandaag);
  const gedaan = await addVersie(client, actor, { id: kaart.id, versie, ...nieuw });
  return gedaan ? { kind: "gedaan", id: kaart.id, versie } : ingehaald();
}

type Wijziging = Exclude<KaartOpdracht, { type: "kaart.voegtoe" }>;

/** Whether the newest version is what this person asks: a form that is sent twice is one change. */
async function deedHetAl(
  client: pg.PoolClient,
  actor: Actor,
  { opdracht, vandaag }: { opdracht: Wijziging; vandaag: string },
): Promise<boolean> {
  const { rows } = await client.query<
    Omit<Nieuw, "id" | "reden"> & { reden: string | null; medewerker: string }
  >(
    `select versie, handeling, gegevens, reden, medewerker from kaartversie
      where kaart_id = $1 and versie >= $2 order by versie limit 3`,
    [opdracht.id, opdracht.versie],
  );
  const [was, is, later] = rows;
  if (!was || !is || later || is.medewerker !== actor.medewerker) return false;
  const gevraagd = nieuweVersie(was, opdracht, vandaag);
  return (
    is.handeling === gevraagd.handeling &&
    is.reden === (gevraagd.reden ?? null) &&
    canonical(is.gegevens) === canonical(gevraagd.gegevens)
  );
}

function nieuweVersie(
  { gegevens }: Pick<Kaart, "gegevens">,
  opdracht: Wijziging,
  vandaag: string,
): { handeling: Handeling; gegevens: Kaartgegevens; reden?: string } {
  switch (opdracht.type) {
    case "kaart.wijzig":
      return { handeling: "gewijzigd", gegevens: opdracht.gegevens };
    case "kaart.bevestig":
      return { handeling: "nagekeken", gegevens: { ...gegevens, nagezienOp: vandaag } };
    case "kaart.trekin":
      return { handeling: "ingetrokken", gegevens, reden: opdracht.reden };
    case "kaart.zetterug":
      return { handeling: "teruggezet", gegevens };
  }
}

type Nieuw = {
  id: string;
  versie: number;
  handeling: Handeling;
  gegevens: Kaartgegevens;
  reden?: string | undefined;
};

/** Whether this became the next version: of two at once the second waits for the first, and is refused here. */
async function addVersie(client: pg.PoolClient, actor: Actor, nieuw: Nieuw): Promise<boolean> {
  const { id, versie, handeling, gegevens, reden } = nieuw;
  const { rowCount } = await client.query(
    `insert into kaartversie (kaart_id, versie, handeling, gegevens, zoek, reden, medewerker, organisatie)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      id,
      versie,
      handeling,
      JSON.stringify(gegevens),
      JSON.stringify(zoektekst(gegevens)),
      reden ?? null,
      actor.medewerker,
      actor.organisatie.id,
    ],
  );
  return rowCount === 1;
}

/** One version of a card in its history; `naam` is absent for somebody of another organisation, or of the program itself. */
export type Kaartversie = {
  readonly versie: number;
  readonly handeling: Handeling;
  readonly gegevens: Kaartgegevens;
  readonly reden: string | null;
  readonly naam: string | null;
  readonly organisatie: string | null;
  readonly at: string;
};

/** A card and its history, the newest first, for who keeps it; undefined when for this actor it is not there. */
export function leesGehouden(
  services: Reading,
  actor: Actor,
  id: string,
): Promise<{ kaart: Kaart; geschiedenis: readonly Kaartversie[] } | undefined> {
  return readAs(services, actor, async (client) => {
    const kaart = await findGehouden(client, id);
    const audit = { handeling: "kaart.beheer", object: id } as const;
    const policies =
      kaart &&
      authorizeKaart(actor, "kaart.beheer", {
        houder: kaart.houder,
        aangewezen: await findAangewezen(client),
      });
    if (!kaart || !policies) return { result: undefined, audit: { ...audit, uitkomst: "niet-gevonden" } };
    const { rows } = await client.query<Kaartversie>(
      `select v.versie, v.handeling, v.gegevens, v.reden, m.naam, o.naam as organisatie,
              to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
         from kaartversie v left join medewerker m on m.id = v.medewerker left join organisatie o on o.id = v.organisatie
        where v.kaart_id = $1 order by v.versie desc`,
      [id],
    );
    return { result: { kaart, geschiedenis: rows }, audit: { ...audit, uitkomst: "gelezen", policies } };
  });
}

/** Every card this actor keeps, and whether those of the whole country are among them; undefined for who keeps none. */
export function leesEigenKaarten(
  services: Reading,
  actor: Actor,
  actie: KaartActie = "kaart.beheer",
): Promise<{ kaarten: readonly Kaart[]; landelijk: boolean } | undefined> {
  return readAs(services, actor, async (client) => {
    const aangewezen = await findAangewezen(client);
    const eigen = authorizeKaart(actor, actie, { houder: actor.organisatie.id, aangewezen });
    const land = authorizeKaart(actor, actie, { houder: undefined, aangewezen });
    const audit = { handeling: actie } as const;
    if (!eigen && !land) return { result: undefined, audit: { ...audit, uitkomst: "verboden" } };
    const { rows } = await client.query(
      `select ${kaartKolommen} from kaart_nu n where n.houder = $1 or ($2 and n.houder is null)
        order by n.gegevens -> 'naam' ->> 'nl' collate "nl-NL-x-icu", n.id`,
      [actor.organisatie.id, land !== undefined],
    );
    const policies = [...(eigen ?? []), ...(land ?? [])];
    return {
      result: { kaarten: rows.map(kaartVanRij), landelijk: land !== undefined },
      audit: { ...audit, uitkomst: "gelezen", policies, aantal: rows.length },
    };
  });
}
