import { Link } from "react-router";
import { keuzes } from "#domain/protocol/situatie.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { SafetyBadge } from "../../components/safety-badge/safety-badge.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { dagTekst } from "../../words/tijd.ts";
import type { Route } from "./+types/veiligheid";
import { useCasus } from "./casus-context.ts";
import { AssessmentFields, ExpertFields, FeitVeld, feitSleutels, VormenVeld } from "./command-fields.tsx";
import { CommandForm } from "./command-form.tsx";
import { DatumVeld, KeuzeGroep, KeuzeVeld, TekstVeld } from "./fields.tsx";
import { Forbidden } from "./forbidden.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";
import { postCasus } from "./post.server.ts";
import { RefusedAnswer } from "./refused-answer.tsx";
import { WeighReport } from "./weigh-report.tsx";

/** One posted form is one command. */
export const action = (args: Route.ActionArgs) => postCasus(args);

/** Acute danger first, then how safe it is, who goes on, what experts say, what is known and what was done. */
export default function Veiligheid() {
  const { acties } = useCasus();
  return (
    <>
      <RefusedAnswer />
      {acties.includes("MeldAcuutGevaar") ? <Acute /> : null}
      {acties.includes("BeoordeelVeiligheid") ? <Assessment /> : null}
      <WeighReport />
      {acties.includes("NeemBesluit") ? <Decision /> : null}
      {acties.includes("LegFeitenVast") ? <Facts /> : null}
      {acties.includes("RaadpleegDeskundige") ? <Expert command="RaadpleegDeskundige" /> : null}
      {acties.includes("RondRisicoanalyseAf") ? <Expert command="RondRisicoanalyseAf" /> : null}
      {acties.includes("VerrichtHandeling") ? <Act /> : null}
    </>
  );
}

function Acute() {
  const taal = useTaal();
  const w = formulieren[taal].veiligheid;
  const { casus, zelf, isBuitenland } = useCasus();
  const isAcuut = casus.veiligheid === "acuut-onveilig";
  const inNederland = zelf.soort === "politie" ? w.acuutUitlegPolitie : w.acuutUitleg;
  // 112 here reaches nobody in another country
  const uitleg = isBuitenland ? w.acuutUitlegBuitenland : inNederland;
  return (
    <section className="stack" aria-labelledby="acuut">
      {isAcuut ? (
        <Notification kind="acute" title={w.acuut}>
          <p>{uitleg}</p>
        </Notification>
      ) : null}
      <FormFold form="MeldAcuutGevaar" open={isAcuut} title={<span id="acuut">{w.meldAcuut}</span>}>
        <CommandForm command="MeldAcuutGevaar" button={w.meldAcuut} kind="danger">
          {isAcuut ? null : <p>{uitleg}</p>}
          <KeuzeGroep
            type="radio"
            name="gedaan"
            label={w.gedaan}
            options={optiesVan(
              ["politie-gewaarschuwd", "ontvanger-bereikt", "beide"],
              begrippen[taal].gedaan,
            )}
          />
          <TekstVeld name="toelichting" label={formulieren[taal].algemeen.toelichting} rows={3} />
        </CommandForm>
      </FormFold>
    </section>
  );
}

function Assessment() {
  const taal = useTaal();
  const w = formulieren[taal].veiligheid;
  const pagina = useCasus();
  return (
    <section className="stack" aria-labelledby="beoordeling">
      <h2 id="beoordeling">{w.beoordeel}</h2>
      <p>{pagina.casus.veiligheid ? <SafetyBadge safety={pagina.casus.veiligheid} /> : w.geenBeoordeling}</p>
      <CommandForm command="BeoordeelVeiligheid" button={w.bewaarBeoordeling} kind="main">
        <p className="small soft">{w.beoordeelUitleg}</p>
        <AssessmentFields />
      </CommandForm>
    </section>
  );
}

