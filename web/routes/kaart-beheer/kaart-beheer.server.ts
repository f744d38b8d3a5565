import { data, redirect } from "react-router";
import { houdtKaarten } from "#domain/access/kaart-policy.ts";
import { idVoor } from "#domain/kennis/sociale-kaart/adres.ts";
import {
  alsCellen,
  type Celfout,
  type Cellen,
  type Kolom,
  kolommen,
  leesCellen,
  verschillen,
} from "#domain/kennis/sociale-kaart/cellen.ts";
import type { Kaart } from "#domain/kennis/sociale-kaart/kaart.ts";
import { hoeNagezien, isVerouderd, nakijkenVanaf } from "#domain/kennis/sociale-kaart/nagezien.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { PageContext } from "#server/services.ts";
import {
  houdKaartBij,
  type KaartOpdracht,
  leesEigenKaarten,
  leesGehouden,
} from "#server/sociale-kaart/beheer-kaart.ts";
import { meegeleverd } from "#server/sociale-kaart/load-kaart.ts";
import { gedaanIn } from "./gedaan.ts";

type Session = { services: PageContext["services"]; sessie: NonNullable<PageContext["sessie"]> };
const perBlad = 50;
/** Which cards of one's own a list shows. */
export const toonbaar = ["alles", "nakijken", "ingetrokken"] as const;

const nergens = () => data(null, 404);

/** One's own cards, what is longest due first, and what was withdrawn last. */
export async function laadLijst({ services, sessie }: Session, zoek: URLSearchParams) {
  const eigen = await leesEigenKaarten(services, sessie.actor);
  if (!eigen) throw nergens();
  const vandaag = dayOf(services.now());
  const rijen = eigen.kaarten.map((kaart) => ({
    id: kaart.id,
    naam: kaart.gegevens.naam,
    landelijk: kaart.houder === undefined,
    nagezienOp: kaart.gegevens.nagezienOp,
    hoe: hoeNagezien(kaart.gegevens),
    vanaf: nakijkenVanaf(kaart),
    stand: standVan(kaart, vandaag),
  }));
  const toon = toonbaar.find((ene) => ene === zoek.get("toon")) ?? "alles";
  const passend = rijen
    .filter(({ stand }) => toon === "alles" || stand === toon)
    .sort((a, b) => rang(a) - rang(b) || (a.vanaf < b.vanaf ? -1 : a.vanaf > b.vanaf ? 1 : 0));
  const bladen = Math.max(1, Math.ceil(passend.length / perBlad));
  const blad = Math.min(bladen, Math.max(1, Number.parseInt(zoek.get("blad") ?? "", 10) || 1));
  return {
    toon,
    totaal: passend.length,
    blad,
    bladen,
    landelijk: eigen.landelijk,
    gedaan: gedaanIn(zoek),
    rijen: passend.slice((blad - 1) * perBlad, blad * perBlad),
  };
}

const rang = ({ stand }: { stand: string }): number => (stand === "ingetrokken" ? 1 : 0);
type Stand = "goed" | "nakijken" | "ingetrokken";
const standVan = (kaart: Kaart, vandaag: string): Stand =>
  kaart.ingetrokken ? "ingetrokken" : isVerouderd(kaart, vandaag) ? "nakijken" : "goed";

/** What a page with the form of a card needs. */
const leeg = Object.fromEntries(kolommen.map((kolom) => [kolom, ""])) as Cellen;

/** An empty form; its id is made here, so that a form that is sent twice is one card. */
export async function laadNieuw({ services, sessie }: Session) {
  if (!houdtKaarten(sessie.actor)) throw nergens();
  const eigen = await leesEigenKaarten(services, sessie.actor);
  const vandaag = dayOf(services.now());
  const cellen = { ...leeg, dag_en_nacht: "nee", nagekeken_op: vandaag };
  return { vandaag, cellen, zaad: services.newId(), landelijk: eigen?.landelijk ?? false };
}

/** A card one keeps, with its history; for anybody else it is not there. */
export async function laadKaart({ services, sessie }: Session, id: string, zoek: URLSearchParams) {
  const gehouden = isId(id) ? await leesGehouden(services, sessie.actor, id) : undefined;
  if (!gehouden) throw nergens();
  const { kaart, geschiedenis } = gehouden;
  const vandaag = dayOf(services.now());
  return {
    id,
    versie: kaart.versie,
    naam: kaart.gegevens.naam,
    stand: standVan(kaart, vandaag),
    nagezienOp: kaart.gegevens.nagezienOp,
    hoe: hoeNagezien(kaart.gegevens),
    vandaag,
    nu: services.now().toString(),
    cellen: alsCellen(kaart.gegevens),
    gedaan: gedaanIn(zoek),
    geschiedenis: geschiedenis.map((versie, plek) => {
      const vorige = geschiedenis[plek + 1];
      return {
        versie: versie.versie,
        handeling: versie.handeling,
        reden: versie.reden,
        at: versie.at,
        wie: versie.naam ?? versie.organisatie,
        anders: vorige ? verschillen(vorige.gegevens, versie.gegevens) : [],
      };
    }),
  };
}

