import type { CommandType } from "#domain/casus/command.ts";
import { type Velden, zonderLeeg } from "./velden.server.ts";

/** The commands that a form of the case page can post; what is asked of an expert has a page of its own. */
export type FormulierOpdracht = Exclude<CommandType, "OntvangMelding" | "VraagConsult" | "NeemConsultOver">;

const motivering = (v: Velden) => ({ motief: v.tekst("motief"), herzienOp: v.tekst("herzienOp") });
const noodgreep = (v: Velden) => ({ noodgeval: v.tekst("noodgeval") });
const toelichting = (v: Velden) => ({ toelichting: v.tekst("toelichting") });
const deskundige = (v: Velden) => ({ deskundige: v.tekst("deskundige"), ...toelichting(v) });

const metGrond = (v: Velden) => ({
  betrokkene: v.tekst("betrokkene"),
  grond: v.tekst("grond"),
  reden: v.tekst("reden"),
});

/** Who reports, as far as told; nothing where nothing was. */
export function leesMelder(v: Velden): Record<string, unknown> | undefined {
  const gegevens = zonderLeeg({
    naam: v.tekst("melder.naam"),
    organisatie: v.tekst("melder.organisatie"),
    bereikbaar: v.tekst("melder.bereikbaar"),
  });
  const anoniem = v.vink("melder.anoniem");
  return anoniem || Object.keys(gegevens).length > 0 ? { ...gegevens, anoniem } : undefined;
}

/** One choice says both after what and about which report. */
const naMelding = (v: Velden) => {
  const [na, melding] = v.tekst("na")?.split("/") ?? [];
  return { na, melding };
};

