import { Facts } from "../../components/facts/facts.tsx";
import { SafetyBadge } from "../../components/safety-badge/safety-badge.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { Route } from "./+types/mensen";
import { AskRegions } from "./ask-regions.tsx";
import type { CasusPagina } from "./casus.server.ts";
import { useCasus } from "./casus-context.ts";
import { loadChoices } from "./choices.server.ts";
import { CommandForm } from "./command-form.tsx";
import { Feedback } from "./feedback.tsx";
import { FormFold } from "./form-fold.tsx";
import { Informing } from "./inlichten.tsx";
import { MunicipalityList, type PersonChoices, PersonFields } from "./person-fields.tsx";
import { postCasus } from "./post.server.ts";
import { isVictimField } from "./question-place.ts";
import { loadRadar, loadVragen, type Radar, type Vragen } from "./radar.server.ts";
import { RadarHits } from "./radar-hits.tsx";
import { RefusedAnswer } from "./refused-answer.tsx";
import { Reporters } from "./reporter.tsx";
import { Rights } from "./rights.tsx";

/** The countries and municipalities of the forms, and who of these people may be known already. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const [choices, radar, vragen] = await Promise.all([
    loadChoices(context),
    loadRadar({ context, params }),
    loadVragen({ context, params }),
  ]);
  return { ...choices, radar, vragen };
}
/** One posted form is one command. */
export const action = (args: Route.ActionArgs) => postCasus(args);

/** The people in the reader's own dossier, each as a new version when something changes; and the sealed reporter. */
export default function Mensen({ loaderData: choices }: Route.ComponentProps) {
  const w = formulieren[useTaal()].mensen;
  const { betrokkenen, acties } = useCasus();
  return (
    <>
      <RefusedAnswer />
      <MunicipalityList gemeenten={choices.gemeenten} />
      <section className="stack" aria-labelledby="mensen">
        <h2 id="mensen">{w.kop}</h2>
        {betrokkenen.length === 0 ? <p>{w.leeg}</p> : null}
        {betrokkenen.map((betrokkene) => (
          <Person
            key={betrokkene.id}
            betrokkene={betrokkene}
            choices={choices}
            radar={choices.radar[betrokkene.id]}
            vragen={choices.vragen}
          />
        ))}
      </section>
      {acties.includes("NeemBetrokkeneOp") ? (
        <FormFold form="NeemBetrokkeneOp" title={w.erbij}>
          <CommandForm command="NeemBetrokkeneOp" button={w.voegToe}>
            <p className="small soft">{w.eenSlachtoffer}</p>
            <PersonFields prefix="persoon" choices={choices} who="other" />
          </CommandForm>
        </FormFold>
      ) : null}
      <Informing />
      <Rights />
      <Feedback />
      <Reporters />
    </>
  );
}

function Person({
  betrokkene,
  choices,
  radar,
  vragen,
}: {
  betrokkene: CasusPagina["betrokkenen"][number];
  choices: PersonChoices;
  radar: Radar[string] | undefined;
  vragen: Vragen;
}) {
  const taal = useTaal();
  const w = formulieren[taal].mensen;
  const woorden = begrippen[taal];
  const { acties, delen, paneel } = useCasus();
  // open as long as it has the field on which it hangs who is responsible
  const hangtErop = isVictimField(paneel.kantelvraag?.sleutel);
  const { id, gegevens, isSlachtoffer, veiligheid } = betrokkene;
  const { naam, rol, geboortedatum, leeftijd, geslacht, land, plaats, adres, bereikbaar, inschrijving } =
    gegevens;
  const gemeente =
    choices.gemeenten.find(({ code }) => code === gegevens.gemeente)?.naam ?? gegevens.gemeente;
  return (
    <article className="person stack stack-tight" id={id}>
      <h3>
        {naam ?? w.naamOnbekend} <span className="soft">{woorden.rol[rol]}</span>
      </h3>
      <Facts
        facts={[
          {
            label: w.veiligheid,
            value: delen.includes("veiligheid") ? <SafetyBadge safety={veiligheid} /> : null,
          },
          { label: w.geboortedatum, value: geboortedatum && dagVoluit(geboortedatum, taal) },
          { label: w.leeftijd, value: leeftijd && casusWoorden[taal].jaar(leeftijd.jaren) },
          { label: w.geslacht, value: geslacht && woorden.geslacht[geslacht] },
          {
            label: w.land,
            value: [plaats, choices.landen.find(({ value }) => value === land)?.label]
              .filter(Boolean)
              .join(", "),
          },
          {
            label: w.inschrijving,
            value: [inschrijving && woorden.inschrijving[inschrijving], gemeente].filter(Boolean).join(", "),
          },
          { label: gegevens.adresGeheim ? w.adresGeheim : w.adres, value: adres },
          { label: w.bereikbaar, value: bereikbaar },
        ]}
      />
      {radar ? <RadarHits betrokkene={id} radar={radar} /> : null}
      <AskRegions betrokkene={id} naam={naam ?? woorden.rol[rol]} vragen={vragen} />
      {acties.includes("WerkBetrokkeneBij") ? (
        <FormFold
          form={`WerkBetrokkeneBij-${id}`}
          open={betrokkene.isSlachtoffer && hangtErop}
          title={w.bijwerken(naam ?? woorden.rol[rol])}
        >
          <CommandForm command="WerkBetrokkeneBij" name={`WerkBetrokkeneBij-${id}`} button={w.bewaar}>
            <input type="hidden" name="betrokkene" value={id} />
            <p className="small soft">{w.versie}</p>
            <PersonFields
              prefix="persoon"
              choices={choices}
              start={gegevens}
              who={isSlachtoffer ? "victim" : "other"}
            />
          </CommandForm>
        </FormFold>
      ) : null}
    </article>
  );
}
