import { rechten } from "#domain/casus/inlichten.ts";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { inlichtenWoorden } from "../../words/inlichten.ts";
import { dagTekst } from "../../words/tijd.ts";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";
import { CommandForm } from "./command-form.tsx";
import { DatumVeld, KeuzeGroep, KeuzeVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";

/** Who heard of which rights, and on which day; the reporter stands there whether anything is known of them or not. */
export function Rights() {
  const taal = useTaal();
  const { rechten: w, recht } = inlichtenWoorden[taal];
  const { algemeen } = formulieren[taal];
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const { rechten: perPersoon, vandaag } = pagina;
  const wie = (aan: string) => (aan === "melder" ? w.melder : naam.betrokkene(aan));
  if (perPersoon.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rechten">
      <h2 id="rechten">{w.kop}</h2>
      <div className="row">
        <p className="small soft">{w.uitleg}</p>
        <SourceLink id="X-VT11" />
      </div>
      <DataTable
        caption={w.kop}
        rows={perPersoon}
        rowKey={({ aan }) => aan}
        columns={[
          {
            key: "wie",
            label: inlichtenWoorden[taal].informeren.wie,
            main: true,
            cell: ({ aan }) => wie(aan),
          },
          {
            key: "gehoord",
            label: w.gehoord,
            cell: ({ verteld }) => {
              const dagen = Object.values(verteld).sort();
              const ontbreekt = rechten.filter((ene) => !verteld[ene]);
              if (dagen.length === 0) return w.nogNiets;
              if (ontbreekt.length > 0) return w.nog(ontbreekt.map((ene) => recht[ene]).join(", "));
              return w.alles(dagTekst({ dag: dagen.at(-1) ?? vandaag, vandaag, taal }));
            },
          },
        ]}
      />
      <FormFold form="VertelRechten" title={w.vertel}>
        <CommandForm command="VertelRechten" button={inlichtenWoorden[taal].informeren.bewaar}>
          <KeuzeVeld
            name="aanWie"
            label={w.aanWie}
            options={perPersoon.map(({ aan }) => ({ value: aan, label: wie(aan) }))}
          />
          <KeuzeGroep type="checkbox" name="rechten" label={w.wat} options={optiesVan(rechten, recht)} />
          <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
        </CommandForm>
      </FormFold>
    </section>
  );
}
