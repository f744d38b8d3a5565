import { Deadline } from "../../components/deadline/deadline.tsx";
import { useTaal } from "../../language.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";

/** The deviations this organisation recorded and did not review yet: what was done and why, by when, and what came of it. */
export function Deviations() {
  const w = formulieren[useTaal()].dossier;
  const { verplichtingen, regels, zelf, vandaag } = useCasus();
  const open = verplichtingen.flatMap(({ over, einde, organisatie, sleutel, uiterlijk, voldaanDoor }) =>
    over && !einde && voldaanDoor.includes("afwijking-herzien") && organisatie.id === zelf.id
      ? [{ over, uiterlijk, regel: regels.find(({ seq }) => sleutel.endsWith(`#${seq}`)) }]
      : [],
  );
  if (open.length === 0) return null;
  return (
    <section className="stack" id="HerzieAfwijking" aria-labelledby="afwijkingen">
      <h2 id="afwijkingen">{w.afwijkingen}</h2>
      {open.map(({ over, uiterlijk, regel }) => (
        <article key={over} className="stack stack-tight">
          <p>
            {regel?.zin} <Deadline dueOn={uiterlijk} today={vandaag} />
          </p>
          {regel?.teksten.map((tekst) => (
            <blockquote key={tekst} className="told">
              {tekst}
            </blockquote>
          ))}
          <FormFold form={`HerzieAfwijking-${over}`} open={uiterlijk <= vandaag} title={w.herzie}>
            <CommandForm command="HerzieAfwijking" name={`HerzieAfwijking-${over}`} button={w.herzie}>
              <input type="hidden" name="afwijking" value={over} />
              <TekstVeld name="toelichting" label={w.watNu} hint={w.watNuHint} rows={3} />
            </CommandForm>
          </FormFold>
        </article>
      ))}
    </section>
  );
}
