import { watLezerZiet } from "#domain/melding/lezers.ts";
import { nietReagerenBronnen } from "#domain/melding/reageren.ts";
import { Button } from "../../components/button/button.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { delenWoorden } from "../../words/delen.ts";
import { padIn } from "../../words/taal.ts";
import { meldingVan } from "../meldcode/stand.ts";
import { WrittenDown } from "../meldcode/written-down.tsx";
import { dagEnUur, HowLong, type Shared } from "./reading-codes.tsx";

/**
 * Whether those concerned may read it, and how (WW-Z25–Z28): nothing is offered where talking is not safe enough. What they
 * wrote under it stands here to read, with no way to change it.
 */
export function ReactionsPart({ delen }: Shared) {
  const taal = useTaal();
  const w = delenWoorden[taal].reacties;
  const { waaromNiet, reacties } = delen;
  return (
    <section className="stack text" aria-labelledby="betrokkenen">
      <h2 id="betrokkenen">{w.kop}</h2>
      {waaromNiet ? (
        <div className="stack stack-tight">
          <Notification>
            <p>{w.niet[waaromNiet]}</p>
          </Notification>
          <p className="row row-tight">
            {nietReagerenBronnen[waaromNiet].map((bron) => (
              <SourceLink key={bron} id={bron} told />
            ))}
          </p>
        </div>
      ) : (
        <Offer delen={delen} />
      )}
      {reacties.length > 0 ? (
        <>
          <h3>{w.geschreven}</h3>
          <Reactions reacties={reacties} />
        </>
      ) : null}
    </section>
  );
}

/** Reactions as they were written, to read and nothing else. */
export function Reactions({ reacties }: Pick<Shared["delen"], "reacties">) {
  const taal = useTaal();
  const w = delenWoorden[taal].reacties;
  return reacties.map(({ wie, tekst, at }) => (
    <div key={at + wie} className="meld-remark stack stack-tight">
      <p className="small soft">{w.door(wie, dagEnUur(at, taal))}</p>
      <p className="as-typed">{tekst}</p>
    </div>
  ));
}

function Offer({ delen }: Shared) {
  const taal = useTaal();
  const { reacties: w } = delenWoorden[taal];
  const seen = watLezerZiet(meldingVan(delen.antwoorden), "betrokkene");
  return (
    <form method="post" action={padIn(taal, "/melden/delen")} className="stack no-print">
      <input type="hidden" name="conceptcode" value={delen.code} />
      <input type="hidden" name="lezer" value="betrokkene" />
      <p>{w.mag}</p>
      <p>{w.watNiet}</p>
      <p>{w.blijft}</p>
      <details>
        <summary>{w.bekijk}</summary>
        <WrittenDown antwoorden={[...seen]} id="wat-zij-lezen" kop={w.watZijLezen} />
      </details>
      <HowLong delen={delen} id="termijn-betrokkene" />
      <div className="row">
        <Button name="naar" value="geef">
          {w.maak}
        </Button>
        <Button name="naar" value="nu">
          {w.nu}
        </Button>
        <SourceLink id="WW-Z27" told />
        <SourceLink id="WW-Z28" told />
      </div>
    </form>
  );
}
