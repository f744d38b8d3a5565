import { bellers } from "#domain/terugbellen/terugbelverzoek.ts";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { TextArea } from "../../components/field/field.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import { optiesVan } from "../casus/options.ts";
import { SafeFields } from "./safe-fields.tsx";
import type { BelAntwoord } from "./terugbellen.server.ts";

/** A caller for whom there is no time now; folded away until it is needed or something is wrong with it. */
export function NoteForm({ zaad, antwoord }: { zaad: string; antwoord: BelAntwoord | undefined }) {
  const { werk: w, velden, wie } = terugbelWoorden[useTaal()];
  const { waarden = {}, fouten = [] } = antwoord ?? {};
  return (
    // another request begins with an empty form
    <details className="fold" open={fouten.length > 0} key={zaad}>
      <summary>
        <h2>{w.nieuw}</h2>
      </summary>
      <WorkForm className="stack text" noValidate>
        <p className="soft">{w.nieuwUitleg}</p>
        <ErrorSummary errors={fouten.map(({ id, tekst }) => ({ id, text: tekst }))} />
        <input type="hidden" name="doe" value="noteer" />
        <input type="hidden" name="zaad" value={zaad} />
        <Choices
          type="radio"
          name="wie"
          legend={velden.wie}
          error={fouten.find(({ id }) => id === "wie")?.tekst}
          options={optiesVan(bellers, wie)}
          chosen={waarden.wie ? [waarden.wie] : []}
        />
        <Choices
          type="checkbox"
          name="spoed"
          legend={velden.spoed}
          options={[{ value: "ja", label: velden.spoedJa }]}
          chosen={waarden.spoed ? ["ja"] : []}
        />
        <SafeFields waarden={waarden} fouten={fouten} />
        <TextArea
          name="notitie"
          label={velden.notitie}
          hint={velden.notitieHint}
          defaultValue={waarden.notitie ?? ""}
          error={fouten.find(({ id }) => id === "notitie")?.tekst}
          optional
        />
        <div>
          <Button kind="main">{w.bewaar}</Button>
        </div>
      </WorkForm>
    </details>
  );
}
