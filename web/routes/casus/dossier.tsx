import { useTaal } from "../../language.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { teamNaam } from "../../words/teams.ts";
import { dagTekst } from "../../words/tijd.ts";
import type { Route } from "./+types/dossier";
import { AddReport } from "./add-report.tsx";
import { useCasus } from "./casus-context.ts";
import { loadColleagues } from "./colleagues.server.ts";
import { CommandForm } from "./command-form.tsx";
import { Deviations } from "./deviations.tsx";
import { KeuzeVeld, TekstVeld } from "./fields.tsx";
import { Follow } from "./follow.tsx";
import { Forbidden } from "./forbidden.tsx";
import { postCasus } from "./post.server.ts";
import { RefusedAnswer } from "./refused-answer.tsx";

/** The colleagues a casus can be given to. */
export const loader = ({ context }: Route.LoaderArgs) => loadColleagues(context);
/** One posted form is one command. */
export const action = (args: Route.ActionArgs) => postCasus(args);

/** The dossier of the reader's own organisation: notes, who works on it, closing and opening again. */
export default function Dossier({ loaderData: collegas }: Route.ComponentProps) {
  const taal = useTaal();
  const w = formulieren[taal].dossier;
  const { acties, casus, zelf, medewerker } = useCasus();
  const eigen = casus.dossiers.find(({ organisatie }) => organisatie.id === zelf.id);
  return (
    <>
      <RefusedAnswer />
      {acties.includes("MaakNotitie") ? (
        <section className="stack" aria-labelledby="notitie">
          <h2 id="notitie">{w.notitie}</h2>
          <CommandForm command="MaakNotitie" button={w.maakNotitie}>
            <TekstVeld name="inhoud" label={w.notitie} hint={w.notitieHint} />
          </CommandForm>
        </section>
      ) : null}
      {acties.includes("VoegMeldingToe") ? <AddReport /> : null}
      {acties.includes("WijsToe") ? (
        <section className="stack" aria-labelledby="toewijzen">
          <h2 id="toewijzen">{w.toewijzen}</h2>
          <CommandForm command="WijsToe" button={w.wijsToe}>
            <KeuzeVeld
              name="medewerker"
              label={w.medewerker}
              options={collegas.map(({ id, naam, team }) => ({
                value: id,
                label: team ? `${naam} (${teamNaam(team, taal)})` : naam,
              }))}
              start={eigen?.medewerker}
            />
            {eigen?.medewerker && eigen.medewerker !== medewerker ? (
              <TekstVeld name="reden" label={w.redenToewijzen} rows={2} />
            ) : null}
          </CommandForm>
        </section>
      ) : null}
      {acties.includes("HerzieAfwijking") ? <Deviations /> : null}
      {acties.includes("Monitor") ? <Follow /> : null}
      {acties.includes("BeantwoordStand") ? <Stand /> : null}
      {acties.includes("SluitDossier") && eigen?.open ? <Close /> : null}
      {acties.includes("HeropenDossier") && eigen && !eigen.open ? (
        <section className="stack" aria-labelledby="heropenen">
          <h2 id="heropenen">{w.heropenen}</h2>
          <CommandForm command="HeropenDossier" button={w.heropen}>
            <TekstVeld name="reden" label={w.redenHeropenen} rows={3} />
          </CommandForm>
        </section>
      ) : null}
    </>
  );
}

/** Whether the reporter waits for an answer, and what was said. */
function Stand() {
  const taal = useTaal();
  const w = formulieren[taal].dossier.stand;
  const { casus, vandaag } = useCasus();
  const sinds = casus.standGevraagdOp;
  return (
    <section className="stack" aria-labelledby="stand">
      <h2 id="stand">{w.kop}</h2>
      {sinds ? (
        <>
          <p>{w.wacht(dagTekst({ dag: sinds, vandaag, taal }))}</p>
          <CommandForm command="BeantwoordStand" button={w.beantwoord}>
            <TekstVeld name="toelichting" label={w.antwoord} rows={3} />
          </CommandForm>
        </>
      ) : (
        <CommandForm command="VraagStand" button={w.vraag}>
          <p className="soft">{w.uitleg}</p>
        </CommandForm>
      )}
    </section>
  );
}

/** Closing is offered when the rules let it pass, if need be with a motive; otherwise it says what comes first. */
function Close() {
  const taal = useTaal();
  const { dossier: w, algemeen } = formulieren[taal];
  const { sluiten } = useCasus().wegingen;
  const magNiet = sluiten.oordeel !== "mag" && !sluiten.afwijkbaar;
  return (
    <section className="stack" aria-labelledby="sluiten" id="SluitDossier-deel">
      <h2 id="sluiten">{w.sluiten}</h2>
      <p className="soft">{w.sluitenUitleg}</p>
      {magNiet ? (
        <Forbidden title={algemeen.verboden} wegingen={[sluiten]} />
      ) : (
        <CommandForm command="SluitDossier" button={w.sluit} kind="danger">
          <TekstVeld name="reden" label={w.redenSluiten} rows={3} />
        </CommandForm>
      )}
    </section>
  );
}
