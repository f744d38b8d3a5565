import { sluitenNaOverdracht } from "../casus/dossier.ts";
import { isUitTeStellen } from "../casus/informeren.ts";
import { isAllesVerteld } from "../casus/rechten.ts";
import { type Reden, redenen } from "../casus/reden.ts";
import type { Moment } from "../protocol/moment.ts";
import { oordeel } from "../protocol/oordeel.ts";
import type { Blik } from "./blik.ts";
import type { CasusAction } from "./policy.ts";

/** The parts of a case page, each with an address of its own. */
export type Deel = "mensen" | "veiligheid" | "overdracht" | "samenwerking" | "dossier";

/** One thing this reader must do next: why, by when (`voorAt`, an ISO instant), and where the form for it is. */
export type Taak = {
  readonly soort: Reden;
  /** Whom it is about, by organisation id or kind. */
  readonly wie?: string;
  readonly wat?: { readonly nl: string; readonly en: string };
  readonly bronnen: readonly string[];
  readonly voor?: { readonly op: string; readonly at: string; readonly inUren: boolean };
  readonly deel: Deel;
  readonly formulier: CasusAction;
};

type Plaats = Pick<Taak, "deel" | "formulier">;

/** Informing somebody is not here: whether it is safe comes first, see `vanInformeren`. */
const waarGedaan: { readonly [M in Moment]?: Plaats & { soort: Reden } } = {
  "veiligheid-beoordeeld": {
    soort: "nog-niet-beoordeeld",
    deel: "veiligheid",
    formulier: "BeoordeelVeiligheid",
  },
  "onderzoek-afgerond": { soort: "termijn", deel: "veiligheid", formulier: "LegFeitenVast" },
  "overdracht-aanvaard": { soort: "termijn", deel: "overdracht", formulier: "BiedOverdrachtAan" },
  "afwijking-herzien": { soort: "termijn", deel: "dossier", formulier: "HerzieAfwijking" },
  "gemonitord-drie-maanden": { soort: "termijn", deel: "dossier", formulier: "Monitor" },
  "gemonitord-twaalf-maanden": { soort: "termijn", deel: "dossier", formulier: "Monitor" },
  "teruggekoppeld-na-beoordeling": { soort: "terugkoppelen", deel: "mensen", formulier: "KoppelTerug" },
  "teruggekoppeld-na-onderzoek": { soort: "terugkoppelen", deel: "mensen", formulier: "KoppelTerug" },
  "contact-met-politie": { soort: "termijn", deel: "veiligheid", formulier: "MeldAcuutGevaar" },
  "dossier-gesloten": { soort: "termijn", deel: "dossier", formulier: "SluitDossier" },
};

const gewicht = ({ soort }: Taak): number => redenen.indexOf(soort);

/** What this reader must do next in this case, the weightiest first. Empty when nothing waits for this reader. */
export function taken(gezien: Blik, organisatie: string): Taak[] {
  const alle = [
    ...vanTermijnen(gezien, organisatie),
    ...vanInformeren(gezien),
    ...vanRechten(gezien, organisatie),
    ...vanAanbod(gezien, organisatie),
    ...vanSamenwerking(gezien, organisatie),
    ...vanVerantwoordelijke(gezien, organisatie),
    ...vanMelder(gezien),
    ...vanOpeningen(gezien),
  ]
    .filter(({ formulier }) => gezien.acties.has(formulier))
    .sort((a, b) => gewicht(a) - gewicht(b));
  const perFormulier = Map.groupBy(alle, ({ formulier }) => formulier).values();
  return opTermijn([...perFormulier].flatMap(samengevoegd));
}

/** Waiting for an answer comes before lighter work, unless that is due before the answer is. */
function opTermijn(gesorteerd: readonly Taak[]): Taak[] {
  const wacht = gesorteerd.find(({ soort }) => soort === "aanbod-wacht");
  if (!wacht) return [...gesorteerd];
  const eerder = ({ voor }: Taak) =>
    voor !== undefined && wacht.voor !== undefined && voor.at < wacht.voor.at;
  const andere = gesorteerd.filter((taak) => taak !== wacht);
  const gaatVoor = andere.filter((taak) => gewicht(taak) < gewicht(wacht) || eerder(taak));
  return [...gaatVoor, wacht, ...andere.filter((taak) => !gaatVoor.includes(taak))];
}

/** What one form answers is one thing to do: named by its weightiest reason, due at the earliest moment of all. */
function samengevoegd(zelfde: readonly Taak[]): Taak[] {
  const [eerste] = zelfde;
  const momenten = zelfde.flatMap(({ voor }) => voor ?? []).sort((a, b) => (a.at < b.at ? -1 : 1));
  return eerste ? [{ ...eerste, ...(momenten[0] && { voor: momenten[0] }) }] : [];
}

