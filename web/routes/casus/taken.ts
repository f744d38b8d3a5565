import type { CasusAction } from "#domain/access/policy.ts";
import type { CasusWeergave } from "#domain/access/weergave.ts";
import type { Moment } from "#domain/protocol/rule.ts";

/** The parts of a case page, each with an address of its own. */
export type Deel = "mensen" | "veiligheid" | "overdracht" | "samenwerking" | "dossier";

/** What there can be to do now, in the order of weight. */
export const taakSoorten = [
  "acuut",
  "aanbod-wegen",
  "teruggegeven",
  "verzoek",
  "overleg-bevestigen",
  "overdragen",
  "termijn",
  "beoordelen",
  "besluiten",
  "overleg-houden",
  "terugbrengen",
  "aanbod-wacht",
  "sluiten",
] as const;
export type TaakSoort = (typeof taakSoorten)[number];

/** One thing this reader must do next: why, by when (`voorAt`, an ISO instant), and where the form for it is. */
export type Taak = {
  readonly soort: TaakSoort;
  /** Whom it is about, by organisation id or kind. */
  readonly wie?: string;
  readonly wat?: { readonly nl: string; readonly en: string };
  readonly bronnen: readonly string[];
  readonly voor?: { readonly op: string; readonly at: string; readonly inUren: boolean };
  readonly deel: Deel;
  readonly formulier: CasusAction;
};

const waarGedaan: { readonly [M in Moment]?: Pick<Taak, "deel" | "formulier"> } = {
  "veiligheid-beoordeeld": { deel: "veiligheid", formulier: "BeoordeelVeiligheid" },
  "onderzoek-afgerond": { deel: "veiligheid", formulier: "LegFeitenVast" },
  "overdracht-aanvaard": { deel: "overdracht", formulier: "BiedOverdrachtAan" },
  "dossier-gesloten": { deel: "dossier", formulier: "SluitDossier" },
};

/** What this reader must do next in this case, the weightiest first. Empty when nothing waits for this reader. */
export function taken(weergave: CasusWeergave, organisatie: string): Taak[] {
  const alle = [
    ...vanTermijnen(weergave, organisatie),
    ...vanAanbod(weergave, organisatie),
    ...vanSamenwerking(weergave, organisatie),
    ...vanVerantwoordelijke(weergave, organisatie),
  ]
    .filter(({ formulier }) => weergave.acties.has(formulier))
    .sort((a, b) => taakSoorten.indexOf(a.soort) - taakSoorten.indexOf(b.soort));
  return [...Map.groupBy(alle, ({ formulier }) => formulier).values()].flatMap(samengevoegd);
}

/** What one form answers is one thing to do: named by its weightiest reason, due at the earliest moment of all. */
function samengevoegd(zelfde: readonly Taak[]): Taak[] {
  const [eerste] = zelfde;
  const momenten = zelfde.flatMap(({ voor }) => voor ?? []).sort((a, b) => (a.at < b.at ? -1 : 1));
  return eerste ? [{ ...eerste, ...(momenten[0] && { voor: momenten[0] }) }] : [];
}

/** Every open term of this organisation whose fulfilment has a form; the offer's own term belongs to the offer. */
function vanTermijnen({ verplichtingen, casus }: CasusWeergave, organisatie: string): Taak[] {
  return verplichtingen.flatMap((verplichting): Taak[] => {
    const { einde, organisatie: wie, wat, bron, voldaanDoor } = verplichting;
    if (einde || wie.id !== organisatie || casus.aanbod?.naar.id === organisatie) return [];
    const plaats = voldaanDoor.map((moment) => waarGedaan[moment]).find((gevonden) => gevonden !== undefined);
    return plaats
      ? [{ soort: "termijn", wat, bronnen: [bron], voor: tijdstip(verplichting), ...plaats }]
      : [];
  });
}

