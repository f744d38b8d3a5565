import { usePaginaTaal } from "../../language.ts";
import { noodWoorden } from "../../words/nood.ts";
import "./skip-link.css";

/** The first stop of the keyboard on every page: past the navigation to `#inhoud`. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#inhoud">
      {noodWoorden[usePaginaTaal()].naarInhoud}
    </a>
  );
}