/** Every open term of this organisation whose fulfilment has a form; the offer's own term belongs to the offer. */
function vanTermijnen({ verplichtingen, casus, situatie }: Blik, organisatie: string): Taak[] {
  return verplichtingen.flatMap((verplichting): Taak[] => {
    const { einde, organisatie: wie, wat, bron, voldaanDoor, over, uiterlijk } = verplichting;
    if (einde || wie.id !== organisatie || casus.aanbod?.naar.id === organisatie) return [];
    const plaats = voldaanDoor.map((moment) => waarGedaan[moment]).find((gevonden) => gevonden !== undefined);
    // a review is for its day; until then there is nothing to do
    if (over && uiterlijk > situatie.datum && plaats?.soort !== "terugkoppelen") return [];
    return plaats ? [{ wat, bronnen: [bron], voor: tijdstip(verplichting), ...plaats }] : [];
  });
}

/**
 * Who can be told safely is to be told; of whom the tables ask something first, only the postponement is asked: that it
 * is signed, and never silent; again when it runs out.
 */
function vanInformeren({ informeren, situatie }: Blik): Taak[] {
  return informeren.flatMap(({ termijn, wacht }): Taak[] => {
    if (!termijn) return [];
    const taak = { bronnen: [termijn.bron], voor: tijdstip(termijn), deel: "mensen" } as const;
    if (!wacht) return [{ ...taak, soort: "informeren", formulier: "InformeerBetrokkene" }];
    if (!isUitTeStellen(termijn, situatie.datum)) return [];
    return [{ ...taak, soort: "informeren-uitstellen", formulier: "StelInformerenUit" }];
  });
}

/** Whoever was spoken with hears of their rights: the reporter of who took the report, and everybody who was told. */
function vanRechten({ rechten, informeren, casus }: Blik, organisatie: string): Taak[] {
  const gesproken = new Set(informeren.flatMap((ene) => (ene.stand === "gedaan" ? [ene.betrokkene] : [])));
  const isOntvanger = casus.ontvanger.id === organisatie && casus.verantwoordelijk.id === organisatie;
  // who took the report spoke with the reporter, who may be the victim: the first in the casus
  const aanMelder = casus.zelfGemeld ? rechten[0]?.aan : "melder";
  const open = rechten.filter(
    (ene) => (gesproken.has(ene.aan) || (isOntvanger && ene.aan === aanMelder)) && !isAllesVerteld(ene),
  );
  if (open.length === 0) return [];
  return [{ soort: "rechten-vertellen", bronnen: ["X-VT11"], deel: "mensen", formulier: "VertelRechten" }];
}

function vanAanbod({ casus, weigering, verplichtingen }: Blik, organisatie: string): Taak[] {
  const { aanbod } = casus;
  const plaats = { deel: "overdracht", formulier: "BiedOverdrachtAan" } as const;
  if (!aanbod)
    return weigering ? [{ soort: "teruggegeven", wie: weigering.door, bronnen: [], ...plaats }] : [];
  const termijn = verplichtingen.find((v) => !v.einde && !v.over && v.organisatie.id === aanbod.naar.id);
  const voor = termijn && { voor: tijdstip(termijn) };
  const { bronnen, naar, van } = aanbod;
  if (naar.id === organisatie)
    return [
      {
        soort: "aanbod-ontvangen",
        wie: van.id,
        bronnen,
        ...voor,
        deel: "overdracht",
        formulier: "AanvaardOverdracht",
      },
    ];
  return [
    {
      soort: "aanbod-wacht",
      wie: naar.id,
      bronnen,
      ...voor,
      deel: "overdracht",
      formulier: "TrekOverdrachtIn",
    },
  ];
}

function vanSamenwerking(gezien: Blik, zelf: string): Taak[] {
  const { casus, wegwijzing, grant } = gezien;
  const { verzoeken, overleg, dossiers } = casus;
  const deel = "samenwerking";
  const taken: Taak[] = [];
  const verzoek = verzoeken.find((v) => !v.verricht && v.aan.id === zelf);
  if (verzoek)
    taken.push({ soort: "verzoek-open", bronnen: ["LKHA-3.3b"], deel, formulier: "VerrichtHandeling" });
  if (overleg && !overleg.bevestigd && !overleg.betwist && overleg.met.id === zelf)
    taken.push({
      soort: "overleg-bevestigen",
      wie: overleg.door.id,
      bronnen: ["LKHA-3.2a"],
      deel,
      formulier: "BevestigRisicoOverleg",
    });
  if (overleg && !overleg.bevestigd && !overleg.betwist && overleg.door.id === zelf)
    taken.push({
      soort: "overleg-wacht",
      wie: overleg.met.id,
      bronnen: ["LKHA-3.2a"],
      deel,
      formulier: "HoudRisicoOverleg",
    });
  const ander = dossiers.find(
    ({ organisatie, open }) =>
      open && organisatie.id !== zelf && ["veilig-thuis", "lkha"].includes(organisatie.soort),
  );
  if ((!overleg || overleg.betwist) && ander && wegwijzing.ontbreekt.includes("risicoInNederland"))
    taken.push({
      soort: "overleg-houden",
      wie: ander.organisatie.id,
      bronnen: ["LKHA-3.2a"],
      deel,
      formulier: "HoudRisicoOverleg",
    });
  if (grant.relatie === "betrokken" && !verzoek) taken.push(...afsluiten(gezien, zelf));
  return taken;
}

