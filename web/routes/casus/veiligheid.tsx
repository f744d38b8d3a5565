import { Link } from "react-router";
import { organisatieSoorten } from "#domain/casus/organisatie.ts";
import { jaNeeSleutels, keuzes, vormen } from "#domain/protocol/situatie.ts";
import { Notification } from "../../components/notification/notification.tsx";
import { SafetyBadge } from "../../components/safety-badge/safety-badge.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
import { dagTekst } from "../../words/tijd.ts";
import { veiligheidWoorden } from "../../words/veiligheid.ts";
import type { Route } from "./+types/veiligheid";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";
import { CommandForm } from "./command-form.tsx";
import { DatumVeld, KeuzeGroep, KeuzeVeld, TekstVeld } from "./fields.tsx";
import { Forbidden } from "./forbidden.tsx";
import { optiesVan } from "./options.ts";
import { postCasus } from "./post.server.ts";
import { RefusedAnswer } from "./refused-answer.tsx";

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
      <details className="fold" open={isAcuut}>
        <summary>
          <span id="acuut">{w.meldAcuut}</span>
        </summary>
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
      </details>
    </section>
  );
}

function Assessment() {
  const taal = useTaal();
  const { veiligheid: w, algemeen } = formulieren[taal];
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const {
    "geen-onveiligheid": geen,
    "structureel-onveilig": structureel,
    "acuut-onveilig": acuut,
  } = veiligheidWoorden[taal];
  const opties = [
    { value: "acuut-onveilig", label: acuut },
    { value: "structureel-onveilig", label: structureel },
    { value: "geen-onveiligheid", label: geen },
  ];
  return (
    <section className="stack" aria-labelledby="beoordeling">
      <h2 id="beoordeling">{w.beoordeel}</h2>
      <p>{pagina.casus.veiligheid ? <SafetyBadge safety={pagina.casus.veiligheid} /> : w.geenBeoordeling}</p>
      <CommandForm command="BeoordeelVeiligheid" button={w.bewaarBeoordeling} kind="main">
        <p className="small soft">{w.beoordeelUitleg}</p>
        <div id="BeoordeelVeiligheid-perBetrokkene" tabIndex={-1} className="stack">
          {pagina.betrokkenen.map(({ id, veiligheid }, n) => (
            <div key={id}>
              <input type="hidden" name={`perBetrokkene.${n}.betrokkene`} value={id} />
              <KeuzeGroep
                type="radio"
                name={`perBetrokkene.${n}.uitkomst`}
                label={naam.betrokkene(id)}
                options={opties}
                start={veiligheid ? [veiligheid] : undefined}
                inline
              />
            </div>
          ))}
        </div>
        <TekstVeld name="toelichting" label={algemeen.toelichting} />
        <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
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

const jaNeeFeiten = jaNeeSleutels.filter(
  (sleutel) =>
    sleutel !== "eerderAcuut" &&
    sleutel !== "lopendeHulp" &&
    sleutel !== "deskundigeGeraadpleegd" &&
    sleutel !== "risicoanalyseGereed" &&
    sleutel !== "verzoekLkha" &&
    sleutel !== "kanNietHandelen" &&
    sleutel !== "ernstig",
);

/** What Veilig Thuis weighs when it decides who goes on. */
const besluitFeiten = ["medewerking", "hulpToereikend", "eigenKracht"] as const;

type Feit = "eermotief" | "medewerking" | "uitkomstOnderzoek" | (typeof jaNeeFeiten)[number];

/** One fact of the matter, as it is known now. */
function FeitVeld({ sleutel }: { sleutel: Feit }) {
  const taal = useTaal();
  const { algemeen } = formulieren[taal];
  const woorden = begrippen[taal];
  const bekend = useCasus().casus.feiten[sleutel];
  const jaNee = [
    { value: "ja", label: algemeen.ja },
    { value: "nee", label: algemeen.nee },
  ];
  const isKeuze = sleutel === "eermotief" || sleutel === "medewerking" || sleutel === "uitkomstOnderzoek";
  return (
    <KeuzeVeld
      name={sleutel}
      label={woorden.feit[sleutel]}
      options={isKeuze ? optiesVan<string>(keuzes[sleutel], woorden[sleutel]) : jaNee}
      start={typeof bekend === "boolean" ? (bekend ? "ja" : "nee") : bekend}
      empty={algemeen.onbekend}
    />
  );
}

function Facts() {
  const taal = useTaal();
  const { veiligheid: w } = formulieren[taal];
  const { feiten } = useCasus().casus;
  const woorden = begrippen[taal];
  return (
    <section className="stack" aria-labelledby="feiten">
      <h2 id="feiten">{w.feiten}</h2>
      <CommandForm command="LegFeitenVast" button={w.legFeitenVast}>
        <p className="small soft">{w.feitenUitleg}</p>
        <KeuzeGroep
          type="checkbox"
          name="vormen"
          label={woorden.feit.vormen}
          options={optiesVan(vormen, woorden.vorm)}
          start={feiten.vormen}
          inline
        />
        <div className="fact-fields">
          {(["eermotief", "medewerking", "uitkomstOnderzoek", ...jaNeeFeiten] as const).map((sleutel) => (
            <FeitVeld key={sleutel} sleutel={sleutel} />
          ))}
        </div>
      </CommandForm>
    </section>
  );
}

/** Those who can be asked as an expert, and everybody who may know; the form offers the usual ones first. */
const deskundigen = ["veilig-thuis", "lkha", "lec-egg", "pharos", "fier", "sterk-huis", "politie"] as const;

function Expert({ command }: { command: "RaadpleegDeskundige" | "RondRisicoanalyseAf" }) {
  const taal = useTaal();
  const { veiligheid: w, algemeen } = formulieren[taal];
  const isAnalyse = command === "RondRisicoanalyseAf";
  const overige = organisatieSoorten.filter((soort) => !(deskundigen as readonly string[]).includes(soort));
  return (
    <section className="stack">
      <details className="fold">
        <summary>{isAnalyse ? w.analyse : w.deskundige}</summary>
        <CommandForm command={command} button={isAnalyse ? w.legAnalyseVast : w.legDeskundigeVast}>
          <KeuzeVeld
            name="deskundige"
            label={w.welkeDeskundige}
            options={[...deskundigen, ...overige].map((value) => ({
              value,
              label: organisatieNaam(value, taal),
            }))}
          />
          <TekstVeld name="toelichting" label={algemeen.toelichting} rows={3} />
          <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
        </CommandForm>
      </details>
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
