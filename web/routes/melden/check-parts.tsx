import { Button } from "../../components/button/button.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { SelectField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { Refusal } from "../../components/refusal/refusal.tsx";
import { useTaal } from "../../language.ts";
import { versturenWoorden } from "../../words/versturen.ts";
import { Numbers } from "../wegwijzer/call-list.tsx";
import type { Check } from "./send.server.ts";

/** Above a report that is looked over: where it goes, and what stands in the way of sending it. */
export function CheckHead({ check }: { check: Check }) {
  const taal = useTaal();
  const w = versturenWoorden[taal];
  const { ontvanger, fouten, weigering, melding } = check;
  return (
    <>
      <header className="stack stack-tight text">
        <h1>{w.kop}</h1>
        <p className="lead">{w.inleiding}</p>
        <p>
          <strong>{ontvanger ? w.naar(ontvanger.naam) : w.naarOnbekend}</strong>
        </p>
        <p>
          <strong>{w.gevaar}</strong> {w.belOok}
        </p>
      </header>
      {melding ? (
        <Notification title={melding === "te-vaak" ? w.teVaakKop : w.verlopenKop}>
          <p>{melding === "te-vaak" ? w.teVaak : w.verlopen}</p>
          {melding === "te-vaak" ? <Numbers codes={["politie", "veilig-thuis", "lkha"]} /> : null}
        </Notification>
      ) : null}
      <ErrorSummary errors={fouten.map(({ id = "terug", tekst }) => ({ id, text: tekst }))} />
      {weigering ? (
        <Refusal
          title={w.geweigerd}
          text={weigering.uitleg[taal]}
          sources={weigering.bronnen}
          instead={weigering.welMogelijk?.[taal]}
        />
      ) : null}
    </>
  );
}

/** Where it is, as far as the form did not say it already. */
export function CheckPlace({ check }: { check: Check }) {
  const w = versturenWoorden[useTaal()];
  const { gemeenten, landen, gemeente, eigenGemeente, land, isAbroad, fouten } = check;
  const wrong = (id: string) => fouten.find((fout) => fout.id === id)?.tekst;
  return (
    <section className="stack" aria-labelledby="waar">
      <h2 id="waar">{w.waar}</h2>
      {isAbroad ? (
        <SelectField
          name="land"
          label={w.land}
          hint={w.landHint}
          options={landen}
          defaultValue={land ?? ""}
          error={wrong("land")}
        />
      ) : null}
      <SelectField
        name="gemeenteCode"
        label={w.gemeente}
        hint={w.gemeenteHint}
        options={gemeenten}
        empty={w.weetNiet}
        defaultValue={gemeente ?? ""}
        error={wrong("gemeenteCode")}
      />
      <SelectField
        name="eigenGemeenteCode"
        label={w.eigenGemeente}
        hint={w.eigenHint}
        options={gemeenten}
        empty={w.weetNiet}
        defaultValue={eigenGemeente ?? ""}
      />
    </section>
  );
}

/** The button that sends, and the way back to the form with everything in it. */
export function CheckButtons({ back }: { back: string }) {
  const w = versturenWoorden[useTaal()];
  return (
    <div className="row no-print">
      <Button kind="main" name="naar" value="verstuur">
        {w.verstuur}
      </Button>
      <Button id="terug" formAction={back} name="naar" value="terug">
        {w.terug}
      </Button>
    </div>
  );
}
