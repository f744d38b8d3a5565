import { useTaal } from "../../language.ts";
import {
  afstandTekst,
  dagenTussen,
  dagVoluit,
  uiterlijkMomentTekst,
  uiterlijkTekst,
  urenTekst,
} from "../../words/tijd.ts";
import "./deadline.css";

/**
 * The last legal day (`dueOn`, ISO date) something is in time, absolute and relative, seen from `today`; or, where it
 * is a matter of hours, the last instant (`dueAt`, ISO) seen from `now`. Late is said in words, never by colour alone.
 */
export function Deadline(props: { dueOn: string; today: string } | { dueAt: string; now: string }) {
  const taal = useTaal();
  if ("dueAt" in props) {
    const { dueAt, now } = props;
    const options = { instant: dueAt, nu: now, taal };
    return (
      <span className={Date.parse(dueAt) < Date.parse(now) ? "deadline deadline-late" : "deadline"}>
        <time dateTime={dueAt}>{uiterlijkMomentTekst(options)}</time>
        <span className="deadline-distance">{urenTekst(options)}</span>
      </span>
    );
  }
  const { dueOn, today } = props;
  const options = { dag: dueOn, vandaag: today, taal };
  return (
    <span className={dueOn < today ? "deadline deadline-late" : "deadline"}>
      <time dateTime={dueOn} title={dagVoluit(dueOn, taal)}>
        {uiterlijkTekst(options)}
      </time>
      {/* "by tomorrow, in 1 day" says it twice */}
      {dueOn === today || dagenTussen(today, dueOn) === 1 ? null : (
        <span className="deadline-distance">{afstandTekst(options)}</span>
      )}
    </span>
  );
}
