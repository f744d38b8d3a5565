import { data, type RouterContextProvider, redirect } from "react-router";
import { langsteAdviestekst, RegistreerAdvies } from "#domain/advies/command.ts";
import { herkenbaar } from "#domain/advies/herkenbaar.ts";
import { authorizeAdvies } from "#domain/advies/policy.ts";
import { Situatie, type SituatieOpDatum } from "#domain/protocol/situatie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { registreerAdvies } from "#server/advies/vastleggen.ts";
import {
  ConceptInhoud,
  dropConcept,
  finishConcept,
  keepConcept,
  readConcepten,
} from "#server/casus/concept.ts";
import { listGemeenten } from "#server/people/people.ts";
import { requireSession } from "../../session.ts";
import { paneelVoor } from "../casus/paneel.server.ts";
import { isUuid, naslagVoor, waardenVan } from "../casus/post.server.ts";
import { type AdviesAntwoord, adviesFouten, leesAdviesForm, nietGedaan } from "./post.server.ts";

type Context = Readonly<RouterContextProvider>;
type Sessie = ReturnType<typeof requireSession>;

/** The answer of the page of a new question, with its draft. */
export type NieuwAntwoord = AdviesAntwoord & { concept: string; bewaardAt?: string };

/** A session that gives advice; for anybody else the page does not exist. */
function requireGever(context: Context): Sessie {
  const gevonden = requireSession(context);
  if (!authorizeAdvies(gevonden.sessie.actor, "RegistreerAdvies", undefined))
    throw data(null, { status: 404, statusText: "Not Found" });
  return gevonden;
}

/** An empty form or a draft that is gone on with, and the guide of an advice beside it. */
export async function loadNieuw({ request, context }: { request: Request; context: Context }) {
  const { services, sessie } = requireGever(context);
  const gevraagd = new URL(request.url).searchParams.get("concept") ?? undefined;
  const [{ concepten, open }, gemeenten] = await Promise.all([
    readConcepten(services, sessie.actor, gevraagd, "advies"),
    listGemeenten(services),
  ]);
  const nu = services.now();
  return {
    zaad: services.newId(),
    concept: open?.id ?? services.newId(),
    waarden: open?.inhoud,
    bewaardAt: open?.gewijzigdAt,
    concepten: concepten.filter(({ id }) => id !== open?.id),
    gemeenten: gemeenten.map(({ code, naam }) => ({ code, naam })),
    isLkha: sessie.actor.organisatie.soort === "lkha",
    nu: nu.toString({ smallestUnit: "millisecond" }),
    vandaag: dayOf(nu),
    paneel: paneelVoor({
      situatie: situatieUit({ services, sessie }, open?.inhoud),
      lezer: { soort: sessie.actor.organisatie.soort, isVerantwoordelijk: false },
      verplichtingen: [],
      taal: sessie.taal,
    }),
  };
}

/** What the guide may know of a question: it is about advice, who asks and which forms. */
function situatieUit({ services, sessie }: Sessie, waarden: ConceptInhoud | undefined): SituatieOpDatum {
  const getypt = { vrager: waarden?.["hoedanigheid"]?.[0], vormen: waarden?.["vormen"] };
  const bruikbaar = Object.entries(getypt).filter(
    ([sleutel, waarde]) => Situatie.shape[sleutel as "vrager"].unwrap().safeParse(waarde).success,
  );
  return {
    ...(Object.fromEntries(bruikbaar) as Partial<Situatie>),
    datum: dayOf(services.now()),
    aanleiding: "adviesvraag",
    bij: sessie.actor.organisatie.soort,
  };
}

