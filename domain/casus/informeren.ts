import type { CatalogusId } from "../protocol/catalogus.ts";
import { oordeel } from "../protocol/oordeel.ts";
import type { Handeling, SituatieOpDatum } from "../protocol/situatie.ts";
import type { Zin } from "../protocol/zin.ts";
import type { Betrokkene, Casus, Informeren } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, type Refusal, refuse, tekstItem } from "./decision.ts";
import { toets } from "./guard.ts";
import type { Rol } from "./persoon.ts";
import { rechtenVerteld } from "./rechten.ts";
import type { Verplichting } from "./verplichtingen.ts";

/** Which action of the tables it is to tell somebody in this role: the victim by a talk, a child without its parents. */
const handelingBijRol = {
  slachtoffer: "gesprek-slachtoffer",
  kind: "gesprek-kind-zonder-ouders",
  ouder: "informeren-familie",
  partner: "informeren-familie",
  familielid: "informeren-familie",
  pleger: "informeren-familie",
  drukuitoefenaar: "informeren-familie",
  getuige: "informeren-familie",
  steunfiguur: "informeren-familie",
} as const satisfies Record<Rol, Handeling>;

/** Whose role is unknown, because it was destroyed, is guarded as family: the strictest. */
const handelingVoor = ({ feiten }: Betrokkene): Handeling =>
  feiten ? handelingBijRol[feiten.rol] : "informeren-familie";

/**
 * Somebody was told that another gave data on them, by whom and how (X-VT12), when the tables let them be told (RK-7.4,
 * RK-7.5, LKHA-3.3a). Rights told in the same talk are recorded with it (X-VT11). Refused for who is not in the casus,
 * and a second time.
 */
export function informeerBetrokkene(
  command: CommandOf<"InformeerBetrokkene">,
  casus: Casus,
  context: Context,
): Decision {
  const { betrokkene: id, hoe, rechten, toelichting, type: _type, ...motivering } = command;
  const betrokkene = casus.betrokkenen.find((ene) => ene.id === id);
  const belet = weiger(betrokkene);
  if (!betrokkene || belet) return refuse(belet ?? onbekend);
  const doorgang = toets(["actie-veilig-thuis", handelingVoor(betrokkene)], { casus, context, motivering });
  if (doorgang.kind === "refused") return doorgang;
  const tekst = tekstItem(context, "toelichting", toelichting);
  const verteld = rechten ? [rechtenVerteld(id, rechten)] : [];
  return accept(
    [
      ...doorgang.events,
      { type: "BetrokkeneGeinformeerd", v: 1, data: { betrokkene: id, hoe, toelichting: tekst.id } },
      ...verteld,
    ],
    [...doorgang.items, tekst],
  );
}

/**
 * Telling somebody is postponed, on a ground and with a reason, by who signs it; how far the term moves stands in its row
 * (X-VT12). Refused once they were told, and again before the last stretch of the term as it was moved: each next
 * postponement is weighed when it is needed.
 */
export function stelInformerenUit(
  { betrokkene: id, grond, reden }: CommandOf<"StelInformerenUit">,
  casus: Casus,
  context: Context,
): Decision {
  const betrokkene = casus.betrokkenen.find((ene) => ene.id === id);
  const belet = weiger(betrokkene);
  if (!betrokkene || belet) return refuse(belet ?? onbekend);
  if (betrokkene.informeren?.stand === "uitgesteld" && betrokkene.informeren.op === context.vandaag)
    return refuse(vandaagAlUitgesteld);
  const termijn = termijnVan(context.verplichtingen(), id);
  if (termijn && !isUitTeStellen(termijn, context.vandaag)) return refuse(teVroeg);
  const tekst = tekstItem(context, "reden", reden);
  const data = { betrokkene: id, grond, reden: tekst.id };
  return accept([{ type: "InformerenUitgesteld", v: 1, data }], [tekst]);
}

/** Somebody need not be told, on one of the grounds there are and with a reason; refused once they were. */
export function zieAfVanInformeren(
  { betrokkene: id, grond, reden }: CommandOf<"ZieAfVanInformeren">,
  casus: Casus,
  context: Context,
): Decision {
  const belet = weiger(casus.betrokkenen.find((ene) => ene.id === id));
  if (belet) return refuse(belet);
  const tekst = tekstItem(context, "reden", reden);
  return accept(
    [{ type: "InformerenNietNodig", v: 1, data: { betrokkene: id, grond, reden: tekst.id } }],
    [tekst],
  );
}

