import { type Velden, zonderLeeg } from "../casus/velden.server.ts";
import { feitRijen } from "./conversation-rows.ts";

/** Rows of facts in which anything was filled in, in their order. */
export const ingevuldeFeiten = ({ tekst }: Velden): number[] =>
  feitRijen.filter((n) =>
    ["tekst", "bron", "op", "van"].some((deel) => tekst(`gesprek.feiten.${n}.${deel}`)),
  );

/** The conversation as typed, for the schema to judge; undefined when nothing of it was filled in. */
export function gesprekUit(velden: Velden): Record<string, unknown> | undefined {
  const een = (naam: string) => velden.tekst(`gesprek.${naam}`);
  const lijst = (naam: string) => velden.lijst(`gesprek.${naam}`);
  const rijen = ingevuldeFeiten(velden);
  const feiten = rijen.map((n) => {
    const deel = (welk: string) => een(`feiten.${n}.${welk}`);
    return zonderLeeg({ tekst: deel("tekst"), bron: deel("bron"), op: deel("op"), van: deel("van") });
  });
  const hypothese = een("hypotheses.0.tekst");
  // a fact is named by the number of its box
  const rust = (een("hypotheses.0.feiten")?.match(/\d+/g) ?? []).map(
    (cijfers) => rijen.indexOf(Number(cijfers) - 1) + 1,
  );
  const diagnose = een("diagnoses.0.tekst");
  const gesprek = zonderLeeg({
    gevaarErger: een("gevaarErger"),
    feiten: feiten.length > 0 ? feiten : undefined,
    duiding: een("duiding"),
    hypotheses: hypothese && [{ tekst: hypothese, feiten: [...new Set(rust.filter((n) => n > 0))] }],
    diagnoses: diagnose && [zonderLeeg({ tekst: diagnose, door: een("diagnoses.0.door") })],
    meldcode: een("meldcode"),
    meldcodeStappen: lijst("meldcodeStappen").length > 0 ? lijst("meldcodeStappen").map(Number) : undefined,
    ingelicht: ingelicht(een, lijst),
    verwachting: een("verwachting"),
    anoniemGrond: een("anoniemGrond"),
    afspraken: een("afspraken"),
    vervolg: een("vervolg"),
    voorgelezenOp: een("voorgelezenOp"),
  });
  return Object.keys(gesprek).length > 0 ? gesprek : undefined;
}

/** What belongs to the other answer is not taken along. */
function ingelicht(een: (naam: string) => string | undefined, lijst: (naam: string) => string[]) {
  const is = een("ingelicht.is");
  if (is === "nee")
    return zonderLeeg({ is, gronden: lijst("ingelicht.gronden"), motief: een("ingelicht.motief") });
  if (is === undefined) return undefined;
  return zonderLeeg({
    is,
    wie: een("ingelicht.wie"),
    op: een("ingelicht.op"),
    reactie: een("ingelicht.reactie"),
  });
}
