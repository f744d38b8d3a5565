import type { MelderDoel } from "../access/melder-doel.ts";
import type { ConsultUitkomst } from "../advies/keuzes.ts";
import type { Besluit, Handeling, Veiligheid, Vorm, Vrager } from "../protocol/situatie.ts";
import type { GesprekVerslag } from "./gesprek.ts";
import type {
  ContactWijze,
  NietNodigGrond,
  Recht,
  TerugkoppelMoment,
  UitstelGrond,
  ZonderTerugkoppeling,
} from "./inlichten.ts";
import type { OrganisatieRef } from "./organisatie.ts";

/** Facts about the matter itself that the journal keeps as recorded; a key never recorded is unknown. */
export type ZaakFeiten = {
  vormen?: readonly Vorm[] | undefined;
  eermotief?: "ja" | "vermoeden" | "nee" | undefined;
  medewerking?: "ja" | "nee" | "onduidelijk" | undefined;
  eigenKracht?: boolean | undefined;
  hulpToereikend?: boolean | undefined;
  informerenBedreigend?: boolean | undefined;
  samenloopZorgStraf?: boolean | undefined;
  complex?: boolean | undefined;
  systeemBekendBijVeiligThuis?: boolean | undefined;
  uitkomstOnderzoek?: "geen-geweld" | "onzeker" | "geweld-vastgesteld" | undefined;
};

type Event<Type extends string, Data> = { readonly type: Type; readonly v: 1; readonly data: Readonly<Data> };

/** Which time Veilig Thuis looks again: the two that are asked (RK-9.11), or any in between. */
export const monitorRondes = ["drie-maanden", "twaalf-maanden", "tussentijds"] as const;
export type MonitorRonde = (typeof monitorRondes)[number];
/** What it found on each of the three questions (RK-9.10). */
export const monitorAntwoorden = ["ja", "deels", "nee"] as const;
export type MonitorAntwoord = (typeof monitorAntwoorden)[number];

/** What somebody decides about two persons who resemble each other; `herroepen` takes the last decision back. */
export const trefferUitkomsten = ["dezelfde", "niet-dezelfde", "onzeker", "herroepen"] as const;
export type TrefferUitkomst = (typeof trefferUitkomsten)[number];

/** On what a report of somebody whom nobody knows can carry: something confirms it, or it cannot wait. */
export const weegGronden = ["bevestigd", "kan-niet-wachten"] as const;
export type WeegGrond = (typeof weegGronden)[number];

/** Where a case stood when another report came in: being assessed, assessed, or only followed. */
export type MeldingFase = "tijdens-beoordeling" | "na-beoordeling" | "tijdens-monitoring";

/** How a melding reached the chain. */
export type Kanaal = "telefoon" | "formulier" | "api";

/**
 * What has happened in a casus, as sentences in the past. Names and narratives are never in here:
 * events carry ids of `persoon`, `tekst` and `geheim` rows, which can be destroyed while the journal stays readable.
 */
