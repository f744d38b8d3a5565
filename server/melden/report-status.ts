import { z } from "zod";
import { leesCode } from "#domain/melding/code.ts";
import type { Fase } from "#domain/melding/fase.ts";
import { keuzes, organisatieSoorten } from "#domain/protocol/situatie.ts";
import { execute } from "../journal/execute.ts";
import { readAs } from "../journal/read.ts";
import type { Services } from "../services.ts";
import { count, mayTry } from "./limits.ts";
import { publiekBij } from "./publiek.ts";
import { codeHash } from "./send-report.ts";

type Asking = Pick<Services, "pools" | "keys" | "now" | "newId">;

const Rij = z.object({
  casus_id: z.uuid(),
  soort: z.enum(["professional", "burger"]),
  ontvangen_op: z.coerce.date().or(z.string()),
  organisatie: z.string(),
  organisatie_soort: z.enum(organisatieSoorten),
  beoordeeld: z.boolean(),
  besluit: z.enum(keuzes.besluitVeiligThuis).nullable(),
  overgedragen_aan: z.array(z.enum(organisatieSoorten)),
  gevraagd: z.boolean(),
});
type Rij = z.infer<typeof Rij>;

/**
 * What whoever has the code may know. A professional hears whether something follows and which kinds of organisation took
 * it over (X-VT21); what else there is to tell is told in person. A citizen or victim hears how far it is.
 */
export type Meldstand = {
  fase: Fase;
  isProfessional: boolean;
  /** The reporter asked how things stand and waits for an answer. */
  isGevraagd: boolean;
  vervolg?: { isVervolg: boolean; overgedragenAan: Rij["overgedragen_aan"] };
};

/** The answer to a code: `onbekend` for a wrong one and for one that is over, `te-vaak` when this address tried too many. */
export type StandAntwoord = { is: "stand"; stand: Meldstand } | { is: "onbekend" | "te-vaak" };

/** How a report stands, for who has its code; the look is in the audit of who leads the case. */
export async function readStatus(
  services: Asking,
  { code, address }: { code: string; address: string },
): Promise<StandAntwoord> {
  const gevonden = await find(services, { code, address });
  return "is" in gevonden ? gevonden : { is: "stand", stand: standOf(gevonden) };
}

/** Asks how things stand, at most once in so many days: from then on the reporter is waiting for an answer (WW-Z31). */
export async function askStatus(
  services: Asking,
  { code, address }: { code: string; address: string },
): Promise<StandAntwoord & { isGevraagd?: boolean }> {
  const gevonden = await find(services, { code, address });
  if ("is" in gevonden) return gevonden;
  const stand = standOf(gevonden);
  if (gevonden.gevraagd || !(await count(services, "stand-vraag", gevonden.casus_id)))
    return { is: "stand", stand, isGevraagd: false };
  const outcome = await execute(services, publiekBij(whoLeads(gevonden)), {
    id: services.newId(),
    casus: gevonden.casus_id,
    command: { type: "VraagStand" },
  });
  const isGevraagd = outcome.kind === "done";
  return { is: "stand", stand: { ...stand, isGevraagd: isGevraagd || stand.isGevraagd }, isGevraagd };
}

const whoLeads = ({ organisatie: id, organisatie_soort: soort }: Rij) => ({ id, soort });

async function find(
  services: Asking,
  { code, address }: { code: string; address: string },
): Promise<Rij | { is: "onbekend" | "te-vaak" }> {
  const gelezen = leesCode("bewijs", code);
  if (!gelezen) return { is: "onbekend" };
  if (!(await mayTry(services, "code", address))) return { is: "te-vaak" };
  const values = [codeHash(services, gelezen), services.now().toString()];
  const sql = "select * from schakel.meldstand($1, $2)";
  const { rows } = await services.pools.lees.query(sql, values);
  const [row] = rows;
  if (!row) return { is: "onbekend" };
  const { casus_id: object } = Rij.parse(row);
  return readAs(services, publiekBij(whoLeads(Rij.parse(row))), async (client) => ({
    result: Rij.parse((await client.query(sql, values)).rows[0]),
    audit: { handeling: "melding.stand", object, uitkomst: "gelezen" },
  }));
}

function standOf({ soort, beoordeeld, besluit, overgedragen_aan, gevraagd }: Rij): Meldstand {
  const fase = besluit ? "besloten" : beoordeeld ? "in-beoordeling" : "ontvangen";
  const isProfessional = soort === "professional";
  return {
    fase,
    isProfessional,
    isGevraagd: gevraagd,
    ...(isProfessional &&
      besluit && {
        vervolg: { isVervolg: besluit !== "einde", overgedragenAan: [...new Set(overgedragen_aan)] },
      }),
  };
}
