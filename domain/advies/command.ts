import { z } from "zod";
import { leesbaar } from "../casus/leesbaar.ts";
import { OrganisatieRef } from "../casus/organisatie.ts";
import { keuzes, vormen } from "../protocol/situatie.ts";
import { dag } from "../time/dag.ts";
import {
  buitenlandKeuzes,
  consultUitkomsten,
  leeftijden,
  omzetGronden,
  ondersteuningen,
  onderwerpen,
  risicos,
  sectoren,
  uitleggen,
} from "./keuzes.ts";

const id = z.uuid();
/** No text of an advice is longer. */
export const langsteAdviestekst = 10_000;
const tekst = leesbaar(langsteAdviestekst);
/** Each at most once. */
const elk = <const T extends readonly string[]>(waarden: T) =>
  z
    .array(z.enum(waarden))
    .max(waarden.length)
    .refine((lijst) => new Set(lijst).size === lijst.length);
const nummer = z.string().regex(/^(?:[2-9A-HJ-NP-Z]{3}-){2}[2-9A-HJ-NP-Z]{3}$/);
const Vormen = elk(vormen).min(1);
const gemeente = z.string().regex(/^\d{4}$/);

/** Words in the texts of this command of which the writer says that they are no names. */
const geenNaam = { geenNaam: z.array(leesbaar(60)).max(50).optional() };

/** Somebody asks advice, by telephone or at the door. Who it is about is not asked: there is nowhere to write it. */
export const RegistreerAdvies = z.strictObject({
  type: z.literal("RegistreerAdvies"),
  nummer,
  gevraagdOp: dag,
  hoedanigheid: z.enum(keuzes.vrager),
  sector: z.enum(sectoren).optional(),
  /** Who asks, in the work they do; absent when they do not want to be named (WW-A9, RK-2.6). */
  vrager: z
    .strictObject({
      naam: leesbaar(200),
      organisatie: leesbaar(200).optional(),
      bereikbaar: leesbaar(500).optional(),
    })
    .optional(),
  gemeente: gemeente.optional(),
  vormen: Vormen.optional(),
  vraag: tekst,
  risico: z.enum(risicos).optional(),
  risicoToelichting: tekst.optional(),
  onderwerpen: elk(onderwerpen).optional(),
  advies: tekst.optional(),
  volgendContactOp: dag.optional(),
  uitleg: elk(uitleggen).optional(),
  ...geenNaam,
});

/** A colleague asks an expert about somebody who is not named (LKHA-1.3b, 1.4a). `vrager` is filled in by the program. */
export const StelConsultvraag = z.strictObject({
  type: z.literal("StelConsultvraag"),
  nummer,
  deskundige: OrganisatieRef,
  vrager: z.strictObject({ naam: leesbaar(200), organisatie: leesbaar(200) }),
  vraag: tekst,
  vormen: Vormen.optional(),
  inBuitenland: z.enum(buitenlandKeuzes),
  leeftijd: z.enum(leeftijden),
  spoed: z.boolean(),
  ...geenNaam,
});

/** Every request that may change an advice, parsed once at the edge. */
export const AdviesCommand = z.discriminatedUnion("type", [
  RegistreerAdvies,
  StelConsultvraag,
  z.strictObject({
    type: z.literal("SchatRisicoIn"),
    risico: z.enum(risicos),
    toelichting: tekst.optional(),
    ...geenNaam,
  }),
  z.strictObject({
    type: z.literal("GeefAdvies"),
    onderwerpen: elk(onderwerpen).optional(),
    advies: tekst,
    ...geenNaam,
  }),
  /** Without a day there will be no next contact. */
  z.strictObject({ type: z.literal("SpreekVolgendContactAf"), op: dag.optional() }),
  z.strictObject({ type: z.literal("LegUitlegVast"), uitleg: elk(uitleggen).min(1) }),
  z.strictObject({
    type: z.literal("OndersteunVrager"),
    ondersteuning: z.enum(ondersteuningen),
    toelichting: tekst,
    ...geenNaam,
  }),
  z.strictObject({ type: z.literal("MaakAdviesnotitie"), inhoud: tekst, ...geenNaam }),
  z.strictObject({
    type: z.literal("ZetOmInMelding"),
    grond: z.enum(omzetGronden),
    reden: tekst,
    /** Whether whoever asked was told; if not, why not. */
    vragerVerteld: z.boolean(),
    waaromNiet: tekst.optional(),
    ...geenNaam,
  }),
  z.strictObject({ type: z.literal("SluitAdvies"), reden: tekst.optional(), ...geenNaam }),
  z.strictObject({ type: z.literal("HeropenAdvies"), reden: tekst, ...geenNaam }),
  /** That an expert was asked; the question itself lies at the expert. */
  z.strictObject({ type: z.literal("ZetConsultUit"), consult: id, deskundige: OrganisatieRef }),
  z.strictObject({
    type: z.literal("NeemAntwoordOver"),
    consult: id,
    uitkomst: z.enum(consultUitkomsten),
    antwoord: tekst,
    ...geenNaam,
  }),
  z.strictObject({
    type: z.literal("BeantwoordConsult"),
    uitkomst: z.enum(consultUitkomsten),
    antwoord: tekst,
    ...geenNaam,
  }),
  z.strictObject({ type: z.literal("VraagTerug"), vraag: tekst, ...geenNaam }),
  z.strictObject({ type: z.literal("BeantwoordWedervraag"), antwoord: tekst, ...geenNaam }),
]);
/** One request, in any of its shapes, once parsed. */
export type AdviesCommand = z.infer<typeof AdviesCommand>;
/** The name of a request. */
export type AdviesCommandType = AdviesCommand["type"];
/** One kind of command, by its name. */
export type AdviesCommandOf<T extends AdviesCommandType> = Extract<AdviesCommand, { type: T }>;

/** The envelope every door fills in: an id for harmless retries and the legal day it happened. */
export const AdviesEnvelope = z.strictObject({
  id: z.uuid(),
  advies: z.uuid(),
  gebeurdOp: dag.optional(),
  command: AdviesCommand,
});
/** A parsed envelope; without `gebeurdOp` it happened today. */
export type AdviesEnvelope = z.infer<typeof AdviesEnvelope>;
