import { useId } from "react";
import { Link } from "react-router";
import type { Reden } from "#domain/casus/reden.ts";
import { ButtonLink } from "../../components/button/button.tsx";
import { SafetyBadge } from "../../components/safety-badge/safety-badge.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { telling } from "../../words/telling.ts";
import { werkWoorden } from "../../words/werk.ts";
import { Termijn } from "./termijn.tsx";
import { watTeDoen } from "./wat-te-doen.ts";
import type { Werk } from "./werk.tsx";

type Taak = Werk["wachtOpAnder"]["regels"][number];

/** Some files as things to do, each one a sentence with its deadline. */
export function Taken({
  kop,
  uitleg,
  leeg,
  taken,
  wegens,
  nu,
}: {
  kop: string;
  uitleg: string;
  leeg: string;
  taken: Werk["wachtOpAnder"];
  wegens: readonly Reden[];
  nu: string;
}) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="taken">
      <h2 id={heading}>
        {kop} <span className="soft">{telling(taken)}</span>
      </h2>
      <p className="soft small">{taken.regels.length > 0 ? uitleg : leeg}</p>
      <Regels taken={taken} wegens={wegens} nu={nu} />
    </section>
  );
}

/** The first lines of some work, and how many more the list holds. */
export function Regels({
  taken: { regels, totaal, meer },
  wegens,
  nu,
}: {
  taken: Werk["wachtOpAnder"];
  wegens?: readonly Reden[];
  nu: string;
}) {
  const woorden = werkWoorden[useTaal()];
  return (
    <>
      <ul className="plain-list lines">
        {regels.map((taak) => (
          <Regel key={taak.casus} taak={taak} wegens={wegens} nu={nu} />
        ))}
      </ul>
      {totaal > regels.length ? (
        <p className="soft small">{woorden.meer({ totaal: totaal - regels.length, meer })}</p>
      ) : null}
    </>
  );
}

/** The rows that give a receiver time to answer. */
const aanbodTermijnen: ReadonlySet<string> = new Set(["BESLUIT-AANBOD", "BESLUIT-AANBOD-SPOED"]);

function Regel({ taak, wegens, nu }: { taak: Taak; wegens: readonly Reden[] | undefined; nu: string }) {
  const taal = useTaal();
  const { openen, openenKort, beslissen, beslissenKort, geenVorm, antwoordVan } = werkWoorden[taal];
  const { casus, nummer, veiligheid, vormen, uiterlijkAt, uiterlijkBron, redenen, aangebodenAan } = taak;
  // the term of an offer is the receiver's: whoever reads this must not take the hour for their own
  const antwoordend = aanbodTermijnen.has(uiterlijkBron ?? "") && redenen.includes("aanbod-wacht");
  const beslist = redenen.includes("aanbod-ontvangen");
  const rood = veiligheid === "acuut-onveilig";
  return (
    <li className={rood ? "taak taak-acuut" : "taak"}>
      <div className="taak-tekst">
        <p className="taak-doen">{watTeDoen(taak, taal, wegens)}</p>
        <p className="row small">
          <Link to={`/casus/${casus}`} className="number">
            {nummer}
          </Link>
          {veiligheid ? <SafetyBadge safety={veiligheid} /> : null}
          <span className="soft">
            {vormen.map((vorm) => begrippen[taal].vorm[vorm]).join(", ") || geenVorm}
          </span>
        </p>
      </div>
      {uiterlijkAt ? (
        <p className="taak-termijn small">
          {antwoordend && aangebodenAan ? <span className="soft">{antwoordVan(aangebodenAan)} </span> : null}
          <Termijn at={uiterlijkAt} nu={nu} />
        </p>
      ) : null}
      <ButtonLink
        to={`/casus/${casus}`}
        kind={beslist ? "main" : "second"}
        aria-label={beslist ? beslissen(nummer) : openen(nummer)}
      >
        {beslist ? beslissenKort : openenKort}
      </ButtonLink>
    </li>
  );
}
