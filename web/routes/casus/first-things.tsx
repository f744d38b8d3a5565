import { Link } from "react-router";
import type { CommandType } from "#domain/casus/command.ts";
import type { Eerst } from "#domain/casus/decision.ts";
import { vragen } from "#domain/protocol/vragen.ts";
import { useTaal } from "../../language.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { openingWoorden } from "../../words/opening.ts";
import { useCasus } from "./casus-context.ts";
import {
  AssessmentFields,
  ConsultationFields,
  ExpertFields,
  type Feit,
  FeitVeld,
  feitSleutels,
  VormenVeld,
} from "./command-fields.tsx";
import { CommandForm } from "./command-form.tsx";
import { FormFold } from "./form-fold.tsx";
import type { FormulierOpdracht } from "./opdrachten.server.ts";
import { isVictimFact, VictimFact } from "./person-fields.tsx";
import type { Eerder } from "./post.server.ts";
import { plaatsVan } from "./question-place.ts";
import { WeighFields } from "./weigh-report.tsx";

const isFeit = (sleutel: string | undefined): sleutel is Feit =>
  (feitSleutels as readonly (string | undefined)[]).includes(sleutel);

type Doable = Eerst & { opdracht: CommandType; plaats: string };

/** What this reader can do of what could come first; what only others can do is said by the refusal itself. */
function useDoable(eerst: readonly Eerst[]): Doable[] {
  const pagina = useCasus();
  return eerst.flatMap((ding) => {
    const plaats = plaatsVan(ding, pagina);
    return ding.opdracht && plaats ? [{ ...ding, opdracht: ding.opdracht, plaats }] : [];
  });
}

/** What a thing that comes first is called: the question it answers, or what it does. */
function useNameOf() {
  const taal = useTaal();
  const w = formulieren[taal].algemeen;
  return ({ opdracht, sleutel }: Eerst): string =>
    w.eerstBij[opdracht ?? ""] ?? (sleutel ? w.eerstVraag(vragen[sleutel][taal]) : "");
}

/**
 * What can come first, each with its form right here; what was typed in the refused form travels along, and stands there
 * again when this is done. Nothing when this reader can do none of it.
 */
export function FirstThings({ eerst, resumes }: { eerst: readonly Eerst[]; resumes: Eerder }) {
  const w = formulieren[useTaal()].algemeen;
  const name = useNameOf();
  const doable = useDoable(eerst);
  if (doable.length === 0) return null;
  return (
    <section className="stack quiet" id="eerst" tabIndex={-1} aria-labelledby="eerst-kop">
      <h2 id="eerst-kop">{w.eerst}</h2>
      <p className="small soft">{w.eerstUitleg}</p>
      {doable.map((ding, n) => (
        <FormFold key={name(ding)} form={formName(ding)} open={n === 0} title={name(ding)}>
          <FirstForm ding={ding} resumes={resumes} />
        </FormFold>
      ))}
    </section>
  );
}

const formName = ({ opdracht, sleutel }: Eerst): string => `eerst-${opdracht}-${sleutel ?? ""}`;

function FirstForm({ ding, resumes }: { ding: Doable; resumes: Eerder }) {
  const taal = useTaal();
  const { algemeen, mensen, veiligheid, samenwerking } = formulieren[taal];
  const { casus, zelf, betrokkenen, landen } = useCasus();
  const { opdracht, sleutel } = ding;
  const form = (command: FormulierOpdracht, button: string, fields: React.ReactNode) => (
    <CommandForm command={command} name={formName(ding)} button={button} resumes={resumes}>
      {fields}
    </CommandForm>
  );
  switch (opdracht) {
    case "RaadpleegDeskundige":
      return form(opdracht, veiligheid.legDeskundigeVast, <ExpertFields />);
    case "RondRisicoanalyseAf":
      return form(opdracht, veiligheid.legAnalyseVast, <ExpertFields />);
    case "BeoordeelVeiligheid":
      return form(opdracht, veiligheid.bewaarBeoordeling, <AssessmentFields />);
    case "WeegDubbelAnoniem":
      return form(opdracht, openingWoorden[taal].dubbel.weeg, <WeighFields />);
    case "HoudRisicoOverleg": {
      const anderen = casus.dossiers
        .map(({ organisatie }) => organisatie)
        .filter(({ id: ander, soort }) => ander !== zelf.id && ["veilig-thuis", "lkha"].includes(soort));
      const fields = <ConsultationFields anderen={anderen.map((ander) => ander.id)} />;
      return form(opdracht, samenwerking.houdOverleg, fields);
    }
    case "LegFeitenVast":
      if (sleutel === "vormen") return form(opdracht, veiligheid.legFeitenVast, <VormenVeld />);
      if (isFeit(sleutel)) return form(opdracht, veiligheid.legFeitenVast, <FeitVeld sleutel={sleutel} />);
      break;
    case "WerkBetrokkeneBij": {
      const slachtoffer = betrokkenen.find(({ isSlachtoffer }) => isSlachtoffer);
      if (!slachtoffer || !isVictimFact(sleutel)) break;
      return form(
        opdracht,
        mensen.bewaar,
        <VictimFact sleutel={sleutel} slachtoffer={slachtoffer} landen={landen} />,
      );
    }
    default:
      break;
  }
  return (
    <p>
      <Link to={ding.plaats}>{algemeen.naarFormulier}</Link>
    </p>
  );
}

/** The same as ways to the forms, where nothing was asked yet. */
export function FirstLinks({ eerst }: { eerst: readonly Eerst[] }) {
  const { eerst: kop } = formulieren[useTaal()].algemeen;
  const name = useNameOf();
  const doable = useDoable(eerst);
  if (doable.length === 0) return null;
  return (
    <p className="row">
      <strong>{kop}:</strong>
      {doable.map((ding) => (
        <Link key={name(ding)} to={ding.plaats}>
          {name(ding)}
        </Link>
      ))}
    </p>
  );
}
