import { data } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { TextField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { delenWoorden } from "../../words/delen.ts";
import { laterWoorden } from "../../words/later.ts";
import { padIn } from "../../words/taal.ts";
import { Carried } from "../meldcode/carried.tsx";
import { WrittenDown } from "../meldcode/written-down.tsx";
import type { Route } from "./+types/delen";
import { type Delen, delenFor } from "./delen.server.ts";
import { ReactionsPart } from "./reactions-part.tsx";
import { GiveCode, Given, GivenCodes } from "./reading-codes.tsx";
import { RemarksPart } from "./remarks-part.tsx";
import "../meldcode/meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

const statuses: { readonly [I in Delen["is"]]?: number } = {
  onbekend: 422,
  "te-lang": 422,
  "te-vaak": 429,
  "bewaren-te-vaak": 429,
};

/** Gives or withdraws a code, notes that a remark was handled, or shows how things stand. */
export async function action({ request, context }: Route.ActionArgs) {
  const delen = await delenFor(context, await request.formData());
  return data(delen, { status: statuses[delen.is] ?? 200 });
}

/** Who may read a report that is not sent yet, and what they said; for the one who writes it, by the code of the draft. */
export default function Sharing({ actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const w = delenWoorden[taal];
  const delen: Delen = actionData ?? { is: "leeg", code: "" };
  return (
    <PublicPage languageSwitch={delen.is === "open" || "antwoorden" in delen ? false : undefined}>
      <title>{w.titel}</title>
      <div className="stack stack-wide print">
        <header className="stack stack-tight text">
          <h1>{w.kop}</h1>
          <p className="lead">{w.inleiding}</p>
        </header>
        {delen.is === "open" ? (
          <Shared delen={delen} />
        ) : "antwoorden" in delen ? (
          <NotKept delen={delen} />
        ) : (
          <AskCode delen={delen} />
        )}
      </div>
    </PublicPage>
  );
}

function Shared({ delen }: { delen: Extract<Delen, { is: "open" }> }) {
  const taal = useTaal();
  const w = delenWoorden[taal];
  return (
    <>
      {delen.isNieuw ? (
        <section className="quiet stack stack-tight text" aria-labelledby="uw-code">
          <h2 id="uw-code">{w.code}</h2>
          <p className="meld-code">
            <strong>{delen.code}</strong>
          </p>
          <p>{w.uwCode}</p>
        </section>
      ) : null}
      <Given delen={delen} />
      <div className="beside">
        <div className="stack stack-wide">
          <RemarksPart delen={delen} />
          <GiveCode delen={delen} />
          <ReactionsPart delen={delen} />
          <GivenCodes delen={delen} />
          <Back code={delen.code} antwoorden={delen.antwoorden} />
        </div>
        <WrittenDown antwoorden={delen.antwoorden} />
      </div>
    </>
  );
}

/** Back to the form, with everything in it. */
function Back({ code, antwoorden }: Pick<Extract<Delen, { is: "open" }>, "code" | "antwoorden">) {
  const taal = useTaal();
  return (
    <form method="post" action={padIn(taal, "/melden")} className="no-print">
      {code ? <input type="hidden" name="conceptcode" value={code} /> : null}
      <Carried antwoorden={antwoorden} />
      <Button name="naar" value="verder">
        {delenWoorden[taal].verder}
      </Button>
    </form>
  );
}

function NotKept({ delen }: { delen: Extract<Delen, { is: "te-lang" | "bewaren-te-vaak" }> }) {
  const w = laterWoorden[useTaal()];
  return (
    <>
      <Notification title={delen.is === "te-lang" ? w.teLang : w.teVaak}>
        <p>{w.nietBewaard}</p>
      </Notification>
      <Back code={delen.code} antwoorden={delen.antwoorden} />
    </>
  );
}

function AskCode({ delen }: { delen: Extract<Delen, { is: "leeg" | "onbekend" | "te-vaak" }> }) {
  const taal = useTaal();
  const w = delenWoorden[taal];
  const error = delen.is === "onbekend" ? w.onbekend : delen.is === "te-vaak" ? w.teVaak : undefined;
  return (
    <form method="post" action={padIn(taal, "/melden/delen")} className="stack text">
      <p>{w.vraagCode}</p>
      <TextField
        name="conceptcode"
        label={w.code}
        hint={w.codeHint}
        error={error}
        defaultValue={delen.code}
        maxLength={60}
        className="control meld-code-field"
        spellCheck={false}
      />
      <div>
        <Button kind="main" name="naar" value="bekijk">
          {w.open}
        </Button>
      </div>
      <p>
        {w.nogNiet} <a href={padIn(taal, "/melden")}>{laterWoorden[taal].verder}</a>
      </p>
    </form>
  );
}
