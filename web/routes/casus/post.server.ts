import { data, type RouterContextProvider, redirect } from "react-router";
import { z } from "zod";
import { melderDoelen } from "#domain/access/melder-doel.ts";
import { type CommandType, Envelope } from "#domain/casus/command.ts";
import type { Eerst, Refusal } from "#domain/casus/decision.ts";
import { opdrachten } from "#domain/casus/opdrachten.ts";
import { leesJson } from "#domain/json.ts";
import { sleutels } from "#domain/protocol/compile.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { type Melder, readMelder } from "#server/casus/melder.ts";
import { execute } from "#server/journal/execute.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import { readCasus } from "#server/journal/read.ts";
import { listGemeenten, listOrganisaties, medewerkersVan } from "#server/people/people.ts";
import { Radarvraag, vraagElders } from "#server/radar/vraag.ts";
import { requireSession } from "../../session.ts";
import { type Fout, foutenBij, nietVoorU, onbekendFormulier, zonderZaad } from "../../words/fouten.ts";
import { organisatieNamen } from "../../words/organisaties.ts";
import { radarWoorden } from "../../words/radar.ts";
import type { Taal } from "../../words/taal.ts";
import { zoekerVan } from "./gemeentenamen.ts";
import { isFormulierOpdracht, leesOpdracht } from "./opdrachten.server.ts";
import { leesVelden, type Naslag } from "./velden.server.ts";

type Sessie = ReturnType<typeof requireSession>;

/** Why the protocol or the case does not allow what was asked, in the language of the reader. */
export type Weigering = {
  code: string;
  bronnen: readonly string[];
  uitleg: string;
  welMogelijk: string | undefined;
  vraagtMotief: boolean;
  /** In this acute danger a reason alone would do. */
  nood: boolean;
  /** What could come first. */
  eerst: readonly Eerst[];
};

/** What was asked before something else came first: it travels in that form, so that nothing typed is lost. */
export type Eerder = {
  formulier: string;
  zaad: string;
  waarden: Record<string, string[]>;
  weigering?: Weigering;
};

/** The answer to a posted form that did not (only) change the case: what was typed, and what is wrong or asked. */
export type Antwoord = {
  formulier: string;
  /** The seed of the form as it was posted: as long as it is the same, the form on the page stays the same. */
  zaad: string;
  waarden: Record<string, string[]>;
  fouten: Fout[];
  weigering?: Weigering;
  melder?: Melder | "geen";
  /** The form for which this one came first. */
  eerder?: Eerder;
  /** What came first is done: this is what was typed before it. */
  vervolgd?: true;
};

type Post = {
  request: Request;
  params: { id?: string | undefined };
  context: Readonly<RouterContextProvider>;
};

/**
 * Every form of the case page ends here: read, ask `execute`, and say what came of it. Done: back to the same page,
 * which names the new journal lines. A casus that does not exist for this reader answers as any that does not exist.
 */
