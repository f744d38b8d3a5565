import { weegGronden } from "#domain/casus/event.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { openingWoorden } from "../../words/opening.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { KeuzeGroep, KeuzeVeld, TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";

/** Reports of which nobody knows the reporter are weighed with a colleague before Veilig Thuis begins anything itself (X-VT8). */
export function WeighReport() {
  const { dubbel: w } = openingWoorden[useTaal()];
  const { dubbelAnoniem } = useCasus();
  if (!dubbelAnoniem) return null;
  return (
    <section className="stack" aria-labelledby="wegen">
      <h2 id="wegen">{w.weegKop}</h2>
      <p className="small soft">{w.weegUitleg}</p>
      <div className="row">
        <SourceLink id="BESLUIT-DUBBEL-ANONIEM-WEGEN" />
      </div>
      {dubbelAnoniem.gewogen ? (
        <p>
          <strong>{w.gewogen}</strong>
        </p>
      ) : (
        <FormFold form="WeegDubbelAnoniem" title={w.weegKop}>
          <CommandForm command="WeegDubbelAnoniem" button={w.weeg}>
            <WeighFields />
          </CommandForm>
        </FormFold>
      )}
    </section>
  );
}

/** What the reporter saw, what confirms it or why it cannot wait, and the colleague with whom it was weighed. */
export function WeighFields() {
  const { dubbel: w } = openingWoorden[useTaal()];
  const { collegas } = useCasus();
  return (
    <>
      <TekstVeld name="waarneming" label={w.waarneming} rows={3} />
      <KeuzeGroep type="radio" name="grond" label={w.grond} options={optiesVan(weegGronden, w.gronden)} />
      <TekstVeld name="toelichting" label={w.toelichting} rows={3} />
      <KeuzeVeld
        name="met"
        label={w.met}
        options={collegas.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
    </>
  );
}
