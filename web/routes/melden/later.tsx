import { data } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { TextField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { laterWoorden } from "../../words/later.ts";
import { padIn } from "../../words/taal.ts";
import { dagVan, dagVoluit } from "../../words/tijd.ts";
import { Carried } from "../meldcode/carried.tsx";
import type { Route } from "./+types/later";
import { deuren } from "./door.ts";
import { type Later, laterFor } from "./later.server.ts";
import "../meldcode/meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

const statuses: { readonly [I in Later["is"]]?: number } = { onbekend: 422, "te-lang": 422, "te-vaak": 429 };

/** Keeps what was typed, opens what was kept, or throws it away. */
export async function action({ request, context }: Route.ActionArgs) {
  const later = await laterFor(context, await request.formData());
  return data(later, { status: statuses[later.is] ?? 200 });
}

/** A report is kept under a code, and goes on by that code: also on another device, or after a crash. */
export default function LaterVerder({ actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = laterWoorden[taal];
  const later: Later = actionData ?? { is: "leeg", deur: "melden", gegeven: [], code: "" };
  const isKept = later.is === "bewaard";
  return (
    <PublicPage languageSwitch={later.gegeven.length > 0 ? false : undefined}>
      <title>{w.titel}</title>
      <form method="post" action={padIn(taal, "/melden/later")} className="stack stack-wide text print">
        <h1>{isKept ? w.bewaardKop : w.kop}</h1>
        {isKept ? <Kept later={later} /> : null}
        {later.is === "open" ? <Notification kind="done">{w.gevonden}</Notification> : null}
        {later.is === "weg" ? <Notification kind="done">{w.weggegooid}</Notification> : null}
        {later.gegeven.length > 0 ? <GoOn later={later} /> : <AskCode later={later} />}
      </form>
    </PublicPage>
  );
}

function Kept({ later: { code, tot } }: { later: Later }) {
  const taal = useTaal();
  const w = laterWoorden[taal];
  return (
    <>
      <p className="lead">{w.bewaard}</p>
      <section className="quiet stack stack-tight" aria-labelledby="code">
        <h2 id="code">{w.code}</h2>
        <p className="meld-code">
          <strong>{code}</strong>
        </p>
        <p>{w.codeUitleg}</p>
        {tot ? <p>{w.tot(dagVoluit(dagVan(tot), taal))}</p> : null}
      </section>
    </>
  );
}

function GoOn({ later }: { later: Later }) {
  const taal = useTaal();
  const w = laterWoorden[taal];
  const why = later.is === "te-vaak" ? w.teVaak : later.is === "te-lang" ? w.teLang : undefined;
  return (
    <>
      {why ? (
        <Notification title={why}>
          <p>{w.nietBewaard}</p>
        </Notification>
      ) : null}
      <input type="hidden" name="conceptcode" value={later.code} />
      <input type="hidden" name="deur" value={later.deur} />
      <Carried antwoorden={later.gegeven} />
      <div className="row no-print">
        <Button kind="main" formAction={padIn(taal, deuren[later.deur])} name="naar" value="verder">
          {w.verder}
        </Button>
        {later.code ? (
          <Button name="naar" value="weggooien">
            {w.weg}
          </Button>
        ) : null}
        {later.code && later.deur === "melden" ? (
          <Button formAction={padIn(taal, "/melden/delen")} name="naar" value="bekijk">
            {w.meelezers}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function AskCode({ later }: { later: Later }) {
  const taal = useTaal();
  const w = laterWoorden[taal];
  const error = later.is === "onbekend" ? w.onbekend : later.is === "te-vaak" ? w.teVaak : undefined;
  return (
    <>
      <p className="lead">{w.inleiding}</p>
      <TextField
        name="conceptcode"
        label={w.code}
        hint={w.codeHint}
        error={error}
        defaultValue={later.code}
        maxLength={60}
        className="control meld-code-field"
        spellCheck={false}
      />
      <div>
        <Button kind="main" name="naar" value="open">
          {w.open}
        </Button>
      </div>
      <p className="soft small">{w.geenCode}</p>
      <p>
        {w.wieLeest} <a href={padIn(taal, "/melden/delen")}>{w.wieLeestLink}</a>
        <br />
        {w.leescode} <a href={padIn(taal, "/melden/lezen")}>{w.leescodeLink}</a>
      </p>
    </>
  );
}
