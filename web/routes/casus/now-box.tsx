import { ButtonLink } from "../../components/button/button.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import { gevraagdeActie } from "../../words/gevraagd.ts";
import { CallReceiver } from "./call-receiver.tsx";
import type { CasusPagina } from "./casus.server.ts";
import { useNamen } from "./casus-naam.ts";
import { Due } from "./due.tsx";
import { plaatsVanVraag } from "./question-place.ts";
import { TurnQuestion } from "./turn-question.tsx";

type Taak = CasusPagina["taken"][number];

/** As many prohibitions stand above the fold; the guide has them all. */
const gravest = 2;

/**
 * What this reader must do next and by when, the weightiest first, each with the way to the form that does it; before it
 * the question that decides whose case this is, after it what waits for somebody else and what must not be done.
 */
export function NowBox({ pagina }: { pagina: CasusPagina }) {
  const woorden = casusWoorden[useTaal()];
  const naam = useNamen(pagina);
  const { taken, casus, zelf, nu, paneel } = pagina;
  const wacht = taken.filter((taak) => isWaiting(taak, nu));
  const doen = taken.filter((taak) => !wacht.includes(taak));
  const [acuut, rest] = [doen.filter(isAcute), doen.filter((taak) => !isAcute(taak))];
  const vraag = casus.verantwoordelijk.id === zelf.id ? paneel.kantelvraag : undefined;
  const plaats = vraag && plaatsVanVraag(vraag.sleutel, pagina);
  return (
    <section className="now-box" aria-labelledby="nu">
      <h2 id="nu">{woorden.nu}</h2>
      <Lines taken={acuut} pagina={pagina} first="main" />
      {vraag && plaats ? (
        <div className="now-line">
          <TurnQuestion vraag={vraag} />
          <ButtonLink kind={acuut.length === 0 ? "main" : "second"} to={plaats}>
            {woorden.paneel.naarVeld}
          </ButtonLink>
        </div>
      ) : null}
      {doen.length === 0 && !plaats ? (
        <p>
          {woorden.nuLeeg}{" "}
          {casus.verantwoordelijk.id === zelf.id
            ? null
            : woorden.nuWie(naam.organisatie(casus.verantwoordelijk.id))}
        </p>
      ) : null}
      <Lines taken={rest} pagina={pagina} first={acuut.length > 0 || plaats ? "second" : "main"} />
      {wacht.length > 0 ? (
        <div className="now-waiting">
          <h3>{woorden.nuWacht}</h3>
          <Lines taken={wacht} pagina={pagina} first="second" />
        </div>
      ) : null}
      <NotNow verboden={paneel.nuNiet} />
    </section>
  );
}

const isAcute = ({ soort }: Taak): boolean => soort === "acuut";

/** An answer that is not late yet asks nothing of whoever waits for it. */
const isWaiting = ({ soort, voor }: Taak, nu: string): boolean =>
  soort === "overleg-wacht" || (soort === "aanbod-wacht" && (voor === undefined || voor.at > nu));

function Lines({
  taken,
  pagina,
  first,
}: {
  taken: readonly Taak[];
  pagina: CasusPagina;
  first: "main" | "second";
}) {
  const taal = useTaal();
  const woorden = casusWoorden[taal];
  const { id, nu } = pagina;
  const zeg = useSentence(pagina);
  if (taken.length === 0) return null;
  return (
    <ul className="plain-list lines">
      {taken.map((taak, index) => {
        const { soort, wat, voor, deel, formulier, bronnen } = taak;
        const { knop } = woorden.nuZoals[soort];
        return (
          <li key={formulier} className={soort === "acuut" ? "now-line now-acute" : "now-line"}>
            <div>
              <p>{zeg(taak)}</p>
              {soort === "aanbod-wacht" ? (
                <CallReceiver pagina={pagina} isLate={!isWaiting(taak, nu)} />
              ) : null}
              <p className="row small">{voor ? <Due voor={voor} pagina={pagina} /> : null}</p>
              <div className="row">
                {bronnen.map((bron) => (
                  <SourceLink key={bron} id={bron} />
                ))}
              </div>
            </div>
            <ButtonLink kind={index === 0 ? first : "second"} to={`/casus/${id}/${deel}#${formulier}`}>
              {wat ? (woorden.knopBij[formulier] ?? knop) : knop}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}

/** A thing to do as a sentence: in its own words, or those that fit where this reader and the victim are. */
function useSentence(pagina: CasusPagina): (taak: Taak) => string {
  const taal = useTaal();
  const woorden = casusWoorden[taal];
  const naam = useNamen(pagina);
  const { casus, zelf, isBuitenland } = pagina;
  // who is the police is not told to call the police
  const isPolitie = zelf.soort === "politie";
  // 112 here reaches nobody in another country
  const acuut = isBuitenland ? woorden.acuutBuitenland : isPolitie ? woorden.acuutPolitie : undefined;
  const verzoek = casus.verzoeken.find(({ aan, verricht }) => !verricht && aan.id === zelf.id);
  return ({ soort, wie = "", wat }) => {
    if (wat) return wat[taal];
    if (soort === "acuut" && acuut) return acuut;
    if (soort === "verzoek-open" && verzoek)
      return woorden.verzoekOm(gevraagdeActie(verzoek.handeling, taal));
    return woorden.nuZoals[soort].zin(naam.organisatie(wie));
  };
}

function NotNow({ verboden }: { verboden: CasusPagina["paneel"]["nuNiet"] }) {
  const { nuNiet } = casusWoorden[useTaal()];
  if (verboden.length === 0) return null;
  return (
    <div className="now-not">
      <h3>{nuNiet}</h3>
      <ul className="plain-list">
        {verboden.slice(0, gravest).map(({ bron, wat, wel }) => (
          <li key={wat} className="row">
            <span>
              {wat} {verboden.length === 1 ? wel : null}
            </span>
            <SourceLink id={bron} />
          </li>
        ))}
      </ul>
    </div>
  );
}
