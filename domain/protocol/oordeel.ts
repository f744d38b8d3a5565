import type { BesluitId } from "./besluiten.ts";
import { type Bron, catalogusRijen, isBesluit } from "./bronnen.ts";
import type { CatalogusId } from "./catalogus.ts";
import { ONWAAR, sleutelsIn, type Uitkomst, WAAR } from "./compile.ts";
import type { Conditie } from "./conditie.ts";
import { type Edities, edities } from "./editie.ts";
import { type GereedRegel, geldt, leesVoor, openSleutels, type Reglement, reglementOp } from "./reglement.ts";
import { type OordeelSoort, oordelen, type Regel, type Wacht } from "./rule.ts";
import { type Lezing, uitkomst } from "./schifting.ts";
import type { Handeling, SituatieOpDatum, Sleutel } from "./situatie.ts";
import { vragen } from "./vragen.ts";
import type { Zin } from "./zin.ts";

/**
 * What the rules say of one intended action. `uitleg` repeats the sentences that decided, and only those that hold; `tenzij` says what would be
 * allowed, and is null only when the action is allowed as it is.
 * `afwijkbaar`: whether a recorded motive may set it aside (RK-7.12); never true when a hard guard closes it.
 * `ontbreekt` names the keys on which the answer hangs, `eerst` those of what would lift the guards that close it.
 */
export type Uitspraak = {
  readonly handeling: Handeling;
  readonly oordeel: OordeelSoort;
  readonly bronnen: readonly CatalogusId[];
  readonly besluiten: readonly BesluitId[];
  readonly uitleg: Zin;
  readonly tenzij: Zin | null;
  readonly afwijkbaar: boolean;
  readonly ontbreekt: readonly Sleutel[];
  readonly eerst: readonly Sleutel[];
};

/** The keys a condition demands something of. */
const sleutelsVan = (conditie: Conditie | undefined): Sleutel[] =>
  [conditie ?? []].flat().flatMap((conjunctie) => Object.keys(conjunctie) as Sleutel[]);

/** A guard that speaks: how strictly, whether its row is known to hold, and the keys it still hangs on. */
type Stem = {
  readonly regel: Regel;
  readonly wacht: Wacht;
  readonly ernst: number;
  readonly geldt: boolean;
  readonly open: Uitkomst;
};

const MAG = oordelen.indexOf("mag");
const EERST = oordelen.indexOf("eerst");
const MAG_NIET = oordelen.indexOf("mag-niet");

const samen = (zinnen: readonly Zin[]): Zin => ({
  nl: [...new Set(zinnen.map(({ nl }) => nl))].join(" "),
  en: [...new Set(zinnen.map(({ en }) => en))].join(" "),
});

const alsZin = (vraag: string): string => vraag.charAt(0).toUpperCase() + vraag.slice(1);

const eerstWeten = (open: Uitkomst): Zin[] => {
  const gevraagd = sleutelsIn(open).map((sleutel) => vragen[sleutel]);
  if (gevraagd.length === 0) return [];
  const nl = gevraagd.map((vraag) => alsZin(vraag.nl)).join(" ");
  const en = gevraagd.map((vraag) => alsZin(vraag.en)).join(" ");
  return [{ nl: `Eerst moet bekend zijn: ${nl}`, en: `First it must be known: ${en}` }];
};

/** What one guard says; a guard on an unknown weighs as `eerst`, so that unknown is never read as "no". */
function stem(gereed: GereedRegel, lezing: Lezing): Stem | undefined {
  const { rij, tot } = gereed;
  const wacht = rij.wacht;
  const staat = geldt(gereed, lezing);
  if (!wacht || staat === ONWAAR) return undefined;
  const gelicht = uitkomst(lezing, tot);
  const basis = { regel: rij, wacht, geldt: staat === WAAR };
  if (wacht.oordeel === "mag" || gelicht === WAAR)
    return { ...basis, ernst: MAG, open: staat === WAAR ? 0 : staat };
  const open = (staat === WAAR ? 0 : staat) | gelicht;
  const ernst = oordelen.indexOf(wacht.oordeel);
  return { ...basis, ernst: open === 0 ? ernst : Math.min(ernst, EERST), open };
}

/** A judgement with its missing keys as a set. */
export type Weging = Uitspraak & { readonly openSleutels: Uitkomst };

/** A place in what was weighed before: it branches by what the next row came to, and ends in a judgement. */
type Tak = { readonly verder: Map<Handeling | Uitkomst, Tak>; weging: Weging | undefined };
const nieuweTak = (): Tak => ({ verder: new Map(), weging: undefined });

/** Judgements already made, by action and by what each of its rows came to; few of the possible ones ever occur. */
type Eerder = { readonly stam: Tak; takken: number };
const eerder = new WeakMap<Reglement, Eerder>();
const MEEST = 32_768;

function eerderVan(reglement: Reglement): Eerder {
  const bekend = eerder.get(reglement);
  if (bekend && bekend.takken < MEEST) return bekend;
  const leeg = { stam: nieuweTak(), takken: 0 };
  eerder.set(reglement, leeg);
  return leeg;
}

function verder(gewogen: Eerder, tak: Tak, waarheen: Handeling | Uitkomst): Tak {
  const bekend = tak.verder.get(waarheen);
  if (bekend) return bekend;
  const nieuw = nieuweTak();
  tak.verder.set(waarheen, nieuw);
  gewogen.takken += 1;
  return nieuw;
}

