import { gronden, pogingen } from "#domain/terugbellen/terugbelverzoek.ts";
import { Button, ButtonLink } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { Facts } from "../../components/facts/facts.tsx";
import { SelectField } from "../../components/field/field.tsx";
import { Refusal } from "../../components/refusal/refusal.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { useFocusOnAnswer } from "../../use-focus-on-answer.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import { momentTekst } from "../../words/tijd.ts";
import { optiesVan } from "../casus/options.ts";
import type { Route } from "./+types/terugbellen";
import { NoteForm } from "./note-form.tsx";
import { type BelAntwoord, loadTerugbellen, postTerugbellen } from "./terugbellen.server.ts";
import "../casus/casus.css";
import "../werk/werk.css";

/** One audited read. */
export const loader = ({ context }: Route.LoaderArgs) => loadTerugbellen(context);
/** Taking a request, an attempt, finishing it, or noting a new one. */
export const action = async ({ context, request }: Route.ActionArgs) =>
  postTerugbellen(context, await request.formData());

type Lijst = Route.ComponentProps["loaderData"];
type Verzoek = Lijst["regels"][number];

/** Who waits to be called (WW-Z1): one press takes the request and shows how to call safely. */
export default function Terugbelpagina({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const { werk: w } = terugbelWoorden[taal];
  const { regels, totaal } = loaderData;
  return (
    <WorkPage>
      <title>{`${w.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide">
        <div>
          <h1>{w.kop}</h1>
          <p className="soft">{w.uitleg}</p>
        </div>
        {actionData?.weigering ? (
          <Refusal title={w.nietGedaan} text={actionData.weigering} sources={[]} />
        ) : null}
        {actionData?.geopend ? <Opened geopend={actionData.geopend} zaad={loaderData.zaad} /> : null}
        <DataTable
          caption={w.kop}
          rows={regels}
          rowKey={({ id }) => id}
          total={totaal}
          empty={<p>{w.leeg}</p>}
          columns={useColumns(loaderData)}
        />
        <NoteForm zaad={loaderData.zaad} antwoord={actionData} />
      </div>
    </WorkPage>
  );
}

function useColumns({ nu }: Lijst) {
  const taal = useTaal();
  const { werk: w, wie } = terugbelWoorden[taal];
  const moment = (instant: string) => momentTekst({ instant, nu, taal });
  return [
    {
      key: "wie",
      label: w.wie,
      main: true as const,
      cell: (v: Verzoek) => (
        <>
          {wie[v.wie]} {v.spoed ? <strong>({w.spoed})</strong> : null}
        </>
      ),
    },
    {
      key: "uiterlijk",
      label: w.uiterlijk,
      cell: (v: Verzoek) => (
        <>
          {v.opAfspraak ? w.opAfspraak : moment(v.uiterlijkAt)}{" "}
          {v.isTeLaat ? <strong>{w.over}</strong> : null}
        </>
      ),
    },
    { key: "via", label: w.via, cell: (v: Verzoek) => (v.publiek ? w.publiek : w.telefoon) },
    { key: "bij", label: w.bij, cell: (v: Verzoek) => v.bij ?? w.niemand },
    {
      key: "pogingen",
      label: w.pogingen,
      cell: (v: Verzoek) =>
        v.pogingen.map(({ uitkomst, at }) => `${w.poging[uitkomst]}, ${moment(at)}`).join("; ") || null,
    },
    {
      key: "doen",
      label: w.doen,
      cell: (v: Verzoek) => {
        const isVanAnder = v.bij !== null && !v.isEigen;
        return (
          <WorkForm>
            <input type="hidden" name="doe" value={isVanAnder ? "neem-over" : "open"} />
            <input type="hidden" name="verzoek" value={v.id} />
            <Button
              kind="second"
              aria-label={isVanAnder ? w.neemOverHeel(wie[v.wie], v.bij ?? "") : w.openHeel(wie[v.wie])}
            >
              {isVanAnder ? w.neemOver : w.open}
            </Button>
          </WorkForm>
        );
      },
    },
  ];
}

/** How to call, and what to record afterwards. */
function Opened({ geopend, zaad }: { geopend: NonNullable<BelAntwoord["geopend"]>; zaad: string }) {
  const { werk: w } = terugbelWoorden[useTaal()];
  const { id, inhoud } = geopend;
  const place = useFocusOnAnswer(true, id);
  return (
    <div {...place} className="stack quiet">
      <h2>{w.nummer}</h2>
      <p>
        {inhoud.uren ? <strong>{w.alleenDan(inhoud.uren)}</strong> : null}{" "}
        <strong>{inhoud.inspreken ? w.welInspreken : w.nietInspreken}</strong>{" "}
        {inhoud.codewoord ? <strong>{w.eerstCode}</strong> : null}
      </p>
      <Facts
        facts={[
          {
            label: w.kort.nummer,
            value: <a href={`tel:${inhoud.nummer.replaceAll(/[^\d+]/g, "")}`}>{inhoud.nummer}</a>,
          },
          ...(["uren", "codewoord", "nietWeten", "naam", "notitie"] as const).map((naam) => ({
            label: w.kort[naam],
            value: inhoud[naam],
          })),
        ]}
      />
      <p className="soft small">{w.logboek}</p>
      <WorkForm className="stack stack-tight">
        <h3>{w.hoeGing}</h3>
        <input type="hidden" name="doe" value="poging" />
        <input type="hidden" name="verzoek" value={id} />
        <input type="hidden" name="zaad" value={zaad} />
        <div className="row">
          {pogingen.map((uitkomst) => (
            <Button key={uitkomst} name="uitkomst" value={uitkomst}>
              {w.poging[uitkomst]}
            </Button>
          ))}
        </div>
      </WorkForm>
      <WorkForm className="stack stack-tight">
        <input type="hidden" name="doe" value="rond-af" />
        <input type="hidden" name="verzoek" value={id} />
        <SelectField name="grond" label={w.afgerond} options={optiesVan(gronden, w.grond)} required />
        <div className="row">
          <Button kind="main">{w.rondAf}</Button>
          <ButtonLink to="/casus/nieuw" reloadDocument>
            {w.nieuweMelding}
          </ButtonLink>
          <ButtonLink to="/advies/nieuw" reloadDocument>
            {w.nieuwAdvies}
          </ButtonLink>
        </div>
      </WorkForm>
    </div>
  );
}
