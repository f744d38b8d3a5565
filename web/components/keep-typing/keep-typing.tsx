import { useTaal } from "../../language.ts";
import { laterWoorden } from "../../words/later.ts";
import { padIn } from "../../words/taal.ts";
import { tussendoorWoorden } from "../../words/tussendoor.ts";
import { Button } from "../button/button.tsx";
import script from "./keep-typing.ts?worker&url";
import "./keep-typing.css";

/** Which form of the public door a draft is of. */
type Door = "melden" | "zelf" | "niet-terug";

/**
 * Inside a form: keeping it for later by a button, and with scripts while somebody types, once that is chosen. Of a victim or
 * citizen it stands folded, behind what it means; the script itself comes with it.
 */
export function KeepTyping({ deur }: { deur: Door }) {
  const taal = useTaal();
  const w = tussendoorWoorden[taal];
  const offer = (
    <>
      <p>{deur === "zelf" ? w.keuzeUitleg : w.aanbod}</p>
      <div className="row">
        {/* a class with a display of its own would show what is hidden */}
        <span data-begin="" hidden>
          <Button type="button">{w.begin}</Button>
        </span>
        <Button formAction={padIn(taal, "/melden/later")} name="naar" value="bewaar">
          {laterWoorden[taal].bewaar}
        </Button>
        <a href={padIn(taal, "/melden/later")}>{w.later}</a>
      </div>
      <div data-box="" hidden>
        <p>
          {w.code}:{" "}
          <strong className="meld-code" data-code="">
            {null}
          </strong>
        </p>
        <p>{w.schrijfOp}</p>
      </div>
    </>
  );
  return (
    <section
      className="quiet stack stack-tight text no-print"
      aria-label={w.kop}
      data-keep={padIn(taal, "/melden/tussendoor")}
    >
      <input type="hidden" name="deur" value={deur} />
      {deur === "zelf" ? (
        <details>
          <summary>{w.keuze}</summary>
          <div className="stack stack-tight">{offer}</div>
        </details>
      ) : (
        <>
          <h2 className="h3">{w.kop}</h2>
          {offer}
        </>
      )}
      <div role="status" className="small">
        {Object.entries(w.standen).map(([stand, zin]) => (
          <p
            key={stand}
            data-state={stand}
            className={stand === "verbinding" ? "keep-lost" : undefined}
            hidden
          >
            {zin} {stand === "bewaard" ? <span data-at="" /> : null}
          </p>
        ))}
      </div>
      <script src={script} defer />
    </section>
  );
}
