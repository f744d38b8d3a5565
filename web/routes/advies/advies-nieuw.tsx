import { useRef } from "react";
import { useLocation } from "react-router";
import { onderwerpen, risicos, sectoren, uitleggen } from "#domain/advies/keuzes.ts";
import { keuzes, vormen } from "#domain/protocol/situatie.ts";
import { Button } from "../../components/button/button.tsx";
import { Drafts } from "../../components/drafts/drafts.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { begrippen } from "../../words/begrippen.ts";
import { momentTekst } from "../../words/tijd.ts";
import { DatumVeld, KeuzeGroep, KeuzeVeld, RegelVeld } from "../casus/fields.tsx";
import { GuidePanel } from "../casus/guide-panel.tsx";
import { optiesVan } from "../casus/options.ts";
import { MunicipalityList } from "../casus/person-fields.tsx";
import { useKeys } from "../casus-nieuw/use-keys.ts";
import { useMeekijken } from "../casus-nieuw/use-meekijken.ts";
import type { Route } from "./+types/advies-nieuw";
import { Verantwoordelijk } from "./advies-feiten.tsx";
import { AdviesForm } from "./advies-form.tsx";
import { loadNieuw, type NieuwAntwoord, postNieuw } from "./advies-nieuw.server.ts";
import { AdviesTekst } from "./advies-tekst.tsx";
import "../casus/casus.css";
import "../casus-nieuw/casus-nieuw.css";

/** An empty form, or a draft of this reader to go on with. */
export const loader = ({ request, context }: Route.LoaderArgs) => loadNieuw({ request, context });
/** Saves the advice, or does what a lesser button of the form asks. */
export const action = ({ request, context }: Route.ActionArgs) => postNieuw({ request, context });

/** Nothing in the tab tells whom or what it is about. */
export const meta: Route.MetaFunction = () => [{ title: "Schakel – nieuwe adviesvraag" }];

/** The fields one jumps to, by their digit. */
const parts = ["hoedanigheid", "vraag", "risico", "advies", "uitleg"].map(
  (naam) => `RegistreerAdvies-${naam}`,
);
const keys = { parts, save: "RegistreerAdvies-bewaar" };

/** Somebody on the telephone asks advice: one page, by keyboard, kept as a draft, with the guide beside it. */
export default function AdviesNieuw(props: Route.ComponentProps) {
  const { search } = useLocation();
  return (
    <WorkPage>
      <Vraag key={search} {...props} />
    </WorkPage>
  );
}

