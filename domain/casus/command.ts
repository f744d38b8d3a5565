import { z } from "zod";
import { melderDoelen } from "../access/melder-doel.ts";
import { consultUitkomsten } from "../advies/keuzes.ts";
import { handelingen, keuzes, vormen } from "../protocol/situatie.ts";
import { dag } from "../time/dag.ts";
import { monitorAntwoorden, monitorRondes, trefferUitkomsten, weegGronden } from "./event.ts";
import { Gesprek } from "./gesprek.ts";
import {
  contactWijzen,
  nietNodigGronden,
  rechten,
  terugkoppelMomenten,
  uitstelGronden,
  zonderTerugkoppeling,
} from "./inlichten.ts";
import { leesbaar } from "./leesbaar.ts";
import { sectoren, VeiligContact } from "./melder.ts";
import { deskundigen, OrganisatieRef } from "./organisatie.ts";
import { PersoonGegevens } from "./persoon.ts";

const id = z.uuid();
const Vorm = z.enum(vormen);
const Vormen = z
  .array(Vorm)
  .min(1)
  .max(vormen.length)
  .refine((lijst) => new Set(lijst).size === lijst.length, {
    error: "Noem elke vorm één keer. Name each form once.",
  });
const Handeling = z.enum(handelingen);
const Veiligheid = z.enum(keuzes.veiligheid);
const Besluit = z.enum(keuzes.besluitVeiligThuis);
const tekst = leesbaar(20_000);
const lijst = <T extends z.ZodType>(van: T) => z.array(van).max(100);
const motivering = {
  /** Asked when the protocol allows the act only with a recorded motive (RK-7.12). */
  motief: tekst.optional(),
  herzienOp: dag.optional(),
};

/** In acute danger to life a reason alone lets pass what no hard guard forbids (BESLUIT-NOODGREEP). */
const noodgreep = { noodgeval: tekst.optional() };

/** Facts about the matter that a command may set; the same keys as the journal keeps. */
const zaakFeiten = {
  vormen: Vormen.optional(),
  eermotief: z.enum(keuzes.eermotief).optional(),
  medewerking: z.enum(keuzes.medewerking).optional(),
  eigenKracht: z.boolean().optional(),
  hulpToereikend: z.boolean().optional(),
  informerenBedreigend: z.boolean().optional(),
  samenloopZorgStraf: z.boolean().optional(),
  complex: z.boolean().optional(),
  systeemBekendBijVeiligThuis: z.boolean().optional(),
  uitkomstOnderzoek: z.enum(keuzes.uitkomstOnderzoek).optional(),
};

/** What somebody was told of their rights; at least one. */
const Rechten = z.array(z.enum(rechten)).min(1).max(rechten.length);

const Paklijst = z.strictObject({ betrokkenen: lijst(id), teksten: lijst(id) });

const Melder = z.strictObject({
  naam: leesbaar(300).optional(),
  organisatie: leesbaar(300).optional(),
  bereikbaar: leesbaar(500).optional(),
  anoniem: z.boolean(),
  /** Only Veilig Thuis itself does not know who it is either: a kind of report of its own (X-VT8). */
  dubbelAnoniem: z.literal(true).optional(),
  /** At work: what for, and in which sector of the reporting code. */
  functie: leesbaar(200).optional(),
  sector: z.enum(sectoren).optional(),
  /** How a citizen or victim can be reached without anybody noticing; it goes before everything else. */
  contact: VeiligContact.optional(),
});

/** A concern comes in. What a door asks of a person or system is a part of this. */
export const OntvangMelding = z.strictObject({
  type: z.literal("OntvangMelding"),
  nummer: z.string().regex(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/),
  kanaal: z.enum(["telefoon", "formulier", "api"]),
  vrager: z.enum(keuzes.vrager),
  ontvanger: OrganisatieRef,
  ontvangenOp: dag,
  vormen: Vormen.optional(),
  eermotief: z.enum(keuzes.eermotief).optional(),
  toelichting: tekst,
  melder: Melder.optional(),
  gesprek: Gesprek.optional(),
  slachtoffer: PersoonGegevens,
  overigen: z.array(PersoonGegevens).max(50),
  /** The Veilig Thuis region that the municipality gives; another one needs a reason. */
  regio: OrganisatieRef.optional(),
  regioVolgensGemeente: OrganisatieRef.shape.id.optional(),
  redenRegio: tekst.optional(),
  acuutGevaar: z.boolean().optional(),
  /** The advice that was made into this report (WW-A10). */
  advies: id.optional(),
});