/** Saves the question with what was advised, or does a lesser thing: keep or throw away a draft, replace in a text. */
export async function postNieuw({ request, context }: { request: Request; context: Context }) {
  const gevonden = requireGever(context);
  const { services, sessie } = gevonden;
  const { taal, actor } = sessie;
  const form = await request.formData();
  const concept = conceptVan(form);
  const doe = form.get("doe");
  if (doe === "weggooien") {
    await dropConcept(services, actor, concept);
    return redirect("/advies/nieuw", 303);
  }
  const gelezen = leesAdviesForm(form, {
    opdracht: "RegistreerAdvies",
    naslag: await naslagVoor(gevonden),
    taal,
  });
  const bewaardAt = await bewaarConcept(gevonden, { form, concept });
  const antwoord = { ...gelezen.antwoord, concept, ...(bewaardAt && { bewaardAt }) };
  if (!("command" in gelezen)) return data<NieuwAntwoord>(antwoord, gelezen.status);
  if (doe === "concept") return data<NieuwAntwoord>(antwoord);
  const vraag = RegistreerAdvies.omit({ nummer: true }).safeParse(gelezen.command);
  if (!vraag.success) {
    const fouten = adviesFouten(vraag.error.issues, gelezen.command, taal);
    return data<NieuwAntwoord>({ ...antwoord, fouten }, 422);
  }
  const { outcome, advies } = await registreerAdvies(services, actor, {
    sleutel: antwoord.zaad,
    vraag: vraag.data,
  });
  if (outcome.kind !== "done") return nietGedaan(outcome, antwoord, taal);
  await finishConcept(services, actor, concept);
  return redirect(`/advies/${advies}?gedaan=1`, 303);
}

/** Keeps what is typed so far. */
export async function postBewaar({ request, context }: { request: Request; context: Context }) {
  const gevonden = requireGever(context);
  const form = await request.formData();
  const bewaardAt = await bewaarConcept(gevonden, { form, concept: conceptVan(form) });
  return Response.json({ bewaardAt });
}

/** Says to who gives advice that a draft is kept with a post, and to anybody else that nothing is here. */
export function weigerBewaar(context: Context): Response {
  requireGever(context);
  return new Response(null, { status: 405, headers: { allow: "POST" } });
}

/**
 * Nothing is kept of a form in which nothing was typed; only what has a place in the form is, and no text in which something
 * points to somebody: a draft of an advice holds no more than an advice.
 */
async function bewaarConcept(
  { services, sessie }: Sessie,
  { form, concept }: { form: FormData; concept: string },
): Promise<string | undefined> {
  const geenNaam = form.getAll("geenNaam").map(String);
  const isSchoon = (naam: string, waarden: readonly string[]) =>
    !teksten.has(naam) ||
    waarden.every((tekst) => herkenbaar(tekst.slice(0, langsteAdviestekst), geenNaam).length === 0);
  const velden = Object.entries(waardenVan(form)).filter(
    ([naam, waarden]) => bekend.has(naam) && isSchoon(naam, waarden),
  );
  const inhoud = ConceptInhoud.safeParse(Object.fromEntries(velden));
  const getypt = ["vraag", "advies", "risicoToelichting", "vrager.naam", "hoedanigheid", "vormen"];
  if (!inhoud.success || !getypt.some((naam) => inhoud.data[naam]?.some((waarde) => waarde !== "")))
    return undefined;
  return keepConcept(services, sessie.actor, { id: concept, inhoud: inhoud.data, soort: "advies" });
}

const teksten: ReadonlySet<string> = new Set(["vraag", "risicoToelichting", "advies"]);
const bekend: ReadonlySet<string> = new Set([
  ...teksten,
  "hoedanigheid",
  "sector",
  "vrager.naam",
  "vrager.organisatie",
  "vrager.bereikbaar",
  "gemeente",
  "gevraagdOp",
  "vormen",
  "risico",
  "onderwerpen",
  "uitleg",
  "volgendContactOp",
]);

const conceptVan = (form: FormData): string => {
  const gegeven = String(form.get("concept"));
  if (!isUuid(gegeven)) throw data(null, { status: 400 });
  return gegeven;
};
