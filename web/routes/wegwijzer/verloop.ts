import { editieOp } from "#domain/protocol/editie.ts";
import { ontbrekendeRijen } from "#domain/protocol/handelingen.ts";
import { type Handeling, handelingen, type Situatie, type Sleutel } from "#domain/protocol/situatie.ts";
import { type Wegwijzing, wegwijzer } from "#domain/protocol/wegwijzer.ts";
import type { VraagSleutel } from "../../words/vragen.ts";
import type { AntwoordFout } from "../../words/wegwijzer.ts";
import {
  type Antwoord,
  type Antwoorder,
  isTeVragen,
  isVraag,
  leesAntwoorden,
  naarSituatie,
  wieAntwoordt,
} from "./antwoorden.ts";

/** Where somebody is in the questions: at a question, or at the answer. `diep`: also the questions beyond the first ones. */
export type Stand = { antwoorden: readonly Antwoord[]; diep: boolean } & (
  | {
      soort: "vraag";
      sleutel: VraagSleutel;
      nummer: number;
      nog: number;
      kanTonen: boolean;
      fout?: AntwoordFout;
    }
  | { soort: "antwoord"; wegwijzing: Wegwijzing; vandaag: string }
);

/** Asked of everybody, in this order, each only if it can still change the answer. */
const eerst = [
  "vrager",
  "aanleiding",
  "veiligheid",
  "verblijf",
  "vormen",
  "leeftijd",
  "inschrijving",
  "bij",
  "eermotief",
] as const satisfies readonly VraagSleutel[];

/** Asked whatever hangs on them: who asks decides how the rest is put, and without what is wanted there is no answer. */
const altijd: readonly VraagSleutel[] = ["vrager", "aanleiding"];

/** What somebody near may think of doing; everything else is for organisations. */
const vanNaasten: readonly Handeling[] = ["gesprek-slachtoffer", "informeren-familie", "bemiddeling"];

/** The actions somebody may say to intend: those of which every row that bears on them is in the tables. */
export const teKiezenHandelingen = (vandaag: string, wie: Antwoorder): Handeling[] =>
  handelingen.filter(
    (handeling) =>
      (wie === "beroep" || vanNaasten.includes(handeling)) &&
      ontbrekendeRijen(handeling, editieOp(vandaag)).length === 0,
  );

/** The questions still worth asking, in order. Nobody asks the one it is about what he intends. */
function teVragen(options: {
  antwoorden: readonly Antwoord[];
  situatie: Situatie | undefined;
  ontbreekt: readonly Sleutel[];
  diep: boolean;
}): VraagSleutel[] {
  const { antwoorden, situatie, ontbreekt, diep } = options;
  const isGevraagd = (sleutel: VraagSleutel) =>
    antwoorden.some(
      ({ sleutel: ene, waarden }) => ene === sleutel && (waarden.length > 0 || ene !== "aanleiding"),
    );
  const telt = (sleutel: VraagSleutel) =>
    !situatie || altijd.includes(sleutel) || ontbreekt.some((open) => open === sleutel);
  const wie = wieAntwoordt(antwoorden);
  const verder = diep ? ontbreekt.filter((sleutel) => !eerst.some((eerste) => eerste === sleutel)) : [];
  return [...eerst.filter(telt), ...(wie === "zelf" ? [] : ["voorgenomen" as const]), ...verder].filter(
    (sleutel) => isTeVragen(sleutel, wie) && !isGevraagd(sleutel),
  );
}

/**
 * What to show after a form: which button was pressed (`stap`) at which question (`vraag`), with all answers so far.
 * Pure; `vandaag` is a legal day. Nonsense in a field leads to its question again, with what is wrong.
 */
export function verloop(form: FormData, vandaag: string): Stand {
  const stap = String(form.get("stap") ?? "");
  const vraag = form.get("vraag");
  const huidige = isVraag(vraag) ? vraag : undefined;
  const diep = stap === "door" || form.get("diep") === "1";
  const zonder = (sleutel: VraagSleutel | undefined) =>
    gelezen.filter((antwoord) => antwoord.sleutel !== sleutel);
  const gelezen = leesAntwoorden(form);

  if (stap === "vorige") {
    const eerder = zonder(huidige);
    return stelVraag({ sleutel: eerder.at(-1)?.sleutel ?? "vrager", antwoorden: eerder, diep, vandaag });
  }
  const antwoorden =
    stap === "onbekend" && huidige ? [...zonder(huidige), { sleutel: huidige, waarden: [] }] : gelezen;

  const uitkomst = naarSituatie(antwoorden);
  const [fout] = "fout" in uitkomst ? uitkomst.fout : [];
  if (fout)
    return {
      ...stelVraag({
        sleutel: fout,
        antwoorden: antwoorden.filter(({ sleutel }) => sleutel !== fout),
        diep,
        vandaag,
      }),
      fout: fout === "leeftijd" ? "leeftijd" : "ongeldig",
    };
  const situatie = "situatie" in uitkomst ? uitkomst.situatie : undefined;
  const teKiezen = teKiezenHandelingen(vandaag, wieAntwoordt(antwoorden));
  const verboden = situatie?.voorgenomen?.some((een) => !teKiezen.includes(een));
  if (verboden)
    return {
      ...stelVraag({ sleutel: "voorgenomen", antwoorden: zonder("voorgenomen"), diep, vandaag }),
      fout: "ongeldig",
    };

  const gekozen = stap.startsWith("vraag:") ? stap.slice("vraag:".length) : undefined;
  if (isVraag(gekozen)) return stelVraag({ sleutel: gekozen, antwoorden, diep, vandaag });
  if (stap === "verder" && huidige && !antwoorden.some(({ sleutel }) => sleutel === huidige))
    return {
      ...stelVraag({ sleutel: huidige, antwoorden, diep, vandaag }),
      fout: huidige === "aanleiding" ? "kiesEen" : "kies",
    };

  const wegwijzing = situatie && wegwijzer({ ...situatie, datum: vandaag });
  const [volgende] = teVragen({ antwoorden, situatie, ontbreekt: wegwijzing?.ontbreekt ?? [], diep });
  if (wegwijzing && (stap === "toon" || !volgende))
    return { soort: "antwoord", antwoorden, diep, wegwijzing, vandaag };
  return stelVraag({ sleutel: volgende ?? "aanleiding", antwoorden, diep, vandaag });
}

function stelVraag(options: {
  sleutel: VraagSleutel;
  antwoorden: readonly Antwoord[];
  diep: boolean;
  vandaag: string;
}): Stand & { soort: "vraag" } {
  const { sleutel, antwoorden, diep, vandaag } = options;
  const anderen = antwoorden.filter((antwoord) => antwoord.sleutel !== sleutel);
  const uitkomst = naarSituatie(anderen);
  const situatie = "situatie" in uitkomst ? uitkomst.situatie : undefined;
  const ontbreekt = situatie ? wegwijzer({ ...situatie, datum: vandaag }).ontbreekt : [];
  const resterend = teVragen({ antwoorden: anderen, situatie, ontbreekt, diep });
  return {
    soort: "vraag",
    sleutel,
    antwoorden,
    diep,
    nummer: anderen.length + 1,
    nog: resterend.filter((ene) => ene !== sleutel).length,
    kanTonen: situatie !== undefined,
  };
}
