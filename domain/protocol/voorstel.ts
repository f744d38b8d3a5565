import { z } from "zod";
import { leesJson } from "../json.ts";
import type { Editie } from "./editie.ts";
import { type Onderdeel, onderdelen, type Rijen, type RijVan, rijenVan } from "./rijen.ts";
import { rijVorm } from "./rijvorm.ts";
import { handelingen } from "./situatie.ts";
import { type VoorstelFout, zinVan } from "./voorstel-fout.ts";

const rij = z.record(z.string(), z.unknown());
const wijziging = z.strictObject({
  gewijzigd: z.record(z.string(), rij).optional(),
  toegevoegd: z
    .array(z.strictObject({ sleutel: z.string().max(80), voor: z.string().optional(), rij }))
    .max(200)
    .optional(),
  vervallen: z.array(z.string()).max(500).optional(),
});

/**
 * A proposed edition, as a document: what changes in the edition it is laid against, per list and by the key of the row.
 * A change names only what becomes different (JSON merge patch, RFC 7396: `null` takes a part away, a list is replaced
 * as a whole). A new row stands in front of the row that `voor` names, or else at the end.
 */
const Voorstel = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/),
  vanaf: z.iso.date(),
  regels: wijziging.optional(),
  verantwoordelijkheden: wijziging.optional(),
  stappen: wijziging.optional(),
});

type Wijziging = z.output<typeof wijziging>;
type Wijzigbaar<R> = { rijen: Rijen<R>; fouten: readonly VoorstelFout[] };

/** Deeper than any row is; what lies deeper is not even looked at. */
const DIEPST = 12;

/** Reads a document as an edition laid over `basis`, or says everything that is wrong with it; never throws. */
export function leesVoorstel(
  invoer: unknown,
  basis: Editie,
): { editie: Editie } | { fouten: readonly VoorstelFout[] } {
  if (isDieper(invoer, DIEPST)) return { fouten: [{ pad: "", melding: teDiep }] };
  const gelezen = Voorstel.safeParse(leesJson(JSON.stringify(invoer) ?? "null"));
  if (!gelezen.success) return { fouten: gelezen.error.issues.flatMap((issue) => zinVan(issue)) };
  const { id, vanaf, ...delen } = gelezen.data;
  const oud = rijenVan(basis);
  const nieuw = {
    regels: wijzig("regels", oud.regels, delen.regels),
    verantwoordelijkheden: wijzig(
      "verantwoordelijkheden",
      oud.verantwoordelijkheden,
      delen.verantwoordelijkheden,
    ),
    stappen: wijzig("stappen", oud.stappen, delen.stappen),
  };
  const editie: Editie = {
    id,
    vanaf,
    regels: Object.fromEntries(nieuw.regels.rijen),
    verantwoordelijkheden: nieuw.verantwoordelijkheden.rijen.map(([, ene]) => ene),
    stappen: nieuw.stappen.rijen.map(([, ene]) => ene),
  };
  const fouten = onderdelen.flatMap((onderdeel) => nieuw[onderdeel].fouten);
  const alle = fouten.length > 0 ? fouten : alsGeheel(editie, basis);
  return alle.length > 0 ? { fouten: alle } : { editie };
}

function wijzig<O extends Onderdeel>(
  onderdeel: O,
  oud: Rijen<RijVan[O]>,
  wijziging: Wijziging = {},
): Wijzigbaar<RijVan[O]> {
  const { gewijzigd = {}, toegevoegd = [], vervallen = [] } = wijziging;
  const bekend = new Map(oud);
  const fouten: VoorstelFout[] = [];
  const lees = (pad: string, waarde: unknown): RijVan[O] | undefined => {
    const gelezen = rijVorm[onderdeel].safeParse(waarde);
    if (gelezen.success) return gelezen.data;
    fouten.push(...gelezen.error.issues.flatMap((issue) => zinVan(issue, pad)));
    return undefined;
  };

  for (const [plaats, sleutel] of vervallen.entries())
    if (!bekend.has(sleutel))
      fouten.push({ pad: `${onderdeel}.vervallen.${plaats}`, melding: geenRij(sleutel) });
  const weg = new Set(vervallen);
  const anders = new Map<string, RijVan[O]>();
  for (const [sleutel, deel] of Object.entries(gewijzigd)) {
    const pad = `${onderdeel}.gewijzigd.${sleutel}`;
    const van = bekend.get(sleutel);
    if (!van || weg.has(sleutel)) {
      fouten.push({ pad, melding: van ? ookVervallen(sleutel) : geenRij(sleutel) });
      continue;
    }
    const naar = lees(pad, voegSamen(van, deel));
    if (naar) anders.set(sleutel, naar);
  }

  const rijen: (readonly [string, RijVan[O]])[] = oud
    .filter(([sleutel]) => !weg.has(sleutel))
    .map(([sleutel, ene]) => [sleutel, anders.get(sleutel) ?? ene]);
  for (const [plaats, { sleutel, voor, rij }] of toegevoegd.entries()) {
    const pad = `${onderdeel}.toegevoegd.${plaats}`;
    const plek = voor === undefined ? rijen.length : rijen.findIndex(([ene]) => ene === voor);
    if (!SLEUTEL.test(sleutel)) fouten.push({ pad: `${pad}.sleutel`, melding: geenSleutel });
    if (rijen.some(([ene]) => ene === sleutel))
      fouten.push({ pad: `${pad}.sleutel`, melding: bestaatAl(sleutel) });
    if (plek < 0) fouten.push({ pad: `${pad}.voor`, melding: geenRij(voor ?? "") });
    const nieuw = lees(`${pad}.rij`, rij);
    if (nieuw && plek >= 0) rijen.splice(plek, 0, [sleutel, nieuw]);
  }
  return { rijen, fouten };
}

