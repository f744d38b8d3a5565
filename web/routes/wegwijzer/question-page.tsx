import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { SelectField, TextField } from "../../components/field/field.tsx";
import { useTaal } from "../../language.ts";
import { padIn } from "../../words/taal.ts";
import { vraagVoor } from "../../words/vragen.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { AnswersFields } from "./answers-fields.tsx";
import { AnswersList } from "./answers-list.tsx";
import { meerdere, WEET_NIET, wieAntwoordt } from "./antwoorden.ts";
import { Dropped } from "./dropped.tsx";
import { optiesVoor } from "./labels.ts";
import type { Stand } from "./verloop.ts";

type Props = { stand: Stand & { soort: "vraag" }; handelingen: readonly string[] };

/** One question. "Continue" comes first in the form, so that Enter means it. */
export function QuestionPage({ stand, handelingen }: Props) {
  const taal = useTaal();
  const { sleutel, antwoorden, diep, nummer, nog, kanTonen, fout, vervallen } = stand;
  const woorden = wegwijzerWoorden[taal];
  const anderen = antwoorden.filter((antwoord) => antwoord.sleutel !== sleutel);
  return (
    <form method="post" action={padIn(taal, "/wegwijzer")} className="stack stack-wide question">
      <AnswersFields antwoorden={anderen} diep={diep} />
      <input type="hidden" name="vraag" value={sleutel} />
      <Dropped sleutels={vervallen} />
      <ErrorSummary errors={fout ? [{ id: sleutel, text: woorden.fouten[fout] }] : []} />
      <div className="stack stack-tight">
        {nummer > 0 ? (
          <p className="soft">
            {woorden.vraagNummer(nummer)}
            {nummer > 1 ? ` – ${woorden.nog(nog)}` : null}
          </p>
        ) : null}
        <Question stand={stand} handelingen={handelingen} />
      </div>
      <div className="row">
        <Button kind="main" name="stap" value="verder">
          {woorden.verder}
        </Button>
        {sleutel === "aanleiding" && wieAntwoordt(antwoorden) !== "zelf" ? null : (
          <Button name="stap" value={WEET_NIET}>
            {woorden.weetNiet}
          </Button>
        )}
      </div>
      <div className="row">
        {anderen.length > 0 ? (
          <Button kind="plain" name="stap" value="vorige">
            ← {woorden.vorige}
          </Button>
        ) : (
          <a href={padIn(taal, "/")}>← {woorden.naarStart}</a>
        )}
        {kanTonen ? (
          <Button kind="plain" name="stap" value="toon">
            {woorden.toon}
          </Button>
        ) : null}
      </div>
      {anderen.length > 0 ? (
        <details>
          <summary>{woorden.antwoordenKop}</summary>
          <AnswersList antwoorden={anderen} />
        </details>
      ) : null}
    </form>
  );
}

function Question({ stand, handelingen }: Props) {
  const taal = useTaal();
  const { sleutel, antwoorden, fout } = stand;
  const wie = wieAntwoordt(antwoorden);
  const { vraag, hint } = vraagVoor({ sleutel, taal, isZelf: wie === "zelf" });
  const gekozen = antwoorden.find((antwoord) => antwoord.sleutel === sleutel)?.waarden ?? [];
  const opties = optiesVoor(sleutel, { taal, wie });
  const common = { name: sleutel, hint, error: fout && wegwijzerWoorden[taal].fouten[fout] };
  if (!opties)
    return (
      <TextField
        {...common}
        label={vraag}
        asHeading
        inputMode="numeric"
        maxLength={3}
        className="control control-short"
        defaultValue={gekozen.join()}
      />
    );
  if (sleutel === "bij")
    return <SelectField {...common} label={vraag} asHeading options={opties} defaultValue={gekozen.join()} />;
  const aangeboden =
    sleutel === "voorgenomen" ? opties.filter(({ value }) => handelingen.includes(value)) : opties;
  return (
    <Choices
      {...common}
      type={meerdere.includes(sleutel) ? "checkbox" : "radio"}
      legend={vraag}
      asHeading
      options={aangeboden}
      chosen={gekozen}
    />
  );
}
