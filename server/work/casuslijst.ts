import type { Actor } from "#domain/access/actor.ts";
import { relatiesWaarin } from "#domain/access/leesbaar.ts";
import type { Relatie } from "#domain/access/relatie.ts";
import type { Vorm } from "#domain/protocol/situatie.ts";
import { canonical, fingerprint } from "../journal/canonical.ts";
import { type Reading, readAs } from "../journal/read.ts";

/** The core of one casus (compartment `kern`): no safety outcome, people or texts. Organisations by id. */
export type Casuskern = {
  id: string;
  nummer: string;
  relatie: Relatie;
  verantwoordelijk: string;
  zichtOpVeiligheid: string;
  vormen: Vorm[];
  ontvangenOp: string;
  open: boolean;
};

/** Which part of the list: at most `aantal` casussen, those after the one with id `na`. */
export type Bladvraag = { na?: string | undefined; aantal: number };

/**
 * The casussen that a policy lets this actor read, by id, so that going on after the last one never skips or repeats.
 * `volgende` is where the next page starts; absent on the last.
 */
export function readCasuslijst(
  services: Reading,
  actor: Actor,
  { na, aantal }: Bladvraag,
): Promise<{ casussen: Casuskern[]; volgende?: string }> {
  return readAs(services, actor, async (client) => {
    const values = [actor.organisatie.id, relatiesWaarin(actor, "casus.lees"), na ?? lowest, aantal + 1];
    const { rows } = await client.query<Casuskern>({ name: "casuslijst", text: sql, values });
    const casussen = rows.slice(0, aantal);
    const last = casussen.at(-1);
    return {
      result: { casussen, ...(rows.length > aantal && last && { volgende: last.id }) },
      audit: {
        handeling: "casuslijst.lees",
        uitkomst: "gelezen",
        aantal: casussen.length,
        objecten: casussen.map(({ id }) => id),
        vingerafdruk: fingerprint(services.keys.derive("audit filter"), canonical({ na, aantal })),
      },
    };
  });
}

/** Before every id. */
const lowest = "00000000-0000-0000-0000-000000000000";

const sql = `
  select c.id, c.nummer, t.relatie, c.verantwoordelijk, c.zicht_op_veiligheid as "zichtOpVeiligheid", c.vormen,
         c.ontvangen_op::text as "ontvangenOp", c.open
    from casus_toegang t join casus c on c.id = t.casus_id
   where t.organisatie_id = $1 and t.relatie = any ($2) and t.casus_id > $3
   order by t.casus_id limit $4`;
