import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { meldingWoorden } from "../../words/melding.ts";
import { KeuzeGroep } from "./fields.tsx";
import "./danger-question.css";

/** Whether there is acute danger. The advice appears with the answer, by the style sheet alone: it must not wait for a script. */
export function DangerQuestion() {
  const w = meldingWoorden[useTaal()].acuut;
  return (
    <div className="stack danger-question">
      <KeuzeGroep
        type="radio"
        name="acuutGevaar"
        label={w.vraag}
        options={[
          { value: "ja", label: w.ja },
          { value: "nee", label: w.nee },
        ]}
        inline
      />
      <div className="danger-advice">
        <Notification kind="acute" title={w.advies}>
          <ol>
            {w.stappen.map((stap) => (
              <li key={stap}>{stap}</li>
            ))}
          </ol>
        </Notification>
      </div>
    </div>
  );
}
