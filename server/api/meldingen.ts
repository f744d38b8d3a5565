import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Actor } from "#domain/access/actor.ts";
import { OntvangMelding } from "#domain/casus/command.ts";
import { Gesprek } from "#domain/casus/gesprek.ts";
import { OrganisatieRef } from "#domain/casus/organisatie.ts";
import { PersoonGegevens, rollen } from "#domain/casus/persoon.ts";
import { type Ontvangst as Binnenkomst, ontvang } from "../casus/ontvangst.ts";
import type { Organisatie } from "../people/people.ts";
import type { Services } from "../services.ts";
import type { Endpoint } from "./endpoint.ts";
import { languageOf, problem, refusalProblem } from "./problems.ts";
import { invalid, parse, readJson } from "./read-request.ts";
import { findReceiver, type Receiver } from "./receiver.ts";

const Ander = PersoonGegevens.extend({ rol: z.enum(rollen).exclude(["slachtoffer"]) });

/** A report as a system sends it; who is in it, what was told and when it came in. */
const Melding = OntvangMelding.pick({
  vrager: true,
  ontvangenOp: true,
  vormen: true,
  eermotief: true,
  toelichting: true,
  melder: true,
  acuutGevaar: true,
})
  .extend({
    // what those concerned wrote comes from their own hands, under a code (WW-Z28): no system says it for them
    gesprek: Gesprek.omit({ reacties: true }).optional(),
    slachtoffer: PersoonGegevens.omit({ rol: true }),
    overigen: z.array(Ander).max(50).optional(),
    ontvanger: OrganisatieRef.shape.id.optional().describe("Absent: the municipality decides"),
  })
  .openapi("Melding");
type Melding = z.infer<typeof Melding>;

const headers = z.object({
  "idempotency-key": z
    .string()
    .min(8)
    .max(128)
    .describe(
      "Chosen by the sender, one for each report: sending the same again gives the first answer again",
    ),
});

const Instelling = z
  .object({ id: z.string(), naam: z.string(), soort: OrganisatieRef.shape.soort })
  .openapi("Instelling");

const Ontvangst = z
  .object({
    id: z.uuid().describe("Of the casus; its address is in the Location header"),
    nummer: z.string().describe("What people call the casus"),
    ontvanger: Instelling,
    herroutering: z
      .object({ naar: Instelling, uitleg: z.string() })
      .optional()
      .describe("The municipality belongs to another region than that of the receiver"),
    letOp: z.string().optional(),
  })
  .openapi("Ontvangst");

/** `POST /meldingen`: a concern comes in from another system, and somebody is responsible from this moment (WW-M1). */
export const sendMelding: Endpoint = {
  method: "post",
  path: "/meldingen",
  operationId: "stuurMelding",
  summary: "Report a concern",
  description:
    "The report becomes a casus of the receiver. Whoever sent it does not thereby get access to the casus. " +
    "In acute danger call 112 first.",
  access: "meldingen:schrijven",
  request: { body: Melding, headers },
  success: {
    status: 201,
    description: "Received; from now on the receiver is responsible",
    schema: Ontvangst,
    headers: { Location: "The address of the casus, for those who may see it" },
  },
  problems: ["al-gebruikt"],
  refuses: true,
  answer: async (c, services, actor) => {
    const key = parse(c, headers, { "idempotency-key": c.req.header("idempotency-key") });
    if ("refusal" in key) return key.refusal;
    const body = await readJson(c);
    if ("refusal" in body) return body.refusal;
    const melding = parse(c, Melding, body.value);
    if ("refusal" in melding) return melding.refusal;
    const { ontvanger, slachtoffer } = melding.value;
    const { gemeente, land } = slachtoffer;
    const receiver = await findReceiver(services, actor, { ontvanger, gemeente, land });
    if ("melding" in receiver)
      return invalid(c, [{ pad: receiver.pad, melding: receiver.melding[languageOf(c)] }]);
    const sleutel = key.value["idempotency-key"];
    return send(c, services, { sleutel, actor, melding: melding.value, receiver });
  },
};

type Sending = { sleutel: string; actor: Actor; melding: Melding; receiver: Receiver };

async function send(c: Context, services: Services, sending: Sending): Promise<Response> {
  const { sleutel, actor, melding, receiver } = sending;
  const { outcome, casus, nummer } = await ontvang(services, actor, { sleutel, melding: toCommand(sending) });
  switch (outcome.kind) {
    case "denied":
      return problem(c, "geen-toegang", { detail: mayNotReport });
    case "refused":
      return outcome.refusal.code === "commando-id-hergebruikt"
        ? problem(c, "al-gebruikt", { detail: keyUsed })
        : refusalProblem(c, outcome.refusal);
    case "done":
      c.header("Location", `${services.config.origin}/api/v1/casussen/${casus}`);
      c.header("Content-Language", languageOf(c));
      return c.json(receipt(c, { id: casus, nummer, melding, receiver }), 201);
  }
}

function toCommand({ melding, receiver }: Sending): Binnenkomst["melding"] {
  const { slachtoffer, overigen = [], ontvanger: _asked, ...told } = melding;
  const { ontvanger, regio } = receiver;
  return {
    type: "OntvangMelding",
    ...told,
    kanaal: "api",
    ontvanger: refOf(ontvanger),
    slachtoffer: { ...slachtoffer, rol: "slachtoffer" },
    overigen,
    ...(regio && { regio: refOf(regio), regioVolgensGemeente: regio.id }),
  };
}

type Received = { id: string; nummer: string; melding: Melding; receiver: Receiver };

function receipt(
  c: Context,
  { melding, receiver: { ontvanger, regio }, ...made }: Received,
): z.infer<typeof Ontvangst> {
  const taal = languageOf(c);
  const elsewhere = regio && regio.id !== ontvanger.id && ontvanger.soort === "veilig-thuis";
  return {
    ...made,
    ontvanger: shown(ontvanger),
    ...(elsewhere && { herroutering: { naar: shown(regio), uitleg: otherRegion[taal] } }),
    ...(melding.acuutGevaar && { letOp: callFirst[taal] }),
  };
}

const refOf = ({ id, soort }: Organisatie): OrganisatieRef => ({ id, soort });
const shown = ({ id, naam, soort }: Organisatie) => ({ id, naam, soort });

const mayNotReport = {
  nl: "Organisaties van deze soort doen geen meldingen langs deze weg; bel Veilig Thuis, 0800-2000.",
  en: "Organisations of this kind do not report this way; call Veilig Thuis, 0800-2000.",
};

const keyUsed = {
  nl: "Deze Idempotency-Key hoort bij een eerder verzoek met een andere inhoud; kies een nieuwe.",
  en: "This Idempotency-Key belongs to an earlier request with other content; choose a new one.",
};

const otherRegion = {
  nl: "De gemeente van het slachtoffer hoort bij een andere regio; de ontvanger kan de zaak daarheen overdragen.",
  en: "The victim's municipality belongs to another region; the receiver can hand the case over to it.",
};

const callFirst = {
  nl: "Bel bij acuut gevaar 112: niemand leest deze meldingen als noodoproep.",
  en: "In acute danger call 112: nobody reads these reports as an emergency call.",
};
