import { type Editie, editieOp } from "./editie.ts";
import { ontbrekendeRijen } from "./handelingen.ts";
import { type Fout, leesSituatie, type SituatieOpDatum } from "./situatie.ts";
import { type Wegwijzing, wegwijzer } from "./wegwijzer.ts";

/** Why a question cannot be answered, as RFC 9457 has it; `fouten` says where, what is wrong and what would be right. */
export type Probleem = {
  readonly type: string;
  readonly title: string;
  readonly status: 400 | 422;
  readonly detail: string;
  readonly fouten: readonly Fout[];
};

const SOORT = "https://schakel.example/problemen/";

const ongeldig = (fouten: readonly Fout[]): Probleem => ({
  type: `${SOORT}ongeldige-situatie`,
  title: "Ongeldige situatie",
  status: 400,
  detail: "De situatie is niet te lezen; bij elke fout staat wat wel kan.",
  fouten,
});

/** The problem for input that is not even JSON. */
export const geenJson: Probleem = {
  type: `${SOORT}geen-json`,
  title: "Geen JSON",
  status: 400,
  detail: "De invoer is geen JSON; geef een object, of een lijst van objecten.",
  fouten: [{ pad: "", melding: 'Dit is geen JSON; geef bijvoorbeeld {"aanleiding": "melding"}.' }],
};

/** The problem for intended actions of which not every row that bears on them is in the tables; nothing when all are. */
export function nietOndersteund({ voorgenomen = [] }: SituatieOpDatum, editie: Editie): Probleem | undefined {
  const fouten = voorgenomen.flatMap((handeling, plaats) => {
    const rijen = ontbrekendeRijen(handeling, editie);
    if (rijen.length === 0) return [];
    const melding = `${handeling} wordt nog niet ondersteund; deze rijen ontbreken nog: ${rijen.join(", ")}.`;
    return [{ pad: `voorgenomen.${plaats}`, melding }];
  });
  if (fouten.length === 0) return undefined;
  return {
    type: `${SOORT}nog-niet-ondersteund`,
    title: "Nog niet ondersteund",
    status: 422,
    detail: "Over een handeling spreken we pas als alle rijen die erover gaan in de tabellen staan.",
    fouten,
  };
}

/** Answers one question from outside: reads it, fills in today where no day is given, and asks the wegwijzer. */
export function beantwoord(
  invoer: unknown,
  vandaag: string,
): { antwoord: Wegwijzing } | { probleem: Probleem } {
  const gelezen = leesSituatie(invoer);
  if ("fouten" in gelezen) return { probleem: ongeldig(gelezen.fouten) };
  const situatie = { ...gelezen.situatie, datum: gelezen.situatie.datum ?? vandaag };
  const probleem = nietOndersteund(situatie, editieOp(situatie.datum));
  return probleem ? { probleem } : { antwoord: wegwijzer(situatie) };
}

/** Answers a list as a list, in the same order; one bad question fails them all, with its place in front of each path. */
export function beantwoordAlle(
  invoer: readonly unknown[],
  vandaag: string,
): { antwoord: readonly Wegwijzing[] } | { probleem: Probleem } {
  const uitkomsten = invoer.map((ene) => beantwoord(ene, vandaag));
  const [eerste, ...rest] = uitkomsten.flatMap((uitkomst, plaats) =>
    "probleem" in uitkomst ? [{ plaats, probleem: uitkomst.probleem }] : [],
  );
  if (!eerste)
    return {
      antwoord: uitkomsten.flatMap((uitkomst) => ("antwoord" in uitkomst ? [uitkomst.antwoord] : [])),
    };
  const fouten = [eerste, ...rest].flatMap(({ plaats, probleem }) =>
    probleem.fouten.map(({ pad, melding }) => ({ pad: pad ? `${plaats}.${pad}` : `${plaats}`, melding })),
  );
  return { probleem: { ...eerste.probleem, fouten } };
}
