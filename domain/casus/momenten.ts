import type { CasusMoment, Moment } from "../protocol/moment.ts";
import type { Casus } from "./casus.ts";
import type { CasusEvent } from "./event.ts";

/** Which event is which moment of the rule tables; a moment that is not answered here does not compile. */
const isMoment = {
  "melding-ontvangen": ({ type }) => type === "MeldingOntvangen",
  "melding-toegevoegd": ({ type }) => type === "MeldingToegevoegd",
  "veiligheid-beoordeeld": ({ type }) => type === "VeiligheidBeoordeeld",
  "voorwaarden-en-vervolg-gestart": (event) => besluitIn(event) === "voorwaarden-en-vervolg",
  "onderzoek-gestart": (event) => besluitIn(event) === "onderzoek",
  "onderzoek-afgerond": (event) =>
    event.type === "FeitenVastgelegd" && event.data.uitkomstOnderzoek !== undefined,
  "overdracht-aangeboden": ({ type }) => type === "OverdrachtAangeboden",
  "overdracht-aanvaard": ({ type }) => type === "OverdrachtAanvaard",
  "overdracht-geweigerd": ({ type }) => type === "OverdrachtGeweigerd",
  "overdracht-ingetrokken": ({ type }) => type === "OverdrachtIngetrokken",
  "afwijking-gemotiveerd": ({ type }) => type === "AfwijkingGemotiveerd",
  "afwijking-herzien": ({ type }) => type === "AfwijkingHerzien",
  "dossier-gesloten": ({ type }) => type === "DossierGesloten",
  // no event by itself: these follow from the casus around it, see afgeleideMomenten
  "betrokkene-opgenomen": () => false,
  "acuut-tijdens-aanbod": () => false,
  "onbeoordeeld-overgenomen": () => false,
  "bemoeienis-geeindigd": () => false,
  "bemoeienis-hervat": () => false,
  "overgenomen-van-andere-soort": () => false,
  "acuut-zonder-contact": () => false,
  "acuut-voorbij": () => false,
  "gemonitord-drie-maanden": (event) => rondeIn(event) === "drie-maanden",
  "gemonitord-twaalf-maanden": (event) => rondeIn(event) === "twaalf-maanden",
  "gemonitord-tussentijds": (event) => rondeIn(event) === "tussentijds",
  "volgende-keer-afgesproken": (event) => event.type === "Gemonitord" && event.data.volgendeOp !== undefined,
  "betrokkenen-geinformeerd": (event) =>
    event.type === "BetrokkeneGeinformeerd" ||
    (event.type === "HandelingVerricht" && event.data.handeling === "informeren-familie"),
  "informeren-uitgesteld": ({ type }) => type === "InformerenUitgesteld",
  "informeren-niet-nodig": ({ type }) => type === "InformerenNietNodig",
  "teruggekoppeld-na-beoordeling": (event) =>
    event.type === "MelderTeruggekoppeld" && event.data.na === "beoordeling",
  "teruggekoppeld-na-onderzoek": (event) =>
    event.type === "MelderTeruggekoppeld" && event.data.na === "onderzoek",
  "terugkoppeling-niet-gegeven": ({ type }) => type === "TerugkoppelingNietGegeven",
  "contact-met-politie": (event) => isContactMetPolitie(event),
  "regio-gevonden": ({ type }) => type === "RegioVastgesteld",
  "noodgreep-gedaan": ({ type }) => type === "NoodgreepGedaan",
  "melder-opening-gevraagd": ({ type }) => type === "MelderOpeningGevraagd",
  "melder-opening-beslist": ({ type }) =>
    type === "MelderOpeningGoedgekeurd" || type === "MelderOpeningAfgewezen",
  "melder-opening-goedgekeurd": ({ type }) => type === "MelderOpeningGoedgekeurd",
  "melder-opening-herzien": ({ type }) => type === "MelderOpeningHerzien",
} satisfies Record<CasusMoment, (event: CasusEvent) => boolean>;