/** A first time at any moment; again only in the last stretch, so that nobody stacks postponements ahead. */
export const isUitTeStellen = (
  { verlengd, verlengbaarVanaf }: Pick<Verplichting, "verlengd" | "verlengbaarVanaf">,
  vandaag: string,
): boolean => !verlengd || (verlengbaarVanaf ?? "") <= vandaag;

/** How it stands with telling one person: what was recorded, the term that runs, and what in the tables keeps it closed. */
export type InformerenVan = {
  readonly betrokkene: string;
  readonly stand: "te-doen" | Informeren["stand"];
  /** The legal day on which it was done or last postponed, and on what ground. */
  readonly op?: string;
  readonly grond?: string;
  readonly termijn?: Pick<
    Verplichting,
    "uiterlijk" | "uiterlijkAt" | "vanaf" | "bron" | "verlengd" | "verlengbaarVanaf"
  >;
  /** By default it waits for what these rows ask first; the term of the law runs on in sight all the same (T1). */
  readonly wacht?: { readonly uitleg: Zin; readonly wel?: Zin; readonly bronnen: readonly CatalogusId[] };
};

/** Everybody in the case whom Veilig Thuis tells or told, in the order of the case; who reported for themselves is not. */
export function informerenPerPersoon(
  casus: Pick<Casus, "betrokkenen">,
  verplichtingen: readonly Verplichting[],
  situatie: SituatieOpDatum,
): InformerenVan[] {
  return casus.betrokkenen.flatMap((betrokkene): InformerenVan[] => {
    const { id, informeren } = betrokkene;
    const termijn = termijnVan(verplichtingen, id);
    if (!informeren && !termijn) return [];
    const open = !informeren || informeren.stand === "uitgesteld";
    const uitspraak = open ? oordeel(handelingVoor(betrokkene), situatie) : undefined;
    return [
      {
        betrokkene: id,
        stand: informeren?.stand ?? "te-doen",
        ...(informeren && { op: informeren.op }),
        ...(informeren && "grond" in informeren && informeren.grond && { grond: informeren.grond }),
        ...(open && termijn && { termijn }),
        ...(uitspraak &&
          uitspraak.oordeel !== "mag" && {
            wacht: {
              uitleg: uitspraak.uitleg,
              bronnen: uitspraak.bronnen,
              ...(uitspraak.tenzij && { wel: uitspraak.tenzij }),
            },
          }),
      },
    ];
  });
}

const termijnVan = (verplichtingen: readonly Verplichting[], betrokkene: string): Verplichting | undefined =>
  verplichtingen.find((v) => !v.einde && v.betrokkene === betrokkene);

function weiger(betrokkene: Betrokkene | undefined): Refusal | undefined {
  if (!betrokkene) return onbekend;
  return betrokkene.informeren?.stand === "gedaan" ? alGeinformeerd : undefined;
}

const onbekend: Refusal = {
  code: "betrokkene-onbekend",
  bronnen: [],
  uitleg: {
    nl: "Deze persoon staat niet in deze casus. Ververs de bladzijde en kies opnieuw.",
    en: "This person is not in this case. Refresh the page and choose again.",
  },
};

const alGeinformeerd: Refusal = {
  code: "al-geinformeerd",
  bronnen: ["X-VT12"],
  uitleg: {
    nl: "Deze persoon is al geïnformeerd; er is niets meer te vertellen of uit te stellen.",
    en: "This person has been informed already; there is nothing left to tell or to postpone.",
  },
};

const vandaagAlUitgesteld: Refusal = {
  code: "vandaag-al-uitgesteld",
  bronnen: ["X-VT12"],
  uitleg: {
    nl: "Informeren is vandaag al uitgesteld. Uitstel is hoogstens twee weken per keer.",
    en: "Informing was postponed today already. A postponement is two weeks at most each time.",
  },
  welMogelijk: {
    nl: "Weeg het opnieuw tegen het einde van het uitstel.",
    en: "Weigh it again towards the end of the postponement.",
  },
};

const teVroeg: Refusal = {
  code: "uitstel-te-vroeg",
  bronnen: ["X-VT12"],
  uitleg: {
    nl: "Informeren is al uitgesteld, en dat uitstel loopt nog zo lang dat een nieuw nu niet nodig is.",
    en: "Informing was postponed already, and that still runs for so long that no new one is needed now.",
  },
  welMogelijk: {
    nl: "Weeg een nieuw uitstel tegen het einde van dit uitstel.",
    en: "Weigh a new postponement towards the end of this one.",
  },
};
