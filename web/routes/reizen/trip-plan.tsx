import { planVelden } from "#domain/kennis/hulp/bladen.ts";
import { nummers } from "../../components/emergency-bar/numbers.ts";
import { useHulp } from "../../hulp.ts";
import { contacten } from "../../words/contact.ts";

/** The number of LKHA as it is dialled from any country. */
const lkha = contacten.lkha?.nummer.replace(/^0(\d+)-/, "+31 $1 ");

/** A plan for a journey on one sheet, with lines to write on. Nothing in it says what it is about. */
export function TripPlan() {
  const { titel, velden, nu, later } = useHulp().plan;
  return (
    <div className="trip-plan">
      <h3>{titel}</h3>
      <dl>
        {planVelden.map((veld) => (
          <div key={veld} className={`trip-${veld}`}>
            <dt>{velden[veld]}</dt>
            <dd>
              {veld === "stil" ? (
                <>
                  <bdi dir="ltr">{nummers.buitenland}</bdi> <bdi dir="ltr">{lkha}</bdi>
                </>
              ) : null}
              {veld === "doorgeven" ? (
                <>
                  <span>☐ {nu}</span> <span>☐ {later}</span>
                </>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
