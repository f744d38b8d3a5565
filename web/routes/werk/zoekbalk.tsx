import { Button } from "../../components/button/button.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";

/** Search from the work list; it posts, so that no name ever stands in an address. The purpose can be changed after. */
export function Zoekbalk() {
  const { zoek, zoekKnop } = kaderWoorden[useTaal()].werk;
  return (
    <search className="zoekbalk">
      <WorkForm action="/zoek" className="zoekbalk-form">
        <input type="hidden" name="doel" value="behandeling" />
        <label className="field-label small" htmlFor="vraag">
          {zoek}
        </label>
        <div className="zoekbalk-regel">
          <input id="vraag" name="vraag" className="control" autoComplete="off" maxLength={100} required />
          <Button>{zoekKnop}</Button>
        </div>
      </WorkForm>
    </search>
  );
}