const alleMomenten = Object.keys(isMoment) as CasusMoment[];
const besluitIn = (event: CasusEvent) => (event.type === "BesluitGenomen" ? event.data.besluit : undefined);
const rondeIn = (event: CasusEvent) => (event.type === "Gemonitord" ? event.data.ronde : undefined);

/** A report by the police is contact already; of danger found later it is told whether they were reached. */
const isContactMetPolitie = (event: CasusEvent): boolean =>
  ((event.type === "MeldingOntvangen" || event.type === "MeldingToegevoegd") &&
    event.data.vrager === "politie") ||
  (event.type === "AcuutGevaarGemeld" && event.data.gedaan !== "ontvanger-bereikt");

/** From these moments on it is the receiver of the open offer who must act. */
export const aanHetWoord: ReadonlySet<Moment> = new Set(["overdracht-aangeboden", "acuut-tijdens-aanbod"]);

/**
 * Moments that lie in what changed: somebody taken into the dossier of who is responsible, danger that becomes acute or is over, a case that another kind of organisation takes
 * over, assessed or not, and Veilig Thuis that stops or takes up its involvement.
 */
export const afgeleideMomenten = (event: CasusEvent, voor: Casus | undefined, na: Casus): CasusMoment[] => {
  const wasAcuut = voor?.veiligheid === "acuut-onveilig";
  const isAcuut = na.veiligheid === "acuut-onveilig";
  const gewisseld = event.type === "OverdrachtAanvaard" && isVanSoortGewisseld(voor, na);
  const afgeleid: readonly (readonly [CasusMoment, boolean])[] = [
    ["betrokkene-opgenomen", isOpgenomen(event, na)],
    ["acuut-tijdens-aanbod", voor?.aanbod !== undefined && !wasAcuut && isAcuut],
    ["acuut-zonder-contact", !wasAcuut && isAcuut && !isContactMetPolitie(event)],
    ["acuut-voorbij", wasAcuut && !isAcuut],
    ["onbeoordeeld-overgenomen", gewisseld && !isBeoordeeld(na)],
    ["overgenomen-van-andere-soort", gewisseld],
    ["bemoeienis-geeindigd", isEindeVanBemoeienis(event, voor, gewisseld)],
    ["bemoeienis-hervat", isHervatting(event)],
  ];
  return afgeleid.flatMap(([moment, isZo]) => (isZo ? [moment] : []));
};

/** What another organisation writes down in its own dossier, it holds and answers for itself. */
const isOpgenomen = (event: CasusEvent, na: Casus): boolean =>
  event.type === "BetrokkeneOpgenomen" && event.data.houder === na.verantwoordelijk.id;

/** Veilig Thuis closed its dossier as the one who is responsible, or another kind of organisation took the case over. */
const isEindeVanBemoeienis = (event: CasusEvent, voor: Casus | undefined, gewisseld: boolean): boolean =>
  voor?.verantwoordelijk.soort === "veilig-thuis" &&
  (gewisseld || (event.type === "DossierGesloten" && event.data.organisatie.id === voor.verantwoordelijk.id));

const isHervatting = (event: CasusEvent): boolean =>
  (event.type === "DossierHeropend" && event.data.organisatie.soort === "veilig-thuis") ||
  (event.type === "OverdrachtAanvaard" && event.data.door.soort === "veilig-thuis");

/** Within one kind the running term moves along; only a case from another kind of organisation begins one anew. */
const isVanSoortGewisseld = (voor: Casus | undefined, na: Casus): boolean =>
  voor?.verantwoordelijk.soort !== na.verantwoordelijk.soort;

/** An assessment gives every person it names an outcome; danger that was only reported does not. */
const isBeoordeeld = ({ betrokkenen }: Casus): boolean =>
  betrokkenen.some(({ veiligheid }) => veiligheid !== undefined);

/** The moments of the rule tables that an event brings about by itself. */
export const momentenVan = (event: CasusEvent): CasusMoment[] =>
  alleMomenten.filter((moment) => isMoment[moment](event));
