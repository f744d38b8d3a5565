import { Form, Link } from "react-router";
import { adviesLijsten, risicos } from "#domain/advies/keuzes.ts";
import { vormen } from "#domain/protocol/situatie.ts";
import { Button, ButtonLink } from "../../components/button/button.tsx";
import { type Column, DataTable } from "../../components/data-table/data-table.tsx";
import { SelectField } from "../../components/field/field.tsx";
import { Pagination } from "../../components/pagination/pagination.tsx";
import { Tabs } from "../../components/tabs/tabs.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { begrippen } from "../../words/begrippen.ts";
import type { Taal } from "../../words/taal.ts";
import { dagTekst, dagVan, momentTekst } from "../../words/tijd.ts";
import { optiesVan } from "../casus/options.ts";
import type { Route } from "./+types/lijst";
import { Verantwoordelijk } from "./advies-feiten.tsx";
import { type AdviesRij, loadLijst } from "./lijst.server.ts";
import "../werk/werk.css";

/** The list that the address asks for. */
export const loader = ({ request, context }: Route.LoaderArgs) => loadLijst({ request, context });

/** Nothing personal in the tab. */
export const meta: Route.MetaFunction = () => [{ title: "Schakel – advies" }];

/** Advices and consults: what waits first, urgent on top; the filters stand in the address. */
export default function Adviezen({ loaderData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = adviesWoorden[taal];
  const { adviezen, totaal, bladen, aantallen, lijst, vorm, risico, blad, geeft, nu } = loaderData;
  const gefilterd = vorm !== undefined || risico !== undefined;
  const tabs = adviesLijsten.filter((een) => geeft || een === "gesteld");
  return (
    <WorkPage>
      <div className="stack stack-wide">
        <div className="werk-head">
          <h1>{w.titel}</h1>
          {geeft ? (
            <ButtonLink kind="main" to="/advies/nieuw" reloadDocument>
              {w.nieuw}
            </ButtonLink>
          ) : null}
        </div>
        <Verantwoordelijk />
        <section className="stack" id="lijst">
          <Tabs
            tabs={tabs.map((een) => ({
              to: `/advies?lijst=${een}`,
              label: w.lijst.tab[een],
              count: aantallen[een],
              current: een === lijst,
            }))}
          />
          <Form
            method="get"
            action="/advies"
            className="filters"
            aria-label={w.lijst.filter.kop}
            key={`${lijst}/${vorm}/${risico}`}
          >
            <input type="hidden" name="lijst" value={lijst} />
            <SelectField
              name="vorm"
              label={w.lijst.filter.vorm}
              defaultValue={vorm ?? ""}
              empty={w.lijst.filter.alle}
              options={optiesVan(vormen, begrippen[taal].vorm)}
            />
            <SelectField
              name="risico"
              label={w.lijst.filter.risico}
              defaultValue={risico ?? ""}
              empty={w.lijst.filter.alle}
              options={optiesVan(risicos, w.risico)}
            />
            <Button>{w.lijst.filter.toon}</Button>
            {gefilterd ? <Link to={`/advies?lijst=${lijst}`}>{w.lijst.filter.wis}</Link> : null}
          </Form>
          <DataTable
            caption={w.lijst.kop[lijst]}
            columns={kolommen(taal, { nu, isGesteld: lijst === "gesteld" })}
            rows={adviezen}
            rowKey={({ id }) => id}
            total={totaal}
            empty={
              <>
                <p>{w.lijst.leeg[lijst]}</p>
                {gefilterd ? <Link to={`/advies?lijst=${lijst}`}>{w.lijst.filter.wis}</Link> : null}
              </>
            }
          />
          <Pagination page={blad} pages={bladen} />
        </section>
      </div>
    </WorkPage>
  );
}

function kolommen(taal: Taal, { nu, isGesteld }: { nu: string; isGesteld: boolean }): Column<AdviesRij>[] {
  const w = adviesWoorden[taal];
  const { kolom } = w.lijst;
  const alle: (Column<AdviesRij> & { toon?: boolean })[] = [
    {
      key: "nummer",
      label: kolom.nummer,
      main: true,
      cell: ({ id, nummer }) => (
        <Link to={`/advies/${id}`} className="number nowrap">
          {nummer}
        </Link>
      ),
    },
    {
      key: "stand",
      label: kolom.stand,
      cell: ({ stand, spoed, isConsult, uitkomst }) => (
        <>
          {spoed && (stand === "gevraagd" || stand === "wedervraag") ? (
            <strong>{w.lijst.spoed}: </strong>
          ) : null}
          {isConsult && !isGesteld ? w.standBijU[stand] : w.stand[isConsult ? "consult" : "advies"][stand]}
          {uitkomst ? `: ${begrippen[taal].consultUitkomst[uitkomst]}` : ""}
        </>
      ),
    },
    {
      key: "wie",
      label: isGesteld ? kolom.aan : kolom.vrager,
      cell: ({ organisatie, hoedanigheid }) => organisatie ?? begrippen[taal].vrager[hoedanigheid],
    },
    {
      key: "vormen",
      label: kolom.vormen,
      cell: ({ vormen: lijst }) => lijst.map((vorm) => begrippen[taal].vorm[vorm]).join(", ") || w.lijst.geen,
    },
    {
      key: "risico",
      label: kolom.risico,
      toon: !isGesteld,
      cell: ({ risico }) => (risico ? w.risico[risico] : w.lijst.geen),
    },
    {
      key: "contact",
      label: kolom.contact,
      toon: !isGesteld,
      cell: ({ volgendContactOp, isAanDeBeurt }) =>
        volgendContactOp ? (
          <>
            {isAanDeBeurt ? <strong>{w.lijst.vandaag}: </strong> : null}
            {dagTekst({ dag: volgendContactOp, vandaag: dagVan(nu), taal })}
          </>
        ) : (
          w.lijst.geen
        ),
    },
    {
      key: "sinds",
      label: kolom.sinds,
      cell: ({ gevraagdAt }) => momentTekst({ instant: gevraagdAt, nu, taal }),
    },
    { key: "medewerker", label: kolom.medewerker, cell: ({ medewerker }) => medewerker ?? w.lijst.geen },
  ];
  return alle.filter(({ toon = true }) => toon);
}
