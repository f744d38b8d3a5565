import type { z } from "zod";
import type { Zin } from "./zin.ts";

/** One thing wrong with a proposal: where, what is wrong and what would be right. */
export type VoorstelFout = { readonly pad: string; readonly melding: Zin };

type Issue = z.core.$ZodIssue;

/** A key somebody made up may be of any length; a place is told no further than this. */
const LANGST = 200;

/** What zod found, as sentences for whoever wrote the document; `onder` is the path in front. */
export const zinVan = (issue: Issue, onder = ""): VoorstelFout[] =>
  uitgevouwen(issue).flatMap((ene) => {
    const paden =
      ene.code === "unrecognized_keys" ? ene.keys.map((sleutel) => [...ene.path, sleutel]) : [ene.path];
    return paden.map((pad) => ({
      pad: [...(onder ? [onder] : []), ...pad.map(String)].join(".").slice(0, LANGST),
      melding: melding(ene),
    }));
  });

/** Of what could stand here in two ways, the one that was meant: the way that fits at its root. */
function uitgevouwen(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const bedoeld =
    issue.errors.find(
      ([eerste]) => eerste && (eerste.path.length > 0 || eerste.code === "unrecognized_keys"),
    ) ??
    issue.errors[0] ??
    [];
  return bedoeld.flatMap((ene) => uitgevouwen({ ...ene, path: [...issue.path, ...ene.path] }));
}

const soorten: Readonly<Record<string, Zin>> = {
  object: { nl: "een object", en: "an object" },
  record: { nl: "een object", en: "an object" },
  array: { nl: "een lijst", en: "a list" },
  string: { nl: "een tekst", en: "a text" },
  boolean: { nl: "true of false", en: "true or false" },
  number: { nl: "een getal", en: "a number" },
  int: { nl: "een geheel getal", en: "a whole number" },
};
const watAnders: Zin = { nl: "iets anders", en: "something else" };

/** More values than anybody reads. */
const MEEST = 40;

function melding(issue: Issue): Zin {
  switch (issue.code) {
    case "invalid_type": {
      const soort = soorten[issue.expected] ?? watAnders;
      return {
        nl: `Hier hoort ${soort.nl} te staan; het ontbreekt, of er staat iets anders.`,
        en: `Here belongs ${soort.en}; it is missing, or something else stands here.`,
      };
    }
    case "invalid_value": {
      if (issue.values.length > MEEST)
        return {
          nl: "Dit is geen id uit de catalogus of van een besluit; een nieuwe zin krijgt eerst een id.",
          en: "This is no id of the catalogue or of a decision; a new sentence first gets an id.",
        };
      const keuze = issue.values.map(String).join(", ");
      return {
        nl: `Dit kan niet; kies een van: ${keuze}.`,
        en: `This is not possible; choose one of: ${keuze}.`,
      };
    }
    case "unrecognized_keys":
      return {
        nl: "Deze sleutel bestaat hier niet; laat hem weg.",
        en: "This key does not exist here; leave it out.",
      };
    case "too_big":
      return { nl: `Te veel: hoogstens ${issue.maximum}.`, en: `Too much: ${issue.maximum} at most.` };
    case "too_small":
      return { nl: `Te weinig: ten minste ${issue.minimum}.`, en: `Too little: at least ${issue.minimum}.` };
    case "invalid_format":
      return issue.format === "date"
        ? {
            nl: "Dit is geen bestaande datum, zoals 2027-01-01.",
            en: "This is no existing date, such as 2027-01-01.",
          }
        : {
            nl: "Gebruik kleine letters, cijfers, punten en streepjes, zoals 2027-1.",
            en: "Use lower case letters, digits, dots and dashes, such as 2027-1.",
          };
    case "custom":
      return {
        nl: "Een voorwaarde zonder eisen zegt niets; noem een sleutel, of laat haar weg.",
        en: "A condition without demands says nothing; name a key, or leave it out.",
      };
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return { nl: "Dit hoort hier niet.", en: "This does not belong here." };
  }
}
