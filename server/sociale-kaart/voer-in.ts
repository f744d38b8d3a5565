import { createHash } from "node:crypto";
import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { authorizeKaart } from "#domain/access/kaart-policy.ts";
import { idVoor } from "#domain/kennis/sociale-kaart/adres.ts";
import { alsCellen, leesCellen, verschillen } from "#domain/kennis/sociale-kaart/cellen.ts";
import { type Kaart, type Kaartgegevens, langst } from "#domain/kennis/sociale-kaart/kaart.ts";
import { zoektekst } from "#domain/kennis/sociale-kaart/zoektekst.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { type Bestandsfout, type Bestandsregel, heelNederland, leesBestand } from "./kaart-bestand.ts";
import { findAangewezen, kaartKolommen, kaartVanRij } from "./lees-kaart.ts";

/** What a file would do, or did: how many cards it adds, changes and leaves as they are, or everything that is wrong. */
export type Invoer = {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly gelijk: number;
  readonly fouten: readonly Bestandsfout[];
  readonly gedaan: boolean;
};

/** What one line of a file comes to. */
type Voornemen = {
  readonly id: string;
  readonly versie: number;
  readonly houder: string | null;
  readonly gegevens: Kaartgegevens;
  readonly soort: "nieuw" | "gewijzigd" | "gelijk";
};

/** Somebody changed one of these cards between looking and writing; everything is undone. */
class Ingehaald extends Error {}

/**
 * Looks at a whole file, or with `schrijf` puts it on the map: everything or nothing. Undefined for who keeps no cards.
 * Looking is a line in the audit as well.
 */
export async function voerIn(
  services: Reading,
  actor: Actor,
  { tekst, schrijf }: { tekst: string; schrijf: "kijk" | "schrijf" },
): Promise<Invoer | undefined> {
  const werk = (doe: boolean) =>
    readAs<Invoer | undefined>(services, actor, async (client) => {
      const gehouden = await eigenKaarten(client, actor);
      const audit = { handeling: "kaart.voerin" } as const;
      if (!gehouden) return { result: undefined, audit: { ...audit, uitkomst: "verboden" } };
      const { policies } = gehouden;
      const gelezen = bekijk(tekst, gehouden, dayOf(services.now()));
      const { voornemens, fouten } = gelezen;
      const tel = (soort: Voornemen["soort"]) => voornemens.filter((ene) => ene.soort === soort).length;
      const magDoor = doe && fouten.length === 0;
      if (magDoor) await schrijfAlles(client, actor, voornemens);
      const aantal = tel("nieuw") + tel("gewijzigd");
      const uitkomst = magDoor ? "gedaan" : doe ? "geweigerd" : "gelezen";
      return {
        result: {
          nieuw: tel("nieuw"),
          gewijzigd: tel("gewijzigd"),
          gelijk: tel("gelijk"),
          fouten,
          gedaan: magDoor,
        },
        audit: { ...audit, uitkomst, policies, aantal },
      };
    });
  try {
    return await werk(schrijf === "schrijf");
  } catch (error) {
    if (!(error instanceof Ingehaald)) throw error;
    // looked at again, each card that was changed meanwhile is named with its line
    return werk(false);
  }
}

type Gehouden = {
  readonly kaarten: ReadonlyMap<string, Kaart>;
  readonly eigen: string;
  readonly regio: string | undefined;
  readonly landelijk: boolean;
  readonly policies: readonly string[];
};

async function eigenKaarten(client: pg.PoolClient, actor: Actor): Promise<Gehouden | undefined> {
  const aangewezen = await findAangewezen(client);
  const eigen = authorizeKaart(actor, "kaart.voerin", { houder: actor.organisatie.id, aangewezen });
  const land = authorizeKaart(actor, "kaart.voerin", { houder: undefined, aangewezen });
  if (!eigen) return undefined;
  const { rows } = await client.query(
    `select ${kaartKolommen} from kaart_nu n where n.houder = $1 or ($2 and n.houder is null)`,
    [actor.organisatie.id, land !== undefined],
  );
  const { rows: organisaties } = await client.query<{ regio: string | null }>(
    "select regio from organisatie where id = $1",
    [actor.organisatie.id],
  );
  return {
    kaarten: new Map(rows.map(kaartVanRij).map((kaart) => [kaart.id, kaart])),
    eigen: actor.organisatie.id,
    regio: organisaties[0]?.regio ?? undefined,
    landelijk: land !== undefined,
    policies: [...eigen, ...(land ?? [])],
  };
}

function bekijk(
  tekst: string,
  gehouden: Gehouden,
  vandaag: string,
): { voornemens: readonly Voornemen[]; fouten: readonly Bestandsfout[] } {
  const gelezen = leesBestand(tekst);
  if ("fouten" in gelezen) return { voornemens: [], fouten: gelezen.fouten };
  const eerder = new Map<string, number>();
  const namen = new Map([...gehouden.kaarten.values()].map((kaart) => [naamSleutel(kaart), kaart.id]));
  const zaad = createHash("sha256").update(tekst).digest("hex");
  const voornemens: Voornemen[] = [];
  const fouten: Bestandsfout[] = [];
  for (const regel of gelezen.regels) {
    const uitkomst = bekijkRegel(regel, { gehouden, vandaag, namen, zaad });
    const naam = naamOp(regel, gehouden);
    if ("fouten" in uitkomst) {
      fouten.push(...uitkomst.fouten.map((fout) => ({ ...fout, naam })));
      continue;
    }
    const sleutel = uitkomst.soort === "nieuw" ? naamSleutel(uitkomst) : uitkomst.id;
    const dezelfde = eerder.get(sleutel);
    if (dezelfde !== undefined) fouten.push({ nr: regel.nr, code: `dubbel:${dezelfde}`, naam });
    eerder.set(sleutel, regel.nr);
    voornemens.push(uitkomst);
  }
  return { voornemens, fouten };
}

