import { besluiten } from "../protocol/besluiten.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import { handelingRijen } from "../protocol/handelingen.ts";
import type { Handeling } from "../protocol/situatie.ts";
import { type Casus, dossierVan, slachtofferVan } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";
import { weigerOngewogen } from "./dubbel-anoniem.ts";
import { toets } from "./guard.ts";
import { openTerugkoppeling, terugkoppelingOpen } from "./terugkoppeling.ts";

/** Actions that are more than a deed: they have a command of their own, and are a deed only when LKHA asked for them. */
const eigenOpdracht: ReadonlySet<Handeling> = new Set([
  "dossier-sluiten",
  "onderzoek",
  "voorwaarden-en-vervolg",
  "overdracht-aan-betrokkenen",
  "overdracht-aan-lokaal-team",
  "overdracht-aan-hulpverlening",
  "overdracht-aan-multidisciplinair-team",
]);

/**
 * Something was done. The tables judge the action; for Veilig Thuis the general question whether it may act at all
 * comes with it (LKHA-3.3a), and a request of LKHA that is named opens exactly the action it asks for.
 * Refused: what another kind of organisation does (LKHA-2.4a), and what has a command of its own.
 */
export function verrichtHandeling(
  command: CommandOf<"VerrichtHandeling">,
  casus: Casus,
  context: Context,
): Decision {
  const { handeling, verzoek, toelichting, ...motivering } = command;
  if (
    verzoek &&
    !casus.verzoeken.some((v) => v.id === verzoek && !v.verricht && v.aan.id === context.door.organisatie.id)
  )
    return refuse({
      code: "verzoek-niet-open",
      bronnen: ["LKHA-3.3b"],
      uitleg: {
        nl: "Dit verzoek staat niet open voor uw organisatie.",
        en: "This request is not open for your organisation.",
      },
    });
  const { door } = handelingRijen[handeling];
  if (door !== "verantwoordelijke" && door !== context.door.organisatie.soort)
    return refuse(vanEenAnder(handeling));
  if (eigenOpdracht.has(handeling) && !verzoek) return refuse(heeftEigenOpdracht);
  const isVeiligThuis = context.door.organisatie.soort === "veilig-thuis";
  const handelingen: Handeling[] = isVeiligThuis ? ["actie-veilig-thuis", handeling] : [handeling];
  const opVerzoek = verzoek ? { handeling, verzoek } : undefined;
  const doorgang = toets([...new Set(handelingen)], { casus, context, motivering, opVerzoek });
  if (doorgang.kind === "refused") return doorgang;
  const ongewogen = weigerOngewogen([handeling], casus, context);
  if (ongewogen) return refuse(ongewogen);
  const tekst = tekstItem(context, "toelichting", toelichting);
  const data = { handeling, ...(verzoek && { verzoek }), toelichting: tekst.id };
  return accept([...doorgang.events, { type: "HandelingVerricht", v: 1, data }], [...doorgang.items, tekst]);
}

/**
 * Closes the asker's own dossier, never the casus. Refused by whatever `beletselen` holds, and then by whatever the
 * tables say of closing; once the case went to a Veilig Thuis the tables are not asked.
 */
export function sluitDossier(command: CommandOf<"SluitDossier">, casus: Casus, context: Context): Decision {
  const { organisatie } = context.door;
  if (!dossierVan(casus, organisatie.id)?.open) return refuse(nietOpen);
  const belet = beletselen.find(({ geldt }) => geldt(casus, organisatie.id));
  if (belet) return refuse(belet.weigering);
  if (openTerugkoppeling(context.verplichtingen(), organisatie.id).length > 0)
    return refuse(terugkoppelingOpen);
  const { reden, ...motivering } = command;
  const overgedragen = sluitenNaOverdracht(casus, organisatie.id);
  const doorgang = overgedragen
    ? { ...accept([]), bronnen: overgedragen }
    : toets(["dossier-sluiten"], { casus, context, motivering });
  if (doorgang.kind === "refused") return doorgang;
  const tekst = tekstItem(context, "reden", reden);
  const data = { organisatie, bronnen: doorgang.bronnen, reden: tekst.id };
  return accept([...doorgang.events, { type: "DossierGesloten", v: 1, data }], [...doorgang.items, tekst]);
}

