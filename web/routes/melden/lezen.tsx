import { data } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { TextField } from "../../components/field/field.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { lezenWoorden } from "../../words/lezen.ts";
import { padIn } from "../../words/taal.ts";
import type { Route } from "./+types/lezen";
import { ConcernedReads } from "./concerned-reads.tsx";
import { type Lezen, lezenFor } from "./lezen.server.ts";
import { ReaderReads } from "./reader-reads.tsx";
import "../meldcode/meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** Opens a draft by a code; one that opens nothing is not found, whatever the reason. */
export async function action({ request, context }: Route.ActionArgs) {
  const lezen = await lezenFor(context, await request.formData());
  return data(lezen, { status: statusOf(lezen) });
}

function statusOf(lezen: Lezen): number {
  if (lezen.is === "te-vaak" || (lezen.is === "open" && lezen.kwam === "te-vaak")) return 429;
  if (lezen.is === "onbekend") return 404;
  return lezen.is === "open" && (lezen.fouten.length > 0 || lezen.kwam === "al") ? 422 : 200;
}

/** The one door for whoever was given a code: to read along, or to read what is written about them. */
export default function ReadWithCode({ actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const lezen: Lezen = actionData ?? { is: "leeg", code: "" };
  return (
    <PublicPage languageSwitch={lezen.is === "open" ? false : undefined}>
      {/* a neutral name: whoever looks over a shoulder reads nothing from the tab */}
      <title>{lezenWoorden[taal].titel}</title>
      {lezen.is !== "open" ? (
        <AskCode lezen={lezen} />
      ) : lezen.lezer === "betrokkene" ? (
        <ConcernedReads lezen={lezen} />
      ) : (
        <ReaderReads lezen={lezen} rol={lezen.lezer} />
      )}
    </PublicPage>
  );
}

function AskCode({ lezen }: { lezen: Exclude<Lezen, { is: "open" }> }) {
  const taal = useTaal();
  const w = lezenWoorden[taal];
  const error = lezen.is === "onbekend" ? w.onbekend : lezen.is === "te-vaak" ? w.teVaak : undefined;
  return (
    <form method="post" action={padIn(taal, "/melden/lezen")} className="stack stack-wide text">
      <header className="stack stack-tight">
        <h1>{w.kop}</h1>
        <p className="lead">{w.inleiding}</p>
      </header>
      <TextField
        name="code"
        label={w.code}
        hint={w.codeHint}
        error={error}
        defaultValue={lezen.code}
        maxLength={60}
        className="control meld-code-field"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <div>
        <Button kind="main" name="naar" value="open">
          {w.open}
        </Button>
      </div>
    </form>
  );
}
