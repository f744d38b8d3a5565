import { data, type RouterContextProvider, redirect } from "react-router";
import { authorize } from "#domain/access/policy.ts";
import {
  ConceptInhoud,
  dropConcept,
  finishConcept,
  keepConcept,
  readConcepten,
} from "#server/casus/concept.ts";
import { casusOnder, ontvang } from "#server/casus/ontvangst.ts";
import { execute } from "#server/journal/execute.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import { listGemeenten, listOrganisaties } from "#server/people/people.ts";
import { readLopend } from "#server/radar/lopend.ts";
import { requireSession } from "../../session.ts";
import { type Fout, zonderZaad } from "../../words/fouten.ts";
import { landen } from "../../words/landen.ts";
import { uitAdvies } from "../advies/uit-advies.server.ts";
import { paneelVoor } from "../casus/paneel.server.ts";
import { isUuid, naslagVoor, type Weigering, waardenVan, weigeringIn } from "../casus/post.server.ts";
import { leesVelden } from "../casus/velden.server.ts";
import { genoemdenIn } from "./genoemden.ts";
import { haalRijWeg, leesIntakeForm, voegRijToe } from "./intake-form.server.ts";
import { leesMelding, regioVolgensGemeente, situatieUit } from "./melding.server.ts";

type Context = Readonly<RouterContextProvider>;
type Sessie = ReturnType<typeof requireSession>;

/** What a post of the intake gives back when the report is not saved (yet): everything typed, and what to show. */
export type IntakeAntwoord = {
  concept: string;
  waarden: Record<string, string[]>;
  fouten: Fout[];
  weigering?: Weigering;
  bewaardAt?: string;
  /** Running cases that this report probably belongs to: whoever saves it chooses. */
  lopend?: { casus: string; nummer: string }[];
} & Meekijk;

/** What the guide says of the report so far, and the region that follows from it. */
export type Meekijk = { paneel: ReturnType<typeof paneelVoor>; regio: string | undefined };

/** A session that may take reports; for anybody else the page does not exist. */
function requireIntake(context: Context): Sessie {
  const gevonden = requireSession(context);
  if (!authorize(gevonden.sessie.actor, "OntvangMelding", undefined))
    throw data(null, { status: 404, statusText: "Not Found" });
  return gevonden;
}

/** An empty form or a draft that is gone on with, what its fields choose from, and the other drafts. */
export async function loadIntake({ request, context }: { request: Request; context: Context }) {
  const { services, sessie } = requireIntake(context);
  const query = new URL(request.url).searchParams;
  const gevraagd = query.get("concept") ?? undefined;
  const advies = query.get("advies") ?? undefined;
  const [{ concepten, open }, gemeenten, organisaties] = await Promise.all([
    readConcepten(services, sessie.actor, gevraagd),
    listGemeenten(services),
    listOrganisaties(services, "veilig-thuis"),
  ]);
  const form = new FormData();
  const begin = open?.inhoud ?? (advies && (await uitAdvies({ services, sessie }, advies))) ?? undefined;
  for (const [naam, waarden] of Object.entries(begin || {}))
    for (const waarde of waarden) form.append(naam, waarde);
  const meekijk = await kijkMee({ services, sessie }, form);
  return {
    zaad: services.newId(),
    concept: open?.id ?? services.newId(),
    waarden: begin || undefined,
    bewaardAt: open?.gewijzigdAt,
    concepten: concepten.filter(({ id }) => id !== open?.id),
    landen: landen(sessie.taal),
    gemeenten: gemeenten.map(({ code, naam }) => ({ code, naam })),
    regios: organisaties.map(({ id, naam }) => ({ value: id, label: naam })),
    nu: services.now().toString({ smallestUnit: "millisecond" }),
    ...meekijk,
  };
}

