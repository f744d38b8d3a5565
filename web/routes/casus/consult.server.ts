import { data, type RouterContextProvider, redirect } from "react-router";
import { readAdvies } from "#server/advies/lees.ts";
import { execute } from "#server/journal/execute.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import { requireSession } from "../../session.ts";
import { antwoordIn, deskundigenVoor, postConsultvraag } from "../advies/advies.server.ts";
import type { AdviesAntwoord } from "../advies/post.server.ts";
import { isUuid, weigeringIn } from "./post.server.ts";

type Post = {
  request: Request;
  params: { id?: string | undefined };
  context: Readonly<RouterContextProvider>;
};

const nietGevonden = () => data(null, { status: 404, statusText: "Not Found" });

/** The experts one can ask. */
export const loadDeskundigen = async (context: Readonly<RouterContextProvider>) => ({
  deskundigen: await deskundigenVoor(requireSession(context)),
});

/** Asks an expert about this casus without a name, or takes an answer over into it. */
export async function postConsult({ request, params, context }: Post) {
  const gevonden = requireSession(context);
  const casus = params.id ?? "";
  if (!isUuid(casus)) throw nietGevonden();
  const form = await request.formData();
  const opdracht = form.get("opdracht");
  if (opdracht === "StelConsultvraag") return postConsultvraag(gevonden, { form, vanuit: { casus } });
  if (opdracht === "NeemConsultOver") return neemOver(gevonden, { casus, form });
  throw data(null, { status: 400 });
}

async function neemOver(
  { services, sessie }: ReturnType<typeof requireSession>,
  { casus, form }: { casus: string; form: FormData },
) {
  const consult = String(form.get("consult"));
  const zaad = String(form.get("zaad"));
  if (!isUuid(consult) || !isUuid(zaad)) throw data(null, { status: 400 });
  const gelezen = await readAdvies(services, sessie.actor, { id: consult });
  const toelichting = gelezen && antwoordIn(gelezen);
  if (!toelichting) throw nietGevonden();
  const uitkomst = await execute(services, sessie.actor, {
    id: nameToUuid(zaad, `overnemen/${consult}`),
    casus,
    command: { type: "NeemConsultOver", consult, toelichting },
  });
  if (uitkomst.kind === "denied") throw nietGevonden();
  if (uitkomst.kind === "refused")
    return data<AdviesAntwoord>(
      {
        formulier: "NeemConsultOver",
        zaad,
        waarden: {},
        fouten: [],
        weigering: weigeringIn(uitkomst.refusal, sessie.taal),
        herkend: { velden: {}, geenNaam: [], isSchoon: false },
      },
      409,
    );
  const eerste = uitkomst.seq - uitkomst.events.length + 1;
  return redirect(`/casus/${casus}/consult?gedaan=${eerste}-${uitkomst.seq}`, 303);
}
