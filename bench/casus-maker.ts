import { createHash } from "node:crypto";
import type { Actor } from "#domain/access/actor.ts";
import type { CasusCommand } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { execute } from "#server/journal/execute.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import type { Keys } from "#server/keys.ts";
import { type Chain, makeMemoryJournal, type Written } from "./memory-journal.ts";

/** Who takes reports in a region and who takes over there, and a municipality in it. */
export type Region = { veiligThuis: string; lokaalTeam: string; gemeente: string };

/** What generated casussen are made with: the same number and the same of these give the same casus. */
export type Making = { keys: Keys; chain: Chain; regions: readonly Region[]; until: Temporal.Instant };

/** Employees a generated case of an organisation can belong to. */
const colleagues = 40;

/**
 * Plays casus number `n` through `execute`, in memory: a report and what followed, the last of it before `until`. About
 * one in thirty is about a victim abroad. Throws when a step is not accepted.
 */
export async function makeCasus(n: number, { keys, chain, regions, until }: Making): Promise<Written[]> {
  const dice = throwDice(n);
  const region = pick(regions, dice() ** 1.6);
  const { steps, days } = dice() < 1 / 30 ? abroad : choose(courses, dice());
  const memory = makeMemoryJournal(chain);
  const casus = nameToUuid("bench", String(n));
  const command = (nr: number) => nameToUuid(casus, String(nr));
  let at = until.subtract({ hours: 1 + Math.floor((days.from + dice() * (days.to - days.from)) * 24) });
  for (const [nr, step] of steps.entries()) {
    const told = playbook[step]({ n, nr, region, dice, at, command });
    const services = { pools: { schrijf: memory.pool } as never, keys, now: () => at };
    const outcome = await execute(services, told.actor, { id: command(nr), casus, command: told.command });
    if (outcome.kind !== "done") throw new Error(`casus ${n}, ${step}: ${JSON.stringify(outcome)}`);
    at = at.add({ minutes: 20 + Math.floor(dice() * (days.from * 700)) });
  }
  return memory.written;
}

type Step = keyof typeof playbook;
type Course = { share: number; steps: readonly Step[]; days: { from: number; to: number } };

/** How casussen go, and what share of all goes so; `days` is how long ago the report came in. */
const courses: readonly Course[] = [
  { share: 6, steps: ["melding"], days: { from: 0, to: 4 } },
  { share: 8, steps: ["melding", "notitie", "onveilig"], days: { from: 3, to: 9 } },
  {
    share: 20,
    steps: ["melding", "onveilig", "tegenwerking", "onderzoek", "notitie", "notitie"],
    days: { from: 6, to: 90 },
  },
  {
    share: 4,
    steps: ["melding", "structureel", "hulpGenoeg", "lokaalTeam", "bied"],
    days: { from: 4, to: 8 },
  },
  {
    share: 30,
    steps: [
      "melding",
      "structureel",
      "hulpGenoeg",
      "lokaalTeam",
      "bied",
      "aanvaard",
      "notitieLokaal",
      "terugkoppeling",
      "sluit",
    ],
    days: { from: 10, to: 700 },
  },
  {
    share: 32,
    steps: ["melding", "notitie", "veilig", "einde", "terugkoppeling", "sluit"],
    days: { from: 8, to: 700 },
  },
];

const abroad: Course = {
  share: 1,
  steps: ["meldingBuitenland", "biedLkha", "aanvaardLkha"],
  days: { from: 4, to: 200 },
};

type Scene = {
  n: number;
  nr: number;
  region: Region;
  dice: () => number;
  at: Temporal.Instant;
  command: (nr: number) => string;
};
type Told = { actor: Actor; command: CasusCommand };

const playbook = {
  melding: (scene) => report(scene, { vorm: pick(forms, scene.dice()), land: "NL" }),
  meldingBuitenland: (scene) => report(scene, { vorm: "achterlating", land: "MA" }),
  notitie: (scene) => byVeiligThuis(scene, { type: "MaakNotitie", inhoud: story(scene, "Gebeld") }),
  notitieLokaal: (scene) =>
    byLokaalTeam(scene, { type: "MaakNotitie", inhoud: story(scene, "Op huisbezoek") }),
  onveilig: (scene) => assess(scene, scene.dice() < 0.12 ? "acuut-onveilig" : "structureel-onveilig"),
  structureel: (scene) => assess(scene, "structureel-onveilig"),
  veilig: (scene) => assess(scene, "geen-onveiligheid"),
  tegenwerking: (scene) => byVeiligThuis(scene, { type: "LegFeitenVast", medewerking: "nee" }),
  hulpGenoeg: (scene) =>
    byVeiligThuis(scene, { type: "LegFeitenVast", medewerking: "ja", hulpToereikend: true }),
  onderzoek: (scene) => besluit(scene, "onderzoek"),
  lokaalTeam: (scene) => besluit(scene, "lokaal-team"),
  einde: (scene) => besluit(scene, "einde"),
  bied: (scene) => offer(scene, { id: scene.region.lokaalTeam, soort: "lokaal-team" }),
  biedLkha: (scene) => offer(scene, { id: "lkha", soort: "lkha" }),
  aanvaard: (scene) => byLokaalTeam(scene, accepted(scene)),
  aanvaardLkha: (scene) => by("lkha", "lkha", { scene, command: accepted(scene) }),
  terugkoppeling: (scene) =>
    byVeiligThuis(scene, {
      type: "KoppelTerug",
      na: "beoordeling",
      hoe: "telefoon",
      vervolg: false,
      heeftRol: false,
      toelichting: story(scene, "Melder gebeld"),
    }),
  sluit: (scene) => byVeiligThuis(scene, { type: "SluitDossier", reden: "Afgerond." }),
} as const satisfies Record<string, (scene: Scene) => Told>;

