import { Link } from "react-router";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { radarWoorden, uitlegTekst } from "../../words/radar.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { KeuzeGroep, TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import type { Radarblik, Treffer } from "./radar.server.ts";

type Props = { betrokkene: string; radar: Radarblik };

/** Who this person may be in other files of the reader's organisation, why, and what is decided about that. */
export function RadarHits({ betrokkene, radar }: Props) {
  const w = radarWoorden[useTaal()];
  const { treffers, afgewezen, naamgenoten } = radar;
  if (treffers.length + afgewezen.length + naamgenoten === 0) return null;
  return (
    <section className="quiet stack stack-tight radar-hits" aria-labelledby={`radar-${betrokkene}`}>
      <h4 id={`radar-${betrokkene}`}>{w.kop}</h4>
      {treffers.map((treffer) => (
        <Hit key={treffer.ander.casus + treffer.ander.betrokkene} betrokkene={betrokkene} treffer={treffer} />
      ))}
      {naamgenoten > 0 ? <p className="small">{w.naamgenoten(naamgenoten)}</p> : null}
      {afgewezen.length > 0 ? (
        <details className="fold">
          <summary>{w.afgewezen(afgewezen.length)}</summary>
          {afgewezen.map((treffer) => (
            <Hit
              key={treffer.ander.casus + treffer.ander.betrokkene}
              betrokkene={betrokkene}
              treffer={treffer}
            />
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Hit({ betrokkene, treffer }: { betrokkene: string; treffer: Treffer }) {
  const taal = useTaal();
  const w = radarWoorden[taal];
  const { acties } = useCasus();
  const { ander, gelijkenis, besluit } = treffer;
  const { naam, rol, geboortedatum, leeftijd } = ander.gegevens;
  const geboren =
    (geboortedatum && dagVoluit(geboortedatum, taal)) ??
    (leeftijd && casusWoorden[taal].jaar(leeftijd.jaren));
  return (
    <div className="radar-hit stack stack-tight">
      <p>
        <strong>{besluit ? w.besloten[besluit.uitkomst] : gelijkenis && w.klasse[gelijkenis.klasse]}</strong>
        {": "}
        {[naam ?? w.zonderNaam, geboren, begrippen[taal].rol[rol]].filter(Boolean).join(", ")}
        {" · "}
        <Link to={`/casus/${ander.casus}/mensen#${ander.betrokkene}`}>{w.casus(ander.nummer)}</Link>{" "}
        <span className="soft">({ander.open ? w.opent : w.afgesloten})</span>
      </p>
      <p className="small soft">{gelijkenis ? uitlegTekst(gelijkenis.uitleg, taal) : w.nietMeer}</p>
      {acties.includes("BeoordeelTreffer") ? <Decide betrokkene={betrokkene} treffer={treffer} /> : null}
    </div>
  );
}

function Decide({ betrokkene, treffer: { ander, besluit } }: { betrokkene: string; treffer: Treffer }) {
  const w = radarWoorden[useTaal()];
  if (besluit && !besluit.hier && besluit.uitkomst !== "onzeker")
    return <p className="small soft">{w.elders(ander.nummer)}</p>;
  const name = `BeoordeelTreffer-${betrokkene}-${ander.casus}-${ander.betrokkene}`;
  const wie = (
    <>
      <input type="hidden" name="betrokkene" value={betrokkene} />
      <input type="hidden" name="anderCasus" value={ander.casus} />
      <input type="hidden" name="anderBetrokkene" value={ander.betrokkene} />
    </>
  );
  if (besluit && besluit.uitkomst !== "onzeker")
    return (
      <CommandForm command="BeoordeelTreffer" name={name} button={w.neemTerug}>
        {wie}
        <input type="hidden" name="uitkomst" value="herroepen" />
      </CommandForm>
    );
  const keuzes = ["dezelfde", "niet-dezelfde", "onzeker"] as const;
  return (
    <FormFold form={name} title={w.besluitKop(ander.nummer)}>
      <CommandForm command="BeoordeelTreffer" name={name} button={w.leg}>
        {wie}
        <KeuzeGroep
          type="radio"
          name="uitkomst"
          label={w.besluit}
          options={keuzes.map((value) => ({ value, label: w.uitkomst[value] }))}
        />
        <TekstVeld name="toelichting" label={w.toelichting} hint={w.toelichtingHint} rows={2} />
      </CommandForm>
    </FormFold>
  );
}
