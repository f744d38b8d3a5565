import { z } from "@hono/zod-openapi";
import type { Relatie } from "#domain/access/relatie.ts";
import type { CasusWeergave } from "#domain/access/weergave.ts";
import { vormen } from "#domain/protocol/situatie.ts";
import { readCasus } from "../journal/read.ts";
import { readCasuslijst } from "../work/casuslijst.ts";
import type { Endpoint } from "./endpoint.ts";
import { problem } from "./problems.ts";
import { parse } from "./read-request.ts";

const Casuskern = z
  .object({
    id: z.uuid(),
    nummer: z.string(),
    relatie: z.enum(["verantwoordelijk", "aanbieding", "betrokken", "gesloten"]),
    verantwoordelijk: z.string().describe("Id of the one responsible organisation"),
    zichtOpVeiligheid: z.string().describe("Id of the organisation that keeps sight on safety"),
    vormen: z.array(z.enum(vormen)),
    ontvangenOp: z.iso.date(),
    open: z.boolean(),
  })
  .openapi("Casuskern");

const Casus = Casuskern.extend({
  verplichtingen: z.array(
    z.object({
      bron: z.string(),
      organisatie: z.string(),
      uiterlijk: z.iso.date(),
      einde: z.string().optional().describe("How it ended; absent while it is open"),
    }),
  ),
}).openapi("Casus");

const query = z.object({
  na: z.uuid().optional().describe("Go on after the casus with this id"),
  aantal: z.coerce.number().int().min(1).max(100).default(50),
});

const params = z.object({ id: z.uuid() });

/** `GET /casussen`: the cases this organisation may see, their core only. */
export const listCasussen: Endpoint = {
  method: "get",
  path: "/casussen",
  operationId: "lijstCasussen",
  summary: "The cases my organisation may see",
  description: "In a fixed order, so that whoever goes on with `volgende` misses none and sees none twice.",
  access: "casussen:lezen",
  request: { query },
  success: {
    status: 200,
    description: "One page",
    schema: z
      .object({
        casussen: z.array(Casuskern),
        volgende: z.url().optional().describe("The address of the next page; absent on the last"),
      })
      .openapi("Casuslijst"),
  },
  problems: [],
  refuses: false,
  answer: async (c, services, actor) => {
    const asked = parse(c, query, c.req.query());
    if ("refusal" in asked) return asked.refusal;
    const { aantal } = asked.value;
    const { casussen, volgende } = await readCasuslijst(services, actor, asked.value);
    const next = `${services.config.origin}/api/v1/casussen?na=${volgende}&aantal=${aantal}`;
    return c.json({ casussen, ...(volgende && { volgende: next }) });
  },
};

/** `GET /casussen/{id}`: the core of one case, or 404 when for this organisation it does not exist. */
export const getCasus: Endpoint = {
  method: "get",
  path: "/casussen/{id}",
  operationId: "leesCasus",
  summary: "The core of one case, and what is due in it",
  access: "casussen:lezen",
  request: { params },
  success: { status: 200, description: "The case", schema: Casus },
  problems: ["niet-gevonden"],
  refuses: false,
  answer: async (c, services, actor) => {
    const asked = parse(c, params, c.req.param());
    if ("refusal" in asked) return asked.refusal;
    const { id } = asked.value;
    const found = await readCasus(services, actor, { id, doel: "koppeling" });
    if (!found?.grant.relatie) return problem(c, "niet-gevonden", { detail: noSuchCase });
    return c.json(coreOf(found, found.grant.relatie));
  },
};

/** Only what stands in the core, whatever else this reader might see. */
const coreOf = ({ id, casus, verplichtingen }: CasusWeergave, relatie: Relatie): z.infer<typeof Casus> => ({
  id,
  nummer: casus.nummer,
  relatie,
  verantwoordelijk: casus.verantwoordelijk.id,
  zichtOpVeiligheid: casus.zichtOpVeiligheid.id,
  vormen: [...(casus.feiten.vormen ?? [])],
  ontvangenOp: casus.melding.ontvangenOp,
  open: casus.dossiers.some(({ open }) => open),
  verplichtingen: verplichtingen.map(({ bron, organisatie, uiterlijk, einde }) => ({
    bron,
    organisatie: organisatie.id,
    uiterlijk,
    ...(einde && { einde: einde.hoe }),
  })),
});

const noSuchCase = {
  nl: "Deze casus bestaat niet, of uw organisatie heeft er niets mee te maken.",
  en: "This case does not exist, or your organisation has nothing to do with it.",
};
