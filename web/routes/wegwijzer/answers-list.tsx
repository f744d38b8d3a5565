import { Button } from "../../components/button/button.tsx";
import { useTaal } from "../../language.ts";
import { vraagWoorden } from "../../words/vragen.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { type Antwoord, wieAntwoordt } from "./antwoorden.ts";
import { antwoordTekst } from "./labels.ts";

/** What was answered, each with the button that asks it again. Stands inside the form that carries the answers. */
export function AnswersList({ antwoorden }: { antwoorden: readonly Antwoord[] }) {
  const taal = useTaal();
  const { wijzig } = wegwijzerWoorden[taal];
  const wie = wieAntwoordt(antwoorden);
  return (
    <dl className="answers">
      {antwoorden.map((antwoord) => {
        const { kort } = vraagWoorden[taal][antwoord.sleutel];
        return (
          <div key={antwoord.sleutel}>
            <dt>{kort}</dt>
            <dd>{antwoordTekst(antwoord, { taal, wie })}</dd>
            <dd className="no-print">
              <Button
                kind="plain"
                name="stap"
                value={`vraag:${antwoord.sleutel}`}
                aria-label={`${wijzig}: ${kort}`}
              >
                {wijzig}
              </Button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