/** Every request that may change a casus, parsed once at the edge. Names are requests, events are what came of them. */
export const CasusCommand = z.discriminatedUnion("type", [
  OntvangMelding,
  z.strictObject({
    type: z.literal("VoegMeldingToe"),
    kanaal: z.enum(["telefoon", "formulier", "api"]),
    vrager: z.enum(keuzes.vrager),
    toelichting: tekst,
    melder: Melder.optional(),
    gesprek: Gesprek.optional(),
    acuutGevaar: z.boolean().optional(),
    vormen: Vormen.optional(),
    eermotief: z.enum(keuzes.eermotief).optional(),
    /** Who were named, as typed: whoever works on the case takes them into it. */
    genoemden: tekst.optional(),
  }),
  /** Asks a colleague to let a reporter be opened who stays unknown to the family; `melding` is the line of the report. */
  z.strictObject({
    type: z.literal("VraagMelderOpening"),
    melding: z.int().min(1).max(1_000_000),
    doel: z.enum(melderDoelen),
    reden: tekst,
  }),
  z.strictObject({ type: z.literal("KeurMelderOpeningGoed"), opening: id }),
  z.strictObject({ type: z.literal("WijsMelderOpeningAf"), opening: id, reden: tekst }),
  z.strictObject({
    type: z.literal("HerzieMelderOpening"),
    opening: id,
    terecht: z.boolean(),
    toelichting: tekst,
  }),
  z.strictObject({
    type: z.literal("WeegDubbelAnoniem"),
    /** What the reporter saw or heard, on which it rests. */
    waarneming: tekst,
    grond: z.enum(weegGronden),
    toelichting: tekst,
    /** The colleague with whom it was weighed. */
    met: leesbaar(100),
  }),
  z.strictObject({ type: z.literal("NeemBetrokkeneOp"), persoon: PersoonGegevens }),
  z.strictObject({ type: z.literal("WerkBetrokkeneBij"), betrokkene: id, persoon: PersoonGegevens }),
  z.strictObject({ type: z.literal("LegFeitenVast"), ...zaakFeiten }),
  z.strictObject({ type: z.literal("StelRegioVast"), regio: OrganisatieRef, reden: tekst }),
  z.strictObject({
    type: z.literal("WijsToe"),
    medewerker: leesbaar(100),
    team: leesbaar(100).optional(),
    reden: tekst.optional(),
  }),
  z.strictObject({ type: z.literal("PakOp") }),
  z.strictObject({
    type: z.literal("BeoordeelVeiligheid"),
    perBetrokkene: z
      .array(z.strictObject({ betrokkene: id, uitkomst: Veiligheid }))
      .min(1)
      .max(100),
    toelichting: tekst,
  }),
  z.strictObject({
    type: z.literal("MeldAcuutGevaar"),
    gedaan: z.enum(["politie-gewaarschuwd", "ontvanger-bereikt", "beide"]),
    toelichting: tekst,
  }),
  z.strictObject({
    type: z.literal("NeemBesluit"),
    besluit: Besluit,
    toelichting: tekst,
    /** What Veilig Thuis decides on; what is not said here stays as it was recorded. */
    medewerking: zaakFeiten.medewerking,
    hulpToereikend: zaakFeiten.hulpToereikend,
    eigenKracht: zaakFeiten.eigenKracht,
    ...motivering,
    ...noodgreep,
  }),
  z.strictObject({
    type: z.literal("BiedOverdrachtAan"),
    naar: OrganisatieRef,
    toelichting: tekst,
    paklijst: Paklijst,
    warm: z.boolean(),
    ...motivering,
  }),
  z.strictObject({ type: z.literal("AanvaardOverdracht"), overdracht: id }),
  z.strictObject({ type: z.literal("WeigerOverdracht"), overdracht: id, reden: tekst }),
  z.strictObject({ type: z.literal("TrekOverdrachtIn"), overdracht: id, reden: tekst }),
  z.strictObject({
    type: z.literal("VraagActie"),
    aan: OrganisatieRef,
    handeling: Handeling,
    toelichting: tekst,
  }),
  z.strictObject({
    type: z.literal("VerrichtHandeling"),
    handeling: Handeling,
    verzoek: id.optional(),
    toelichting: tekst,
    ...motivering,
    ...noodgreep,
  }),
  z.strictObject({
    type: z.literal("HoudRisicoOverleg"),
    met: OrganisatieRef,
    perBetrokkene: lijst(z.strictObject({ betrokkene: id, inGevaar: z.boolean() })),
    uitkomst: z.enum(["ja", "nee"]),
    toelichting: tekst,
  }),
  z.strictObject({ type: z.literal("BevestigRisicoOverleg"), overleg: id }),
  z.strictObject({ type: z.literal("BetwistRisicoOverleg"), overleg: id, reden: tekst }),
  z.strictObject({
    type: z.literal("MaakAfstemming"),
    afspraken: z
      .array(z.strictObject({ wie: OrganisatieRef, wat: tekst }))
      .min(1)
      .max(50),
  }),
  z.strictObject({
    type: z.literal("RaadpleegDeskundige"),
    deskundige: z.enum(deskundigen),
    toelichting: tekst,
  }),
  /** An expert is asked without a name; the question itself lies at the expert, as an advice. */
  z.strictObject({ type: z.literal("VraagConsult"), consult: id, deskundige: OrganisatieRef }),
  /** Outcome and expert are those of the answer: whatever is said of them here is replaced by what is known. */
  z.strictObject({
    type: z.literal("NeemConsultOver"),
    consult: id,
    uitkomst: z.enum(consultUitkomsten).optional(),
    deskundige: z.enum(deskundigen).optional(),
    toelichting: tekst,
  }),
  z.strictObject({
    type: z.literal("RondRisicoanalyseAf"),
    deskundige: z.enum(deskundigen),
    toelichting: tekst,
  }),
  z
    .strictObject({
      type: z.literal("MeldTerugkeer"),
      /** Said expressly: from here on Veilig Thuis may act towards the victim and the family again (LKHA-3.3c). */
      inNederland: z.literal(true),
      plaats: leesbaar(200).optional(),
      gemeente: z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
      inschrijving: z.enum(["ingeschreven", "niet-ingeschreven", "gemeente-onbekend"]).optional(),
    })
    // also told when something else is missing, so that a form says everything at once
    .refine(({ plaats, gemeente }) => plaats || gemeente, { path: ["plaats"], when: () => true }),
  z.strictObject({ type: z.literal("MaakNotitie"), inhoud: tekst }),
  z.strictObject({
    type: z.literal("InformeerBetrokkene"),
    betrokkene: id,
    hoe: z.enum(contactWijzen),
    toelichting: tekst,
    rechten: Rechten.optional(),
    ...motivering,
    ...noodgreep,
  }),
  z.strictObject({
    type: z.literal("StelInformerenUit"),
    betrokkene: id,
    grond: z.enum(uitstelGronden),
    reden: tekst,
  }),
  z.strictObject({
    type: z.literal("ZieAfVanInformeren"),
    betrokkene: id,
    grond: z.enum(nietNodigGronden),
    reden: tekst,
  }),
  z.strictObject({
    type: z.literal("VertelRechten"),
    aanWie: z.union([id, z.literal("melder")]),
    rechten: Rechten,
  }),
  z.strictObject({
    type: z.literal("KoppelTerug"),
    na: z.enum(terugkoppelMomenten),
    /** Which report, by the id of what was told; the first one unless another is named. */
    melding: id.optional(),
    hoe: z.enum(contactWijzen),
    vervolg: z.boolean(),
    heeftRol: z.boolean(),
    toelichting: tekst,
    partijen: tekst.optional(),
    veiligheidsvoorwaarden: tekst.optional(),
    monitorafspraken: tekst.optional(),
  }),
  z.strictObject({
    type: z.literal("ZieAfVanTerugkoppeling"),
    na: z.enum(terugkoppelMomenten),
    melding: id.optional(),
    grond: z.enum(zonderTerugkoppeling),
    reden: tekst,
  }),
  z.strictObject({
    type: z.literal("Monitor"),
    ronde: z.enum(monitorRondes),
    voorwaarden: z.enum(monitorAntwoorden),
    veilig: z.enum(monitorAntwoorden),
    herstel: z.enum(monitorAntwoorden),
    toelichting: tekst,
    volgendeOp: dag.optional(),
  }),
  z.strictObject({ type: z.literal("VraagStand") }),
  z.strictObject({ type: z.literal("BeantwoordStand"), toelichting: tekst }),
  z.strictObject({ type: z.literal("HerzieAfwijking"), afwijking: id, toelichting: tekst }),
  z.strictObject({
    type: z.literal("BeoordeelTreffer"),
    betrokkene: id,
    /** Somebody in another casus of the asker's own organisation. */
    anderCasus: id,
    anderBetrokkene: id,
    uitkomst: z.enum(trefferUitkomsten),
    toelichting: tekst.optional(),
  }),
  z.strictObject({ type: z.literal("SluitDossier"), reden: tekst, ...motivering }),
  z.strictObject({ type: z.literal("HeropenDossier"), reden: tekst }),
]);
/** One request, in any of its shapes, once parsed. */
export type CasusCommand = z.infer<typeof CasusCommand>;
/** The name of a request, as policies, forms and the audit use it. */
export type CommandType = CasusCommand["type"];
/** One kind of command, by its name. */
export type CommandOf<T extends CommandType> = Extract<CasusCommand, { type: T }>;

/** The envelope every door fills in: an id for harmless retries and the legal day it happened. */
export const Envelope = z.strictObject({
  id: z.uuid(),
  casus: z.uuid(),
  gebeurdOp: dag.optional(),
  command: CasusCommand,
});
/** A parsed envelope; without `gebeurdOp` it happened today. */
export type Envelope = z.infer<typeof Envelope>;