/** Saves the report, or does one of the lesser things the form asks: keep a draft, add or remove a row, ask the guide. */
export async function postIntake({ request, context }: { request: Request; context: Context }) {
  const { services, sessie } = requireIntake(context);
  const form = await leesIntakeForm(request);
  const concept = conceptVan(form);
  const doe = String(form.get("doe") ?? "melding");
  if (doe === "weggooien") {
    await dropConcept(services, sessie.actor, concept);
    return redirect("/casus/nieuw", 303);
  }
  const rij = /^weg-(\d+)$/.exec(doe)?.[1];
  if (rij) haalRijWeg(form, rij);
  if (doe === "erbij") voegRijToe(form);
  if (doe === "melding" || doe === "nieuw")
    return bewaar({ services, sessie }, { form, concept, gezien: doe === "nieuw" });
  const bij = /^toevoegen-(.{36})$/.exec(doe)?.[1];
  if (bij && isUuid(bij)) return voegToe({ services, sessie }, { form, concept, casus: bij });
  const bewaardAt = await bewaarConcept({ services, sessie }, form);
  const antwoord = { concept, waarden: waardenVan(form), fouten: [], ...(bewaardAt && { bewaardAt }) };
  return data<IntakeAntwoord>({ ...antwoord, ...(await kijkMee({ services, sessie }, form)) });
}

/** Says to who may take reports that the guide is asked with a post, and to anybody else that nothing is here. */
export function weigerMeelezen(context: Context): Response {
  requireIntake(context);
  return new Response(null, { status: 405, headers: { allow: "POST" } });
}

/** The guide watches while a report is typed, and the draft is kept meanwhile. */
export async function postMeekijken({ request, context }: { request: Request; context: Context }) {
  const gevonden = requireIntake(context);
  const form = await leesIntakeForm(request);
  const bewaardAt = await bewaarConcept(gevonden, form);
  return Response.json({ ...(await kijkMee(gevonden, form)), bewaardAt });
}

/** Saves the report as a new case; when the victim probably has a running one, `gezien` says that was seen. */
async function bewaar(
  wie: Sessie,
  { form, concept, gezien }: { form: FormData; concept: string; gezien: boolean },
) {
  const { services, sessie } = wie;
  const zaad = String(form.get("zaad"));
  const gelezen = leesMelding(await bronVoor(wie, form), sessie.taal);
  const antwoord = { concept, waarden: waardenVan(form), fouten: [] };
  if ("fouten" in gelezen) {
    await bewaarConcept(wie, form);
    const { fouten } = gelezen;
    return data<IntakeAntwoord>({ ...antwoord, fouten, ...(await kijkMee(wie, form)) }, 422);
  }
  if (!isUuid(zaad)) {
    await bewaarConcept(wie, form);
    const fouten = [{ veld: "zaad", tekst: zonderZaad(sessie.taal) }];
    return data<IntakeAntwoord>({ ...antwoord, fouten, ...(await kijkMee(wie, form)) }, 422);
  }
  const { melding } = gelezen;
  if (!gezien) {
    // a form that is sent again, because its answer got lost, finds the case it made itself
    const eigen = casusOnder(services, sessie.actor, zaad);
    const gevonden = await readLopend(services, sessie.actor, melding.slachtoffer);
    const lopend = gevonden.filter((een) => een.casus !== eigen);
    if (lopend.length > 0) {
      await bewaarConcept(wie, form);
      const keuze = lopend.map(({ casus, nummer }) => ({ casus, nummer }));
      return data<IntakeAntwoord>({ ...antwoord, lopend: keuze, ...(await kijkMee(wie, form)) });
    }
  }
  const { outcome: uitkomst, casus } = await ontvang(services, sessie.actor, { sleutel: zaad, melding });
  if (uitkomst.kind === "denied") throw data(null, { status: 404, statusText: "Not Found" });
  if (uitkomst.kind === "refused") {
    const weigering = weigeringIn(uitkomst.refusal, sessie.taal);
    return data<IntakeAntwoord>({ ...antwoord, weigering, ...(await kijkMee(wie, form)) }, 409);
  }
  await finishConcept(services, sessie.actor, concept);
  return redirect(`/casus/${casus}?gedaan=1-${uitkomst.seq}`, 303);
}

