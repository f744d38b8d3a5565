import { OntvangMelding } from "#domain/casus/command.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import { leeftijdOp, PersoonFeiten } from "#domain/casus/persoon.ts";
import { Situatie, type SituatieOpDatum } from "#domain/protocol/situatie.ts";
import type { Ontvangst } from "#server/casus/ontvangst.ts";
import { type Fout, foutenBij } from "../../words/fouten.ts";
import type { Taal } from "../../words/taal.ts";
import { type Velden, zonderLeeg } from "../casus/velden.server.ts";
import { gesprekUit, ingevuldeFeiten } from "./conversation.server.ts";

type Bron = {
  velden: Velden;
  ontvanger: OrganisatieRef;
  /** The Veilig Thuis organisation by municipality code. */
  regioVan: ReadonlyMap<string, string | undefined>;
};

/** The region that takes reports from where the victim is registered; undefined as long as that is unknown. */
export function regioVolgensGemeente({ velden, regioVan }: Bron): string | undefined {
  const { gemeente } = velden.persoon("slachtoffer");
  return typeof gemeente === "string" ? regioVan.get(gemeente) : undefined;
}

/** What is told in a report; the number is not the browser's to choose. */
const Getypt = OntvangMelding.omit({ nummer: true });

/** The report as typed; or what is wrong with it, field by field. */
export function leesMelding(bron: Bron, taal: Taal): { melding: Ontvangst["melding"] } | { fouten: Fout[] } {
  const { velden, ontvanger } = bron;
  const { tekst, lijst } = velden;
  const volgt = regioVolgensGemeente(bron);
  const regio = velden.organisatie("regio") ?? (volgt && { id: volgt, soort: "veilig-thuis" as const });
  const vormen = lijst("vormen");
  const melder = zonderLeeg({
    naam: tekst("melder.naam"),
    organisatie: tekst("melder.organisatie"),
    bereikbaar: tekst("melder.bereikbaar"),
    anoniem: velden.vink("melder.anoniem"),
  });
  const rijen = ingevuldeRijen(velden);
  const invoer = zonderLeeg({
    type: "OntvangMelding",
    kanaal: tekst("kanaal"),
    vrager: tekst("vrager"),
    ontvanger,
    ontvangenOp: tekst("ontvangenOp"),
    vormen: vormen.length > 0 ? vormen : undefined,
    eermotief: tekst("eermotief"),
    toelichting: tekst("toelichting"),
    melder,
    slachtoffer: velden.persoon("slachtoffer"),
    overigen: rijen.map((n) => velden.persoon(`overigen.${n}`)),
    regio: regio || undefined,
    regioVolgensGemeente: volgt,
    redenRegio: tekst("redenRegio"),
    advies: tekst("advies"),
    acuutGevaar: velden.jaNee("acuutGevaar"),
    gesprek: gesprekUit(velden),
  });
  const gelezen = Getypt.safeParse(invoer);
  if (gelezen.success) return { melding: gelezen.data };
  const fouten = foutenBij(gelezen.error.issues, invoer, {
    taal,
    lijktOp: velden.naslag.gemeenten.lijktOp,
  });
  // rows may have gaps where one was taken out or left empty, and the schema counts without them
  const feiten = ingevuldeFeiten(velden);
  return {
    fouten: fouten.map(({ veld, tekst }) => ({
      veld: veld
        .replace(/^overigen\.(\d+)/, (_heel, plek) => `overigen.${rijen[Number(plek)]}`)
        .replace(/^gesprek\.feiten\.(\d+)/, (_heel, plek) => `gesprek.feiten.${feiten[Number(plek)]}`),
      tekst,
    })),
  };
}

/** Rows in which anything at all was filled in. */
const ingevuldeRijen = (velden: Velden): number[] =>
  velden.rijen("overigen").filter((n) => Object.keys(velden.persoon(`overigen.${n}`)).length > 0);

/**
 * What the rules may know of a report that is still being typed; what is not typed right yet is unknown. What a journal
 * would decide is not so yet, exactly as right after saving.
 */
export function situatieUit({ velden, ontvanger }: Bron): SituatieOpDatum {
  const { vandaag } = velden.naslag;
  const persoon = velden.persoon("slachtoffer");
  const feiten = PersoonFeiten.safeParse(
    zonderLeeg({
      rol: "slachtoffer",
      geboortedatum: persoon["geboortedatum"],
      leeftijd: persoon["leeftijd"],
    }),
  );
  const land = persoon["land"];
  const vormen = velden.lijst("vormen");
  const getypt = zonderLeeg({
    vrager: velden.tekst("vrager"),
    vormen: vormen.length > 0 ? vormen : undefined,
    verblijf: land === undefined ? undefined : land === "NL" ? "nederland" : "buitenland",
    inschrijving: persoon["inschrijving"],
    leeftijd: feiten.success ? leeftijdOp(feiten.data, vandaag) : undefined,
    geslacht: persoon["geslacht"],
    ontvangenOp: velden.tekst("ontvangenOp"),
    veiligheid: velden.jaNee("acuutGevaar") ? "acuut-onveilig" : undefined,
    eermotief: velden.tekst("eermotief"),
  });
  const bruikbaar = Object.entries(getypt).filter(
    ([sleutel, waarde]) => Situatie.shape[sleutel as keyof typeof Situatie.shape].safeParse(waarde).success,
  );
  return {
    ...(Object.fromEntries(bruikbaar) as Partial<Situatie>),
    datum: vandaag,
    aanleiding: "melding",
    bij: ontvanger.soort,
    eerderAcuut: false,
    lopendeHulp: false,
    deskundigeGeraadpleegd: false,
    risicoanalyseGereed: false,
    verzoekLkha: false,
  };
}
