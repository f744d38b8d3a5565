import { data, type RouterContextProvider, redirect } from "react-router";
import { z } from "zod";
import { heeftRol } from "#domain/access/actor.ts";
import { leesbaar } from "#domain/casus/leesbaar.ts";
import { dag } from "#domain/time/dag.ts";
import { execute } from "#server/journal/execute.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import { readVerdeling } from "#server/work/verdeling.ts";
import { stelVervangingIn, trekVervangingIn } from "#server/work/vervanging.ts";
import { requireSession } from "../../session.ts";
import { verdelingWoorden } from "../../words/verdeling.ts";
import { loadColleagues } from "../casus/colleagues.server.ts";
import { weigeringIn } from "../casus/post.server.ts";
import { werktAanCasussen } from "../werk/werk.server.ts";

type Context = Readonly<RouterContextProvider>;

/** What came of a posted form: why not, or which field is wrong; what was typed comes back with it. */
export type Antwoord = {
  weigering?: string;
  fout?: { veld: keyof (typeof verdelingWoorden)["nl"]["fout"]; tekst: string };
  waarden: {
    medewerker?: string | undefined;
    door?: string | undefined;
    van?: string | undefined;
    tot?: string | undefined;
  };
};

/** Only who works on cases has work to divide; for anybody else the page is not there. */
function requireWorker(context: Context) {
  const session = requireSession(context);
  if (!werktAanCasussen(session.sessie.actor)) throw data(null, 404);
  return session;
}

/** Everything the page shows, from one audited read; the colleagues only for who leads a team. */
export async function loadVerdeling(context: Context, zoek: URLSearchParams) {
  const { services, sessie } = requireWorker(context);
  const leidt = heeftRol(sessie.actor, "teamleider");
  const verdeling = await readVerdeling(services, sessie.actor, {
    team: /^[a-z0-9-]{1,100}$/.exec(zoek.get("team") ?? "")?.[0],
  });
  return {
    ...verdeling,
    leidt,
    collegas: leidt ? await loadColleagues(context) : [],
    zaad: services.newId(),
  };
}

const Post = z.discriminatedUnion("doe", [
  z.object({ doe: z.literal("pak-op"), casus: z.uuid(), zaad: z.uuid() }),
  z.object({
    doe: z.literal("vervang"),
    zaad: z.uuid(),
    medewerker: leesbaar(100),
    door: leesbaar(100),
    van: dag,
    tot: dag,
  }),
  z.object({ doe: z.literal("trek-in"), id: z.uuid() }),
]);

/** One posted form: taking up a case leads to it, anything else back to the page. */
export async function postVerdeling(context: Context, form: FormData) {
  const { services, sessie } = requireWorker(context);
  const { actor, taal } = sessie;
  const w = verdelingWoorden[taal];
  const gegeven = Object.fromEntries([...form].filter(([, waarde]) => typeof waarde === "string"));
  const { medewerker, door, van, tot } = gegeven as Record<string, string | undefined>;
  const waarden = { medewerker, door, van, tot };
  const gelezen = Post.safeParse(gegeven);
  if (!gelezen.success) {
    const veld = gelezen.error.issues.map(({ path }) => String(path[0])).find((naam) => naam in w.fout);
    const fout = veld
      ? { veld: veld as keyof typeof w.fout, tekst: w.fout[veld as keyof typeof w.fout] }
      : undefined;
    return data<Antwoord>(fout ? { fout, waarden } : { weigering: w.alWeg, waarden }, 422);
  }
  const gevraagd = gelezen.data;
  if (gevraagd.doe === "pak-op") {
    const { casus, zaad } = gevraagd;
    const envelope = { id: nameToUuid(zaad, `PakOp/${casus}`), casus, command: { type: "PakOp" } } as const;
    const uitkomst = await execute(services, actor, envelope);
    if (uitkomst.kind === "done") return redirect(`/casus/${casus}`, 303);
    const weigering = uitkomst.kind === "refused" ? weigeringIn(uitkomst.refusal, taal).uitleg : w.alWeg;
    return data<Antwoord>({ weigering, waarden: {} }, uitkomst.kind === "refused" ? 409 : 404);
  }
  const uitkomst =
    gevraagd.doe === "trek-in"
      ? await trekVervangingIn(services, actor, gevraagd.id)
      : await stelVervangingIn(services, actor, {
          ...gevraagd,
          id: nameToUuid(gevraagd.zaad, `vervanging/${JSON.stringify(waarden)}`),
        });
  if (uitkomst.kind === "gedaan") return redirect("/werk/verdeling", 303);
  if (uitkomst.kind === "niet-gevonden") return data<Antwoord>({ weigering: w.alWeg, waarden }, 404);
  return data<Antwoord>({ fout: { veld: uitkomst.veld, tekst: w.fout[uitkomst.veld] }, waarden }, 422);
}
