import { parseArgs } from "node:util";
import { bewijs } from "#domain/protocol/bewijs/bewijs.ts";
import { verslag } from "#domain/protocol/bewijs/verslag.ts";
import { edities } from "#domain/protocol/editie.ts";

/**
 * `npm run -s prove`: proves the newest edition of the rule tables in every situation there is, and prints a report in
 * Dutch, with `--en` in English, with `--json` for programs. A violation ends with code 1.
 */
const { values } = parseArgs({ options: { json: { type: "boolean" }, en: { type: "boolean" } } });

const begin = performance.now();
const uitkomst = bewijs(edities.at(-1) ?? edities[0], { steekproeven: 200_000 });
const seconden = (performance.now() - begin) / 1000;

/** As the contract of the commands has it, with more beside it; numbers that fit no number are text. */
const alsJson = () => ({
  edition: uitkomst.editie,
  rows: uitkomst.rijen,
  situations: Number(uitkomst.situaties),
  covered: String(uitkomst.gedekt),
  sampled: uitkomst.gevraagd,
  violations: uitkomst.schendingen,
  silences: uitkomst.stiltes.map(({ besluit }) => besluit),
  silent: uitkomst.stiltes.map(({ besluit, waar }) => ({
    besluit,
    waar: waar.map(({ conclusie, situaties }) => ({ conclusie, situaties: Number(situaties) })),
  })),
  conclusions: uitkomst.conclusies.map(({ naam, sleutels, situaties, gevallen, verschillend }) => ({
    naam,
    sleutels,
    situaties: Number(situaties),
    gevallen: String(gevallen),
    verschillend,
  })),
  opens: uitkomst.opent,
  seconds: Math.round(seconden * 10) / 10,
});

process.stdout.write(
  values.json
    ? `${JSON.stringify(alsJson(), null, 2)}\n`
    : verslag(uitkomst, { taal: values.en ? "en" : "nl", seconden }),
);
process.exitCode = uitkomst.schendingen.length === 0 ? 0 : 1;
