import { monitorAntwoorden, monitorRondes } from "#domain/casus/event.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { dagTekst } from "../../words/tijd.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { DatumVeld, KeuzeGroep, TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";

/**
 * Veilig Thuis looks again: which time it is, the three questions, and when to ask again. Only a time that can be
 * recorded today is offered; of any other it says when, and where nothing is followed it says why.
 */
export function Follow() {
  const taal = useTaal();
  const w = formulieren[taal].dossier;
  const { casus, verplichtingen, volgen, vandaag, zelf, paneel } = useCasus();
  const magNiet = paneel.wegingen.find(
    ({ handeling, oordeel, afwijkbaar }) =>
      handeling === "actie-veilig-thuis" && oordeel === "mag-niet" && !afwijkbaar,
  );
  const eigen = casus.dossiers.find(({ organisatie }) => organisatie.id === zelf.id);
  const isVoorbij = !eigen?.open && casus.verantwoordelijk.id === zelf.id && volgen.length === 0;
  if (magNiet || isVoorbij)
    return (
      <section className="stack" aria-labelledby="volgen">
        <h2 id="volgen">{w.volgen}</h2>
        <p>{magNiet ? `${magNiet.uitleg} ${w.volgenLkha}` : w.volgenVoorbij}</p>
        <div className="row">
          {(magNiet?.bronnen ?? ["RK-9.9"]).map((bron) => (
            <SourceLink key={bron} id={bron} />
          ))}
        </div>
      </section>
    );
  const isGevraagd = verplichtingen.some(
    ({ voldaanDoor, vroegst, uiterlijk, einde, organisatie }) =>
      !einde &&
      organisatie.id === zelf.id &&
      voldaanDoor.some((moment) => moment.startsWith("gemonitord-")) &&
      (vroegst ?? uiterlijk) <= vandaag,
  );
  return (
    <section className="stack" aria-labelledby="volgen">
      <FormFold form="Monitor" open={isGevraagd} title={<span id="volgen">{w.volgen}</span>}>
        <Rounds />
        <CommandForm command="Monitor" button={w.monitor}>
          <RoundFields />
        </CommandForm>
      </FormFold>
    </section>
  );
}

/** When each time that is asked can be recorded, and what was done already. */
function Rounds() {
  const taal = useTaal();
  const w = formulieren[taal].dossier;
  const { volgen, vandaag } = useCasus();
  // what lapsed altogether was for an involvement that was taken up again
  const getoond = volgen.some(({ einde }) => einde !== "vervallen") ? volgen : [];
  const dag = (iso: string) => dagTekst({ dag: iso, vandaag, taal });
  return (
    <div className="stack stack-tight">
      <p className="small soft">{w.volgenUitleg}</p>
      {getoond.length === 0 ? <p className="small soft">{w.volgenLater}</p> : null}
      {getoond.length > 0 ? (
        <ul>
          {getoond.map(({ ronde, vroegst, uiterlijk, einde }) => (
            <li key={ronde + uiterlijk}>
              {einde
                ? w.rondeKlaar[einde](begrippen[taal].ronde[ronde])
                : w.rondeTussen(begrippen[taal].ronde[ronde], dag(vroegst), dag(uiterlijk))}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function RoundFields() {
  const taal = useTaal();
  const { dossier: w, algemeen } = formulieren[taal];
  const { ronde, monitor } = begrippen[taal];
  const { volgen, vandaag } = useCasus();
  const nu = monitorRondes.filter(
    (ene) =>
      ene === "tussentijds" ||
      volgen.some(({ ronde: gevraagd, vroegst, einde }) => gevraagd === ene && !einde && vroegst <= vandaag),
  );
  return (
    <>
      {nu.length > 1 ? (
        <KeuzeGroep type="radio" name="ronde" label={w.ronde} options={optiesVan(nu, ronde)} inline />
      ) : (
        <input type="hidden" name="ronde" value={nu[0]} />
      )}
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
    </>
  );
}