/** Who no longer leads the case may close its own dossier; abroad that is a duty of Veilig Thuis (LKHA-3.2b). */
function afsluiten({ casus, situatie, terugkoppelen }: Blik, zelf: string): Taak[] {
  // the reporter hears what was done before anybody closes
  if (terugkoppelen.length > 0) return [];
  const { verantwoordelijk } = casus;
  const plaats = { deel: "dossier", formulier: "SluitDossier", wie: verantwoordelijk.id } as const;
  const overgedragen = sluitenNaOverdracht(casus, zelf);
  if (overgedragen) return [{ soort: "sluiten-na-overdracht", bronnen: overgedragen, ...plaats }];
  const { oordeel: uitspraak, bronnen } = oordeel("dossier-sluiten", situatie);
  if (uitspraak !== "mag") return [];
  const inBuitenland = situatie.verblijf === "buitenland";
  return [{ soort: inBuitenland ? "sluiten" : "sluiten-na-overdracht", bronnen, ...plaats }];
}

function vanVerantwoordelijke({ casus, wegwijzing, situatie }: Blik, zelf: string): Taak[] {
  const { aanbod, veiligheid, besluit, verantwoordelijk, zichtOpVeiligheid } = casus;
  const taken: Taak[] = [];
  if (veiligheid === "acuut-onveilig" && zichtOpVeiligheid.id === zelf)
    taken.push({ soort: "acuut", bronnen: ["SOA-A1.1"], deel: "veiligheid", formulier: "MeldAcuutGevaar" });
  if (verantwoordelijk.id !== zelf || aanbod) return taken;
  const { overdracht } = wegwijzing;
  const aanbieden = { deel: "overdracht", formulier: "BiedOverdrachtAan" } as const;
  if (overdracht?.grond === "moet")
    return [
      ...taken,
      { soort: "overdragen", wie: overdracht.naar, bronnen: overdracht.bronnen, ...aanbieden },
    ];
  if (verantwoordelijk.soort === "lkha" && situatie.verblijf === "nederland")
    return [...taken, { soort: "terugbrengen", wie: "veilig-thuis", bronnen: ["LKHA-4.4b"], ...aanbieden }];
  if (!veiligheid)
    return [
      ...taken,
      {
        soort: "nog-niet-beoordeeld",
        bronnen: ["SOA-S3.1"],
        deel: "veiligheid",
        formulier: "BeoordeelVeiligheid",
      },
    ];
  if (!besluit)
    return [
      ...taken,
      { soort: "besluiten", bronnen: ["WW-V3"], deel: "veiligheid", formulier: "NeemBesluit" },
    ];
  // the decision was of Veilig Thuis: whoever accepted the case since has carried it out
  if (verantwoordelijk.soort === "veilig-thuis" && ontvangers.has(besluit.besluit))
    taken.push({ soort: "overdragen", wie: besluit.besluit, bronnen: ["WW-V8"], ...aanbieden });
  return taken;
}

/** The reporter waits for an answer; only who leads the case knows. */
const vanMelder = ({ casus: { standGevraagdOp } }: Blik): Taak[] =>
  standGevraagdOp
    ? [{ soort: "stand-gevraagd", bronnen: ["WW-Z31"], deel: "dossier", formulier: "BeantwoordStand" }]
    : [];

/** A colleague waits for a decision, or a team leader who had no part in it is to review. */
function vanOpeningen({ openingen, verplichtingen }: Blik): Taak[] {
  return openingen.flatMap(({ id, kan, eigen }): Taak[] => {
    const termijn = verplichtingen.find(({ over, einde }) => over === id && !einde);
    const voor = termijn && { voor: tijdstip(termijn) };
    if (kan === "herzien")
      return [
        {
          soort: "melder-herzien",
          bronnen: ["BESLUIT-MELDER-HERZIEN"],
          ...voor,
          deel: "mensen",
          formulier: "HerzieMelderOpening",
        },
      ];
    if (kan !== "beslissen" && (kan !== "verlopen" || eigen)) return [];
    return [
      {
        soort: "melder-opening",
        bronnen: ["BESLUIT-MELDER-TWEEDE"],
        ...voor,
        deel: "mensen",
        formulier: "KeurMelderOpeningGoed",
      },
    ];
  });
}

/** Decisions that end in another organisation. */
const ontvangers: ReadonlySet<string> = new Set(["lokaal-team", "hulpverlening", "multidisciplinair-team"]);

/** A term in hours is shown to the minute; any other to the day. */
const tijdstip = ({
  uiterlijk,
  uiterlijkAt,
  vanaf,
}: Pick<Blik["verplichtingen"][number], "uiterlijk" | "uiterlijkAt" | "vanaf">) => ({
  op: uiterlijk,
  at: uiterlijkAt,
  inUren: vanaf === uiterlijk,
});
