import type { Actor } from "#domain/access/actor.ts";
import type { CasusCommand, CommandOf } from "#domain/casus/command.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { dayOf, TIJDZONE } from "#domain/time/werkdagen.ts";
import { execute, type Writing } from "../journal/execute.ts";
import { nameToUuid } from "../journal/naming.ts";
import { casusVan } from "./demo-casus.ts";
import {
  type DemoMedewerker,
  type DemoMedewerkerId,
  demoKoppeling,
  demoMedewerkers,
  demoOrganisaties,
} from "./people.ts";
import type { Bekend, Mens, Stap, Toen, Verhaal } from "./verhaal.ts";
import { verhalen } from "./verhalen/verhalen.ts";

/** Plays every story that is not there yet, through `execute`, with the clock where the story has it. */
export async function loadDemoCases(services: Writing): Promise<void> {
  const { rows } = await services.pools.schrijf.query<{ id: string }>("select id from casus");
  const known = new Set(rows.map(({ id }) => id));
  const now = services.now();
  const todo = verhalen.filter((verhaal) => !known.has(casusVan(verhaal).id));
  // a few at a time: as many as there are connections, so that nobody who opens a page meanwhile waits long
  const next = todo.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const verhaal of next) await play(services, { verhaal, now });
    }),
  );
}

async function play(services: Writing, { verhaal, now }: { verhaal: Verhaal; now: Temporal.Instant }) {
  const { sleutel, melding, daarna } = verhaal;
  const casus = casusVan(verhaal);
  const commandId = (nr: number) => nameToUuid("demo", `${sleutel}/${nr}`);
  const first: Stap = { ...melding, doe: () => ontvang(verhaal, { nummer: casus.nummer, now }) };
  let bekend: Bekend = {
    mensen: melding.mensen.map((_, n) => nameToUuid(commandId(0), `betrokkene:persoon:${n}`)),
    meldingstekst: nameToUuid(commandId(0), "toelichting"),
    overdracht: "",
    overleg: "",
    verzoek: "",
  };
  for (const [nr, { toen, wie, doe }] of [first, ...daarna].entries()) {
    const at = instantOf(toen, now);
    const command = doe(bekend);
    const envelope = { id: commandId(nr), casus: casus.id, command };
    const actor = nr === 0 && melding.systeem ? systeem : actorOf(wie);
    const outcome = await execute({ ...services, now: () => at }, actor, envelope);
    if (outcome.kind !== "done")
      throw new Error(`demo ${sleutel}, step ${nr} (${command.type}): ${JSON.stringify(outcome)}`);
    bekend = { ...bekend, ...named(command, { id: commandId(nr), bekend }) };
  }
}

/** What a command gave a name that later steps refer to; a receiver holds a copy of the text of the melding. */
function named(command: CasusCommand, { id, bekend }: { id: string; bekend: Bekend }): Partial<Bekend> {
  if (command.type === "BiedOverdrachtAan") return { overdracht: nameToUuid(id, "overdracht") };
  if (command.type === "AanvaardOverdracht")
    return { meldingstekst: nameToUuid(id, `tekst:${bekend.meldingstekst}`) };
  if (command.type === "HoudRisicoOverleg") return { overleg: nameToUuid(id, "overleg") };
  if (command.type === "VraagActie") return { verzoek: nameToUuid(id, "verzoek") };
  return {};
}

function ontvang(
  { melding }: Verhaal,
  { nummer, now }: { nummer: string; now: Temporal.Instant },
): CommandOf<"OntvangMelding"> {
  const { vrager, vormen, eermotief, acuutGevaar, melder, gesprek, tekst, mensen, toen, wie } = melding;
  const ontvangenOp = dayOf(instantOf(toen, now));
  const [slachtoffer, ...overigen] = mensen;
  const ontvanger = employerOf(wie);
  const isRegion = ontvanger.soort === "veilig-thuis";
  return {
    type: "OntvangMelding",
    nummer,
    kanaal: melding.systeem ? "api" : vrager === "politie" ? "formulier" : "telefoon",
    vrager,
    ontvanger,
    ontvangenOp,
    ...(vormen && { vormen: [...vormen] }),
    ...(eermotief && { eermotief }),
    ...(acuutGevaar && { acuutGevaar }),
    ...(melder && { melder }),
    ...(gesprek && { gesprek }),
    ...(isRegion && { regio: ontvanger }),
    toelichting: tekst,
    slachtoffer: person(slachtoffer, ontvangenOp),
    overigen: overigen.map((mens) => person(mens, ontvangenOp)),
  };
}

const person = ({ jaren, ...mens }: Mens, ontvangenOp: string): PersoonGegevens => ({
  ...mens,
  ...(jaren !== undefined && { leeftijd: { jaren, op: ontvangenOp } }),
});

/** When something in a story happened, counted back from now. */
export function instantOf(toen: Toen, now: Temporal.Instant): Temporal.Instant {
  if ("minuten" in toen) return now.subtract({ minutes: toen.minuten });
  const day = now.toZonedDateTimeISO(TIJDZONE).toPlainDate().subtract({ days: toen.dagen });
  return day.toZonedDateTime({ timeZone: TIJDZONE, plainTime: toen.om }).toInstant();
}

/** A report that came from system to system: nobody works on it yet. */
const systeem: Actor = {
  medewerker: demoKoppeling.clientId,
  organisatie: { id: demoKoppeling.organisatie, soort: "politie" },
  rollen: ["koppeling"],
  tweeFactoren: true,
};

function employerOf(wie: DemoMedewerkerId): OrganisatieRef {
  const [werk] = (demoMedewerkers[wie] as DemoMedewerker).werk;
  if (!werk) throw new Error(`${wie} works nowhere`);
  const id = werk.organisatie;
  const soort =
    id in demoOrganisaties ? demoOrganisaties[id as keyof typeof demoOrganisaties].soort : "veilig-thuis";
  return { id, soort };
}

/** Somebody of the demo as who acts. */
export function actorOf(wie: DemoMedewerkerId): Actor {
  const [werk] = (demoMedewerkers[wie] as DemoMedewerker).werk;
  return {
    medewerker: wie,
    organisatie: employerOf(wie),
    rollen: werk?.rollen ?? [],
    tweeFactoren: false,
    ...(werk?.team && { team: werk.team }),
  };
}