/** How the fields of each form become its command; the schema of the command judges the result. */
const lezers = {
  VoegMeldingToe: (v) => ({
    kanaal: v.tekst("kanaal"),
    vrager: v.tekst("vrager"),
    melder: leesMelder(v),
    acuutGevaar: v.jaNee("acuutGevaar"),
    ...toelichting(v),
  }),
  VraagMelderOpening: (v) => ({
    melding: Number(v.tekst("melding")),
    doel: v.tekst("doel"),
    reden: v.tekst("reden"),
  }),
  KeurMelderOpeningGoed: (v) => ({ opening: v.tekst("opening") }),
  WijsMelderOpeningAf: (v) => ({ opening: v.tekst("opening"), reden: v.tekst("reden") }),
  HerzieMelderOpening: (v) => ({
    opening: v.tekst("opening"),
    terecht: v.jaNee("terecht"),
    ...toelichting(v),
  }),
  WeegDubbelAnoniem: (v) => ({
    waarneming: v.tekst("waarneming"),
    grond: v.tekst("grond"),
    // only colleagues can be chosen; anybody else counts as nobody
    met: v.naslag.collegas.has(v.tekst("met") ?? "") ? v.tekst("met") : undefined,
    ...toelichting(v),
  }),
  NeemBetrokkeneOp: (v) => ({ persoon: v.persoon("persoon") }),
  WerkBetrokkeneBij: (v) => ({ betrokkene: v.tekst("betrokkene"), persoon: v.persoon("persoon") }),
  LegFeitenVast: (v) => ({
    vormen: v.lijst("vormen").length > 0 ? v.lijst("vormen") : undefined,
    eermotief: v.tekst("eermotief"),
    medewerking: v.tekst("medewerking"),
    uitkomstOnderzoek: v.tekst("uitkomstOnderzoek"),
    eigenKracht: v.jaNee("eigenKracht"),
    hulpToereikend: v.jaNee("hulpToereikend"),
    informerenBedreigend: v.jaNee("informerenBedreigend"),
    samenloopZorgStraf: v.jaNee("samenloopZorgStraf"),
    complex: v.jaNee("complex"),
    systeemBekendBijVeiligThuis: v.jaNee("systeemBekendBijVeiligThuis"),
  }),
  StelRegioVast: (v) => ({ regio: v.organisatie("regio"), reden: v.tekst("reden") }),
  WijsToe: (v) => {
    const medewerker = v.tekst("medewerker");
    // only colleagues can be chosen; anybody else counts as nobody
    if (!medewerker || !v.naslag.collegas.has(medewerker)) return {};
    return { medewerker, team: v.naslag.collegas.get(medewerker), reden: v.tekst("reden") };
  },
  PakOp: () => ({}),
  BeoordeelVeiligheid: (v) => ({
    perBetrokkene: v.rijen("perBetrokkene").flatMap((n) => {
      const uitkomst = v.tekst(`perBetrokkene.${n}.uitkomst`);
      return uitkomst ? [{ betrokkene: v.tekst(`perBetrokkene.${n}.betrokkene`), uitkomst }] : [];
    }),
    ...toelichting(v),
  }),
  MeldAcuutGevaar: (v) => ({ gedaan: v.tekst("gedaan"), ...toelichting(v) }),
  NeemBesluit: (v) => ({
    besluit: v.tekst("besluit"),
    medewerking: v.tekst("medewerking"),
    hulpToereikend: v.jaNee("hulpToereikend"),
    eigenKracht: v.jaNee("eigenKracht"),
    ...toelichting(v),
    ...motivering(v),
    ...noodgreep(v),
  }),
  BiedOverdrachtAan: (v) => ({
    naar: v.organisatie("naar"),
    ...toelichting(v),
    paklijst: { betrokkenen: v.lijst("paklijst.betrokkenen"), teksten: v.lijst("paklijst.teksten") },
    warm: v.vink("warm"),
    ...motivering(v),
  }),
  AanvaardOverdracht: (v) => ({ overdracht: v.tekst("overdracht") }),
  WeigerOverdracht: (v) => ({ overdracht: v.tekst("overdracht"), reden: v.tekst("reden") }),
  TrekOverdrachtIn: (v) => ({ overdracht: v.tekst("overdracht"), reden: v.tekst("reden") }),
  VraagActie: (v) => ({ aan: v.organisatie("aan"), handeling: v.tekst("handeling"), ...toelichting(v) }),
  VerrichtHandeling: (v) => ({
    handeling: v.tekst("handeling"),
    verzoek: v.tekst("verzoek"),
    ...toelichting(v),
    ...motivering(v),
    ...noodgreep(v),
  }),
  HoudRisicoOverleg: (v) => ({
    met: v.organisatie("met"),
    perBetrokkene: v.rijen("perBetrokkene").flatMap((n) => {
      const inGevaar = v.jaNee(`perBetrokkene.${n}.inGevaar`);
      return inGevaar === undefined
        ? []
        : [{ betrokkene: v.tekst(`perBetrokkene.${n}.betrokkene`), inGevaar }];
    }),
    uitkomst: v.tekst("uitkomst"),
    ...toelichting(v),
  }),
  BevestigRisicoOverleg: (v) => ({ overleg: v.tekst("overleg") }),
  BetwistRisicoOverleg: (v) => ({ overleg: v.tekst("overleg"), reden: v.tekst("reden") }),
  MaakAfstemming: (v) => ({
    // a line that was begun is one: what it lacks is asked
    afspraken: v
      .rijen("afspraken")
      .map((n) =>
        zonderLeeg({ wie: v.organisatie(`afspraken.${n}.wie`), wat: v.tekst(`afspraken.${n}.wat`) }),
      ),
  }),
  RaadpleegDeskundige: deskundige,
  RondRisicoanalyseAf: deskundige,
  MeldTerugkeer: (v) => ({
    inNederland: v.vink("inNederland") || undefined,
    plaats: v.tekst("plaats"),
    gemeente: v.gemeente("gemeente"),
    inschrijving: v.tekst("inschrijving"),
  }),
  MaakNotitie: (v) => ({ inhoud: v.tekst("inhoud") }),
  InformeerBetrokkene: (v) => ({
    betrokkene: v.tekst("betrokkene"),
    hoe: v.tekst("hoe"),
    ...toelichting(v),
    rechten: v.lijst("rechten").length > 0 ? v.lijst("rechten") : undefined,
    ...motivering(v),
    ...noodgreep(v),
  }),
  StelInformerenUit: metGrond,
  ZieAfVanInformeren: metGrond,
  VertelRechten: (v) => ({ aanWie: v.tekst("aanWie"), rechten: v.lijst("rechten") }),
  KoppelTerug: (v) => ({
    ...naMelding(v),
    hoe: v.tekst("hoe"),
    vervolg: v.jaNee("vervolg"),
    heeftRol: v.jaNee("heeftRol"),
    ...toelichting(v),
    partijen: v.tekst("partijen"),
    veiligheidsvoorwaarden: v.tekst("veiligheidsvoorwaarden"),
    monitorafspraken: v.tekst("monitorafspraken"),
  }),
  ZieAfVanTerugkoppeling: (v) => ({ ...naMelding(v), grond: v.tekst("grond"), reden: v.tekst("reden") }),
  Monitor: (v) => ({
    ronde: v.tekst("ronde"),
    voorwaarden: v.tekst("voorwaarden"),
    veilig: v.tekst("veilig"),
    herstel: v.tekst("herstel"),
    volgendeOp: v.tekst("volgendeOp"),
    ...toelichting(v),
  }),
  VraagStand: () => ({}),
  BeantwoordStand: toelichting,
  HerzieAfwijking: (v) => ({ afwijking: v.tekst("afwijking"), ...toelichting(v) }),
  BeoordeelTreffer: (v) => ({
    betrokkene: v.tekst("betrokkene"),
    anderCasus: v.tekst("anderCasus"),
    anderBetrokkene: v.tekst("anderBetrokkene"),
    uitkomst: v.tekst("uitkomst"),
    ...toelichting(v),
  }),
  SluitDossier: (v) => ({ reden: v.tekst("reden"), ...motivering(v) }),
  HeropenDossier: (v) => ({ reden: v.tekst("reden") }),
} satisfies Record<FormulierOpdracht, (velden: Velden) => Record<string, unknown>>;

/** Whether a posted word names a form of the case page. */
export const isFormulierOpdracht = (woord: unknown): woord is FormulierOpdracht =>
  typeof woord === "string" && Object.hasOwn(lezers, woord);

/** The command a form asks for, still to be judged by its schema. */
export const leesOpdracht = (type: FormulierOpdracht, velden: Velden): Record<string, unknown> => ({
  type,
  ...zonderLeeg(lezers[type](velden)),
});
