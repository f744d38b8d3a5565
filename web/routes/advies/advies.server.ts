import { data, type RouterContextProvider, redirect } from "react-router";
import { AdviesEnvelope, StelConsultvraag } from "#domain/advies/command.ts";
import { herkenbaar } from "#domain/advies/herkenbaar.ts";
import { consultDeskundigen } from "#domain/advies/keuzes.ts";
import { kentAdvies } from "#domain/advies/policy.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { type GelezenAdvies, readAdvies } from "#server/advies/lees.ts";
import { stelConsultvraag, type Vanuit } from "#server/advies/vastleggen.ts";
import { execute } from "#server/journal/execute.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import { listGemeenten, listOrganisaties } from "#server/people/people.ts";
import { requireSession } from "../../session.ts";
import { isUuid, naslagVoor } from "../casus/post.server.ts";
import { isAdviesOpdracht } from "./opdrachten.server.ts";
import { type AdviesAntwoord, adviesFouten, leesAdviesForm, nietGedaan } from "./post.server.ts";
import { adviesRegels } from "./regels.server.ts";

type Context = Readonly<RouterContextProvider>;
type Sessie = ReturnType<typeof requireSession>;
type Vraag = { params: { id?: string | undefined }; context: Context };

const nietGevonden = () => data(null, { status: 404, statusText: "Not Found" });

/** A session that has something to do with advice; for anybody else its pages do not exist. */
export function requireAdvies(context: Context): Sessie {
  const gevonden = requireSession(context);
  if (!kentAdvies(gevonden.sessie.actor)) throw nietGevonden();
  return gevonden;
}

/** Everything the page of one advice shows to this reader. Not there for this reader: 404. */
export async function loadAdvies({ params, context }: Vraag) {
  const { services, sessie } = requireAdvies(context);
  const { actor, taal } = sessie;
  const id = params.id ?? "";
  const gezien = isUuid(id) ? await readAdvies(services, actor, { id }) : undefined;
  if (!gezien) throw nietGevonden();
  const { advies, acties, grant, stand, vrager, organisaties } = gezien;
  const { vrager: _verzegeld, ...getoond } = advies;
  const nu = services.now();
  const [gemeenten, gevraagd] = await Promise.all([
    advies.gemeente ? listGemeenten(services) : [],
    readConsulten({ services, sessie }, advies.consulten),
  ]);
  return {
    id,
    zaad: services.newId(),
    nu: nu.toString({ smallestUnit: "millisecond" }),
    vandaag: dayOf(nu),
    isGever: grant.relatie === "gever",
    stand,
    advies: getoond,
    acties: [...acties],
    vrager,
    gemeente: gemeenten.find(({ code }) => code === advies.gemeente)?.naam,
    bij: organisaties[advies.houder.id] ?? "",
    van: advies.consult && (organisaties[advies.consult.van.id] ?? ""),
    regels: adviesRegels(gezien, taal),
    consulten: gevraagd,
    deskundigen: acties.has("ZetConsultUit") ? await deskundigenVoor({ services, sessie }) : [],
  };
}

/** What the page of an advice shows. */
export type AdviesPagina = Awaited<ReturnType<typeof loadAdvies>>;

/** Who can be asked from here: every expert but the own organisation. */
export async function deskundigenVoor({ services, sessie }: Sessie) {
  const organisaties = await listOrganisaties(services);
  return organisaties
    .filter(
      ({ id, soort }) =>
        id !== sessie.actor.organisatie.id && (consultDeskundigen as readonly string[]).includes(soort),
    )
    .sort((a, b) => Number(a.soort === "veilig-thuis") - Number(b.soort === "veilig-thuis"))
    .map(({ id, naam }) => ({ value: id, label: naam }));
}

/** A question that was put to an expert, as who asked it sees it. */
export type GevraagdConsult = {
  consult: string;
  nummer: string;
  deskundige: string;
  stand: GelezenAdvies["stand"];
  uitkomst: NonNullable<GelezenAdvies["advies"]["consult"]>["uitkomst"];
  vraag: string | undefined;
  antwoord: string | undefined;
  overgenomen: boolean;
};

/** How the questions stand that were asked from a casus or an advice. */
export async function readConsulten(
  { services, sessie }: Sessie,
  gevraagd: readonly { readonly consult: string; readonly overgenomen: boolean }[],
): Promise<GevraagdConsult[]> {
  const gezien = await Promise.all(
    gevraagd.map(async ({ consult, overgenomen }) => {
      const gelezen = await readAdvies(services, sessie.actor, { id: consult });
      return gelezen ? [{ gelezen, overgenomen }] : [];
    }),
  );
  return gezien.flat().map(({ gelezen, overgenomen }) => ({
    consult: gelezen.id,
    nummer: gelezen.advies.nummer,
    deskundige: gelezen.organisaties[gelezen.advies.houder.id] ?? "",
    stand: gelezen.stand,
    uitkomst: gelezen.advies.consult?.uitkomst,
    vraag: gelezen.regels[0]?.teksten[0],
    antwoord: antwoordIn(gelezen),
    overgenomen,
  }));
}

