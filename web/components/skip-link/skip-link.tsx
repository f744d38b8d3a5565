import { useTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";
import "./skip-link.css";

/** The first stop of the keyboard on every page: past the navigation to `#inhoud`. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#inhoud">
      {kaderWoorden[useTaal()].naarInhoud}
    </a>
  );
}