/** A key begins as a source id does, so that it never reads as a number and loses its place in the order. */
const SLEUTEL = /^[A-Z]+-[\w.+#/-]+$/;

/** What only the edition as a whole shows: somebody is always responsible, and nothing that was answered is left unanswered. */
function alsGeheel(editie: Editie, basis: Editie): VoorstelFout[] {
  const laatste = editie.verantwoordelijkheden.at(-1);
  const bewaakt = (ene: Editie) =>
    new Set(Object.values(ene.regels).flatMap(({ wacht }) => wacht?.handelingen ?? []));
  const nu = bewaakt(editie);
  const voorheen = bewaakt(basis);
  const zonder = handelingen.filter((handeling) => voorheen.has(handeling) && !nu.has(handeling));
  return [
    ...(editie.id === basis.id ? [{ pad: "id", melding: zelfdeId }] : []),
    ...(editie.vanaf <= basis.vanaf ? [{ pad: "vanaf", melding: nietLater(basis.vanaf) }] : []),
    ...(!laatste || laatste.als || laatste.tenzij
      ? [{ pad: "verantwoordelijkheden", melding: laatsteGeldtAltijd }]
      : []),
    ...zonder.map((handeling) => ({ pad: "regels", melding: zonderRij(handeling) })),
  ];
}

/** JSON merge patch (RFC 7396). */
function voegSamen(van: unknown, deel: unknown): unknown {
  if (!isObject(deel)) return deel;
  const basis = isObject(van) ? van : {};
  const over = Object.entries(basis).filter(([sleutel]) => !Object.hasOwn(deel, sleutel));
  const nieuw = Object.entries(deel)
    .filter(([, waarde]) => waarde !== null)
    .map(([sleutel, waarde]) => [
      sleutel,
      voegSamen(Object.hasOwn(basis, sleutel) ? basis[sleutel] : undefined, waarde),
    ]);
  return Object.fromEntries([...over, ...nieuw]);
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

const isDieper = (waarde: unknown, dan: number): boolean =>
  typeof waarde === "object" &&
  waarde !== null &&
  (dan === 0 || Object.values(waarde).some((ene) => isDieper(ene, dan - 1)));

const teDiep = {
  nl: "Dit is dieper genest dan een voorstel ooit is.",
  en: "This is nested deeper than a proposal ever is.",
};
const geenRij = (sleutel: string) => ({
  nl: `${sleutel.slice(0, 80)} is geen rij van deze editie; npm run protocol noemt ze allemaal.`,
  en: `${sleutel.slice(0, 80)} is no row of this edition; npm run protocol names them all.`,
});
const ookVervallen = (sleutel: string) => ({
  nl: `${sleutel} vervalt ook in dit voorstel; wijzig de rij of laat haar vervallen.`,
  en: `${sleutel} is dropped in this proposal as well; change the row or drop it.`,
});
const bestaatAl = (sleutel: string) => ({
  nl: `${sleutel} bestaat al; zet er een / en een woord achter, of wijzig die rij.`,
  en: `${sleutel} exists already; put a / and a word behind it, or change that row.`,
});
const geenSleutel = {
  nl: "Een sleutel begint als een bron, zoals WW-V1 of WW-V1/later.",
  en: "A key begins as a source does, such as WW-V1 or WW-V1/later.",
};
const zelfdeId = {
  nl: "Zo heet de editie die er al is; geef een nieuwe naam, zoals 2027-1.",
  en: "That is the name of the edition there is; give a new one, such as 2027-1.",
};
const nietLater = (vanaf: string) => ({
  nl: `Een nieuwe editie begint na ${vanaf}, de eerste dag van de editie die er is.`,
  en: `A new edition begins after ${vanaf}, the first day of the edition there is.`,
});
const laatsteGeldtAltijd = {
  nl: "De laatste rij moet altijd gelden, zonder als en tenzij: er is altijd iemand verantwoordelijk.",
  en: "The last row must always hold, without als and tenzij: somebody is always responsible.",
};
const zonderRij = (handeling: string) => ({
  nl: `Over ${handeling} gaat dan geen enkele rij meer; laat er ten minste een staan.`,
  en: `No row would be about ${handeling} any more; leave at least one.`,
});
