import { Deadline } from "../../components/deadline/deadline.tsx";
import { dagVan, klok } from "../../words/tijd.ts";

/**
 * A deadline of a list, from the instant after which it is late. One that falls at midnight is the end of a legal day
 * and is shown as that day; any other is a matter of hours.
 */
export function Termijn({ at, nu }: { at: string; nu: string }) {
  if (klok(at, "nl") !== "00:00") return <Deadline dueAt={at} now={nu} />;
  const dag = dagVan(new Date(Date.parse(at) - 1).toISOString());
  return <Deadline dueOn={dag} today={dagVan(nu)} />;
}