/** The last answer of the expert, as far as the reader's own organisation holds it. */
export const antwoordIn = ({ regels }: GelezenAdvies): string | undefined =>
  regels.findLast(({ event }) => event.type === "ConsultBeantwoord")?.teksten[0];

/** Every form of the page of an advice ends here. */
export async function postAdvies({ request, params, context }: Vraag & { request: Request }) {
  const gevonden = requireAdvies(context);
  const { services, sessie } = gevonden;
  const { taal } = sessie;
  const id = params.id ?? "";
  if (!isUuid(id)) throw nietGevonden();
  const form = await request.formData();
  const opdracht = form.get("opdracht");
  if (opdracht === "NeemAntwoordOver") return neemAntwoordOver(gevonden, { advies: id, form });
  if (!isAdviesOpdracht(opdracht) || opdracht === "RegistreerAdvies") throw data(null, { status: 400 });
  if (opdracht === "StelConsultvraag") return postConsultvraag(gevonden, { form, vanuit: { advies: id } });
  const gelezen = leesAdviesForm(form, { opdracht, naslag: await naslagVoor(gevonden), taal });
  const { antwoord } = gelezen;
  if (!("command" in gelezen)) return data<AdviesAntwoord>(antwoord, gelezen.status);
  const envelop = AdviesEnvelope.safeParse({
    id: nameToUuid(antwoord.zaad, antwoord.formulier),
    advies: id,
    ...(gelezen.gebeurdOp && { gebeurdOp: gelezen.gebeurdOp }),
    command: gelezen.command,
  });
  if (!envelop.success) {
    const fouten = adviesFouten(envelop.error.issues, { ...gelezen.command, ...gelezen }, taal);
    return data<AdviesAntwoord>({ ...antwoord, fouten }, 422);
  }
  const uitkomst = await execute(services, sessie.actor, envelop.data);
  if (uitkomst.kind !== "done") return nietGedaan(uitkomst, antwoord, taal);
  if (opdracht === "ZetOmInMelding") return redirect(`/casus/nieuw?advies=${id}`, 303);
  return redirect(`/advies/${id}?gedaan=${uitkomst.seq}`, 303);
}

/** Puts a question to an expert from a casus or an advice; the asker's name is that of the session (LKHA-1.3c). */
export async function postConsultvraag(
  gevonden: Sessie,
  { form, vanuit }: { form: FormData; vanuit: Vanuit },
) {
  const { services, sessie } = gevonden;
  const { taal, actor } = sessie;
  const gelezen = leesAdviesForm(form, {
    opdracht: "StelConsultvraag",
    naslag: await naslagVoor(gevonden),
    taal,
  });
  const { antwoord } = gelezen;
  if (!("command" in gelezen)) return data<AdviesAntwoord>(antwoord, gelezen.status);
  const vrager = { naam: sessie.naam, organisatie: sessie.organisatieNaam };
  const vraag = StelConsultvraag.omit({ nummer: true }).safeParse({ ...gelezen.command, vrager });
  if (!vraag.success) {
    const fouten = adviesFouten(vraag.error.issues, gelezen.command, taal);
    return data<AdviesAntwoord>({ ...antwoord, fouten }, 422);
  }
  const { outcome } = await stelConsultvraag(services, actor, {
    sleutel: antwoord.zaad,
    vanuit,
    vraag: vraag.data,
  });
  if (outcome.kind !== "done") return nietGedaan(outcome, antwoord, taal);
  return redirect("casus" in vanuit ? `/casus/${vanuit.casus}/consult` : `/advies/${vanuit.advies}`, 303);
}

async function neemAntwoordOver(
  { services, sessie }: Sessie,
  { advies, form }: { advies: string; form: FormData },
) {
  const consult = String(form.get("consult"));
  const zaad = String(form.get("zaad"));
  if (!isUuid(consult) || !isUuid(zaad)) throw data(null, { status: 400 });
  const gelezen = await readAdvies(services, sessie.actor, { id: consult });
  const antwoord = gelezen && antwoordIn(gelezen);
  const uitkomst = gelezen?.advies.consult?.uitkomst;
  if (!antwoord || !uitkomst) throw nietGevonden();
  const outcome = await execute(services, sessie.actor, {
    id: nameToUuid(zaad, `overnemen/${consult}`),
    advies,
    command: {
      type: "NeemAntwoordOver",
      consult,
      uitkomst,
      antwoord,
      // what only looks like a name was weighed at the expert: this text passed there
      geenNaam: herkenbaar(antwoord).map(({ tekst }) => tekst),
    },
  });
  if (outcome.kind === "denied") throw nietGevonden();
  // taken over already, or closed meanwhile: the page shows how it stands
  return redirect(`/advies/${advies}`, 303);
}