function Vraag({ loaderData, actionData }: Pick<Route.ComponentProps, "loaderData" | "actionData">) {
  const taal = useTaal();
  const w = adviesWoorden[taal];
  const form = useRef<HTMLFormElement>(null);
  const gegeven = actionData as NieuwAntwoord | undefined;
  const { bewaardAt = gegeven?.bewaardAt ?? loaderData.bewaardAt, isMislukt } = useMeekijken(
    form,
    "/advies/nieuw/bewaar",
  );
  useKeys(form, keys);
  const { zaad, nu, vandaag, waarden, concept, concepten, gemeenten, isLkha, paneel } = loaderData;
  const leeg = { velden: {}, geenNaam: [], isSchoon: false };
  const antwoord =
    gegeven ?? (waarden && { formulier: "RegistreerAdvies", zaad, waarden, fouten: [], herkend: leeg });
  const tijd = (instant: string) => momentTekst({ instant, nu, taal });
  return (
    <>
      <header className="case-header stack stack-tight">
        <h1>{w.nieuw}</h1>
        <p>{w.vraag.inleiding}</p>
        <p className="small soft intake-keys with-scripts">{w.vraag.toetsen}</p>
        <Verantwoordelijk />
      </header>
      <Drafts at="/advies/nieuw" concepten={concepten.filter(({ id }) => id !== gegeven?.concept)} nu={nu} />
      <MunicipalityList gemeenten={gemeenten} />
      <div className="beside">
        <AdviesForm
          formulier="RegistreerAdvies"
          zaad={zaad}
          antwoord={antwoord}
          knop={w.vraag.bewaar}
          kind="main"
          form={form}
          extra={
            <Button name="doe" value="concept">
              {w.concept.bewaar}
            </Button>
          }
        >
          <input type="hidden" name="concept" value={gegeven?.concept ?? concept} />
          <section className="stack" aria-labelledby="wie">
            <h2 id="wie">{w.vraag.wie}</h2>
            <p className="small">{w.vraag.acuut}</p>
            <div className="fact-fields">
              <KeuzeVeld
                name="hoedanigheid"
                label={w.vraag.hoedanigheid}
                options={optiesVan(keuzes.vrager, begrippen[taal].vrager)}
              />
              <KeuzeVeld
                name="sector"
                label={w.vraag.sector}
                options={optiesVan(sectoren, w.sector)}
                optional
              />
              <RegelVeld
                name="vrager.naam"
                label={w.vraag.naam}
                hint={isLkha ? w.vraag.naamHintLkha : w.vraag.naamHint}
                optional
              />
              <RegelVeld name="vrager.organisatie" label={w.vraag.organisatie} optional />
              <RegelVeld
                name="vrager.bereikbaar"
                label={w.vraag.bereikbaar}
                hint={w.vraag.bereikbaarHint}
                optional
              />
              <RegelVeld
                name="gemeente"
                label={w.vraag.gemeente}
                hint={w.vraag.gemeenteHint}
                list="gemeenten"
                optional
              />
            </div>
          </section>
          <section className="stack" aria-labelledby="wat">
            <h2 id="wat">{w.vraag.watKop}</h2>
            <AdviesTekst name="vraag" label={w.vraag.wat} hint={w.nooitNaam} rows={6} />
            <KeuzeGroep
              type="checkbox"
              name="vormen"
              label={w.vraag.vormen}
              options={optiesVan(vormen, begrippen[taal].vorm)}
              inline
            />
          </section>
          <section className="stack" aria-labelledby="hoe-erg">
            <h2 id="hoe-erg">{w.vraag.risicoKop}</h2>
            <KeuzeGroep
              type="radio"
              name="risico"
              label={w.vraag.risico}
              options={optiesVan(risicos, w.risico)}
              inline
            />
            <AdviesTekst name="risicoToelichting" label={w.vraag.risicoToelichting} rows={2} optional />
          </section>
          <section className="stack" aria-labelledby="raad">
            <h2 id="raad">{w.vraag.adviesKop}</h2>
            <KeuzeGroep
              type="checkbox"
              name="onderwerpen"
              label={w.vraag.onderwerpen}
              options={optiesVan(onderwerpen, w.onderwerp)}
              inline
            />
            <AdviesTekst name="advies" label={w.vraag.advies} rows={5} optional />
          </section>
          <section className="stack" aria-labelledby="afspraken">
            <h2 id="afspraken">{w.vraag.afsprakenKop}</h2>
            <KeuzeGroep
              type="checkbox"
              name="uitleg"
              label={w.vraag.uitleg}
              options={optiesVan(uitleggen, w.uitleg)}
            />
            <div className="fact-fields">
              <DatumVeld
                name="volgendContactOp"
                label={w.vraag.contact}
                hint={w.vraag.contactHint}
                optional
              />
              <DatumVeld name="gevraagdOp" label={w.vraag.gevraagdOp} start={vandaag} max={vandaag} />
            </div>
          </section>
        </AdviesForm>
        <div className="stack intake-beside">
          {isMislukt ? <Notification>{w.concept.mislukt}</Notification> : null}
          <p className="small soft" role="status">
            {bewaardAt ? (
              w.concept.bewaard(tijd(bewaardAt))
            ) : (
              <span className="with-scripts">{w.concept.nog}</span>
            )}
          </p>
          <GuidePanel paneel={paneel} vandaag={vandaag} />
        </div>
      </div>
    </>
  );
}
