import { ButtonLink } from "../../components/button/button.tsx";
import { useLezer } from "../../frame.ts";
import { useTaal } from "../../language.ts";
import { type Rolblad, rolWoorden } from "../../words/rollen.ts";

/** For a role without cases: what it does here, what it sees, and what it does not. */
export function Rolpagina({ blad }: { blad: Rolblad }) {
  const woorden = rolWoorden[useTaal()];
  const { naam, organisatie } = useLezer();
  const { rol, doet, ziet, nietZiet } = woorden.blad[blad];
  const isRole = blad === "beleid" || blad === "beheer" || blad === "logcontrole";
  const delen = [
    { kop: woorden.doet, zinnen: doet },
    { kop: woorden.ziet, zinnen: ziet },
    { kop: woorden.nietZiet, zinnen: nietZiet },
  ];
  return (
    <div className="stack stack-wide text">
      <div>
        <h1>{woorden.welkom(naam)}</h1>
        <p className="soft">{isRole ? `${rol} · ${organisatie.naam}` : organisatie.naam}</p>
      </div>
      <p className="lead">{isRole ? woorden.geenCasussen : woorden.nogGeen}</p>
      {blad === "logcontrole" ? (
        <p>
          <ButtonLink kind="main" to="/audit">
            {woorden.naarLog}
          </ButtonLink>
        </p>
      ) : null}
      {delen.map(({ kop, zinnen }) => (
        <section key={kop} className="stack stack-tight">
          <h2>{kop}</h2>
          {zinnen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