/** The report goes to a running case, which has its own journal: all that is told, who reports, and who were named. */
async function voegToe(
  wie: Sessie,
  { form, concept, casus }: { form: FormData; concept: string; casus: string },
) {
  const { services, sessie } = wie;
  const zaad = String(form.get("zaad"));
  const gelezen = leesMelding(await bronVoor(wie, form), sessie.taal);
  if ("fouten" in gelezen || !isUuid(zaad)) return bewaar(wie, { form, concept, gezien: true });
  const { slachtoffer, overigen, ontvangenOp, ...verteld } = gelezen.melding;
  const { kanaal, vrager, toelichting, melder, gesprek, acuutGevaar, vormen, eermotief } = verteld;
  const gemeenten = new Map((await listGemeenten(services)).map(({ code, naam }) => [code, naam]));
  const genoemden = genoemdenIn([slachtoffer, ...overigen], {
    taal: sessie.taal,
    gemeente: (code) => gemeenten.get(code),
  });
  const uitkomst = await execute(services, sessie.actor, {
    id: nameToUuid(zaad, `toevoegen ${casus}`),
    casus,
    gebeurdOp: ontvangenOp,
    command: {
      type: "VoegMeldingToe",
      kanaal,
      vrager,
      toelichting,
      ...(melder && { melder }),
      ...(gesprek && { gesprek }),
      ...(acuutGevaar && { acuutGevaar }),
      ...(vormen && { vormen }),
      ...(eermotief && { eermotief }),
      ...(genoemden && { genoemden }),
    },
  });
  if (uitkomst.kind === "done") {
    await finishConcept(services, sessie.actor, concept);
    const eerste = uitkomst.seq - uitkomst.events.length + 1;
    return redirect(`/casus/${casus}?gedaan=${eerste}-${uitkomst.seq}`, 303);
  }
  if (uitkomst.kind === "denied") throw data(null, { status: 404, statusText: "Not Found" });
  const weigering = weigeringIn(uitkomst.refusal, sessie.taal);
  const antwoord = { concept, waarden: waardenVan(form), fouten: [], weigering };
  return data<IntakeAntwoord>({ ...antwoord, ...(await kijkMee(wie, form)) }, 409);
}

/** Nothing is kept of a form in which nothing was typed. */
async function bewaarConcept({ services, sessie }: Sessie, form: FormData): Promise<string | undefined> {
  const inhoud = ConceptInhoud.safeParse(waardenVan(form));
  const getypt = ["toelichting", "melder.naam", "slachtoffer.naam", "vrager", "vormen", "slachtoffer.land"];
  if (!inhoud.success || !getypt.some((naam) => inhoud.data[naam]?.some((waarde) => waarde !== "")))
    return undefined;
  return keepConcept(services, sessie.actor, { id: conceptVan(form), inhoud: inhoud.data });
}

async function kijkMee(wie: Sessie, form: FormData): Promise<Meekijk> {
  const bron = await bronVoor(wie, form);
  const { actor, taal } = wie.sessie;
  const lezer = { soort: actor.organisatie.soort, isVerantwoordelijk: true };
  const paneel = paneelVoor({ situatie: situatieUit(bron), lezer, verplichtingen: [], taal });
  return { paneel, regio: regioVolgensGemeente(bron) };
}

async function bronVoor(wie: Sessie, form: FormData) {
  const [naslag, gemeenten] = await Promise.all([naslagVoor(wie), listGemeenten(wie.services)]);
  return {
    velden: leesVelden(form, naslag),
    ontvanger: wie.sessie.actor.organisatie,
    regioVan: new Map(gemeenten.map(({ code, organisatieId }) => [code, organisatieId])),
  };
}

const conceptVan = (form: FormData): string => {
  const gegeven = String(form.get("concept"));
  if (!isUuid(gegeven)) throw data(null, { status: 400 });
  return gegeven;
};
