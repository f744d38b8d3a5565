import { gesprekPartners } from "#domain/kennis/gesprek.ts";
import { signaalVormen } from "#domain/kennis/signalen.ts";
import { metHoofdletter, termen } from "#domain/kennis/termen.ts";
import { Button } from "../../components/button/button.tsx";
import { type Choice, Choices } from "../../components/choices/choices.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { useTaal } from "../../language.ts";
import { gesprekWoorden } from "../../words/gesprek.ts";
import { padIn } from "../../words/taal.ts";
import type { GesprekAntwoorden } from "./antwoorden.ts";

/** The form with the questions; the button for the other language belongs to it as well. */
export const vragenId = "gesprek-vragen";

type Props = { antwoorden: GesprekAntwoorden; isFout?: boolean; knop: string };

/** The questions before a talk, with what was answered; forms are named as one says them in a talk. */
export function AskForm({ antwoorden, isFout = false, knop }: Props) {
  const taal = useTaal();
  const woorden = gesprekWoorden[taal];
  const { partner, vormen, eermotief, verblijf, bedreigend, gevaar, geraadpleegd, analyse } = antwoorden;
  const onbekend: Choice = { value: "onbekend", label: woorden.weetNiet };
  const forms = signaalVormen.map((vorm) => ({
    value: vorm,
    label: metHoofdletter(termen[vorm].gesprek[taal]),
    hint: termen[vorm].dossier[taal],
  }));
  return (
    <form id={vragenId} method="post" action={padIn(taal, "/gesprek")} className="stack stack-wide">
      <ErrorSummary errors={isFout ? [{ id: "partner", text: woorden.fout }] : []} />
      <Choices
        type="radio"
        name="partner"
        legend={woorden.partner}
        error={isFout ? woorden.fout : undefined}
        options={gesprekPartners.map((value) => ({ value, label: woorden.partners[value] }))}
        chosen={partner ? [partner] : []}
      />
      <Choices
        type="checkbox"
        name="vormen"
        legend={woorden.vormen}
        hint={woorden.vormenHint}
        options={forms}
        chosen={vormen}
      />
      <Choices
        type="radio"
        name="eermotief"
        legend={woorden.eermotief}
        options={[{ value: "vermoeden", label: woorden.ja }, { value: "nee", label: woorden.nee }, onbekend]}
        chosen={eermotief ? [eermotief] : []}
        inline
      />
      <Choices
        type="radio"
        name="bedreigend"
        legend={woorden.bedreigend}
        hint={woorden.bedreigendHint}
        options={[
          { value: "ja", label: woorden.jaBedreigend },
          { value: "nee", label: woorden.nee },
          onbekend,
        ]}
        chosen={bedreigend ? [bedreigend] : []}
        inline
      />
      <Choices
        type="radio"
        name="verblijf"
        legend={woorden.verblijf}
        options={[
          { value: "nederland", label: woorden.nederland },
          { value: "buitenland", label: woorden.buitenland },
          onbekend,
        ]}
        chosen={verblijf ? [verblijf] : []}
        inline
      />
      <Choices
        type="checkbox"
        name="gevaar"
        legend={woorden.gevaar}
        options={[{ value: "nu", label: woorden.gevaarNu }]}
        chosen={gevaar ? ["nu"] : []}
      />
      <Choices
        type="checkbox"
        name="gedaan"
        legend={woorden.gedaan}
        hint={woorden.gedaanHint}
        options={[
          { value: "geraadpleegd", label: woorden.geraadpleegd, hint: woorden.geraadpleegdHint },
          { value: "analyse", label: woorden.analyse },
        ]}
        chosen={[...(geraadpleegd ? ["geraadpleegd"] : []), ...(analyse ? ["analyse"] : [])]}
      />
      <div>
        <Button kind="main">{knop}</Button>
      </div>
    </form>
  );
}
