import { contactWijzen, zonderTerugkoppeling } from "#domain/casus/inlichten.ts";
import { hoortWieVerdergaat } from "#domain/casus/terugkoppeling.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { inlichtenWoorden } from "../../words/inlichten.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { DatumVeld, KeuzeGroep, KeuzeVeld, TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";

/** What the reporter is still to hear: recording that it was told, with what this kind of reporter hears, or why not. */
export function Feedback() {
  const taal = useTaal();
  const { terugkoppeling: w } = inlichtenWoorden[taal];
  const { terugkoppelen } = useCasus();
  if (terugkoppelen.length === 0) return null;
  const ruim = terugkoppelen.some(({ vrager }) => hoortWieVerdergaat(vrager));
  return (
    <section className="stack" aria-labelledby="terugkoppeling">
      <h2 id="terugkoppeling">{w.kop}</h2>
      <p className="small soft">
        {w.uitleg} {ruim ? w.professional : w.omstander}
      </p>
      <div className="row">
        {["X-VT21", "WW-V18"].map((bron) => (
          <SourceLink key={bron} id={bron} />
        ))}
      </div>
      <Told ruim={ruim} />
      <NotTold />
    </section>
  );
}

function AfterField() {
  const taal = useTaal();
  const { terugkoppeling: w, na } = inlichtenWoorden[taal];
  const { terugkoppelen } = useCasus();
  const isEen = new Set(terugkoppelen.map(({ melding }) => melding)).size === 1;
  const opties = terugkoppelen.map(({ na: moment, melding, vrager, op }) => ({
    value: `${moment}/${melding}`,
    label: isEen
      ? na[moment]
      : `${na[moment]}: ${w.vanMelding(begrippen[taal].vrager[vrager], dagVoluit(op, taal))}`,
  }));
  return (
    <KeuzeGroep
      type="radio"
      name="na"
      label={w.na}
      options={opties}
      start={opties.slice(0, 1).map(({ value }) => value)}
      {...(isEen && { inline: true as const })}
    />
  );
}

function Told({ ruim }: { ruim: boolean }) {
  const taal = useTaal();
  const { terugkoppeling: w, wijze, informeren } = inlichtenWoorden[taal];
  const { algemeen } = formulieren[taal];
  const jaNee = [
    { value: "ja", label: algemeen.ja },
    { value: "nee", label: algemeen.nee },
  ];
  return (
    <FormFold form="KoppelTerug" title={w.bewaar}>
      <CommandForm command="KoppelTerug" button={w.bewaar}>
        <AfterField />
        <KeuzeVeld name="hoe" label={w.hoe} options={optiesVan(contactWijzen, wijze)} />
        <KeuzeGroep type="radio" name="vervolg" label={w.vervolg} options={jaNee} inline />
        {ruim ? (
          <>
            <TekstVeld name="partijen" label={w.partijen} rows={2} optional />
            <KeuzeGroep type="radio" name="heeftRol" label={w.rol} options={jaNee} inline />
            <TekstVeld name="veiligheidsvoorwaarden" label={w.veiligheidsvoorwaarden} rows={2} optional />
            <TekstVeld name="monitorafspraken" label={w.monitorafspraken} rows={2} optional />
          </>
        ) : (
          <input type="hidden" name="heeftRol" value="nee" />
        )}
        <TekstVeld name="toelichting" label={informeren.watVerteld} rows={3} />
        <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
      </CommandForm>
    </FormFold>
  );
}

function NotTold() {
  const taal = useTaal();
  const { terugkoppeling: w, zonder } = inlichtenWoorden[taal];
  const { algemeen } = formulieren[taal];
  return (
    <FormFold form="ZieAfVanTerugkoppeling" title={w.zonder}>
      <CommandForm command="ZieAfVanTerugkoppeling" button={w.bewaarZonder}>
        <AfterField />
        <KeuzeGroep
          type="radio"
          name="grond"
          label={w.waarom}
          options={optiesVan(zonderTerugkoppeling, zonder)}
        />
        <TekstVeld name="reden" label={algemeen.toelichting} rows={3} />
      </CommandForm>
    </FormFold>
  );
}
