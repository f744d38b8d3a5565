import type { ReactNode } from "react";
import { useTaal } from "../../language.ts";
import { dagTekst, dagVan, klok } from "../../words/tijd.ts";
import "./journal.css";

/** One thing that happened, as a sentence; `at` is an ISO instant. */
export type JournalLine = { id: string; at: string; sentence: ReactNode; detail?: ReactNode };

/** The story of a case, in the order given, under the day it happened on; `now` is an ISO instant. */
export function Journal({ lines, now }: { lines: readonly JournalLine[]; now: string }) {
  const taal = useTaal();
  const days = [...Map.groupBy(lines, ({ at }) => dagVan(at))];
  return (
    <div className="journal">
      {days.map(([dag, onDay]) => (
        <section key={dag}>
          <h2>
            <time dateTime={dag}>{dagTekst({ dag, vandaag: dagVan(now), taal })}</time>
          </h2>
          <ol className="plain-list">
            {onDay.map(({ id, at, sentence, detail }) => (
              <li key={id} className="journal-line">
                <time dateTime={at}>{klok(at, taal)}</time>
                <div>
                  <p>{sentence}</p>
                  {detail ? <div className="soft small">{detail}</div> : null}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