export async function postCasus({ request, params, context }: Post) {
  const { services, sessie } = requireSession(context);
  const form = await request.formData();
  const soort = form.get("opdracht");
  const eerder = leesEerder(form.get("vervolg"));
  const antwoord: Antwoord = {
    formulier: formulierVan(form),
    zaad: String(form.get("zaad")),
    waarden: waardenVan(form),
    fouten: [],
    ...(eerder && { eerder }),
  };
  if (soort === "melder.lees") return openMelder({ antwoord, form, id: params.id ?? "", context });
  if (soort === "radar.vraag") return vraagRegios({ antwoord, form, request, params, context });
  if (!isFormulierOpdracht(soort) || antwoord.formulier.length > langsteNaam) {
    const fouten = [{ veld: "opdracht", tekst: onbekendFormulier(sessie.taal) }];
    return data<Antwoord>({ ...antwoord, fouten }, 400);
  }
  const { zaad } = antwoord;
  if (!isUuid(zaad)) {
    const fouten = [{ veld: "zaad", tekst: zonderZaad(sessie.taal) }];
    return data<Antwoord>({ ...antwoord, fouten }, 422);
  }
  const velden = leesVelden(form, await naslagVoor({ services, sessie }));
  const envelop = {
    id: nameToUuid(zaad, antwoord.formulier),
    casus: params.id,
    ...(velden.tekst("gebeurdOp") && { gebeurdOp: velden.tekst("gebeurdOp") }),
    command: leesOpdracht(soort, velden),
  };
  const gelezen = Envelope.safeParse(envelop);
  if (!gelezen.success) {
    const issues = gelezen.error.issues.map((issue) => ({
      ...issue,
      path: issue.path.filter((deel) => deel !== "command"),
    }));
    const lezing = { taal: sessie.taal, lijktOp: velden.naslag.gemeenten.lijktOp };
    const invoer = { ...envelop.command, gebeurdOp: velden.tekst("gebeurdOp") };
    const fouten = foutenBij(issues, invoer, lezing).map(({ veld, tekst }) => ({
      veld: velden.veldBij(veld),
      tekst,
    }));
    return data<Antwoord>({ ...antwoord, fouten }, 422);
  }
  const uitkomst = await execute(services, sessie.actor, gelezen.data);
  switch (uitkomst.kind) {
    case "done": {
      if (eerder) {
        const { weigering: _gedaan, ...getypt } = eerder;
        return data<Antwoord>({ ...getypt, fouten: [], vervolgd: true });
      }
      const eerste = uitkomst.seq - uitkomst.events.length + 1;
      const pad = new URL(request.url).pathname.replace(/\.data$/, "");
      return redirect(`${pad}?gedaan=${eerste}-${uitkomst.seq}`, 303);
    }
    case "refused": {
      const weigering = weigeringIn(uitkomst.refusal, sessie.taal);
      return data<Antwoord>({ ...antwoord, weigering }, 409);
    }
    case "denied": {
      const vraag = { id: gelezen.data.casus, doel: "behandeling" };
      if (!(await readCasus(services, sessie.actor, vraag)))
        throw data(null, { status: 404, statusText: "Not Found" });
      return data<Antwoord>({ ...antwoord, weigering: geweigerdVoor(sessie.taal) }, 403);
    }
  }
}

/** What a form of this session may name by word or id. */
export async function naslagVoor({ services, sessie }: Sessie): Promise<Naslag> {
  const [organisaties, gemeenten, collegas] = await Promise.all([
    listOrganisaties(services),
    listGemeenten(services),
    medewerkersVan(services, sessie.actor.organisatie.id),
  ]);
  return {
    organisaties: new Map(organisaties.map(({ id, soort }) => [id, { id, soort }])),
    gemeenten: zoekerVan(gemeenten),
    collegas: new Map(collegas.map(({ id, team }) => [id, team])),
    vandaag: dayOf(services.now()),
  };
}

async function openMelder(vraag: {
  antwoord: Antwoord;
  form: FormData;
  id: string;
  context: Post["context"];
}) {
  const { antwoord, form, id, context } = vraag;
  const { services, sessie } = requireSession(context);
  const doel = melderDoelen.find((bekend) => bekend === form.get("doel"));
  if (!doel || !isUuid(id)) {
    const fouten = foutenBij([{ path: ["doel"] }], {}, { taal: sessie.taal });
    return data<Antwoord>({ ...antwoord, fouten }, 422);
  }
  const gevraagd = String(form.get("melding") ?? "");
  const melding = /^[1-9]\d{0,8}$/.test(gevraagd) ? Number(gevraagd) : undefined;
  const melder = await readMelder(services, sessie.actor, { id, doel, melding });
  return data<Antwoord>({ ...antwoord, melder: melder ?? "geen" });
}