/**
 * The rows on which an organisation may close its own dossier because the case went (back) to a Veilig Thuis, whose
 * own closing the tables judge (BESLUIT-SLUITEN-NA-TERUGGAVE); undefined when that is not so.
 */
export function sluitenNaOverdracht(
  { verantwoordelijk, dossiers }: Pick<Casus, "verantwoordelijk" | "dossiers">,
  organisatie: string,
): readonly CatalogusId[] | undefined {
  const heeftDossier = dossiers.some((dossier) => dossier.organisatie.id === organisatie && dossier.open);
  const elders = verantwoordelijk.soort === "veilig-thuis" && verantwoordelijk.id !== organisatie;
  return heeftDossier && elders ? besluiten["BESLUIT-SLUITEN-NA-TERUGGAVE"].rustOp : undefined;
}

/** Opens the asker's own closed dossier again, with a reason. */
export function heropenDossier(
  { reden }: CommandOf<"HeropenDossier">,
  casus: Casus,
  context: Context,
): Decision {
  const { organisatie } = context.door;
  const dossier = dossierVan(casus, organisatie.id);
  if (!dossier || dossier.open)
    return refuse({
      code: "dossier-niet-gesloten",
      bronnen: ["LKHA-3.3c"],
      uitleg: { nl: "Uw dossier is niet gesloten.", en: "Your dossier is not closed." },
    });
  const tekst = tekstItem(context, "reden", reden);
  return accept([{ type: "DossierHeropend", v: 1, data: { organisatie, reden: tekst.id } }], [tekst]);
}

/** A note in the asker's own dossier; other organisations do not see it. */
export function maakNotitie({ inhoud }: CommandOf<"MaakNotitie">, context: Context): Decision {
  const tekst = tekstItem(context, "notitie", inhoud);
  return accept([{ type: "NotitieGemaakt", v: 1, data: { tekst: tekst.id } }], [tekst]);
}

const vanEenAnder = (handeling: Handeling) => ({
  code: "handeling-van-een-ander",
  bronnen: handelingRijen[handeling].rijen,
  uitleg: {
    nl: "Deze handeling is niet aan uw organisatie.",
    en: "This action is not for your organisation.",
  },
  welMogelijk: {
    nl: "Leg in een notitie vast wat een ander heeft gedaan.",
    en: "Record in a note what somebody else has done.",
  },
});

const heeftEigenOpdracht = {
  code: "heeft-eigen-opdracht",
  bronnen: ["WW-V3"],
  uitleg: {
    nl: "Sluiten, overdragen en een eigen dienst starten legt u vast als besluit, aanbod of sluiting.",
    en: "Closing, handing over and starting an own service are recorded as a decision, an offer or a closing.",
  },
};

const isInBuitenland = (casus: Casus): boolean => {
  const land = slachtofferVan(casus)?.feiten?.land;
  return land !== undefined && land !== "NL";
};

const nietOpen = {
  code: "dossier-niet-open",
  bronnen: ["LKHA-3.2b"],
  uitleg: { nl: "Uw dossier is al gesloten.", en: "Your dossier is closed already." },
};

/**
 * What must be finished first, whatever the situation: otherwise somebody would fall in between. They hang on who
 * closes and on what stands open in this casus, which a situation does not tell: the guide cannot know them, but for acute
 * danger (SOA-0.3).
 */
