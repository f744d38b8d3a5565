import { dringend } from "#domain/protocol/dringend.ts";
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
  zonderTegenspraak,
} from "./antwoorden.ts";

/**
 * Where somebody is in the questions: at a question, or at the answer. `diep`: also the questions beyond the first ones.
 * `nummer` counts from 1 after who asks, which the door may have answered; that question itself has 0.
 * `vervallen` are answers that a later one contradicts: they are gone, and the page says so.
 */
export type Stand = { antwoorden: readonly Antwoord[]; diep: boolean; vervallen: readonly VraagSleutel[] } & (
  | {
      soort: "vraag";
      sleutel: VraagSleutel;
      nummer: number;
      nog: number;
      kanTonen: boolean;
      fout?: AntwoordFout;
    }
  | { soort: "antwoord"; wegwijzing: Wegwijzing; vandaag: string; open: readonly VraagSleutel[] }
);

/** Asked first, in this order, each only while it can still change what weighs most: see `weegtZwaar`. */
const eerst = [
  "vrager",
  "aanleiding",
  "veiligheid",
  "verblijf",
  "vormen",
  "bij",
  "eermotief",
  "leeftijd",
  "inschrijving",
] as const satisfies readonly VraagSleutel[];

/** What the plain advice for whom it is about, and for who is near, hangs on. */
const voorRaad: readonly VraagSleutel[] = ["veiligheid", "verblijf", "vormen"];

/**
 * Whether a key can still change who is responsible, what is acute, or, to somebody whose work it is, what must not be
 * done. Everything else waits until somebody asks for more questions.
 */
function weegtZwaar(
  situatie: Situatie,
  wie: Antwoorder,
  vandaag: string,
): (sleutel: VraagSleutel) => boolean {
  const open = dringend({ ...situatie, datum: vandaag });
  const zwaar: readonly VraagSleutel[] = [
    "veiligheid",
    ...open.wie,
    ...(wie === "beroep" ? open.verbod : voorRaad),
  ];
  return (sleutel) => zwaar.includes(sleutel);
}

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
  vandaag: string;
}): VraagSleutel[] {
  const { antwoorden, situatie, ontbreekt, diep, vandaag } = options;
  const isGevraagd = (sleutel: VraagSleutel) =>
    antwoorden.some(
      ({ sleutel: ene, waarden }) => ene === sleutel && (waarden.length > 0 || ene !== "aanleiding"),
    );
  const wie = wieAntwoordt(antwoorden);
  const zwaar = situatie && weegtZwaar(situatie, wie, vandaag);
  const telt = (sleutel: VraagSleutel) =>
    !zwaar || altijd.includes(sleutel) || (zwaar(sleutel) && ontbreekt.some((open) => open === sleutel));
  const nu = eerst.filter(telt);
  const verder = diep && situatie ? openVoor(situatie, { ontbreekt, wie, vandaag }) : [];
  const rij = new Set([...nu, ...(wie === "zelf" ? [] : ["voorgenomen" as const]), ...verder]);
  return [...rij].filter((sleutel) => isTeVragen(sleutel, wie) && !isGevraagd(sleutel));
}