/** How a line is recognised: the name that stands on it, or that of the card. */
const naamOp = ({ cellen }: Bestandsregel, { kaarten }: Gehouden): string =>
  (cellen.get("naam")?.trim() || kaarten.get(cellen.get("id")?.trim() ?? "")?.gegevens.naam.nl || "").slice(
    0,
    langst.naam,
  );

/** Two cards of one holder with one name are one organisation twice. */
const naamSleutel = ({
  houder,
  gegevens,
}: {
  houder: string | null | undefined;
  gegevens: Kaartgegevens;
}): string => `${houder ?? ""}/${gegevens.naam.nl.toLowerCase()}`;

type Omgeving = {
  gehouden: Gehouden;
  vandaag: string;
  namen: ReadonlyMap<string, string>;
  zaad: string;
};

function bekijkRegel(
  { nr, cellen }: Bestandsregel,
  { gehouden, vandaag, namen, zaad }: Omgeving,
): Voornemen | { fouten: Bestandsfout[] } {
  const fout = (code: string, kolom?: Bestandsfout["kolom"]) => ({
    fouten: [{ nr, code, ...(kolom && { kolom }) }],
  });
  const id = cellen.get("id")?.trim() ?? "";
  const kaart = gehouden.kaarten.get(id);
  if (id !== "" && !kaart) return fout("onbekend", "id");
  const waar = cellen.get("waar")?.trim() ?? "";
  const houder = houderVan(waar, gehouden, kaart);
  if (houder === undefined) {
    const waarde = waar.slice(0, langst.woord);
    return { fouten: [{ nr, kolom: "waar", code: "waar", waarde, goed: mogelijkWaar(gehouden, kaart) }] };
  }
  if (kaart) {
    const versie = cellen.get("versie")?.trim() ?? "";
    if (!/^\d{1,9}$/.test(versie)) return fout("versie", "versie");
    if (Number(versie) !== kaart.versie) return fout("ingehaald", "versie");
    if (kaart.ingetrokken) return fout("ingetrokken", "id");
  }
  // a column that the file does not have stays as it is
  const was = kaart && alsCellen(kaart.gegevens);
  const gelezen = leesCellen((kolom) => cellen.get(kolom) ?? was?.[kolom] ?? "", vandaag);
  if ("fouten" in gelezen) return { fouten: gelezen.fouten.map((ene) => ({ nr, ...ene })) };
  const { gegevens } = gelezen;
  if (kaart) {
    const soort = verschillen(kaart.gegevens, gegevens).length === 0 ? "gelijk" : "gewijzigd";
    return { id, versie: kaart.versie + 1, houder, gegevens, soort };
  }
  const bestaande = namen.get(naamSleutel({ houder, gegevens }));
  if (bestaande) return fout(`staat-er-al:${bestaande}`, "id");
  return {
    id: idVoor(gegevens.naam.nl, `${zaad.slice(0, 5)}${nr}`),
    versie: 1,
    houder,
    gegevens,
    soort: "nieuw",
  };
}

/** Whose a line is: `null` for the whole country. Undefined when that is not theirs to say. */
function houderVan(waar: string, gehouden: Gehouden, kaart: Kaart | undefined): string | null | undefined {
  if (kaart) {
    const nu = kaart.regio ?? heelNederland;
    return waar === "" || waar === nu ? (kaart.houder ?? null) : undefined;
  }
  if (waar === heelNederland) return gehouden.landelijk ? null : undefined;
  return waar === "" || waar === gehouden.regio ? gehouden.eigen : undefined;
}

/** What may stand under `waar`. */
const mogelijkWaar = ({ regio, landelijk }: Gehouden, kaart: Kaart | undefined): string[] =>
  kaart
    ? [kaart.regio ?? heelNederland]
    : [regio, landelijk ? heelNederland : undefined].filter((ene) => ene !== undefined);

async function schrijfAlles(
  client: pg.PoolClient,
  actor: Actor,
  voornemens: readonly Voornemen[],
): Promise<void> {
  const anders = voornemens.filter(({ soort }) => soort !== "gelijk");
  const rijen = anders.map(({ id, versie, houder, gegevens }) => ({
    id,
    versie,
    houder,
    gegevens,
    zoek: zoektekst(gegevens),
  }));
  const values = [JSON.stringify(rijen)];
  const { rowCount: nieuwe } = await client.query(
    `insert into kaart (id, houder) select r.id, r.houder from jsonb_to_recordset($1) as r (id text, versie int, houder text)
      where r.versie = 1 on conflict do nothing`,
    values,
  );
  if (nieuwe !== anders.filter(({ versie }) => versie === 1).length) throw new Ingehaald();
  const { rowCount } = await client.query(
    `insert into kaartversie (kaart_id, versie, handeling, gegevens, zoek, medewerker, organisatie)
     select r.id, r.versie, case r.versie when 1 then 'toegevoegd' else 'gewijzigd' end, r.gegevens, r.zoek, $2, $3
       from jsonb_to_recordset($1) as r (id text, versie int, gegevens jsonb, zoek jsonb) on conflict do nothing`,
    [...values, actor.medewerker, actor.organisatie.id],
  );
  if (rowCount !== anders.length) throw new Ingehaald();
}
