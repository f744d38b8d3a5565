import { keuzes } from "#domain/protocol/situatie.ts";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { meldingWoorden } from "../../words/melding.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { DangerQuestion } from "./danger-question.tsx";
import { DatumVeld, KeuzeGroep, KeuzeVeld, RegelVeld, TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";

/** Somebody reports again about the same person: told once more, with a reporter and a clock of its own. */
export function AddReport() {
  const taal = useTaal();
  const { melder: w, verhaal, toevoegen } = meldingWoorden[taal];
  const woorden = begrippen[taal];
  const { gebeurdOpHint } = formulieren[taal].algemeen;
  const { vandaag } = useCasus();
  return (
    <section className="stack" aria-labelledby="toevoegen">
      <h2 id="toevoegen">{toevoegen.kop}</h2>
      <p className="soft">{toevoegen.uitleg}</p>
      <FormFold form="VoegMeldingToe" title={toevoegen.knop}>
        <CommandForm command="VoegMeldingToe" button={toevoegen.knop}>
          <DangerQuestion />
          <KeuzeVeld name="vrager" label={w.vrager} options={optiesVan(keuzes.vrager, woorden.vrager)} />
          <KeuzeVeld
            name="kanaal"
            label={w.kanaal}
            options={optiesVan(["telefoon", "formulier"], woorden.kanaal)}
            start="telefoon"
          />
          <DatumVeld name="gebeurdOp" label={w.ontvangenOp} hint={gebeurdOpHint} max={vandaag} />
          <TekstVeld name="toelichting" label={verhaal.toelichting} hint={verhaal.hint} rows={6} />
          <RegelVeld name="melder.naam" label={w.naam} />
          <RegelVeld name="melder.organisatie" label={w.organisatie} />
          <TekstVeld name="melder.bereikbaar" label={w.bereikbaar} hint={w.bereikbaarHint} rows={2} />
          <KeuzeGroep
            type="checkbox"
            name="melder.anoniem"
            label={toevoegen.anoniem}
            hint={w.verzegeld}
            options={[{ value: "ja", label: w.anoniem }]}
          />
        </CommandForm>
      </FormFold>
    </section>
  );
}
