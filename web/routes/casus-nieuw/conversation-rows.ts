/** The facts that fit on the form of a report by telephone; what there is more goes into the story. */
export const feitRijen = [0, 1, 2, 3] as const;

const delen =
  "gevaarErger duiding meldcode meldcodeStappen verwachting anoniemGrond afspraken vervolg voorgelezenOp hypotheses.0.tekst hypotheses.0.feiten diagnoses.0.tekst diagnoses.0.door ingelicht.is ingelicht.wie ingelicht.op ingelicht.reactie ingelicht.gronden ingelicht.motief".split(
    " ",
  );

/** Every field of the conversation on that form, by the path it has in the command. */
export const gesprekVelden: readonly string[] = [
  ...delen,
  ...feitRijen.flatMap((n) => ["tekst", "bron", "op", "van"].map((deel) => `feiten.${n}.${deel}`)),
].map((veld) => `gesprek.${veld}`);