/** What this person could still tell that would change the answer as it is shown: no rule is shown to whom it is about. */
function openVoor(
  situatie: Situatie,
  { ontbreekt, wie, vandaag }: { ontbreekt: readonly Sleutel[]; wie: Antwoorder; vandaag: string },
): VraagSleutel[] {
  const open = ontbreekt.filter((sleutel) => isTeVragen(sleutel, wie));
  return wie === "zelf" ? open.filter(weegtZwaar(situatie, wie, vandaag)) : open;
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
  const { antwoorden: gelezen, vervallen } = zonderTegenspraak(leesAntwoorden(form));
  const zonder = (sleutel: VraagSleutel | undefined) =>
    gelezen.filter((antwoord) => antwoord.sleutel !== sleutel);

  if (stap === "vorige") {
    const eerder = zonder(huidige);
    return stelVraag({
      sleutel: eerder.at(-1)?.sleutel ?? "vrager",
      antwoorden: eerder,
      diep,
      vandaag,
      vervallen,
    });
  }
  const antwoorden =
    stap === "onbekend" && huidige ? [...zonder(huidige), onbekend(huidige, wieAntwoordt(gelezen))] : gelezen;

  const uitkomst = naarSituatie(antwoorden);
  const [fout] = "fout" in uitkomst ? uitkomst.fout : [];
  if (fout)
    return {
      ...stelVraag({
        sleutel: fout,
        antwoorden: antwoorden.filter(({ sleutel }) => sleutel !== fout),
        diep,
        vandaag,
        vervallen,
      }),
      fout: fout === "leeftijd" ? "leeftijd" : "ongeldig",
    };
  const situatie = "situatie" in uitkomst ? uitkomst.situatie : undefined;
  const teKiezen = teKiezenHandelingen(vandaag, wieAntwoordt(antwoorden));
  const verboden = situatie?.voorgenomen?.some((een) => !teKiezen.includes(een));
  if (verboden)
    return {
      ...stelVraag({ sleutel: "voorgenomen", antwoorden: zonder("voorgenomen"), diep, vandaag, vervallen }),
      fout: "ongeldig",
    };

  const gekozen = stap.startsWith("vraag:") ? stap.slice("vraag:".length) : undefined;
  if (isVraag(gekozen)) return stelVraag({ sleutel: gekozen, antwoorden, diep, vandaag, vervallen });
  if (stap === "verder" && huidige && !antwoorden.some(({ sleutel }) => sleutel === huidige))
    return {
      ...stelVraag({ sleutel: huidige, antwoorden, diep, vandaag, vervallen }),
      fout: huidige === "aanleiding" && wieAntwoordt(antwoorden) !== "zelf" ? "kiesEen" : "kies",
    };

  const wegwijzing = situatie && wegwijzer({ ...situatie, datum: vandaag });
  const [volgende] = teVragen({
    antwoorden,
    situatie,
    ontbreekt: wegwijzing?.ontbreekt ?? [],
    diep,
    vandaag,
  });
  if (situatie && wegwijzing && (stap === "toon" || !volgende)) {
    const { ontbreekt } = wegwijzing;
    const open = openVoor(situatie, { ontbreekt, wie: wieAntwoordt(antwoorden), vandaag });
    return { soort: "antwoord", antwoorden, diep, vervallen, wegwijzing, vandaag, open };
  }
  return stelVraag({ sleutel: volgende ?? "aanleiding", antwoorden, diep, vandaag, vervallen });
}

/** What not knowing stands for: whom it is about, and who does not know what to want, may always just talk. */
const onbekend = (sleutel: VraagSleutel, wie: Antwoorder): Antwoord => ({
  sleutel,
  waarden: sleutel === "aanleiding" && wie === "zelf" ? ["adviesvraag"] : [],
});

function stelVraag(options: {
  sleutel: VraagSleutel;
  antwoorden: readonly Antwoord[];
  diep: boolean;
  vandaag: string;
  vervallen: readonly VraagSleutel[];
}): Stand & { soort: "vraag" } {
  const { sleutel, antwoorden, diep, vandaag, vervallen } = options;
  const anderen = antwoorden.filter((antwoord) => antwoord.sleutel !== sleutel);
  const uitkomst = naarSituatie(anderen);
  const situatie = "situatie" in uitkomst ? uitkomst.situatie : undefined;
  const ontbreekt = situatie ? wegwijzer({ ...situatie, datum: vandaag }).ontbreekt : [];
  const resterend = teVragen({ antwoorden: anderen, situatie, ontbreekt, diep, vandaag });
  return {
    soort: "vraag",
    sleutel,
    antwoorden,
    diep,
    vervallen: vervallen.filter((ene) => ene !== sleutel),
    nummer: sleutel === "vrager" ? 0 : anderen.filter((ene) => ene.sleutel !== "vrager").length + 1,
    nog: resterend.filter((ene) => ene !== sleutel).length,
    kanTonen: situatie !== undefined,
  };
}
