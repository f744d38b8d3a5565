import { handelingRijen } from "#domain/protocol/handelingen.ts";
import { handelingen, keuzes } from "#domain/protocol/situatie.ts";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { gevraagdeActie } from "../../words/gevraagd.ts";
import type { Route } from "./+types/samenwerking";
import type { CasusPagina } from "./casus.server.ts";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";
import { loadChoices } from "./choices.server.ts";
import { ConsultationFields } from "./command-fields.tsx";
import { CommandForm } from "./command-form.tsx";
import { DatumVeld, KeuzeGroep, KeuzeVeld, RegelVeld, TekstVeld, VeldGroep } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";
import { MunicipalityList, type PersonChoices } from "./person-fields.tsx";
import { postCasus } from "./post.server.ts";
import { RefusedAnswer } from "./refused-answer.tsx";

/** The countries and municipalities of the forms. */
export const loader = ({ context }: Route.LoaderArgs) => loadChoices(context);
/** One posted form is one command. */
export const action = (args: Route.ActionArgs) => postCasus(args);

/** What Veilig Thuis and LKHA do together: requests, the risk consultation, who does what, and the return. */
export default function Samenwerking({ loaderData: choices }: Route.ComponentProps) {
  const { acties, casus, slachtoffer, zelf } = useCasus();
  const { verzoeken } = casus;
  const anderen = casus.dossiers.filter(
    ({ organisatie, open }) =>
      open && organisatie.id !== zelf.id && ["veilig-thuis", "lkha"].includes(organisatie.soort),
  );
  const kanOverleggen = acties.includes("HoudRisicoOverleg") && anderen.length > 0;
  const kanTerug = acties.includes("MeldTerugkeer") && slachtoffer.land !== "NL";
  const kanVragen = acties.includes("VraagActie") && anderen.length > 0;
  const isLeeg = verzoeken.length === 0 && !casus.overleg && !kanOverleggen && !kanTerug && !kanVragen;
  const w = formulieren[useTaal()].samenwerking;
  if (isLeeg)
    return (
      <>
        <RefusedAnswer />
        <p>{w.geen}</p>
      </>
    );
  return (
    <>
      <RefusedAnswer />
      {verzoeken.length > 0 ? <Requests /> : null}
      {kanOverleggen || casus.overleg ? (
        <Consultation anderen={anderen.map(({ organisatie }) => organisatie.id)} />
      ) : null}
      {acties.includes("MaakAfstemming") && anderen.length > 0 ? (
        <Agreements anderen={anderen.map(({ organisatie }) => organisatie.id)} />
      ) : null}
      {kanVragen ? <Ask anderen={anderen.map(({ organisatie }) => organisatie.id)} /> : null}
      {kanTerug ? <Return choices={choices} /> : null}
    </>
  );
}

function Requests() {
  const taal = useTaal();
  const { samenwerking: w, algemeen } = formulieren[taal];
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const { casus, zelf, acties, regels } = pagina;
  return (
    <section className="stack" id="VerrichtHandeling" aria-labelledby="verzoeken">
      <h2 id="verzoeken">{w.verzoeken}</h2>
      {casus.verzoeken.map(({ id, aan, handeling, verricht }) => (
        <article key={id} className="stack stack-tight">
          <p>
            {w.gevraagd(naam.organisatie(aan.id), gevraagdeActie(handeling, taal))}{" "}
            <strong>({verricht ? w.verricht : w.wachtOpUitvoering})</strong>
          </p>
          {regels
            .filter(({ verzoek }) => verzoek === id)
            .flatMap(({ teksten }) => teksten)
            .map((tekst) => (
              <blockquote key={tekst} className="told">
                {tekst}
              </blockquote>
            ))}
          {!verricht && aan.id === zelf.id && acties.includes("VerrichtHandeling") ? (
            <CommandForm
              command="VerrichtHandeling"
              name={`VerrichtHandeling-${id}`}
              button={w.legActieVast}
              kind="main"
            >
              <input type="hidden" name="verzoek" value={id} />
              <input type="hidden" name="handeling" value={handeling} />
              <TekstVeld name="toelichting" label={algemeen.toelichting} rows={3} />
              <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
            </CommandForm>
          ) : null}
        </article>
      ))}
    </section>
  );
}

function Consultation({ anderen }: { anderen: readonly string[] }) {
  const taal = useTaal();
  const { samenwerking: w } = formulieren[taal];
  const pagina = useCasus();
  const { casus, acties } = pagina;
  const { overleg } = casus;
  const formulier = (
    <CommandForm
      command="HoudRisicoOverleg"
      button={w.houdOverleg}
      kind={overleg && !overleg.betwist ? "second" : "main"}
    >
      <ConsultationFields anderen={anderen} />
    </CommandForm>
  );
  return (
    <section className="stack" aria-labelledby="overleg">
      <h2 id="overleg">{w.overleg}</h2>
      {overleg ? <Held overleg={overleg} /> : null}
      <p className="small soft">{w.overlegUitleg}</p>
      {acties.includes("HoudRisicoOverleg") && anderen.length > 0 ? (
        overleg && !overleg.betwist ? (
          <FormFold form="HoudRisicoOverleg" title={w.houdOverleg}>
            {formulier}
          </FormFold>
        ) : (
          formulier
        )
      ) : null}
    </section>
  );
}