function vanAanbod({ casus, weigering, verplichtingen }: CasusWeergave, organisatie: string): Taak[] {
  const { aanbod } = casus;
  const plaats = { deel: "overdracht", formulier: "BiedOverdrachtAan" } as const;
  if (!aanbod)
    return weigering ? [{ soort: "teruggegeven", wie: weigering.door, bronnen: [], ...plaats }] : [];
  const termijn = verplichtingen.find((v) => !v.einde && v.organisatie.id === aanbod.naar.id);
  const voor = termijn && { voor: tijdstip(termijn) };
  const { bronnen, naar, van } = aanbod;
  if (naar.id === organisatie)
    return [
      {
        soort: "aanbod-wegen",
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

function vanSamenwerking({ casus, wegwijzing, grant, situatie }: CasusWeergave, zelf: string): Taak[] {
  const { verzoeken, overleg, dossiers } = casus;
  const deel = "samenwerking";
  const taken: Taak[] = [];
  const verzoek = verzoeken.find((v) => !v.verricht && v.aan.id === zelf);
  if (verzoek) taken.push({ soort: "verzoek", bronnen: ["LKHA-3.3b"], deel, formulier: "VerrichtHandeling" });
  if (overleg && !overleg.bevestigd && overleg.met.id === zelf)
    taken.push({
      soort: "overleg-bevestigen",
      wie: overleg.door.id,
      bronnen: ["LKHA-3.2a"],
      deel,
      formulier: "BevestigRisicoOverleg",
    });
  const ander = dossiers.find(
    ({ organisatie, open }) =>
      open && organisatie.id !== zelf && ["veilig-thuis", "lkha"].includes(organisatie.soort),
  );
  if (!overleg && ander && wegwijzing.ontbreekt.includes("risicoInNederland"))
    taken.push({
      soort: "overleg-houden",
      wie: ander.organisatie.id,
      bronnen: ["LKHA-3.2a"],
      deel,
      formulier: "HoudRisicoOverleg",
    });
  if (grant.relatie === "betrokken" && !verzoek && niemandInGevaar(situatie))
    taken.push({ soort: "sluiten", bronnen: ["LKHA-3.2b"], deel: "dossier", formulier: "SluitDossier" });
  return taken;
}

/** The joint consultation said that nobody in the Netherlands is in danger. */
const niemandInGevaar = ({ risicoInNederland }: CasusWeergave["situatie"]): boolean =>
  risicoInNederland === "nee";

function vanVerantwoordelijke(weergave: CasusWeergave, zelf: string): Taak[] {
  const { casus, wegwijzing, slachtoffer } = weergave;
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
  if (verantwoordelijk.soort === "lkha" && slachtoffer.land === "NL")
    return [...taken, { soort: "terugbrengen", wie: "veilig-thuis", bronnen: ["LKHA-4.4b"], ...aanbieden }];
  if (!veiligheid)
    return [
      ...taken,
      { soort: "beoordelen", bronnen: ["SOA-S3.1"], deel: "veiligheid", formulier: "BeoordeelVeiligheid" },
    ];
  if (!besluit)
    return [
      ...taken,
      { soort: "besluiten", bronnen: ["WW-V3"], deel: "veiligheid", formulier: "NeemBesluit" },
    ];
  if (ontvangers.has(besluit.besluit))
    taken.push({ soort: "overdragen", wie: besluit.besluit, bronnen: ["WW-V8"], ...aanbieden });
  return taken;
}

/** Decisions that end in another organisation. */
const ontvangers: ReadonlySet<string> = new Set(["lokaal-team", "hulpverlening", "multidisciplinair-team"]);

/** A term in hours is shown to the minute; any other to the day. */
const tijdstip = ({ uiterlijk, uiterlijkAt, vanaf }: CasusWeergave["verplichtingen"][number]) => ({
  op: uiterlijk,
  at: uiterlijkAt,
  inUren: vanaf === uiterlijk,
});
