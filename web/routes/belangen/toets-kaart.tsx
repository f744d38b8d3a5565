import { Link } from "react-router";
import { Button, ButtonLink } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { Facts } from "../../components/facts/facts.tsx";
import { TextArea } from "../../components/field/field.tsx";
import { Moment } from "../../components/moment/moment.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { belangenWoorden } from "../../words/belangen.ts";
import type { Antwoord } from "./belangen.server.ts";
import type { Belangen } from "./belangen.tsx";

type Toets = Belangen["toetsen"][number];

/** One check: which case, which colleague, why; what was decided before; and the form to decide. */
export function ToetsKaart({
  toets,
  belangen,
  antwoord,
}: {
  toets: Toets;
  belangen: Belangen;
  antwoord: Antwoord | undefined;
}) {
  const w = belangenWoorden[useTaal()];
  const { nu } = belangen;
  const eigen = antwoord?.van === toets.sleutel ? antwoord : undefined;
  const form = <Besluit toets={toets} belangen={belangen} antwoord={eigen} />;
  const toegang = { open: toets.kendeAl ? "ja" : "nee", "geen-bezwaar": "weer", bezwaar: "nee" } as const;
  return (
    <article className="stack toets" aria-label={`${toets.nummer}, ${toets.naam}`}>
      <Facts
        facts={[
          {
            label: w.casus,
            value: (
              <Link to={`/casus/${toets.casus}`} className="number">
                {toets.nummer}
              </Link>
            ),
          },
          { label: w.collega, value: toets.naam },
          { label: w.waarom, value: toets.gronden.map((grond) => w.grond[grond]).join(", ") },
          { label: w.sinds, value: <Moment at={toets.gesteldAt} now={nu} /> },
        ]}
      />
      <p>{w.ziet[toegang[toets.stand]]}</p>
      {toets.opNaam ? (
        <div>
          <ButtonLink
            kind="second"
            to={`/casus/${toets.casus}/dossier#WijsToe`}
            aria-label={w.wijsToeHeel(toets.nummer)}
          >
            {w.wijsToe}
          </ButtonLink>
        </div>
      ) : null}
      <History toets={toets} nu={nu} />
      {toets.stand === "open" ? (
        form
      ) : (
        <details open={eigen !== undefined}>
          <summary>{w.wijzig}</summary>
          {form}
        </details>
      )}
    </article>
  );
}

function History({ toets: { besluiten }, nu }: { toets: Toets; nu: string }) {
  const w = belangenWoorden[useTaal()];
  if (besluiten.length === 0) return null;
  return (
    <div>
      <h3>{w.eerder}</h3>
      <ul className="plain-list lines">
        {besluiten.map(({ uitkomst, door, at, reden }) => (
          <li key={at}>
            <p>
              <strong>{w.uitkomst[uitkomst]}</strong>: {reden}
            </p>
            <p className="soft small">
              {door}, <Moment at={at} now={nu} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Native controls with ids of their own: several of these forms stand on one page. */
function Besluit({
  toets: { casus, medewerker, nummer, naam, sleutel },
  belangen: { zaad, uitkomsten },
  antwoord,
}: {
  toets: Toets;
  belangen: Belangen;
  antwoord: Antwoord | undefined;
}) {
  const w = belangenWoorden[useTaal()];
  const id = (veld: string) => `${veld}-${sleutel.replace("/", "-")}`;
  const fouten = (["uitkomst", "reden"] as const).flatMap((veld) => {
    const text = antwoord?.fout[veld];
    return text ? [{ id: id(veld), text }] : [];
  });
  return (
    <WorkForm className="stack" action="/werk/belangen">
      <input type="hidden" name="casus" value={casus} />
      <input type="hidden" name="medewerker" value={medewerker} />
      <input type="hidden" name="zaad" value={zaad} />
      <ErrorSummary errors={fouten} />
      <Choices
        type="radio"
        name="uitkomst"
        id={id("uitkomst")}
        legend={w.besluit}
        error={antwoord?.fout.uitkomst}
        options={uitkomsten.map((uitkomst) => ({
          value: uitkomst,
          label: w.uitkomst[uitkomst],
          hint: w.uitkomstUitleg[uitkomst],
        }))}
        chosen={antwoord ? [antwoord.uitkomst] : []}
      />
      <TextArea
        name="reden"
        id={id("reden")}
        label={w.reden}
        hint={w.redenHint}
        error={antwoord?.fout.reden}
        defaultValue={antwoord?.reden ?? ""}
        maxLength={2000}
      />
      <div>
        <Button kind="second" aria-label={w.legHeel(nummer, naam)}>
          {w.leg}
        </Button>
      </div>
    </WorkForm>
  );
}