function Decision() {
  const taal = useTaal();
  const { veiligheid: w, algemeen, besluitUitleg } = formulieren[taal];
  const { wegingen, casus, vandaag, id } = useCasus();
  const open = wegingen.besluiten.filter(({ oordeel, afwijkbaar }) => oordeel === "mag" || afwijkbaar);
  const dicht = wegingen.besluiten.filter((weging) => !open.includes(weging));
  const woorden = begrippen[taal];
  return (
    <section className="stack" aria-labelledby="besluit">
      <h2 id="besluit">{w.besluit}</h2>
      {casus.besluit ? (
        <p>
          <strong>
            {w.genomen(
              woorden.besluit[casus.besluit.besluit],
              dagTekst({ dag: casus.besluit.op, vandaag, taal }),
            )}
          </strong>
        </p>
      ) : null}
      <CommandForm command="NeemBesluit" button={w.neemBesluit} kind={casus.veiligheid ? "main" : "second"}>
        <p className="small soft">{w.besluitUitleg}</p>
        <div className="fact-fields">
          {besluitFeiten.map((sleutel) => (
            <FeitVeld key={sleutel} sleutel={sleutel} />
          ))}
        </div>
        {open.length > 0 ? (
          <KeuzeGroep
            type="radio"
            name="besluit"
            label={w.kiesBesluit}
            options={open.map(({ besluit, oordeel, ontbreekt }) => ({
              value: besluit,
              label: woorden.besluit[besluit],
              // what this form asks may still open it; any other doubt needs a motive
              hint:
                oordeel === "mag" || besluitFeiten.some((sleutel) => ontbreekt.includes(sleutel))
                  ? besluitUitleg[besluit]
                  : `${besluitUitleg[besluit]}; ${algemeen.metMotief}`,
            }))}
          />
        ) : null}
        <TekstVeld name="toelichting" label={algemeen.toelichting} />
      </CommandForm>
      <Forbidden
        title={w.nietNu}
        wegingen={dicht.map((weging) => ({ ...weging, label: woorden.besluit[weging.besluit] }))}
        offer={
          casus.aanbod ? undefined : (
            <Link to={`/casus/${id}/overdracht#BiedOverdrachtAan`}>{algemeen.naarOverdracht}</Link>
          )
        }
      />
    </section>
  );
}

/** What Veilig Thuis weighs when it decides who goes on. */
const besluitFeiten = ["medewerking", "hulpToereikend", "eigenKracht"] as const;

function Facts() {
  const taal = useTaal();
  const { veiligheid: w } = formulieren[taal];
  return (
    <section className="stack" aria-labelledby="feiten">
      <h2 id="feiten">{w.feiten}</h2>
      <CommandForm command="LegFeitenVast" button={w.legFeitenVast}>
        <p className="small soft">{w.feitenUitleg}</p>
        <VormenVeld />
        <div className="fact-fields">
          {feitSleutels.map((sleutel) => (
            <FeitVeld key={sleutel} sleutel={sleutel} />
          ))}
        </div>
      </CommandForm>
    </section>
  );
}

function Expert({ command }: { command: "RaadpleegDeskundige" | "RondRisicoanalyseAf" }) {
  const taal = useTaal();
  const w = formulieren[taal].veiligheid;
  const isAnalyse = command === "RondRisicoanalyseAf";
  const { acties, id } = useCasus();
  return (
    <section className="stack">
      {isAnalyse || !acties.includes("VraagConsult") ? null : (
        <p>
          <Link to={`/casus/${id}/consult`}>{adviesWoorden[taal].consult.casus}</Link>
        </p>
      )}
      <FormFold form={command} title={isAnalyse ? w.analyse : w.deskundige}>
        <CommandForm command={command} button={isAnalyse ? w.legAnalyseVast : w.legDeskundigeVast}>
          <ExpertFields />
        </CommandForm>
      </FormFold>
    </section>
  );
}

/** Closing and deciding have a form of their own. What the rules allow can be chosen; what they forbid stands below it, with what would be allowed. */
function Act() {
  const taal = useTaal();
  const { veiligheid: w, algemeen } = formulieren[taal];
  const { paneel, zelf, casus, id } = useCasus();
  const eigenFormulier: ReadonlySet<string> = new Set(["dossier-sluiten", ...keuzes.besluitVeiligThuis]);
  const doenbaar = paneel.wegingen.filter(({ handeling }) => !eigenFormulier.has(handeling));
  const open = doenbaar.filter(({ oordeel, afwijkbaar }) => oordeel === "mag" || afwijkbaar);
  const dicht = doenbaar.filter((weging) => !open.includes(weging));
  const isEigen = casus.verantwoordelijk.id === zelf.id;
  return (
    <section className="stack" aria-labelledby="handeling">
      <h2 id="handeling">{w.handeling}</h2>
      {open.length > 0 ? (
        <CommandForm command="VerrichtHandeling" button={w.legHandelingVast}>
          <p className="small soft">{w.handelingUitleg}</p>
          <KeuzeVeld
            name="handeling"
            label={w.kiesHandeling}
            options={open.map(({ handeling, label, oordeel }) => ({
              value: handeling,
              label: oordeel === "mag" ? label : `${label} (${algemeen.metMotief})`,
            }))}
          />
          <TekstVeld name="toelichting" label={algemeen.toelichting} />
          <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
        </CommandForm>
      ) : null}
      <Forbidden
        title={w.nietNu}
        wegingen={dicht}
        offer={
          isEigen && !casus.aanbod && paneel.overdracht ? (
            <Link to={`/casus/${id}/overdracht#BiedOverdrachtAan`}>{algemeen.naarOverdracht}</Link>
          ) : undefined
        }
      />
    </section>
  );
}
