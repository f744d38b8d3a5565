import { Button } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { SelectField, TextField } from "../../components/field/field.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { verdelingWoorden } from "../../words/verdeling.ts";
import { kolommen } from "../werk/lijst.tsx";
import type { Antwoord } from "./verdeling.server.ts";
import type { Verdeling } from "./verdeling.tsx";

/** The work of colleagues in whose place the reader works today; nothing when that is nobody. */
export function AsStandIn({ verdeling: { alsVervanger, nu } }: { verdeling: Verdeling }) {
  const taal = useTaal();
  const w = verdelingWoorden[taal];
  if (alsVervanger.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="waarnemen">
      <h2 id="waarnemen">{w.alsVervanger}</h2>
      <p className="soft small">{w.alsVervangerUitleg}</p>
      <DataTable
        caption={w.alsVervanger}
        rows={alsVervanger}
        rowKey={({ casus }) => casus}
        columns={kolommen<Verdeling["alsVervanger"][number]>(taal, nu)}
      />
    </section>
  );
}

/** How much everybody of the organisation has, in numbers. */
export function Load({ verdeling: { belasting } }: { verdeling: Verdeling }) {
  const w = verdelingWoorden[useTaal()];
  return (
    <section className="stack" aria-labelledby="belasting">
      <h2 id="belasting">{w.belasting}</h2>
      <p className="soft small">{w.belastingUitleg}</p>
      <DataTable
        caption={w.belasting}
        rows={belasting}
        rowKey={({ id }) => id}
        empty={<p>{w.belastingLeeg}</p>}
        columns={[
          { key: "wie", label: w.wie, main: true, cell: ({ medewerker }) => medewerker },
          { key: "open", label: w.open, cell: ({ open }) => open },
          { key: "rood", label: w.rood, cell: ({ rood }) => rood },
          { key: "week", label: w.week, cell: ({ week }) => week },
        ]}
      />
    </section>
  );
}

/** Who stands in for whom, for everybody to know; a team leader arranges and ends it. */
export function StandIns({
  verdeling: { vervangingen, leidt, collegas, zaad },
  antwoord,
}: {
  verdeling: Verdeling;
  antwoord: Antwoord | undefined;
}) {
  const taal = useTaal();
  const w = verdelingWoorden[taal];
  const dag = (iso: string) => dagVoluit(iso, taal);
  const fout = antwoord?.fout;
  const opties = collegas.map(({ id, naam }) => ({ value: id, label: naam }));
  const veld = (naam: "medewerker" | "door" | "van" | "tot") => ({
    name: naam,
    id: `vervang-${naam}`,
    defaultValue: antwoord?.waarden[naam] ?? "",
    error: fout?.veld === naam ? fout.tekst : undefined,
  });
  return (
    <section className="stack" aria-labelledby="vervanging">
      <h2 id="vervanging">{w.vervanging}</h2>
      <DataTable
        caption={w.vervanging}
        rows={vervangingen}
        rowKey={({ id }) => id}
        empty={<p>{w.vervangingLeeg}</p>}
        columns={[
          { key: "wie", label: w.afwezig, main: true, cell: ({ medewerker }) => medewerker },
          { key: "door", label: w.door, cell: ({ door }) => door },
          { key: "van", label: w.van, cell: ({ van, tot }) => w.periode(dag(van), dag(tot)) },
          ...(leidt
            ? [
                {
                  key: "doen",
                  label: w.doen,
                  cell: ({ id, medewerker }: Verdeling["vervangingen"][number]) => (
                    <WorkForm>
                      <input type="hidden" name="doe" value="trek-in" />
                      <input type="hidden" name="id" value={id} />
                      <Button kind="second" aria-label={w.trekInHeel(medewerker)}>
                        {w.trekIn}
                      </Button>
                    </WorkForm>
                  ),
                },
              ]
            : []),
        ]}
      />
      {leidt ? (
        <>
          <ErrorSummary errors={fout ? [{ id: `vervang-${fout.veld}`, text: fout.tekst }] : []} />
          <WorkForm className="stack">
            <input type="hidden" name="doe" value="vervang" />
            <input type="hidden" name="zaad" value={zaad} />
            <SelectField {...veld("medewerker")} label={w.afwezig} options={opties} />
            <SelectField {...veld("door")} label={w.door} options={opties} />
            <TextField {...veld("van")} label={w.van} type="date" className="control control-date" />
            <TextField {...veld("tot")} label={w.tot} type="date" className="control control-date" />
            <div>
              <Button kind="second">{w.stelIn}</Button>
            </div>
          </WorkForm>
        </>
      ) : null}
    </section>
  );
}
