import script from "./read-along.ts?worker&url";

/** The script that reads along with the form it stands in: what is typed does not leave the browser for it. */
export function ReadAlong() {
  return <script src={script} defer />;
}