export type CasusEvent =
  | Event<
      "MeldingOntvangen",
      {
        nummer: string;
        ontvanger: OrganisatieRef;
        kanaal: Kanaal;
        vrager: Vrager;
        vormen?: readonly Vorm[];
        toelichting: string;
        melder?: string;
        melderAnoniem: boolean;
        acuutGevaar: boolean;
        regio?: OrganisatieRef;
        redenRegio?: string;
        /** Only when Veilig Thuis itself does not know who reports. */
        dubbelAnoniem?: true;
        gesprek?: GesprekVerslag;
        /** The advice that was made into this report; nothing in that advice leads here. */
        advies?: string;
      }
    >
  /** Another report on a running casus. `fase` is where the case stood, as Statistics Netherlands counts it (85361NED). */
  | Event<
      "MeldingToegevoegd",
      {
        kanaal: Kanaal;
        vrager: Vrager;
        toelichting: string;
        melder?: string;
        melderAnoniem: boolean;
        fase: MeldingFase;
        acuutGevaar?: true;
        dubbelAnoniem?: true;
        gesprek?: GesprekVerslag;
        genoemden?: string;
      }
    >
  /** `melding` is the line of the report, `tot` the last legal day on which a colleague can decide. */
  | Event<
      "MelderOpeningGevraagd",
      {
        opening: string;
        melding: number;
        geheim: string;
        doel: MelderDoel;
        reden: string;
        tot: string;
        /** An earlier question of the same employee that ran out. */
        vervangt?: string;
      }
    >
  /** `vrager` is the employee who may open it now, `tot` the last legal day on which that is possible. */
  | Event<"MelderOpeningGoedgekeurd", { opening: string; geheim: string; vrager: string; tot: string }>
  | Event<"MelderOpeningAfgewezen", { opening: string; reden: string }>
  | Event<"MelderOpeningHerzien", { opening: string; terecht: boolean; toelichting: string }>
  /** A report of which Veilig Thuis itself does not know the reporter was weighed with a colleague (X-VT8). */
  | Event<"DubbelAnoniemGewogen", { waarneming: string; grond: WeegGrond; toelichting: string; met: string }>
  | Event<"BetrokkeneOpgenomen", { betrokkene: string; persoon: string; versie: number; houder: string }>
  | Event<"BetrokkeneBijgewerkt", { betrokkene: string; persoon: string; versie: number; houder: string }>
  | Event<"FeitenVastgelegd", ZaakFeiten>
  | Event<"RegioVastgesteld", { regio: OrganisatieRef; reden: string }>
  | Event<"Toegewezen", { organisatie: string; medewerker: string; team?: string; reden?: string }>
  | Event<
      "VeiligheidBeoordeeld",
      {
        uitkomst: Veiligheid;
        perBetrokkene: readonly { betrokkene: string; uitkomst: Veiligheid }[];
        toelichting: string;
      }
    >
  | Event<
      "AcuutGevaarGemeld",
      { gedaan: "politie-gewaarschuwd" | "ontvanger-bereikt" | "beide"; toelichting: string }
    >
  | Event<"BesluitGenomen", { besluit: Besluit; toelichting: string }>
  | Event<
      "OverdrachtAangeboden",
      {
        overdracht: string;
        van: OrganisatieRef;
        naar: OrganisatieRef;
        grond: "moet" | "mag";
        bronnen: readonly string[];
        paklijst: { betrokkenen: readonly string[]; teksten: readonly string[] };
        toelichting: string;
        toelichtingOntvanger: string;
        warm: boolean;
        spoed: boolean;
        /** What the receiver may know to weigh the offer; as it was when it was made. */
        veiligheid?: Veiligheid;
        besluit?: Besluit;
      }
    >
  | Event<
      "OverdrachtAanvaard",
      {
        overdracht: string;
        door: OrganisatieRef;
        personen: readonly { betrokkene: string; van: string; persoon: string; versie: number }[];
        teksten: readonly { van: string; tekst: string }[];
      }
    >
  | Event<
      "OverdrachtGeweigerd",
      { overdracht: string; door: OrganisatieRef; reden: string; redenOntvanger: string }
    >
  | Event<"OverdrachtIngetrokken", { overdracht: string; reden: string }>
  | Event<
      "ActieGevraagd",
      {
        verzoek: string;
        aan: OrganisatieRef;
        handeling: Handeling;
        toelichting: string;
        toelichtingAan: string;
      }
    >
  | Event<"HandelingVerricht", { handeling: Handeling; verzoek?: string; toelichting: string }>
  | Event<
      "RisicoOverlegGehouden",
      {
        overleg: string;
        door: OrganisatieRef;
        met: OrganisatieRef;
        perBetrokkene: readonly { betrokkene: string; inGevaar: boolean }[];
        uitkomst: "ja" | "nee";
        toelichting: string;
        toelichtingAnder: string;
      }
    >
  | Event<"RisicoOverlegBevestigd", { overleg: string; door: OrganisatieRef }>
  | Event<
      "RisicoOverlegBetwist",
      { overleg: string; door: OrganisatieRef; reden: string; redenAnder: string }
    >
  | Event<"AfstemmingAfgesproken", { afspraken: readonly { wie: OrganisatieRef; wat: string }[] }>
  /** An expert was asked without a name; nothing at the expert leads back here (LKHA-1.3b). */
  | Event<"ConsultGevraagd", { consult: string; deskundige: OrganisatieRef }>
  | Event<"ConsultOvergenomen", { consult: string }>
  | Event<
      "DeskundigeGeraadpleegd",
      {
        deskundige: OrganisatieRef["soort"];
        toelichting: string;
        /** What the expert found, where the answer came through Schakel (LKHA-1.3a). */
        uitkomst?: ConsultUitkomst;
      }
    >
  | Event<"RisicoanalyseAfgerond", { deskundige: OrganisatieRef["soort"]; toelichting: string }>
  | Event<"SlachtofferTeruggekeerd", { betrokkene: string; persoon: string; versie: number; houder: string }>
  | Event<"NotitieGemaakt", { tekst: string }>
  /** Without a person it was said of everybody in the casus at once, as it once was. */
  | Event<"InformerenUitgesteld", { reden: string; betrokkene?: string; grond?: UitstelGrond }>
  | Event<"BetrokkeneGeinformeerd", { betrokkene: string; hoe: ContactWijze; toelichting: string }>
  | Event<"InformerenNietNodig", { betrokkene: string; grond: NietNodigGrond; reden: string }>
  /** `aan` is the id of somebody in the casus, or the word "melder". */
  | Event<"RechtenVerteld", { aan: string; rechten: readonly Recht[] }>
  | Event<
      "MelderTeruggekoppeld",
      {
        na: TerugkoppelMoment;
        /** Which report it answers, by the id of what was told; absent in lines from before reports could be added. */
        melding?: string;
        hoe: ContactWijze;
        vervolg: boolean;
        heeftRol: boolean;
        toelichting: string;
        partijen?: string;
        veiligheidsvoorwaarden?: string;
        monitorafspraken?: string;
      }
    >
  | Event<
      "TerugkoppelingNietGegeven",
      { na: TerugkoppelMoment; melding?: string; grond: ZonderTerugkoppeling; reden: string }
    >
  /** The reporter waits for an answer and asked how things stand (WW-Z31). */
  | Event<"StandGevraagd", Record<never, never>>
  | Event<"StandBeantwoord", { toelichting: string }>
  | Event<
      "Gemonitord",
      {
        ronde: MonitorRonde;
        voorwaarden: MonitorAntwoord;
        veilig: MonitorAntwoord;
        herstel: MonitorAntwoord;
        toelichting: string;
        volgendeOp?: string | undefined;
      }
    >
  | Event<
      "AfwijkingGemotiveerd",
      { handeling: Handeling; bronnen: readonly string[]; motief: string; herzienOp: string }
    >
  /** In acute danger a rule was set aside with a reason only; its review is due without being named. */
  | Event<"NoodgreepGedaan", { handeling: Handeling; bronnen: readonly string[]; reden: string }>
  /** `afwijking` is the id of the motive of the deviation, or of the reason of an emergency override. */
  | Event<"AfwijkingHerzien", { afwijking: string; toelichting: string }>
  | Event<"DossierGesloten", { organisatie: OrganisatieRef; bronnen: readonly string[]; reden: string }>
  /** `ander` is somebody in another casus of the same organisation: linked or not, two persons stay two (decision 2). */
  | Event<
      "TrefferBeoordeeld",
      {
        betrokkene: string;
        ander: { casus: string; betrokkene: string };
        uitkomst: TrefferUitkomst;
        toelichting?: string;
      }
    >
  | Event<"DossierHeropend", { organisatie: OrganisatieRef; reden: string }>;

/** The name of an event, as the journal stores it. */
export type EventType = CasusEvent["type"];
/** What one kind of event says. */
export type EventData<T extends EventType> = Extract<CasusEvent, { type: T }>["data"];

/** Who did it: an employee for an organisation, or an organisation's system (no employee). */
export type Door = { readonly organisatie: OrganisatieRef; readonly medewerker?: string };

/**
 * One line of the journal. `gebeurdOp` is the legal day it happened (Europe/Amsterdam),
 * `vastgelegdOp` the UTC instant we knew it.
 */
export type Journaalregel = {
  readonly seq: number;
  readonly event: CasusEvent;
  readonly door: Door;
  readonly gebeurdOp: string;
  readonly vastgelegdOp: string;
};
