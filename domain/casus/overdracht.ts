import type { Handeling } from "../protocol/situatie.ts";
import { wegwijzer } from "../protocol/wegwijzer.ts";
import type { Zin } from "../protocol/zin.ts";
import { type Casus, slachtofferVan } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import {
  type Accepted,
  accept,
  type Context,
  type Decision,
  type Item,
  type Refused,
  refuse,
  tekstItem,
  tekstVoor,
} from "./decision.ts";
import type { CasusEvent } from "./event.ts";
import { type Motivering, toets } from "./guard.ts";
import type { OrganisatieSoort } from "./organisatie.ts";
import { situatie } from "./situatie.ts";
import { toewijzing } from "./toewijzing.ts";

/** Receivers that Veilig Thuis hands over to by a decision of its own (WW-V8): the tables judge that action. */
export const handelingBijOntvanger: { readonly [soort in OrganisatieSoort]?: Handeling } = {
  "lokaal-team": "overdracht-aan-lokaal-team",
  hulpverlening: "overdracht-aan-hulpverlening",
  "multidisciplinair-team": "overdracht-aan-multidisciplinair-team",
};

/** Roads back to Veilig Thuis, or on to another region, open unless Veilig Thuis would have to hand over at once. */
const wegNaarVeiligThuis: { readonly [van in OrganisatieSoort]?: string } = {
  "veilig-thuis": "LKHA-4.4a",
  lkha: "LKHA-4.4b",
  "lokaal-team": "WW-L16",
  politie: "SOA-S1.2",
};

type Weg = { grond: "moet" | "mag"; bronnen: readonly string[]; doorgang: Accepted };

/**
 * Offers the case to another organisation (LKHA-2.2, WW-V8): the sender stays responsible and keeps sight on safety
 * until it is accepted. Refused: an offer that is still open, a receiver whom no row allows, and a packing list with
 * something that the sender does not hold. The victim is always packed.
 */
export function biedOverdrachtAan(
  command: CommandOf<"BiedOverdrachtAan">,
  casus: Casus,
  context: Context,
): Decision {
  const { naar, toelichting, warm, paklijst } = command;
  const van = casus.verantwoordelijk;
  if (casus.aanbod) return refuse(staatOpen);
  if (naar.id === van.id)
    return refuse({
      code: "ontvanger-is-afzender",
      bronnen: ["LKHA-1.2a"],
      uitleg: {
        nl: "Uw organisatie is al verantwoordelijk.",
        en: "Your organisation is responsible already.",
      },
    });
  const weg = zoekWeg({ casus, context, naar: naar.soort, motivering: command });
  if (weg.kind === "refused") return weg;

  const eigen = casus.betrokkenen.filter((b) => b.rijen[van.id]).map(({ id }) => id);
  const eigenTeksten = casus.teksten.filter(({ houder }) => houder === van.id).map(({ id }) => id);
  const vreemd =
    paklijst.betrokkenen.some((id) => !eigen.includes(id)) ||
    paklijst.teksten.some((id) => !eigenTeksten.includes(id));
  if (vreemd) return refuse(paklijstOnbekend);
  const slachtoffer = slachtofferVan(casus)?.id;
  const gekozen = eigen.filter((id) => id === slachtoffer || paklijst.betrokkenen.includes(id));
  const teksten = eigenTeksten.filter((id) => paklijst.teksten.includes(id));
  const eigenTekst = tekstItem(context, "toelichting", toelichting);
  const ontvangersTekst = tekstVoor(naar.id, {
    context,
    naam: "toelichting-ontvanger",
    inhoud: toelichting,
  });
  const aanbod: CasusEvent = {
    type: "OverdrachtAangeboden",
    v: 1,
    data: {
      overdracht: context.id("overdracht"),
      van,
      naar,
      grond: weg.grond,
      bronnen: weg.bronnen,
      paklijst: { betrokkenen: gekozen, teksten },
      toelichting: eigenTekst.id,
      toelichtingOntvanger: ontvangersTekst.id,
      warm,
      spoed: casus.veiligheid === "acuut-onveilig",
      ...(casus.veiligheid && { veiligheid: casus.veiligheid }),
      ...(casus.besluit && { besluit: casus.besluit.besluit }),
    },
  };
  return accept([...weg.doorgang.events, aanbod], [...weg.doorgang.items, eigenTekst, ontvangersTekst]);
}

