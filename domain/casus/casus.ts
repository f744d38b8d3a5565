import type { MelderDoel } from "../access/melder-doel.ts";
import type { Besluit, Handeling, Veiligheid, Vrager } from "../protocol/situatie.ts";
import type { ZaakFeiten } from "./event.ts";
import type { NietNodigGrond, Recht, UitstelGrond } from "./inlichten.ts";
import type { OrganisatieRef } from "./organisatie.ts";
import type { PersoonFeiten } from "./persoon.ts";

/** Facts of persons by `persoon/versie`; a version that was destroyed is simply not there. */
export type FeitenBron = ReadonlyMap<string, PersoonFeiten>;
/** Key of one version of one person row in a `FeitenBron`. */
export const feitenSleutel = (persoon: string, versie: number) => `${persoon}/${versie}`;

/** Somebody in the casus. Each organisation that holds a dossier may hold its own person row. */
export type Betrokkene = {
  readonly id: string;
  /** Rows by holder: the copy that a transfer made, or the holder's own entry. */
  readonly rijen: Readonly<Record<string, { persoon: string; versie: number }>>;
  /** Facts that rules read: the newest version of who is responsible, or of whoever holds one; undefined once destroyed. */
  readonly feiten: PersoonFeiten | undefined;
  readonly veiligheid?: Veiligheid;
  /** Whether they were told that another gave data on them (X-VT12); nothing as long as nobody recorded anything of it. */
  readonly informeren?: Informeren;
};

/** What was last recorded of telling somebody: done, postponed on a ground, or not needed; on which legal day. */
export type Informeren =
  | { readonly stand: "gedaan"; readonly op: string }
  | { readonly stand: "uitgesteld"; readonly op: string; readonly grond?: UitstelGrond }
  | { readonly stand: "niet-nodig"; readonly op: string; readonly grond: NietNodigGrond };

/** A transfer that was offered and neither accepted, refused nor withdrawn. */
export type Aanbod = {
  readonly overdracht: string;
  readonly van: OrganisatieRef;
  readonly naar: OrganisatieRef;
  readonly grond: "moet" | "mag";
  readonly bronnen: readonly string[];
  readonly paklijst: { readonly betrokkenen: readonly string[]; readonly teksten: readonly string[] };
  readonly toelichting: string;
  readonly toelichtingOntvanger: string;
  readonly spoed: boolean;
  readonly veiligheid?: Veiligheid;
  readonly besluit?: Besluit;
  readonly aangebodenAt: string;
  readonly seq: number;
};

/** What one organisation has open or closed in this casus, and who works on it there. */
export type Dossier = {
  readonly organisatie: OrganisatieRef;
  readonly open: boolean;
  readonly medewerker?: string;
  readonly team?: string;
};

/** LKHA's request that Veilig Thuis does something (LKHA-3.3b). */
export type Verzoek = {
  readonly id: string;
  readonly aan: OrganisatieRef;
  readonly handeling: Handeling;
  readonly verricht: boolean;
};

/** The joint consultation on persons in the Netherlands (LKHA-3.2a); it counts once the other confirmed it. */
export type Overleg = {
  readonly id: string;
  readonly door: OrganisatieRef;
  readonly met: OrganisatieRef;
  readonly perBetrokkene: readonly { readonly betrokkene: string; readonly inGevaar: boolean }[];
  readonly uitkomst: "ja" | "nee";
  readonly bevestigd: boolean;
  /** The other says it was not so; it never counts, and a new consultation takes its place. */
  readonly betwist: boolean;
};

/** A narrative and the organisation that holds it; only its holder can pack it for a receiver. */
export type Tekst = { readonly id: string; readonly houder: string };

/** What somebody decided about two who resemble each other: persons are linked, never merged, and any of it can be undone. */
export type Trefferbesluit = {
  readonly houder: string;
  readonly betrokkene: string;
  readonly ander: { readonly casus: string; readonly betrokkene: string };
  readonly uitkomst: "dezelfde" | "niet-dezelfde" | "onzeker";
  /** Why, where that was told. */
  readonly toelichting?: string;
};

/**
 * A request to open a reporter who stays unknown to the family. `melding` and `seq` are the lines of the report and of the
 * request; `tot` is the last legal day on which a colleague can decide and, once approved, on which the asker can open it.
 */