const beletselen = [
  {
    geldt: ({ verantwoordelijk, veiligheid }: Casus, organisatie: string) =>
      verantwoordelijk.id === organisatie && veiligheid === "acuut-onveilig",
    weigering: {
      code: "acuut-onveilig",
      eerst: [{ opdracht: "BeoordeelVeiligheid" as const }],
      bronnen: ["SOA-A5.1", "SOA-0.3"],
      uitleg: {
        nl: "Het is acuut onveilig en u bent verantwoordelijk: eerst moet iedereen veilig zijn.",
        en: "It is acutely unsafe and you are responsible: first everybody must be safe.",
      },
      welMogelijk: {
        nl: "Herstel de directe veiligheid en leg een nieuwe beoordeling vast, of draag de casus over.",
        en: "Restore direct safety and record a new assessment, or hand the case over.",
      },
    },
  },
  {
    geldt: ({ verantwoordelijk, veiligheid }: Casus, organisatie: string) =>
      verantwoordelijk.id === organisatie && verantwoordelijk.soort === "veilig-thuis" && !veiligheid,
    weigering: {
      code: "nog-niet-beoordeeld",
      eerst: [{ opdracht: "BeoordeelVeiligheid" as const }],
      bronnen: ["WW-V1", "WW-V2"],
      uitleg: {
        nl: "De veiligheid is nog niet beoordeeld.",
        en: "The safety has not been assessed yet.",
      },
      welMogelijk: {
        nl: "Beoordeel eerst de veiligheid, of draag de casus over.",
        en: "First assess the safety, or hand the case over.",
      },
    },
  },
  {
    geldt: (casus: Casus, organisatie: string) =>
      casus.verantwoordelijk.id === organisatie &&
      casus.verantwoordelijk.soort === "lkha" &&
      casus.veiligheid !== "geen-onveiligheid" &&
      isInBuitenland(casus),
    weigering: {
      code: "slachtoffer-in-buitenland",
      eerst: [{ opdracht: "MeldTerugkeer" as const }],
      bronnen: ["LKHA-2.3c", "LKHA-2.3d"],
      uitleg: {
        nl: "Het slachtoffer is nog in het buitenland: het LKHA houdt zicht op de veiligheid en helpt bij de terugkeer.",
        en: "The victim is still abroad: LKHA keeps sight on safety and helps with the return.",
      },
      welMogelijk: {
        nl: "Leg de terugkeer vast en draag over aan de regio, of leg vast dat er geen onveiligheid is.",
        en: "Record the return and hand over to the region, or record that there is no unsafety.",
      },
    },
  },
  {
    geldt: (casus: Casus, organisatie: string) => casus.aanbod?.van.id === organisatie,
    weigering: {
      code: "aanbod-staat-open",
      eerst: [{ opdracht: "TrekOverdrachtIn" as const }],
      bronnen: ["LKHA-2.2"],
      uitleg: {
        nl: "De casus is aangeboden maar nog niet aanvaard; tot dan bent u verantwoordelijk.",
        en: "The case has been offered but not accepted; until then you are responsible.",
      },
      welMogelijk: {
        nl: "Wacht op aanvaarding, of trek het aanbod in.",
        en: "Wait for acceptance, or withdraw the offer.",
      },
    },
  },
  {
    geldt: (casus: Casus, organisatie: string) =>
      casus.verzoeken.some((v) => !v.verricht && v.aan.id === organisatie),
    weigering: {
      code: "verzoek-staat-open",
      eerst: [{ opdracht: "VerrichtHandeling" as const }],
      bronnen: ["LKHA-3.3b"],
      uitleg: {
        nl: "Het LKHA heeft uw organisatie om een actie gevraagd die nog niet is vastgelegd.",
        en: "LKHA asked your organisation for an action that is not recorded yet.",
      },
      welMogelijk: {
        nl: "Leg de gevraagde actie vast, en sluit daarna.",
        en: "Record the action that was asked for, then close.",
      },
    },
  },
  {
    geldt: (casus: Casus) => casus.feiten.systeemBekendBijVeiligThuis === true && !casus.afgestemd,
    weigering: {
      code: "afstemming-ontbreekt",
      eerst: [{ opdracht: "MaakAfstemming" as const }],
      bronnen: ["LKHA-3.4a", "LKHA-3.4b"],
      uitleg: {
        nl: "Anderen uit het systeem zijn bekend bij Veilig Thuis, maar er zijn nog geen afspraken wie wat doet.",
        en: "Others of the system are known at Veilig Thuis, but there are no agreements yet on who does what.",
      },
      welMogelijk: {
        nl: "Leg eerst de afspraken tussen LKHA en Veilig Thuis vast.",
        en: "First record the agreements between LKHA and Veilig Thuis.",
      },
    },
  },
];