/** Weighs one action on a coded situation: the strictest guard decides, and without a row that opens it, it is closed. */
export function weeg(reglement: Reglement, handeling: Handeling, lezing: Lezing): Weging {
  const rijen = reglement.perHandeling.get(handeling) ?? [];
  const gewogen = eerderVan(reglement);
  let tak = verder(gewogen, gewogen.stam, handeling);
  for (const rij of rijen) {
    const staat = geldt(rij, lezing);
    tak = verder(gewogen, tak, staat);
    if (staat !== ONWAAR) tak = verder(gewogen, tak, uitkomst(lezing, rij.tot));
    if (rij.bloot) tak = verder(gewogen, tak, openSleutels(rij, lezing));
  }
  tak.weging ??= spreekUit(handeling, rijen, lezing);
  return tak.weging;
}

/** Of equally strict guards those say what would be allowed that are certain, or else that ask for something first. */
function sprekend(strengste: readonly Stem[]): readonly Stem[] {
  const zeker = strengste.filter(({ open }) => open === 0);
  if (zeker.length > 0) return zeker;
  const vragend = strengste.filter(({ wacht }) => wacht.oordeel === "eerst");
  return vragend.length > 0 ? vragend : strengste;
}

/** Only what holds is a reason: a row that might open the action, or might close it, says nothing about this case. */
function waaromNiet(sluiters: readonly Stem[], dicht: readonly Stem[]): Zin {
  const geldend = sluiters.filter((sluiter) => sluiter.geldt).toSorted((a, b) => b.ernst - a.ernst);
  if (geldend.length > 0) return samen(geldend.map(({ regel }) => regel.wat));
  return sluiters.length + dicht.length > 0 ? hangtAf : nietGenoemd;
}

const hangtAf: Zin = {
  nl: "Of dit mag, hangt af van wat nog niet bekend is.",
  en: "Whether this is allowed depends on what is not known yet.",
};

const nietGenoemd: Zin = {
  nl: "Geen regel laat dit in deze situatie toe.",
  en: "No rule allows this in this situation.",
};

function spreekUit(handeling: Handeling, rijen: readonly GereedRegel[], lezing: Lezing): Weging {
  const stemmen = rijen.flatMap((rij) => stem(rij, lezing) ?? []);
  const aangenomen = rijen.reduce((open, rij) => (rij.bloot ? open | openSleutels(rij, lezing) : open), 0);

  const openers = stemmen.filter(({ wacht }) => wacht.oordeel === "mag");
  const wachters = stemmen.filter(({ wacht }) => wacht.oordeel !== "mag");
  const geopend = openers.filter(({ open }) => open === 0);
  const misschien = openers.filter(({ open }) => open !== 0);
  const toegang = geopend.length > 0 ? MAG : misschien.length > 0 ? EERST : MAG_NIET;
  const ernst = wachters.reduce((hoogste, { ernst }) => Math.max(hoogste, ernst), toegang);

  const sluiters = wachters.filter((wachter) => wachter.ernst > MAG);
  const dicht = toegang === EERST ? misschien : [];
  const nietGeopend = rijen.filter(({ rij }) => toegang === MAG_NIET && rij.wacht?.oordeel === "mag");
  const open = [...sluiters, ...dicht].reduce((keys, wachter) => keys | wachter.open, 0) | aangenomen;

  const gelicht = wachters.filter((wachter) => wachter.ernst === MAG && wachter.open === 0);
  const beslissend = [
    ...sluiters.toSorted((a, b) => b.ernst - a.ernst).map(({ regel }) => regel),
    ...(ernst === MAG ? geopend : dicht).map(({ regel }) => regel),
    ...nietGeopend.map(({ rij }) => rij),
  ];
  const gronden = beslissend.length > 0 ? beslissend : rijen.map(({ rij }) => rij);
  const bronnen: readonly Bron[] = [...gronden, ...gelicht.map(({ regel }) => regel)].map(({ bron }) => bron);
  const strengste = sprekend(sluiters.filter((wachter) => wachter.ernst === ernst));
  const wel = [
    ...(strengste.length > 0 ? strengste : dicht).map(({ wacht }) => wacht.wel),
    ...nietGeopend.flatMap(({ rij }) => rij.wacht?.wel ?? []),
  ];
  return {
    handeling,
    oordeel: oordelen[ernst] as OordeelSoort,
    bronnen: catalogusRijen(bronnen),
    besluiten: [...new Set(bronnen.filter(isBesluit))],
    uitleg: ernst === MAG ? samen(gronden.map(({ wat }) => wat)) : waaromNiet(sluiters, dicht),
    tenzij: ernst === MAG ? null : samen([...wel, ...(ernst === EERST ? eerstWeten(open) : [])]),
    afwijkbaar: ernst > MAG && !sluiters.some(({ wacht }) => wacht.hard),
    ontbreekt: sleutelsIn(open),
    eerst: [
      ...new Set(
        sluiters
          .filter(({ geldt }) => geldt)
          .flatMap(({ wacht, regel }) => [...sleutelsVan(wacht.tot), ...sleutelsVan(regel.tenzij)]),
      ),
    ],
    openSleutels: open,
  };
}

/** What the rules of the day say of one action in a situation: the same weighing that the wegwijzer shows. */
export function oordeel(
  handeling: Handeling,
  situatie: SituatieOpDatum,
  lijst: Edities = edities,
): Uitspraak {
  const reglement = reglementOp(situatie.datum, lijst);
  const { openSleutels: _, ...uitspraak } = weeg(reglement, handeling, leesVoor(reglement, situatie));
  return uitspraak;
}