export type Opening = {
  readonly id: string;
  readonly seq: number;
  readonly houder: string;
  readonly melding: number;
  readonly geheim: string;
  readonly doel: MelderDoel;
  readonly vrager: string;
  readonly tot: string;
  readonly stand: "gevraagd" | "goedgekeurd" | "afgewezen" | "herzien";
  /** The colleague who approved or refused. */
  readonly beslisser?: string;
};

/** A casus, folded from its journal. Never stored; always recomputed. */
export type Casus = {
  readonly seq: number;
  readonly nummer: string;
  readonly verantwoordelijk: OrganisatieRef;
  readonly zichtOpVeiligheid: OrganisatieRef;
  readonly regio?: OrganisatieRef;
  readonly melding: {
    readonly vrager: Vrager;
    readonly ontvangenOp: string;
    readonly ontvanger: OrganisatieRef;
    readonly melder?: string;
    readonly melderAnoniem: boolean;
    /** Veilig Thuis itself does not know who reported. */
    readonly dubbelAnoniem?: true;
    readonly gemeldDoor: OrganisatieRef;
    /** The id of what was told; a term about the report goes by it. */
    readonly toelichting: string;
  };
  readonly feiten: ZaakFeiten;
  readonly betrokkenen: readonly Betrokkene[];
  readonly veiligheid?: Veiligheid;
  readonly eerderAcuut: boolean;
  /** `door` is the organisation that decided. */
  readonly besluit?: { readonly besluit: Besluit; readonly op: string; readonly door: string };
  readonly aanbod?: Aanbod;
  readonly laatsteWeigering?: { readonly door: OrganisatieRef; readonly reden: string; readonly seq: number };
  readonly dossiers: readonly Dossier[];
  readonly overgedragenAan: readonly OrganisatieRef["soort"][];
  readonly verzoeken: readonly Verzoek[];
  readonly overleg?: Overleg;
  readonly afgestemd: boolean;
  readonly deskundigeGeraadpleegd: boolean;
  /** Questions put to experts without a name, and whether the answer was taken over. */
  readonly consulten: readonly {
    readonly consult: string;
    readonly deskundige: OrganisatieRef;
    readonly door: string;
    readonly overgenomen: boolean;
  }[];
  readonly risicoanalyseGereed: boolean;
  /** Who heard what of their rights, from which organisation, and on which legal day (X-VT11). */
  readonly rechtenVerteld: readonly {
    readonly door: string;
    readonly aan: string;
    readonly rechten: readonly Recht[];
    readonly op: string;
  }[];
  /** Since when the reporter waits for an answer to how things stand (WW-Z31). */
  readonly standGevraagdOp?: string;
  readonly teksten: readonly Tekst[];
  /** Reports that were added to this casus after the first one, by their place in the journal. */
  readonly vervolgmeldingen: readonly {
    readonly seq: number;
    readonly op: string;
    readonly houder: string;
    readonly vrager: Vrager;
    /** The id of what was told; a term about this report goes by it. */
    readonly toelichting: string;
    readonly melder?: string;
    readonly anoniem?: true;
    readonly dubbelAnoniem?: true;
  }[];
  /** Requests to open a reporter who stays unknown to the family, in the order in which they were made. */
  readonly openingen: readonly Opening[];
  /** Organisations that weighed with a colleague whether reports of somebody unknown to all can carry what they do. */
  readonly gewogenDoor: readonly string[];
  /** Who of this casus was held against somebody of another one; a matter of the dossier of whoever did so. */
  readonly treffers: readonly Trefferbesluit[];
  /** Deviations that nobody reviewed yet, by the id of their motive, and the organisation that recorded each. */
  readonly teHerzien: readonly { readonly afwijking: string; readonly door: string }[];
};

/** The victim: one per casus, entered with the melding. */
export const slachtofferVan = (casus: Casus): Betrokkene | undefined => casus.betrokkenen[0];
/** The dossier of one organisation in this casus, if it ever had one. */
export const dossierVan = (casus: Casus, organisatie: string): Dossier | undefined =>
  casus.dossiers.find((dossier) => dossier.organisatie.id === organisatie);
