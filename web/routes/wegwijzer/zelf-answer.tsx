import type { Situatie } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { RaadList } from "../../components/raad-list/raad-list.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { organisatieNamen, organisatieUitleg } from "../../words/organisaties.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { bellenVoor, raadVoor, zelfWoorden } from "../../words/zelf.ts";
import { CallNumbers } from "./call-list.tsx";

/** The answer for the person it is about: who is there for her, whom to call and what she can do. No rule of others. */
export function ZelfAnswer({ situatie, wegwijzing }: { situatie: Situatie; wegwijzing: Wegwijzing }) {
  const taal = useTaal();
  const woorden = zelfWoorden[taal];
  return (
    <>
      <Helper wegwijzing={wegwijzing} />
      <CallNumbers codes={bellenVoor(situatie)} />
      <RaadList id="doen" kop={woorden.doen} raad={raadVoor(situatie)} kind="steps" told />
    </>
  );
}

function Helper({ wegwijzing: { verantwoordelijk, zichtOpVeiligheid } }: { wegwijzing: Wegwijzing }) {
  const taal = useTaal();
  const { isErVoorU, zicht } = zelfWoorden[taal];
  const { uBeslistKop, uBeslist } = wegwijzerWoorden[taal];
  if (verantwoordelijk === "vrager")
    return (
      <header className="stack">
        <h1>{uBeslistKop}</h1>
        <p className="lead">{uBeslist}</p>
        <div className="row">
          <SourceLink id="WW-A5" told />
          <SourceLink id="WW-A10" told />
        </div>
      </header>
    );
  const uitleg = organisatieUitleg[taal][verantwoordelijk];
  const isOther = zichtOpVeiligheid !== verantwoordelijk && zichtOpVeiligheid !== "vrager";
  return (
    <header className="stack">
      <h1>{isErVoorU(organisatieNamen[taal][verantwoordelijk])}</h1>
      {uitleg ? <p className="soft">{uitleg}</p> : null}
      {isOther ? <p className="lead">{zicht(organisatieNamen[taal][zichtOpVeiligheid])}</p> : null}
    </header>
  );
}
