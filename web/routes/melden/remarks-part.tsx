import { opmerkingDelen } from "#domain/melding/opmerking.ts";
import { Button } from "../../components/button/button.tsx";
import { useTaal } from "../../language.ts";
import { delenWoorden } from "../../words/delen.ts";
import { padIn } from "../../words/taal.ts";
import { dagEnUur, type Shared } from "./reading-codes.tsx";

/** What readers remarked, part by part, for the writer alone; each can be marked as handled. */
export function RemarksPart({ delen }: Shared) {
  const taal = useTaal();
  const { opmerkingen: w, lezers } = delenWoorden[taal];
  return (
    <form method="post" action={padIn(taal, "/melden/delen")} className="stack text">
      <input type="hidden" name="conceptcode" value={delen.code} />
      <h2>{w.kop}</h2>
      <p className="soft">{delen.opmerkingen.length === 0 ? w.geen : w.uitleg}</p>
      {opmerkingDelen.map((deel) => {
        const hier = delen.opmerkingen.filter((ene) => ene.deel === deel);
        return hier.length === 0 ? null : (
          <section key={deel} className="stack stack-tight" aria-labelledby={`bij-${deel}`}>
            <h3 id={`bij-${deel}`}>{w.bij[deel]}</h3>
            {hier.map(({ id, wie, lezer, at, tekst, afgehandeldAt }) => (
              <div key={id} className="meld-remark stack stack-tight">
                <p className="small soft">
                  {wie} ({lezers[lezer]}), {dagEnUur(at, taal)}
                </p>
                <p className="as-typed">{tekst}</p>
                {afgehandeldAt ? (
                  <p className="small">
                    <strong>{w.isAfgehandeld(dagEnUur(afgehandeldAt, taal))}</strong>
                  </p>
                ) : (
                  <div className="no-print">
                    <Button name="afgehandeld" value={id} aria-label={`${w.afgehandeld}: ${wie}`}>
                      {w.afgehandeld}
                    </Button>
                  </div>
                )}
              </div>
            ))}
          </section>
        );
      })}
    </form>
  );
}
