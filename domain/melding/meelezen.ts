import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Melding } from "./melding.ts";
import { meesteSignalen, signaalNaam } from "./signaal.ts";
import type { VeldNaam } from "./velden.ts";
import { diagnosewoorden, horenzeggen, oordeelwoorden, woordenIn } from "./woorden.ts";

/** What reading along can remark, with the row it rests on. It is advice: nothing is ever refused for it. */
export const opmerkingSoorten = {
  "oordeel-in-feit": "WW-Z18",
  "bron-ontbreekt": "WW-Z19",
  "dag-ontbreekt": "WW-Z8",
  "hypothese-zonder-feit": "WW-Z20",
  "diagnose-zonder-deskundige": "WW-Z21",
  "diagnose-in-feit": "WW-Z21",
  "te-lang": "WW-Z17",
  "gesprek-niet-veilig": "WW-Z25",
  "niet-ingelicht-zonder-grond": "WW-M8a",
  "alleen-relatie": "WW-M9",
} as const satisfies Record<string, CatalogusId>;
/** One kind of remark. */
export type OpmerkingSoort = keyof typeof opmerkingSoorten;

/** One remark beside one question; `woorden` are those that gave rise to it, as they were typed. */
export type Opmerking = {
  readonly bij: VeldNaam;
  readonly soort: OpmerkingSoort;
  readonly woorden: readonly string[];
};

/** From how many characters on an answer is no longer brief. */
const kortGenoeg = 1200;

/** The remarks that can stand beside a question, in their order. */
export function opmerkingenBij(naam: VeldNaam): readonly OpmerkingSoort[] {
  if (/^signaal\d+\.wat$/.test(naam)) return ["oordeel-in-feit", "diagnose-in-feit", "te-lang"];
  if (/^signaal\d+\.wanneer$/.test(naam)) return ["dag-ontbreekt"];
  if (/^signaal\d+\.van$/.test(naam)) return ["bron-ontbreekt"];
  const bij: { readonly [N in VeldNaam]?: readonly OpmerkingSoort[] } = {
    hypotheseFeiten: ["hypothese-zonder-feit"],
    diagnoseDoor: ["diagnose-zonder-deskundige"],
    gesprekVeilig: ["gesprek-niet-veilig"],
    nietGrond: ["niet-ingelicht-zonder-grond", "alleen-relatie"],
    zorgen: ["te-lang"],
  };
  return bij[naam] ?? [];
}

/** Reads along with a report and remarks what may be better. Pure: the server and the page itself ask this function. */
export function leesMee(melding: Melding): readonly Opmerking[] {
  const een = (naam: VeldNaam): string => melding.get(naam)?.[0]?.trim() ?? "";
  const gronden = melding.get("nietGrond") ?? [];
  const opmerking = (bij: VeldNaam, soort: OpmerkingSoort, als: boolean, woorden: readonly string[] = []) =>
    als ? [{ bij, soort, woorden }] : [];

  const bijSignaal = (nummer: number): Opmerking[] => {
    const wat = een(signaalNaam(nummer, "wat"));
    if (!wat) return [];
    const naam = signaalNaam(nummer, "wat");
    const hoe = een(signaalNaam(nummer, "hoe"));
    const oordelen = woordenIn(wat, oordeelwoorden);
    const diagnoses = een("diagnoseDoor") ? [] : woordenIn(wat, diagnosewoorden);
    const vanAnder = hoe === "ander" || hoe === "stuk";
    const gehoord = hoe === "" ? woordenIn(wat, horenzeggen) : [];
    const zonderBron = !een(signaalNaam(nummer, "van")) && (vanAnder || gehoord.length > 0);
    return [
      ...opmerking(naam, "oordeel-in-feit", oordelen.length > 0, oordelen),
      ...opmerking(naam, "diagnose-in-feit", diagnoses.length > 0, diagnoses),
      ...opmerking(signaalNaam(nummer, "wanneer"), "dag-ontbreekt", !een(signaalNaam(nummer, "wanneer"))),
      ...opmerking(naam, "te-lang", wat.length > kortGenoeg),
      ...opmerking(signaalNaam(nummer, "van"), "bron-ontbreekt", zonderBron, gehoord),
    ];
  };

  const nietIngelicht = een("ingelicht") === "nee";
  const spreektOnveilig =
    een("gesprekVeilig") === "nee" || (een("gevaarErger") === "ja" && een("gesprekVeilig") !== "ja");
  return [
    ...Array.from({ length: meesteSignalen }, (_, n) => bijSignaal(n + 1)).flat(),
    ...opmerking("hypotheseFeiten", "hypothese-zonder-feit", !!een("hypothese") && !een("hypotheseFeiten")),
    ...opmerking("diagnoseDoor", "diagnose-zonder-deskundige", !!een("diagnose") && !een("diagnoseDoor")),
    ...opmerking("gesprekVeilig", "gesprek-niet-veilig", spreektOnveilig && een("gesprek") !== "ja"),
    ...opmerking("nietGrond", "niet-ingelicht-zonder-grond", nietIngelicht && gronden.length === 0),
    ...opmerking("nietGrond", "alleen-relatie", gronden.length === 1 && gronden[0] === "relatie"),
    ...opmerking("zorgen", "te-lang", een("zorgen").length > kortGenoeg),
  ];
}