/** A card one keeps, as its page shows it. */
export type Beheerkaart = Awaited<ReturnType<typeof laadKaart>>;

const isId = (id: string): boolean => /^[a-z0-9][a-z0-9-]{1,62}$/.test(id) && id !== meegeleverd.medewerker;

/** What came of a form that was not saved; what was typed comes back with it. */
export type Afgewezen = {
  readonly cellen?: Cellen;
  readonly landelijk?: boolean;
  readonly fouten?: readonly Celfout[];
  readonly redenFout?: "leeg" | "lang:500";
  readonly reden?: string;
  readonly waarom?: "ingehaald" | "kan-niet";
};

/** The texts of a posted form; boxes of one name are one list. */
function cellenUit(form: FormData): Cellen {
  const veld = (kolom: Kolom) =>
    form
      .getAll(kolom)
      .filter((waarde) => typeof waarde === "string")
      .join(", ");
  return Object.fromEntries(kolommen.map((kolom) => [kolom, veld(kolom)])) as Cellen;
}

const tekstUit = (form: FormData, naam: string): string => {
  const waarde = form.get(naam);
  return typeof waarde === "string" ? waarde : "";
};

/** Puts a new card on the map, or says what is wrong with it. */
export async function voegToe(session: Session, form: FormData) {
  const { services, sessie } = session;
  if (!houdtKaarten(sessie.actor)) throw nergens();
  const cellen = cellenUit(form);
  const landelijk = tekstUit(form, "landelijk") === "ja";
  const gelezen = leesCellen((kolom) => cellen[kolom], dayOf(services.now()));
  if ("fouten" in gelezen) return data<Afgewezen>({ cellen, landelijk, fouten: gelezen.fouten }, 422);
  const id = idVoor(gelezen.gegevens.naam.nl, tekstUit(form, "zaad").slice(0, 8));
  const uitkomst = await houdKaartBij(services, sessie.actor, {
    type: "kaart.voegtoe",
    id,
    landelijk,
    gegevens: gelezen.gegevens,
  });
  if (uitkomst.kind === "gedaan") return redirect(`/beheer/sociale-kaart/${id}?gedaan=toegevoegd`);
  if (uitkomst.kind === "niet-gevonden") throw nergens();
  return data<Afgewezen>({ cellen, landelijk, waarom: uitkomst.kind }, 409);
}

const opdrachten = {
  wijzig: "gewijzigd",
  bevestig: "nagekeken",
  trekin: "ingetrokken",
  zetterug: "teruggezet",
} as const;

/** Does what a form on the page of a card asks, or says why not; what was typed comes back. */
export async function houdBij(session: Session, id: string, form: FormData) {
  const { services, sessie } = session;
  const soort = tekstUit(form, "opdracht") as keyof typeof opdrachten;
  if (!isId(id) || !Object.hasOwn(opdrachten, soort)) throw nergens();
  const versie = Number.parseInt(tekstUit(form, "versie"), 10) || 0;
  const getypt: Afgewezen =
    soort === "wijzig" ? { cellen: cellenUit(form) } : { reden: tekstUit(form, "reden") };
  const opdracht = opdrachtVan({ soort, id, versie, getypt, vandaag: dayOf(services.now()) });
  if ("afgewezen" in opdracht) {
    // who may not learns nothing of what would be right
    if (!(await leesGehouden(services, sessie.actor, id))) throw nergens();
    return data<Afgewezen>({ ...getypt, ...opdracht.afgewezen }, 422);
  }
  const uitkomst = await houdKaartBij(services, sessie.actor, opdracht.opdracht);
  if (uitkomst.kind === "gedaan") return redirect(`/beheer/sociale-kaart/${id}?gedaan=${opdrachten[soort]}`);
  if (uitkomst.kind === "niet-gevonden") throw nergens();
  return data<Afgewezen>({ ...getypt, waarom: uitkomst.kind }, 409);
}

type Gevraagd = {
  soort: keyof typeof opdrachten;
  id: string;
  versie: number;
  getypt: Afgewezen;
  vandaag: string;
};

function opdrachtVan({
  soort,
  id,
  versie,
  getypt,
  vandaag,
}: Gevraagd): { opdracht: KaartOpdracht } | { afgewezen: Afgewezen } {
  switch (soort) {
    case "wijzig": {
      const gelezen = leesCellen((kolom) => getypt.cellen?.[kolom] ?? "", vandaag);
      if ("fouten" in gelezen) return { afgewezen: { fouten: gelezen.fouten } };
      return { opdracht: { type: "kaart.wijzig", id, versie, gegevens: gelezen.gegevens } };
    }
    case "trekin": {
      const reden = (getypt.reden ?? "").replaceAll(/\p{Cc}/gu, " ").trim();
      if (reden === "") return { afgewezen: { redenFout: "leeg" } };
      if (reden.length > 500) return { afgewezen: { redenFout: "lang:500" } };
      return { opdracht: { type: "kaart.trekin", id, versie, reden } };
    }
    case "bevestig":
      return { opdracht: { type: "kaart.bevestig", id, versie } };
    case "zetterug":
      return { opdracht: { type: "kaart.zetterug", id, versie } };
  }
}
