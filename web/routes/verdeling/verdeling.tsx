import { Refusal } from "../../components/refusal/refusal.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { verdelingWoorden } from "../../words/verdeling.ts";
import type { Route } from "./+types/verdeling";
import { AsStandIn, Load, StandIns } from "./mensen.tsx";
import { Queue } from "./queue.tsx";
import { loadVerdeling, postVerdeling } from "./verdeling.server.ts";
import { Waiting } from "./waiting.tsx";
import "../casus/casus.css";
import "../werk/werk.css";

/** One audited read. */
export const loader = ({ context, request }: Route.LoaderArgs) =>
  loadVerdeling(context, new URL(request.url).searchParams);
/** Taking up a case, and arranging or ending a stand-in. */
export const action = async ({ context, request }: Route.ActionArgs) =>
  postVerdeling(context, await request.formData());

/** What the page shows of the division of work, as its parts receive it. */
export type Verdeling = Route.ComponentProps["loaderData"];

/** What nobody has taken up, who waits for an answer, who stands in for whom, and for a team leader how much everybody has. */
export default function Verdelingpagina({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = verdelingWoorden[taal];
  return (
    <WorkPage>
      <title>{`${w.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide">
        <div>
          <h1>{w.titel}</h1>
          <p className="soft">{w.uitleg}</p>
        </div>
        {actionData?.weigering ? (
          <Refusal title={w.nietGedaan} text={actionData.weigering} sources={[]} />
        ) : null}
        <Queue verdeling={loaderData} />
        <Waiting verdeling={loaderData} />
        <AsStandIn verdeling={loaderData} />
        {loaderData.leidt ? <Load verdeling={loaderData} /> : null}
        <StandIns verdeling={loaderData} antwoord={actionData} />
      </div>
    </WorkPage>
  );
}
