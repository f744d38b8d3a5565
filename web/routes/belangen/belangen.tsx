import { Notification } from "../../components/notification/notification.tsx";
import { WorkPage } from "../../components/work-page/work-page.tsx";
import { useTaal } from "../../language.ts";
import { belangenWoorden } from "../../words/belangen.ts";
import { kaderWoorden } from "../../words/kader.ts";
import type { Route } from "./+types/belangen";
import { loadBelangen, postBelang } from "./belangen.server.ts";
import { ToetsKaart } from "./toets-kaart.tsx";
import "./belangen.css";

/** One audited read of what this reader decides. */
export const loader = ({ context, request }: Route.LoaderArgs) =>
  loadBelangen(context, new URL(request.url).searchParams);
/** One decision. */
export const action = async ({ context, request }: Route.ActionArgs) =>
  postBelang(context, await request.formData());

/** What the page shows of the checks, as its parts receive it. */
export type Belangen = Route.ComponentProps["loaderData"];

/** Which colleague may be too near to which case: what is to be decided, what is still to be assigned, what was decided. */
export default function Belangenpagina({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = belangenWoorden[taal];
  const { toetsen, gedaan } = loaderData;
  const delen = [
    { id: "open", kop: w.open, toetsen: toetsen.filter(({ stand }) => stand === "open") },
    {
      id: "op-naam",
      kop: w.opNaam,
      uitleg: w.opNaamUitleg,
      toetsen: toetsen.filter(({ stand, opNaam }) => stand !== "open" && opNaam),
    },
    {
      id: "besloten",
      kop: w.besloten,
      toetsen: toetsen.filter(({ stand, opNaam }) => stand !== "open" && !opNaam),
    },
  ];
  return (
    <WorkPage>
      <title>{`${w.titel} – ${kaderWoorden[taal].naam}`}</title>
      <div className="stack stack-wide text">
        <div>
          <h1>{w.titel}</h1>
          <p className="soft">{w.uitleg}</p>
        </div>
        {gedaan && !actionData ? <Notification kind="done" title={w.gedaan} /> : null}
        {toetsen.length === 0 ? <p>{w.leeg}</p> : null}
        {delen.map(({ id, kop, uitleg, toetsen: deze }) =>
          deze.length === 0 ? null : (
            <section className="stack" aria-labelledby={id} key={id}>
              <h2 id={id}>
                {kop} <span className="soft">{deze.length}</span>
              </h2>
              {uitleg ? <p className="soft small">{uitleg}</p> : null}
              <ul className="plain-list stack">
                {deze.map((toets) => (
                  <li key={toets.sleutel}>
                    <ToetsKaart toets={toets} belangen={loaderData} antwoord={actionData} />
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </WorkPage>
  );
}
