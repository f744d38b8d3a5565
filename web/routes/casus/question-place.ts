import type { CommandType } from "#domain/casus/command.ts";
import { opdrachtBij } from "#domain/casus/eerst.ts";
import type { Sleutel } from "#domain/protocol/situatie.ts";
import type { CasusPagina } from "./casus.server.ts";

/** The part of the case page where the form of each command stands that answers a question or can come first. */
const deelVan: { readonly [T in CommandType]?: string } = {
  LegFeitenVast: "veiligheid",
  BeoordeelVeiligheid: "veiligheid",
  NeemBesluit: "veiligheid",
  RaadpleegDeskundige: "veiligheid",
  RondRisicoanalyseAf: "veiligheid",
  WerkBetrokkeneBij: "mensen",
  HoudRisicoOverleg: "samenwerking",
  VraagActie: "samenwerking",
  MaakAfstemming: "samenwerking",
  VerrichtHandeling: "samenwerking",
  MeldTerugkeer: "samenwerking",
  TrekOverdrachtIn: "overdracht",
  KoppelTerug: "mensen",
  WeegDubbelAnoniem: "veiligheid",
};

/** What is recorded with the victim, by the field it stands in. */
const victimFields: { readonly [S in Sleutel]?: string } = {
  verblijf: "land",
  inschrijving: "inschrijving",
  geslacht: "geslacht",
  leeftijd: "leeftijd.jaren",
};

/** As much of a case page as tells which forms its reader has. */
export type Forms = Pick<CasusPagina, "id" | "acties" | "betrokkenen" | "casus" | "zelf">;

/** Where the form of a command stands, at the fact it is to tell; undefined when this reader has no such form. */
export function plaatsVan(
  { opdracht, sleutel }: { opdracht?: CommandType; sleutel?: Sleutel },
  pagina: Forms,
): string | undefined {
  const { id, acties, betrokkenen } = pagina;
  const deel = opdracht && deelVan[opdracht];
  if (!deel || !acties.includes(opdracht)) return undefined;
  if (aanAnderen.has(opdracht) && !isSamen(pagina)) return undefined;
  if (opdracht !== "WerkBetrokkeneBij") return `/casus/${id}/${deel}#${opdracht}`;
  const slachtoffer = betrokkenen.find(({ isSlachtoffer }) => isSlachtoffer);
  const veld = sleutel && victimFields[sleutel];
  return slachtoffer && veld && `/casus/${id}/${deel}#${opdracht}-${slachtoffer.id}-persoon.${veld}`;
}

/** Where this reader can record the answer to a question about the case; undefined when that is not up to this reader. */
export function plaatsVanVraag(sleutel: Sleutel, pagina: Forms): string | undefined {
  const opdracht = opdrachtBij[sleutel];
  return opdracht ? plaatsVan({ opdracht, sleutel }, pagina) : undefined;
}

/** These forms are there only while Veilig Thuis and LKHA both work on the case. */
const aanAnderen: ReadonlySet<CommandType> = new Set(["HoudRisicoOverleg", "VraagActie", "MaakAfstemming"]);

/** Whether Veilig Thuis and LKHA both work on the case, one of them being the reader. */
const isSamen = ({ casus, zelf }: Forms): boolean =>
  casus.dossiers.some(
    ({ organisatie, open }) =>
      open && organisatie.id !== zelf.id && ["veilig-thuis", "lkha"].includes(organisatie.soort),
  );

/** Whether the answer to this question is recorded with the victim. */
export const isVictimField = (sleutel: Sleutel | undefined): boolean =>
  sleutel !== undefined && victimFields[sleutel] !== undefined;

/** The field of a report that is still being typed in which this is answered; undefined when it has none. */
export const veldInMelding = (sleutel: Sleutel | undefined): string | undefined => {
  const field = sleutel && victimFields[sleutel];
  if (field) return `#melding-slachtoffer.${field}`;
  return sleutel === "vormen" || sleutel === "eermotief" ? `#melding-${sleutel}` : undefined;
};
