import type { Actor, ActorRol } from "../access/actor.ts";
import type { CommandOf } from "../casus/command.ts";
import type { OrganisatieRef } from "../casus/organisatie.ts";

/** Organisations for tests; the regions and LKHA have the ids they have in the demo. */
export const organisaties = {
  haaglanden: { id: "vt-haaglanden", soort: "veilig-thuis" },
  amsterdam: { id: "vt-amsterdam-amstelland", soort: "veilig-thuis" },
  lkha: { id: "lkha", soort: "lkha" },
  lokaalTeam: { id: "lokaal-team-zuidrand", soort: "lokaal-team" },
  politie: { id: "politie-haaglanden", soort: "politie" },
  gemeente: { id: "gemeente-zuidrand", soort: "gemeente" },
} as const satisfies Record<string, OrganisatieRef>;

/** Somebody of this organisation, an employee unless said otherwise. */
export const iemandVan = (organisatie: OrganisatieRef, rol: ActorRol = "medewerker"): Actor => ({
  medewerker: `${rol}-${organisatie.id}`,
  organisatie,
  rollen: [rol],
  tweeFactoren: rol === "logcontrole",
});

/** A report of forced marriage of somebody of sixteen who is abroad, with the father in the Netherlands. */
export const meldingBuitenland: CommandOf<"OntvangMelding"> = {
  type: "OntvangMelding",
  nummer: "K7Q4-2MXW",
  kanaal: "telefoon",
  vrager: "professional",
  ontvanger: organisaties.haaglanden,
  ontvangenOp: "2026-11-16",
  vormen: ["huwelijksdwang"],
  toelichting: "Niet terug van vakantie.",
  slachtoffer: {
    rol: "slachtoffer",
    naam: "Samira Voorbeeld",
    leeftijd: { jaren: 16, op: "2026-03-02" },
    land: "MA",
  },
  overigen: [{ rol: "ouder", naam: "Vader Voorbeeld", land: "NL" }],
};

/** A report of ordinary partner violence against an adult who is registered in the Netherlands. */
export const meldingNederland: CommandOf<"OntvangMelding"> = {
  ...meldingBuitenland,
  nummer: "K7Q4-2MXZ",
  vormen: ["partnergeweld"],
  toelichting: "Ruzie die uit de hand loopt.",
  slachtoffer: {
    rol: "slachtoffer",
    naam: "Anna Voorbeeld",
    geboortedatum: "1990-03-29",
    land: "NL",
    inschrijving: "ingeschreven",
    gemeente: "0518",
  },
  overigen: [{ rol: "pleger", naam: "Bas Voorbeeld", land: "NL" }],
};

/** The reporter was told after the assessment what was done. */
export const teruggekoppeld: CommandOf<"KoppelTerug"> = {
  type: "KoppelTerug",
  na: "beoordeling",
  hoe: "telefoon",
  vervolg: true,
  heeftRol: false,
  partijen: "Wie de casus nu heeft.",
  toelichting: "Verteld wat er is gedaan.",
};
