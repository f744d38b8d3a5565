import type { CasusCommand, CommandOf } from "#domain/casus/command.ts";
import { rechten } from "#domain/casus/inlichten.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import type { Besluit, Veiligheid, Vorm } from "#domain/protocol/situatie.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import type { DemoMedewerkerId } from "./people.ts";

/** How long before the demo was loaded: whole days and a time of day, or minutes for what happened just now. */
export type Toen = { dagen: number; om: string } | { minuten: number };

/** Somebody in a story; `jaren` is the age as told on the day of the melding. */
export type Mens = Omit<PersoonGegevens, "leeftijd"> & { jaren?: number };

/** The ids that a step may need of what came before it in its own story. */
export type Bekend = {
  mensen: readonly string[];
  meldingstekst: string;
  overdracht: string;
  overleg: string;
  verzoek: string;
};

/** One thing that somebody does in a story. */
export type Stap = { toen: Toen; wie: DemoMedewerkerId; doe: (bekend: Bekend) => CasusCommand };

/**
 * One invented casus, told as what people did. `toont` says what it is there to show, and `bekijk` as whom to look at
 * it; both are absent for what only fills the lists.
 */
export type Verhaal = {
  sleutel: string;
  toont?: Zin;
  bekijk?: DemoMedewerkerId;
  melding: {
    toen: Toen;
    wie: DemoMedewerkerId;
    vrager: CommandOf<"OntvangMelding">["vrager"];
    vormen?: readonly Vorm[];
    eermotief?: "ja" | "vermoeden";
    acuutGevaar?: true;
    /** It came from a system of the police to the organisation of `wie`: nobody works on it yet. */
    systeem?: true;
    melder?: CommandOf<"OntvangMelding">["melder"];
    gesprek?: CommandOf<"OntvangMelding">["gesprek"];
    tekst: string;
    mensen: readonly [Mens, ...Mens[]];
  };
  daarna: readonly Stap[];
};

/** A day and time in the past: `op(3, "10:42")` is three days ago. */
export const op = (dagen: number, om: string): Toen => ({ dagen, om });
/** So many minutes ago. */
export const zojuist = (minuten: number): Toen => ({ minuten });
/** One step: when, who, what. */
export const stap = (toen: Toen, wie: DemoMedewerkerId, doe: Stap["doe"]): Stap => ({ toen, wie, doe });

/** The organisations that stories hand over to. */
export const bij = {
  haaglanden: { id: "vt-haaglanden", soort: "veilig-thuis" },
  amsterdam: { id: "vt-amsterdam-amstelland", soort: "veilig-thuis" },
  lkha: { id: "lkha", soort: "lkha" },
  lokaalTeam: { id: "lokaal-team-zuidrand", soort: "lokaal-team" },
} as const satisfies Record<string, OrganisatieRef>;

/** The safety of the victim and, in the same order as the melding names them, of others. */
export const beoordeel =
  (toelichting: string, ...uitkomsten: readonly Veiligheid[]): Stap["doe"] =>
  ({ mensen }) => ({
    type: "BeoordeelVeiligheid",
    perBetrokkene: uitkomsten.map((uitkomst, n) => ({ betrokkene: mensen[n] ?? "", uitkomst })),
    toelichting,
  });

/** Offers the casus with everybody in it and the text of the melding. */
export const bied =
  (naar: OrganisatieRef, toelichting: string): Stap["doe"] =>
  ({ mensen, meldingstekst }) => ({
    type: "BiedOverdrachtAan",
    naar,
    toelichting,
    paklijst: { betrokkenen: [...mensen], teksten: [meldingstekst] },
    warm: true,
  });

/** Accepts the last offer. */
export const aanvaard: Stap["doe"] = ({ overdracht }) => ({ type: "AanvaardOverdracht", overdracht });
/** Gives the last offer back. */
export const weiger =
  (reden: string): Stap["doe"] =>
  ({ overdracht }) => ({ type: "WeigerOverdracht", overdracht, reden });
/** Decides who goes on. */
export const besluit =
  (keuze: Besluit, toelichting: string): Stap["doe"] =>
  () => ({ type: "NeemBesluit", besluit: keuze, toelichting });
/** Records facts about the matter. */
export const feiten =
  (wat: Omit<CommandOf<"LegFeitenVast">, "type">): Stap["doe"] =>
  () => ({ type: "LegFeitenVast", ...wat });
/** Lets a reporter who has no role in it know what was done after the assessment. */
export const koppelTerug =
  (toelichting: string, partijen?: string): Stap["doe"] =>
  () => ({
    type: "KoppelTerug",
    na: "beoordeling",
    hoe: "telefoon",
    vervolg: partijen !== undefined,
    heeftRol: false,
    toelichting,
    ...(partijen && { partijen }),
  });
/** Somebody, by their place in the melding, was told in a talk that another gave data on them, and of their rights. */
export const informeer =
  (plaats: number, toelichting: string): Stap["doe"] =>
  ({ mensen }) => ({
    type: "InformeerBetrokkene",
    betrokkene: mensen[plaats] ?? "",
    hoe: "gesprek",
    toelichting,
    rechten: [...rechten],
  });
/** The reporter heard of their rights on the telephone. */
export const rechtenMelder: Stap["doe"] = () => ({
  type: "VertelRechten",
  aanWie: "melder",
  rechten: [...rechten],
});
/** Writes a note in the own dossier. */
export const noteer =
  (inhoud: string): Stap["doe"] =>
  () => ({ type: "MaakNotitie", inhoud });
/** LKHA asks Veilig Thuis to act. */
export const vraagActie =
  (aan: OrganisatieRef, toelichting: string): Stap["doe"] =>
  () => ({ type: "VraagActie", aan, handeling: "actie-veilig-thuis", toelichting });
/** Veilig Thuis does what LKHA asked for last. */
export const doeGevraagde =
  (toelichting: string): Stap["doe"] =>
  ({ verzoek }) => ({ type: "VerrichtHandeling", handeling: "actie-veilig-thuis", verzoek, toelichting });
/** Holds the consultation on people in the Netherlands. */
export const overleg =
  (met: OrganisatieRef, uitkomst: "ja" | "nee", toelichting: string): Stap["doe"] =>
  () => ({ type: "HoudRisicoOverleg", met, perBetrokkene: [], uitkomst, toelichting });
/** Confirms the last consultation. */
export const bevestig: Stap["doe"] = ({ overleg: gehouden }) => ({
  type: "BevestigRisicoOverleg",
  overleg: gehouden,
});
/** Closes the own dossier. */
export const sluit =
  (reden: string): Stap["doe"] =>
  () => ({ type: "SluitDossier", reden });
/** Opens the own dossier again. */
export const heropen =
  (reden: string): Stap["doe"] =>
  () => ({ type: "HeropenDossier", reden });