const forms = [
  "partnergeweld",
  "kindermishandeling",
  "huiselijk-geweld-overig",
  "ouderenmishandeling",
] as const;
type Form = (typeof forms)[number] | "achterlating";

function report(scene: Scene, { vorm, land }: { vorm: Form; land: string }): Told {
  const { n, region, dice, at, command } = scene;
  const nummer = nieuwNummer(createHash("sha256").update(command(0)).digest());
  return byVeiligThuis(scene, {
    type: "OntvangMelding",
    nummer,
    kanaal: "telefoon",
    vrager: "professional",
    ontvanger: { id: region.veiligThuis, soort: "veilig-thuis" },
    ontvangenOp: dayOf(at),
    vormen: [vorm],
    toelichting: story(scene, "School belt"),
    melder: { naam: `Melder ${n}`, organisatie: `School ${n % 900}`, anoniem: false },
    slachtoffer: {
      rol: "slachtoffer",
      naam: `${pick(firstNames, dice())} ${pick(lastNames, dice())}-${n}`,
      leeftijd: { jaren: 4 + Math.floor(dice() * 60), op: dayOf(at) },
      geslacht: dice() < 0.6 ? "vrouw" : "man",
      land,
      ...(land === "NL" && { gemeente: region.gemeente, inschrijving: "ingeschreven" }),
    },
    overigen: [
      { rol: "ouder", naam: `${pick(firstNames, dice())} ${pick(lastNames, dice())}-${n}`, land: "NL" },
      { rol: "partner", naam: `${pick(firstNames, dice())} ${pick(lastNames, dice())}`, land: "NL" },
    ],
  });
}

const assess = (
  scene: Scene,
  uitkomst: "acuut-onveilig" | "structureel-onveilig" | "geen-onveiligheid",
): Told =>
  byVeiligThuis(scene, {
    type: "BeoordeelVeiligheid",
    perBetrokkene: [{ betrokkene: personOf(scene, 0), uitkomst }],
    toelichting: story(scene, "Beoordeeld"),
  });

const besluit = (scene: Scene, naar: "onderzoek" | "lokaal-team" | "einde"): Told =>
  byVeiligThuis(scene, { type: "NeemBesluit", besluit: naar, toelichting: "In overleg besloten." });

const offer = (scene: Scene, naar: OrganisatieRef): Told =>
  byVeiligThuis(scene, {
    type: "BiedOverdrachtAan",
    naar,
    toelichting: story(scene, "Ter overdracht"),
    paklijst: {
      betrokkenen: [0, 1, 2].map((place) => personOf(scene, place)),
      teksten: [nameToUuid(scene.command(0), "toelichting")],
    },
    warm: true,
  });

/** The offer is always the step just before. */
const accepted = ({ nr, command }: Scene): CasusCommand => ({
  type: "AanvaardOverdracht",
  overdracht: nameToUuid(command(nr - 1), "overdracht"),
});

const personOf = ({ command }: Scene, place: number) => nameToUuid(command(0), `betrokkene:persoon:${place}`);

const byVeiligThuis = (scene: Scene, command: CasusCommand) =>
  by(scene.region.veiligThuis, "veilig-thuis", { scene, command });
const byLokaalTeam = (scene: Scene, command: CasusCommand) =>
  by(scene.region.lokaalTeam, "lokaal-team", { scene, command });

function by(
  id: string,
  soort: OrganisatieRef["soort"],
  { scene: { n }, command }: { scene: Scene; command: CasusCommand },
): Told {
  const medewerker = `bench-${n % colleagues}`;
  const organisatie = { id, soort };
  return { actor: { medewerker, organisatie, rollen: ["medewerker"], tweeFactoren: false }, command };
}

const firstNames = ["Amira", "Bo", "Charlotte", "Dwayne", "Esra", "Femke", "Gijs", "Hodan", "Ilias", "Jip"];
const lastNames = ["Aarsen", "Bouzid", "Cornelisse", "Demir", "Eijkman", "Fofana", "Groothuis", "Haddou"];

const story = ({ n, nr }: Scene, how: string) =>
  `${how} over zaak ${n}, stap ${nr}. ${"Wat er is verteld, in een paar zinnen. ".repeat(2 + (n % 6))}`;

const pick = <T>(list: readonly T[], chance: number): T => list[Math.floor(chance * list.length)] as T;

function choose(list: readonly Course[], chance: number): Course {
  let left = chance * list.reduce((sum, { share }) => sum + share, 0);
  for (const course of list) {
    left -= course.share;
    if (left < 0) return course;
  }
  return list.at(-1) as Course;
}

/** The same numbers between 0 and 1 for the same `n` (mulberry32). */
function throwDice(n: number): () => number {
  let state = (n * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
