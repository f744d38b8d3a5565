import { isLeeg, type Kaartfilter, leesFilter, leesLeeftijd } from "#domain/kennis/sociale-kaart/filter.ts";
import type { Kaart } from "#domain/kennis/sociale-kaart/kaart.ts";
import { isVerouderd } from "#domain/kennis/sociale-kaart/nagezien.ts";
import { type Thema, themaLijst } from "#domain/kennis/sociale-kaart/themas.ts";
import {
  isKantoortijd,
  kaartenVoor,
  naastKaart,
  wieBellen,
} from "#domain/kennis/sociale-kaart/wie-bellen.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { findOrganisatie, type Gemeente, listGemeenten } from "#server/people/people.ts";
import type { Services } from "#server/services.ts";
import { schrijfBestand } from "#server/sociale-kaart/kaart-bestand.ts";
import {
  findAangewezen,
  findKaart,
  kaartenMet,
  kaartStand,
  zoekKaarten,
} from "#server/sociale-kaart/lees-kaart.ts";
import type { Taal } from "../../words/taal.ts";

/** How many cards a page of the list shows. */
const perBlad = 30;
const verblijven = ["nederland", "buitenland"] as const;
const momenten = ["nu", "werkdag", "avond"] as const;

/** A card as a page shows it: whether it waits to be checked is said of today. */
export type GetoondeKaart = Kaart & { readonly verouderd: boolean };
const tonen =
  (vandaag: string) =>
  (kaart: Kaart): GetoondeKaart => ({ ...kaart, verouderd: isVerouderd(kaart, vandaag) });

type Vraag = { readonly services: Services; readonly taal: Taal };
/** The fields of a form by name; absent ones are empty. */
export type Velden = (naam: string) => string;

/** How long the names of municipalities are kept: an administrator seldom changes one, and then waits no longer than this. */
const bewaardMs = 60_000;
const bewaard = new WeakMap<Services["pools"], { van: number; namen: ReturnType<typeof leesKeuzes> }>();

/** The names that the forms of the page choose from; they are not read for every question. */
function keuzes(services: Services) {
  const nu = services.now().epochMilliseconds;
  const eerder = bewaard.get(services.pools);
  if (eerder && nu >= eerder.van && nu < eerder.van + bewaardMs) return eerder.namen;
  const namen = leesKeuzes(services);
  bewaard.set(services.pools, { van: nu, namen });
  namen.catch(() => bewaard.delete(services.pools)); // what failed is read again
  return namen;
}

async function leesKeuzes(services: Services) {
  const gemeenten = await listGemeenten(services);
  return {
    gemeenten: gemeenten.map(({ code, naam }) => ({ code, naam })),
    regios: [...new Set(gemeenten.map(({ regio }) => regio))].sort(new Intl.Collator("nl").compare),
    alle: gemeenten,
  };
}

/** The page: what was chosen, whom to call if that was asked, and otherwise a page of the list. */
export async function toonKaart({ services, taal }: Vraag, veld: Velden) {
  const { alle, ...lijsten } = await keuzes(services);
  const vandaag = dayOf(services.now());
  if (veld("vorm") === "bellen") {
    const { keuze, fout } = leesBelvraag(veld);
    const antwoord = fout ? undefined : await belAntwoord({ services, gemeenten: alle }, keuze);
    return { ...lijsten, vandaag, bellen: { keuze, ...(fout && { fout }), ...(antwoord && { antwoord }) } };
  }
  const { filter, fout } = leesFilter(veld);
  const leeftijd = veld("leeftijd").slice(0, 20);
  if (fout) return { ...lijsten, vandaag, zoeken: { filter, leeftijd, fout } };
  const blad = Math.min(Math.max(1, Number.parseInt(veld("blad"), 10) || 1), 1_000);
  const { kaarten, totaal } = await zoekBlad({ services, taal }, filter, blad);
  const bladen = Math.max(1, Math.ceil(totaal / perBlad));
  const gevonden = { kaarten: kaarten.map(tonen(vandaag)), totaal, blad, bladen };
  return { ...lijsten, vandaag, zoeken: { filter, leeftijd, gevonden } };
}

const zoekBlad = ({ services, taal }: Vraag, filter: Kaartfilter, blad: number) =>
  zoekKaarten(services, filter, { taal, vanaf: (blad - 1) * perBlad, hoeveel: perBlad });

/** What the page shows. */
export type Kaartpagina = Awaited<ReturnType<typeof toonKaart>>;
/** What somebody chose who asks whom to call, as the form has it. */
export type Belkeuze = {
  readonly verblijf: (typeof verblijven)[number];
  readonly thema?: Thema;
  readonly gemeente: string;
  readonly leeftijd: string;
  readonly moment: (typeof momenten)[number];
  readonly gevaar: boolean;
};

