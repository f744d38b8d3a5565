import { data } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { TextField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
import { padIn } from "../../words/taal.ts";
import { versturenWoorden } from "../../words/versturen.ts";
import type { Route } from "./+types/status";
import { loadStatus } from "./status.server.ts";
import "../meldcode/meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** What is known behind a code. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const gevonden = await loadStatus(context, form);
  const status = gevonden?.is === "te-vaak" ? 429 : gevonden?.is === "onbekend" ? 422 : 200;
  return data({ gevonden, code: String(form.get("code") ?? "").slice(0, 40) }, { status });
}

/** How a report stands, for who has the code of its receipt, and the way to ask for an answer. */
export default function Status({ actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = versturenWoorden[taal].stand;
  const { gevonden, code = "" } = actionData ?? {};
  const wrong = gevonden?.is === "onbekend" ? w.onbekend : gevonden?.is === "te-vaak" ? w.teVaak : undefined;
  return (
    <PublicPage>
      <title>{w.titel}</title>
      <form method="post" action={padIn(taal, "/melden/status")} className="stack stack-wide text">
        <header className="stack stack-tight">
          <h1>{w.kop}</h1>
          <p className="lead">{w.inleiding}</p>
        </header>
        <TextField
          name="code"
          label={w.code}
          hint={w.codeHint}
          error={wrong}
          defaultValue={code}
          maxLength={40}
          className="control meld-code-field"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <div>
          <Button kind="main">{w.bekijk}</Button>
        </div>
        {gevonden?.is === "stand" ? <Stand gevonden={gevonden} /> : null}
        <p className="soft">{w.geenCode}</p>
      </form>
    </PublicPage>
  );
}

function Stand({ gevonden }: { gevonden: Extract<Awaited<ReturnType<typeof loadStatus>>, { is: "stand" }> }) {
  const taal = useTaal();
  const w = versturenWoorden[taal].stand;
  const { stand } = gevonden;
  const { vervolg } = stand;
  const zojuist = "isGevraagd" in gevonden ? gevonden.isGevraagd : undefined;
  return (
    <section className="stack" aria-labelledby="stand">
      <h2 id="stand">{w.fase[stand.fase]}</h2>
      {vervolg ? (
        <>
          <p>{vervolg.isVervolg ? w.vervolg : w.geenVervolg}</p>
          {vervolg.overgedragenAan.length > 0 ? (
            <p>
              {w.overgedragen(vervolg.overgedragenAan.map((wie) => organisatieNaam(wie, taal)).join(", "))}
            </p>
          ) : null}
          <p>{w.vertelt}</p>
        </>
      ) : null}
      {zojuist === true ? <Notification kind="done">{w.zojuist}</Notification> : null}
      {zojuist === false ? <Notification>{w.tochNiet}</Notification> : null}
      {zojuist === undefined && stand.isGevraagd ? <p>{w.gevraagd}</p> : null}
      {zojuist === undefined && !stand.isGevraagd ? (
        <div className="quiet stack stack-tight">
          <p>{w.vraagUitleg}</p>
          <div className="row">
            <Button name="naar" value="vraag">
              {w.vraag}
            </Button>
            <SourceLink id="WW-Z31" />
          </div>
        </div>
      ) : null}
    </section>
  );
}
