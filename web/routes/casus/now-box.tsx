import { ButtonLink } from "../../components/button/button.tsx";
import { Deadline } from "../../components/deadline/deadline.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import type { CasusPagina } from "./casus.server.ts";
import { useNamen } from "./casus-naam.ts";

/** What this reader must do next and by when, the weightiest first, each with the way to the form that does it. */
export function NowBox({ pagina }: { pagina: CasusPagina }) {
  const taal = useTaal();
  const woorden = casusWoorden[taal];
  const naam = useNamen(pagina);
  const { taken, id, casus, zelf, nu, vandaag, isBuitenland } = pagina;
  // who is the police is not told to call the police
  const isPolitie = zelf.soort === "politie";
  // 112 here reaches nobody in another country
  const acuut = isBuitenland ? woorden.acuutBuitenland : isPolitie ? woorden.acuutPolitie : undefined;
  return (
    <section className="now-box" aria-labelledby="nu">
      <h2 id="nu">{woorden.nu}</h2>
      {taken.length === 0 ? (
        <p>
          {woorden.nuLeeg}{" "}
          {casus.verantwoordelijk.id === zelf.id
            ? null
            : woorden.nuWie(naam.organisatie(casus.verantwoordelijk.id))}
        </p>
      ) : (
        <ul className="plain-list lines">
          {taken.map(({ soort, wie = "", wat, voor, deel, formulier, bronnen }, index) => {
            const { zin, knop } = woorden.nuZoals[soort];
            return (
              <li key={formulier} className={soort === "acuut" ? "now-line now-acute" : "now-line"}>
                <div>
                  <p>
                    {wat?.[taal] ?? (soort === "acuut" ? acuut : undefined) ?? zin(naam.organisatie(wie))}
                  </p>
                  <p className="row small">
                    {voor ? (
                      voor.inUren ? (
                        <Deadline dueAt={voor.at} now={nu} />
                      ) : (
                        <Deadline dueOn={voor.op} today={vandaag} />
                      )
                    ) : null}
                  </p>
                  <div className="row">
                    {bronnen.map((bron) => (
                      <SourceLink key={bron} id={bron} />
                    ))}
                  </div>
                </div>
                <ButtonLink kind={index === 0 ? "main" : "second"} to={`/casus/${id}/${deel}#${formulier}`}>
                  {wat ? (woorden.knopBij[formulier] ?? knop) : knop}
                </ButtonLink>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