/** The last consultation as it was recorded: outcome, per person, in words; and the answer of the other, or the way to it. */
function Held({ overleg }: { overleg: NonNullable<CasusPagina["casus"]["overleg"]> }) {
  const w = formulieren[useTaal()].samenwerking;
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const { zelf, acties, regels } = pagina;
  const { id, door, met, perBetrokkene, uitkomst, bevestigd, betwist } = overleg;
  const verteld = regels.filter((regel) => regel.overleg === id).flatMap(({ teksten }) => teksten);
  const isAanZet = !bevestigd && !betwist && met.id === zelf.id && acties.includes("BevestigRisicoOverleg");
  return (
    <article className="stack stack-tight">
      {isAanZet ? <p>{w.bevestigUitleg(naam.organisatie(door.id))}</p> : null}
      <p>
        <strong>{uitkomst === "ja" ? w.uitkomstJa : w.uitkomstNee}</strong>
      </p>
      {perBetrokkene.length > 0 ? (
        <ul>
          {perBetrokkene.map(({ betrokkene, inGevaar }) => (
            <li key={betrokkene}>
              {naam.betrokkene(betrokkene)}: {inGevaar ? <strong>{w.welGevaar}</strong> : w.geenGevaar}
            </li>
          ))}
        </ul>
      ) : null}
      {verteld.map((tekst) => (
        <blockquote key={tekst} className="told">
          {tekst}
        </blockquote>
      ))}
      {bevestigd ? <p>{w.bevestigd}</p> : null}
      {betwist ? <p>{w.betwist(naam.organisatie(met.id))}</p> : null}
      {bevestigd || betwist || isAanZet ? null : <p>{w.wachtOpBevestiging(naam.organisatie(met.id))}</p>}
      {isAanZet ? (
        <div className="stack">
          <CommandForm command="BevestigRisicoOverleg" button={w.bevestig} kind="main">
            <input type="hidden" name="overleg" value={id} />
          </CommandForm>
          <FormFold form="BetwistRisicoOverleg" title={w.kloptNiet}>
            <CommandForm command="BetwistRisicoOverleg" button={w.kloptNiet}>
              <input type="hidden" name="overleg" value={id} />
              <TekstVeld name="reden" label={w.waaromNiet} hint={w.waaromNietHint} rows={3} />
            </CommandForm>
          </FormFold>
        </div>
      ) : null}
    </article>
  );
}

/** Three lines to fill in: more agreements than that are made in a second go. */
const agreementLines = [0, 1, 2];

function Agreements({ anderen }: { anderen: readonly string[] }) {
  const w = formulieren[useTaal()].samenwerking;
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const wie = [pagina.zelf.id, ...anderen].map((id) => ({ value: id, label: naam.organisatie(id) }));
  return (
    <section className="stack">
      <FormFold form="MaakAfstemming" title={w.afstemming}>
        <CommandForm command="MaakAfstemming" button={w.maakAfstemming}>
          <p className="small soft">{w.afstemmingUitleg}</p>
          <VeldGroep name="afspraken">
            {agreementLines.map((n) => (
              <div key={n} className="fact-fields">
                <KeuzeVeld name={`afspraken.${n}.wie`} label={w.wie} options={wie} />
                <RegelVeld name={`afspraken.${n}.wat`} label={w.wat} />
              </div>
            ))}
          </VeldGroep>
        </CommandForm>
      </FormFold>
    </section>
  );
}

/**
 * Acts that can be asked: those that Veilig Thuis does itself. Closing and handing over are up to who holds the dossier;
 * the act without a name of its own stands last.
 */
const teVragen = handelingen
  .filter((handeling) => {
    if (handeling === "dossier-sluiten" || handeling.startsWith("overdracht-aan-")) return false;
    const { door } = handelingRijen[handeling];
    return door === "veilig-thuis" || door === "verantwoordelijke";
  })
  .toSorted((een, ander) => Number(een === "actie-veilig-thuis") - Number(ander === "actie-veilig-thuis"));

function Ask({ anderen }: { anderen: readonly string[] }) {
  const taal = useTaal();
  const { samenwerking: w, algemeen, veiligheid } = formulieren[taal];
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const aan = anderen.map((id) => ({ value: id, label: naam.organisatie(id) }));
  return (
    <section className="stack" aria-labelledby="vraag">
      <h2 id="vraag">{w.vraag}</h2>
      <CommandForm command="VraagActie" button={w.vraagActie}>
        <p className="small soft">{w.vraagUitleg}</p>
        <KeuzeVeld
          name="aan"
          label={w.aan}
          options={aan}
          start={aan.length === 1 ? aan[0]?.value : undefined}
        />
        <KeuzeVeld
          name="handeling"
          label={veiligheid.kiesHandeling}
          options={teVragen.map((value) => ({ value, label: gevraagdeActie(value, taal) }))}
        />
        <TekstVeld name="toelichting" label={algemeen.toelichting} rows={3} />
      </CommandForm>
    </section>
  );
}

function Return({ choices }: { choices: PersonChoices }) {
  const taal = useTaal();
  const { samenwerking: w, algemeen, mensen } = formulieren[taal];
  return (
    <section className="stack" aria-labelledby="terugkeer">
      <h2 id="terugkeer">{w.terugkeer}</h2>
      <MunicipalityList gemeenten={choices.gemeenten} />
      <CommandForm command="MeldTerugkeer" button={w.meldTerugkeer}>
        <p className="small soft">{w.terugkeerUitleg}</p>
        <KeuzeGroep
          type="checkbox"
          name="inNederland"
          label={w.isTerug}
          hint={w.isTerugHint}
          options={[{ value: "ja", label: w.isTerugJa }]}
        />
        <RegelVeld name="plaats" label={mensen.plaats} optional />
        <RegelVeld
          name="gemeente"
          label={mensen.gemeente}
          hint={mensen.gemeenteHint}
          list="gemeenten"
          optional
        />
        <KeuzeGroep
          type="radio"
          name="inschrijving"
          label={mensen.inschrijving}
          options={optiesVan(keuzes.inschrijving, begrippen[taal].inschrijving)}
          inline
        />
        <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
      </CommandForm>
    </section>
  );
}
