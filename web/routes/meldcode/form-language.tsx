import { Button } from "../../components/button/button.tsx";
import { useTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { padIn, type Taal } from "../../words/taal.ts";

const other = { nl: "en", en: "nl" } as const satisfies Record<Taal, Taal>;

/** The form of the page, by which buttons outside it send it. */
export const theForm = "formulier";

/**
 * The page in the other language, by sending the form there: what was typed just now goes along. Enter in a field presses
 * the first button of a form, wherever that stands, so before this one stands what Enter must mean.
 */
export function FormLanguage({ pad, here, onEnter }: { pad: string; here: string; onEnter: string }) {
  const taal = useTaal();
  return (
    <>
      <button
        type="submit"
        form={theForm}
        name="naar"
        value={onEnter}
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
      />
      <Button
        kind="plain"
        form={theForm}
        formAction={padIn(other[taal], pad)}
        name="naar"
        value={here}
        lang={other[taal]}
      >
        {kaderWoorden[taal].andereTaal}
      </Button>
    </>
  );
}