/** Takes over responsibility and sight on safety; the packing list is copied into the receiver's own dossier. */
export function aanvaardOverdracht(
  { overdracht }: CommandOf<"AanvaardOverdracht">,
  casus: Casus,
  context: Context,
): Decision {
  const aanbod = openAanbod(casus, overdracht, "naar", context);
  if (!aanbod) return refuse(nietMeerOpen(casus));
  const { van, naar, paklijst } = aanbod;
  const personen = paklijst.betrokkenen.flatMap((betrokkene) => {
    const rijen = casus.betrokkenen.find((b) => b.id === betrokkene)?.rijen;
    const bron = rijen?.[van.id];
    if (!bron) return [];
    const eigen = rijen?.[naar.id];
    const doel = eigen
      ? { persoon: eigen.persoon, versie: eigen.versie + 1 }
      : { persoon: context.id(`persoon:${betrokkene}`), versie: 1 };
    return [{ betrokkene, bron, doel }];
  });
  const teksten = paklijst.teksten.map((tekst) => ({ van: tekst, tekst: context.id(`tekst:${tekst}`) }));
  const items: Item[] = [
    ...personen.map(
      ({ bron, doel }): Item => ({
        soort: "persoon-kopie",
        id: doel.persoon,
        versie: doel.versie,
        houder: naar.id,
        van: bron,
      }),
    ),
    ...teksten.map(
      ({ van: tekst, tekst: id }): Item => ({ soort: "tekst-kopie", id, houder: naar.id, van: tekst }),
    ),
  ];
  const aanvaard: CasusEvent = {
    type: "OverdrachtAanvaard",
    v: 1,
    data: {
      overdracht,
      door: naar,
      personen: personen.map(({ betrokkene, bron, doel }) => ({ betrokkene, van: bron.persoon, ...doel })),
      teksten,
    },
  };
  return accept([aanvaard, ...toewijzing(context, naar.id)], items);
}

/** Gives the offer back with a reason; the case returns on top of the sender's list. */
export function weigerOverdracht(
  { overdracht, reden }: CommandOf<"WeigerOverdracht">,
  casus: Casus,
  context: Context,
): Decision {
  const aanbod = openAanbod(casus, overdracht, "naar", context);
  if (!aanbod) return refuse(nietMeerOpen(casus));
  const eigen = tekstItem(context, "reden", reden);
  const voorAfzender = tekstVoor(aanbod.van.id, { context, naam: "reden-afzender", inhoud: reden });
  const data = { overdracht, door: aanbod.naar, reden: voorAfzender.id, redenOntvanger: eigen.id };
  return accept([{ type: "OverdrachtGeweigerd", v: 1, data }], [eigen, voorAfzender]);
}

/** The sender takes an open offer back. */
export function trekOverdrachtIn(
  { overdracht, reden }: CommandOf<"TrekOverdrachtIn">,
  casus: Casus,
  context: Context,
): Decision {
  if (!openAanbod(casus, overdracht, "van", context)) return refuse(nietMeerOpen(casus));
  const item = tekstItem(context, "reden", reden);
  return accept([{ type: "OverdrachtIngetrokken", v: 1, data: { overdracht, reden: item.id } }], [item]);
}