function leesBelvraag(veld: Velden): { keuze: Belkeuze; fout?: "leeftijd" } {
  const thema = themaLijst.find((ene) => ene === veld("thema"));
  const leeftijd = veld("leeftijd").trim().slice(0, 20);
  const keuze = {
    verblijf: verblijven.find((ene) => ene === veld("verblijf")) ?? "nederland",
    ...(thema && { thema }),
    gemeente: veld("gemeente"),
    leeftijd,
    moment: momenten.find((ene) => ene === veld("moment")) ?? "nu",
    gevaar: veld("gevaar") !== "",
  };
  return leeftijd !== "" && leesLeeftijd(leeftijd) === undefined ? { keuze, fout: "leeftijd" } : { keuze };
}

async function belAntwoord(
  { services, gemeenten }: { services: Services; gemeenten: readonly Gemeente[] },
  keuze: Belkeuze,
) {
  const nu = services.now();
  const vandaag = dayOf(nu);
  const gemeente = gemeenten.find(({ code }) => code === keuze.gemeente);
  const { verantwoordelijk, bellen } = wieBellen({
    ...keuze,
    datum: vandaag,
    leeftijd: leesLeeftijd(keuze.leeftijd),
  });
  const kaarten = await kaartenMet(
    services,
    bellen.map(({ wie }) => wie),
    gemeente?.regio,
  );
  const context = { thema: keuze.thema, regio: gemeente?.regio };
  const getoond = new Set<string>();
  const groepen = bellen.flatMap((ene) =>
    kaartenVoor(ene, kaarten, context).flatMap((kaart) => {
      if (getoond.has(kaart.id)) return [];
      getoond.add(kaart.id);
      return [{ kaart: tonen(vandaag)(kaart), reden: ene.reden, bronnen: ene.bronnen }];
    }),
  );
  return {
    verantwoordelijk,
    ...(gemeente && { gemeente: { naam: gemeente.naam, regio: gemeente.regio } }),
    bellen: groepen,
    isOpen: keuze.moment === "werkdag" || (keuze.moment === "nu" && isKantoortijd(nu)),
  };
}

/** The longest list a file holds; the whole country stays far below it. */
const langsteBestand = 50_000;

type Bestand = { readonly stand: string; readonly tekst: Promise<string> };
const bestanden = new WeakMap<Services["pools"], Map<Taal, Bestand>>();

/** All that a filter finds, as a file; that of every card is made once until a card changes. */
export async function bestandVan(vraag: Vraag, veld: Velden): Promise<string> {
  const { filter } = leesFilter(veld);
  if (!isLeeg(filter)) return maakBestand(vraag, filter);
  const { pools } = vraag.services;
  const stand = await kaartStand(vraag.services);
  const gemaakt = bestanden.get(pools) ?? new Map<Taal, Bestand>();
  bestanden.set(pools, gemaakt);
  const eerder = gemaakt.get(vraag.taal);
  if (eerder?.stand === stand) return eerder.tekst;
  const tekst = maakBestand(vraag, filter);
  gemaakt.set(vraag.taal, { stand, tekst });
  tekst.catch(() => gemaakt.delete(vraag.taal));
  return tekst;
}

async function maakBestand({ services, taal }: Vraag, filter: Kaartfilter): Promise<string> {
  const { kaarten } = await zoekKaarten(services, filter, { taal, vanaf: 0, hoeveel: langsteBestand });
  return schrijfBestand(kaarten);
}

/** One card with who keeps it and whom to call besides; undefined when there is no such card. */
export async function toonEnkele({ services }: Vraag, id: string) {
  if (!/^[a-z0-9][a-z0-9-]{1,62}$/.test(id)) return undefined;
  const kaart = await findKaart(services, id);
  if (!kaart) return undefined;
  const toon = tonen(dayOf(services.now()));
  const aangewezen = kaart.houder ?? (await findAangewezen(services.pools.lees));
  const houder = aangewezen === undefined ? undefined : await findOrganisatie(services, aangewezen);
  const { wie, bronnen } = naastKaart(kaart.id);
  const naast = wie.length > 0 ? await kaartenMet(services, wie, "alle") : [];
  const zelfde = kaart.regio === undefined ? await kaartenMet(services, [kaart.id], "alle") : [];
  return {
    kaart: toon(kaart),
    houder: houder?.naam,
    naast: { kaarten: naast.map(toon), bronnen },
    inRegio: zelfde.filter(({ regio }) => regio !== undefined).map(toon),
  };
}
