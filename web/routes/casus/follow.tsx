import { monitorAntwoorden, monitorRondes } from "#domain/casus/event.ts";
import { Deadline } from "../../components/deadline/deadline.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { DatumVeld, KeuzeGroep, TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";

/** Veilig Thuis looks again: which time it is, the three questions, and when to ask again. */
export function Follow() {
  const taal = useTaal();
  const { dossier: w, algemeen } = formulieren[taal];
  const { ronde, monitor } = begrippen[taal];
  const { verplichtingen, zelf } = useCasus();
  const lopend = verplichtingen.some(
    ({ voldaanDoor, einde, organisatie }) =>
      !einde && organisatie.id === zelf.id && voldaanDoor.includes("gemonitord-twaalf-maanden"),
  );
  return (
    <section className="stack" aria-labelledby="volgen">
      <FormFold form="Monitor" open={lopend} title={<span id="volgen">{w.volgen}</span>}>
        <CommandForm command="Monitor" button={w.monitor}>
          <p className="small soft">{w.volgenUitleg}</p>
          <KeuzeGroep
            type="radio"
            name="ronde"
            label={w.ronde}
            options={optiesVan(monitorRondes, ronde)}
            inline
          />
          {(["voorwaarden", "veilig", "herstel"] as const).map((vraag) => (
            <KeuzeGroep
              key={vraag}
              type="radio"
              name={vraag}
              label={w[vraag]}
              options={optiesVan(monitorAntwoorden, monitor)}
              inline
            />
          ))}
          <TekstVeld name="toelichting" label={algemeen.toelichting} rows={3} />
          <DatumVeld name="volgendeOp" label={w.volgendeOp} optional />
          <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
        </CommandForm>
      </FormFold>
    </section>
  );
}

/** The term within which those concerned are told, and the way to postpone it; nothing when no such term runs. */
export function Postpone() {
  const w = formulieren[useTaal()].dossier;
  const { verplichtingen, zelf, vandaag } = useCasus();
  const open = verplichtingen.find(
    ({ voldaanDoor, einde, organisatie }) =>
      !einde && organisatie.id === zelf.id && voldaanDoor.includes("betrokkenen-geinformeerd"),
  );
  if (!open) return null;
  return (
    <section className="stack" aria-labelledby="uitstellen">
      <FormFold form="StelInformerenUit" title={<span id="uitstellen">{w.uitstellen}</span>}>
        <div className="row">
          <Deadline dueOn={open.uiterlijk} today={vandaag} />
          <SourceLink id={open.bron} />
        </div>
        <CommandForm command="StelInformerenUit" button={w.stelUit}>
          <p className="small soft">{w.uitstellenUitleg}</p>
          <TekstVeld name="reden" label={w.redenUitstel} rows={3} />
        </CommandForm>
      </FormFold>
    </section>
  );
}
