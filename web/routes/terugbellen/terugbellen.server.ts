import { data, type RouterContextProvider, redirect } from "react-router";
import { z } from "zod";
import { authorize } from "#domain/access/policy.ts";
import { gronden, pogingen, type TerugbelInhoud } from "#domain/terugbellen/terugbelverzoek.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import {
  openTerugbelverzoek,
  readTerugbellen,
  recordPoging,
  rondTerugbellenAf,
} from "#server/terugbellen/verzoeken.ts";
import { noteCallBack } from "#server/terugbellen/vraag.ts";
import { requireSession } from "../../session.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import { type BelFout, type BelWaarden, leesBelform } from "./fields.ts";

type Context = Readonly<RouterContextProvider>;

/** What came of a posted form: how somebody can be called, why nothing was done, or what is wrong with what was typed. */
export type BelAntwoord = {
  geopend?: { id: string; inhoud: TerugbelInhoud };
  weigering?: string;
  waarden?: BelWaarden;
  fouten?: readonly BelFout[];
};

/** Who takes reports calls people back; for anybody else the page is not there. */
function requireCaller(context: Context) {
  const session = requireSession(context);
  if (!authorize(session.sessie.actor, "OntvangMelding", undefined)) throw data(null, 404);
  return session;
}

/** Who waits to be called, from one audited read. */
export async function loadTerugbellen(context: Context) {
  const { services, sessie } = requireCaller(context);
  return { ...(await readTerugbellen(services, sessie.actor)), zaad: services.newId() };
}

const Post = z.discriminatedUnion("doe", [
  z.object({ doe: z.enum(["open", "neem-over"]), verzoek: z.uuid() }),
  z.object({ doe: z.literal("poging"), verzoek: z.uuid(), zaad: z.uuid(), uitkomst: z.enum(pogingen) }),
  z.object({ doe: z.literal("rond-af"), verzoek: z.uuid(), grond: z.enum(gronden) }),
  z.object({ doe: z.literal("noteer"), zaad: z.uuid() }),
]);

/** One posted form. How to call somebody is an answer to a post: it is in no address and gone with the next page. */
export async function postTerugbellen(context: Context, form: FormData) {
  const { services, sessie } = requireCaller(context);
  const { actor, taal } = sessie;
  const { alWeg } = terugbelWoorden[taal].werk;
  const gelezen = Post.safeParse(Object.fromEntries(form));
  if (!gelezen.success) return data<BelAntwoord>({ weigering: alWeg }, 422);
  const gevraagd = gelezen.data;
  const terug = (isGedaan: boolean) =>
    isGedaan ? redirect("/werk/terugbellen", 303) : data<BelAntwoord>({ weigering: alWeg }, 404);
  switch (gevraagd.doe) {
    case "open":
    case "neem-over": {
      const { verzoek: id, doe } = gevraagd;
      const inhoud = await openTerugbelverzoek(services, actor, { id, overnemen: doe === "neem-over" });
      return inhoud ? data<BelAntwoord>({ geopend: { id, inhoud } }) : terug(false);
    }
    case "poging": {
      const { zaad, verzoek, uitkomst } = gevraagd;
      const id = nameToUuid(zaad, `poging/${verzoek}/${uitkomst}`);
      return terug(await recordPoging(services, actor, { id, verzoek, uitkomst }));
    }
    case "rond-af":
      return terug(await rondTerugbellenAf(services, actor, gevraagd));
    case "noteer": {
      const { waarden, fouten, gevraagd: wie } = leesBelform(form, taal);
      if (!wie) return data<BelAntwoord>({ waarden, fouten }, 422);
      const verzoek = { spoed: waarden.spoed === "ja", ...wie };
      // whoever goes back to this form and fills in another caller makes another request
      const id = nameToUuid(gevraagd.zaad, `terugbelverzoek/${JSON.stringify(verzoek)}`);
      await noteCallBack(services, actor, { id, ...verzoek });
      return terug(true);
    }
  }
}
