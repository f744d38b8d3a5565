import { type Antwoord, WEET_NIET } from "./antwoorden.ts";

/** The answers given so far, in the form itself: they are nowhere else, not in the address and not on the server. */
export function AnswersFields({ antwoorden, diep }: { antwoorden: readonly Antwoord[]; diep: boolean }) {
  return (
    <>
      {diep ? <input type="hidden" name="diep" value="1" /> : null}
      {antwoorden.flatMap(({ sleutel, waarden }) =>
        (waarden.length > 0 ? waarden : [WEET_NIET]).map((waarde) => (
          <input key={sleutel + waarde} type="hidden" name={sleutel} value={waarde} />
        )),
      )}
    </>
  );
}