/** Which row lets this case go to a receiver of this kind: the protocol's own transfer, a guarded act, or a road back. */
function zoekWeg(vraag: {
  casus: Casus;
  context: Context;
  naar: OrganisatieSoort;
  motivering: Motivering;
}): ({ kind: "weg" } & Weg) | Refused {
  const { casus, context, naar, motivering } = vraag;
  const nu = situatie(casus, context.vandaag);
  const { overdracht } = wegwijzer(nu);
  if (overdracht?.naar === naar)
    return { kind: "weg", grond: overdracht.grond, bronnen: overdracht.bronnen, doorgang: accept([]) };
  if (overdracht?.grond === "moet")
    return refuse({
      code: "andere-ontvanger-moet",
      bronnen: overdracht.bronnen,
      uitleg: {
        nl: "Het protocol wijst een andere ontvanger aan.",
        en: "The protocol names another receiver.",
      },
      welMogelijk: biedAanAan(overdracht.naar),
    });
  const handeling = handelingBijOntvanger[naar];
  if (handeling) {
    const doorgang = toets([handeling], { casus, context, motivering });
    return doorgang.kind === "refused"
      ? doorgang
      : { kind: "weg", grond: "mag", bronnen: ["WW-V8"], doorgang };
  }
  const terug = naar === "veilig-thuis" ? wegNaarVeiligThuis[casus.verantwoordelijk.soort] : undefined;
  if (terug) {
    const daarna = wegwijzer({ ...nu, bij: naar }).overdracht;
    if (daarna?.grond === "moet") return refuse(komtTerug(daarna));
    return { kind: "weg", grond: "mag", bronnen: [terug], doorgang: accept([]) };
  }
  return refuse({
    code: "ontvanger-past-niet",
    bronnen: ["LKHA-2.2", "WW-V8"],
    uitleg: {
      nl: "Geen regel laat overdracht aan deze organisatie nu toe.",
      en: "No rule allows a transfer to this organisation now.",
    },
    welMogelijk: overdracht
      ? biedAanAan(overdracht.naar)
      : {
          nl: "Leg vast wat nog onbekend is (zoals verblijf of inschrijving) en kijk wat de wegwijzer dan toelaat.",
          en: "Record what is still unknown (such as whereabouts or registration) and see what the guide then allows.",
        },
  });
}

/** A case that the protocol would send on at once stays where it is: on the way somebody could fall in between. */
const komtTerug = ({ naar, bronnen }: { naar: string; bronnen: readonly string[] }) => ({
  code: "ontvanger-moet-doorgeven",
  bronnen,
  uitleg: {
    nl: "Deze ontvanger zou de casus volgens het protocol meteen weer moeten overdragen.",
    en: "Under the protocol this receiver would have to hand the case on at once.",
  },
  welMogelijk: {
    nl: `Houd de casus bij: ${naar}. Leg eerst vast wat er veranderd is, zoals een terugkeer.`,
    en: `Keep the case with: ${naar}. First record what has changed, such as a return.`,
  },
});

const paklijstOnbekend = {
  code: "paklijst-onbekend",
  bronnen: ["LKHA-2.2"],
  uitleg: {
    nl: "De paklijst noemt iets dat niet in uw dossier staat.",
    en: "The packing list names something that is not in your dossier.",
  },
  welMogelijk: {
    nl: "Ververs de bladzijde en kies opnieuw uit uw eigen dossier.",
    en: "Refresh the page and choose again from your own dossier.",
  },
};

const biedAanAan = (naar: string): Zin => ({
  nl: `Bied de casus aan: ${naar}.`,
  en: `Offer the case to: ${naar}.`,
});

const openAanbod = (casus: Casus, overdracht: string, kant: "van" | "naar", { door }: Context) =>
  casus.aanbod?.overdracht === overdracht && casus.aanbod[kant].id === door.organisatie.id
    ? casus.aanbod
    : undefined;

const staatOpen = {
  code: "aanbod-staat-open",
  bronnen: ["LKHA-2.2"],
  uitleg: {
    nl: "Deze casus is al aangeboden en nog niet aanvaard.",
    en: "This case has been offered already and is not accepted yet.",
  },
  welMogelijk: {
    nl: "Bel de ontvanger, of trek het aanbod in.",
    en: "Call the receiver, or withdraw the offer.",
  },
};

/** Somebody was first: says who is responsible now, so that nobody has to guess. */
const nietMeerOpen = (casus: Casus) => ({
  code: "aanbod-niet-meer-open",
  bronnen: ["LKHA-2.2"],
  uitleg: {
    nl: `Dit aanbod staat niet meer open. Verantwoordelijk is nu: ${casus.verantwoordelijk.soort}.`,
    en: `This offer is no longer open. Responsible now: ${casus.verantwoordelijk.soort}.`,
  },
});
