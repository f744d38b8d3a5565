import type { Situatie } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { RaadList } from "../../components/raad-list/raad-list.tsx";
import { useTaal } from "../../language.ts";
import { doenVoor, latenVoor, naasteWoorden } from "../../words/naaste.ts";
import { Actions, Choices, Steps } from "./answer-parts.tsx";
import { AnswerRules } from "./answer-rules.tsx";

/** The answer for somebody near it: what to do and to leave, in plain words; what organisations do only when asked for. */
export function NaasteAnswer({ situatie, wegwijzing }: { situatie: Situatie; wegwijzing: Wegwijzing }) {
  const woorden = naasteWoorden[useTaal()];
  return (
    <>
      <RaadList id="doen" kop={woorden.doen} raad={doenVoor(situatie)} kind="steps" told />
      <RaadList id="laten" kop={woorden.laten} raad={latenVoor(situatie)} kind="leave" told />
      <Actions wegwijzing={wegwijzing} />
      <details className="all-rules">
        <summary>{woorden.organisaties(wegwijzing.regels.length)}</summary>
        <div className="stack stack-wide">
          <Steps wegwijzing={wegwijzing} />
          <AnswerRules wegwijzing={wegwijzing} vrager={situatie.vrager} />
          <Choices wegwijzing={wegwijzing} />
        </div>
      </details>
    </>
  );
}