/** Asks other regions about somebody; the page itself shows what was answered, so that it stays there. */
async function vraagRegios({
  antwoord,
  form,
  request,
  params,
  context,
}: Post & { antwoord: Antwoord; form: FormData }) {
  const { services, sessie } = requireSession(context);
  const { zaad, formulier } = antwoord;
  const vraag = Radarvraag.safeParse({
    id: isUuid(zaad) ? nameToUuid(zaad, formulier) : undefined,
    casus: params.id,
    betrokkene: form.get("betrokkene"),
    doel: form.get("doel"),
  });
  if (!vraag.success) {
    const fouten = foutenBij([{ path: ["doel"] }], {}, { taal: sessie.taal });
    return data<Antwoord>({ ...antwoord, fouten }, 422);
  }
  const uitkomst = await vraagElders(services, sessie.actor, vraag.data);
  if (uitkomst.kind === "niet-gevonden") throw data(null, { status: 404, statusText: "Not Found" });
  if (uitkomst.kind === "gevraagd")
    return redirect(new URL(request.url).pathname.replace(/\.data$/, ""), 303);
  const tekst = radarWoorden[sessie.taal].vraag[uitkomst.kind];
  return data<Antwoord>({ ...antwoord, fouten: [{ veld: "doel", tekst }] }, 409);
}

/** Whether a text can be the id of a casus at all. */
export const isUuid = (tekst: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(tekst);

/** What was typed, field by field, without the machinery of the form. */
export const waardenVan = (form: FormData): Record<string, string[]> => {
  const getypt = [...form].flatMap(([naam, waarde]) =>
    typeof waarde === "string" && !machinerie.has(naam) ? [{ naam, waarde }] : [],
  );
  const perVeld = Map.groupBy(getypt, ({ naam }) => naam);
  return Object.fromEntries([...perVeld].map(([naam, velden]) => [naam, velden.map(({ waarde }) => waarde)]));
};
const machinerie = new Set(["csrf", "zaad", "opdracht", "formulier", "doe", "concept", "vervolg"]);

const Vervolg = z.strictObject({
  formulier: z.string().max(200),
  zaad: z.string().max(200),
  waarden: z.record(z.string().max(200), z.array(z.string().max(20_000)).max(200)),
  weigering: z
    .strictObject({
      code: z.string(),
      bronnen: z.array(z.string()),
      uitleg: z.string(),
      welMogelijk: z.string().optional(),
      vraagtMotief: z.boolean(),
      nood: z.boolean(),
      eerst: z.array(
        z.strictObject({
          opdracht: z.enum(Object.keys(opdrachten) as CommandType[]).exactOptional(),
          sleutel: z.enum(sleutels).exactOptional(),
        }),
      ),
    })
    .exactOptional(),
});

/** What the browser sent back of an earlier answer, shown to nobody but the sender; anything else is as if there was none. */
function leesEerder(vervolg: FormDataEntryValue | null): Eerder | undefined {
  if (typeof vervolg !== "string") return undefined;
  try {
    const gelezen = Vervolg.safeParse(leesJson(vervolg));
    if (!gelezen.success) return undefined;
    const { weigering, ...getypt } = gelezen.data;
    return {
      ...getypt,
      ...(weigering && { weigering: { ...weigering, welMogelijk: weigering.welMogelijk } }),
    };
  } catch {
    return undefined;
  }
}

/** Longer than the name of any form of ours: a command and the id of whom or what it is about. */
const langsteNaam = 200;

/** Several forms on one page may ask the same command, so a form has a name of its own. */
const formulierVan = (form: FormData): string => String(form.get("formulier") ?? form.get("opdracht") ?? "");

/** A refusal in one language. Rules name organisations by id or kind at the end of a sentence; people read names. */
export function weigeringIn(refusal: Refusal, taal: Taal): Weigering {
  const { code, bronnen, uitleg, welMogelijk, vraagt, nood = false, eerst = [] } = refusal;
  const noem = (zin: string) =>
    zin.replace(/: ([a-z-]+)\.$/, (heel, woord: string) => {
      const naam = (organisatieNamen[taal] as Record<string, string>)[woord];
      return naam ? `: ${naam}.` : heel;
    });
  return {
    code,
    bronnen,
    uitleg: noem(uitleg[taal]),
    welMogelijk: welMogelijk && noem(welMogelijk[taal]),
    vraagtMotief: vraagt === "motief",
    nood,
    eerst,
  };
}

/** Not a rule but the reader's place in the case stands in the way, so no source is named. */
const geweigerdVoor = (taal: Taal): Weigering => ({
  code: "niet-voor-u",
  bronnen: [],
  uitleg: nietVoorU(taal),
  welMogelijk: undefined,
  vraagtMotief: false,
  nood: false,
  eerst: [],
});
