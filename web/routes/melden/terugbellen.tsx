import { data } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { Facts } from "../../components/facts/facts.tsx";
import { SelectField } from "../../components/field/field.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { padIn, taalVan } from "../../words/taal.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import { momentTekst } from "../../words/tijd.ts";
import { SafeFields } from "../terugbellen/safe-fields.tsx";
import { Numbers } from "../wegwijzer/call-list.tsx";
import type { Route } from "./+types/terugbellen";
import { type Belpagina, loadBelpagina, postBelpagina, statusOf } from "./terugbellen.server.ts";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** The empty form. */
export const loader = ({ context }: Route.LoaderArgs) => loadBelpagina(context);

/** What was typed comes back with every answer, until it is asked. */
export async function action({ request, context }: Route.ActionArgs) {
  const pagina = await postBelpagina(context, { form: await request.formData(), taal: taalVan(request) });
  return data(pagina, { status: statusOf(pagina) });
}

/** Whoever finds nobody on the line, or cannot talk now, asks to be called at a safe moment (WW-Z1). */
export default function Terugbellen({ loaderData, actionData }: Route.ComponentProps) {
  const taal = useTaal();
  const { publiek: w } = terugbelWoorden[taal];
  const pagina = actionData ?? loaderData;
  if (pagina.is === "gevraagd") return <Asked pagina={pagina} />;
  return (
    // a link to the page in another language would lose what was typed
    <PublicPage {...(actionData && { languageSwitch: false })}>
      {/* a neutral name: whoever looks over a shoulder reads nothing from the tab */}
      <title>{w.titel}</title>
      <form
        method="post"
        action={padIn(taal, "/melden/terugbellen")}
        className="stack stack-wide text"
        noValidate
      >
        {pagina.is === "form" ? <AskForm pagina={pagina} /> : <Check pagina={pagina} />}
      </form>
    </PublicPage>
  );
}

function AskForm({ pagina: { waarden, fouten, gemeenten } }: { pagina: Extract<Belpagina, { is: "form" }> }) {
  const { publiek: w, velden } = terugbelWoorden[useTaal()];
  const fout = (id: string) => fouten.find((een) => een.id === id)?.tekst;
  return (
    <>
      <header className="stack stack-tight">
        <h1>{w.kop}</h1>
        <p className="lead">{w.inleiding}</p>
        <p>
          <strong>{w.gevaar}</strong>
        </p>
      </header>
      <ErrorSummary errors={fouten.map(({ id, tekst }) => ({ id, text: tekst }))} />
      <Choices
        type="radio"
        name="wie"
        legend={w.wie}
        error={fout("wie")}
        options={[
          { value: "slachtoffer", label: w.zelf },
          { value: "omstander", label: w.omstander },
          { value: "professional", label: w.professional },
        ]}
        chosen={waarden.wie ? [waarden.wie] : []}
      />
      <Choices
        type="radio"
        name="verblijf"
        legend={velden.verblijf}
        options={[
          { value: "nederland", label: velden.hier },
          { value: "buitenland", label: velden.weg },
        ]}
        chosen={waarden.verblijf ? [waarden.verblijf] : []}
        inline
      />
      <SelectField
        name="gemeente"
        label={velden.gemeente}
        hint={velden.gemeenteHint}
        options={gemeenten}
        empty={velden.weetNiet}
        defaultValue={waarden.gemeente ?? ""}
        error={fout("gemeente")}
      />
      <SafeFields waarden={waarden} fouten={fouten} />
      <div>
        <Button kind="main" name="naar" value="nakijken">
          {w.verder}
        </Button>
      </div>
      <section className="stack stack-tight" aria-labelledby="bellen">
        <h2 id="bellen">{w.bellen}</h2>
        <Numbers codes={["politie", "veilig-thuis", "lkha"]} />
        <p>
          <SourceLink id="WW-Z1" />
        </p>
      </section>
    </>
  );
}

function Check({ pagina }: { pagina: Extract<Belpagina, { is: "nakijken" }> }) {
  const { publiek: w, velden } = terugbelWoorden[useTaal()];
  const { waarden, token, wie, melding } = pagina;
  return (
    <>
      <h1>{w.klopt}</h1>
      {melding ? <Notification title={melding === "te-vaak" ? w.teVaak : w.verlopen} /> : null}
      <p className="lead">{w.belt(wie)}</p>
      <Facts
        facts={(["nummer", "uren", "codewoord", "nietWeten", "naam"] as const).map((naam) => ({
          label: velden[naam],
          value: waarden[naam],
        }))}
      />
      <p>{waarden.inspreken ? w.welInspreken : w.geenInspreken}</p>
      <input type="hidden" name="token" value={token} />
      {Object.entries(waarden).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <div className="row">
        <Button kind="main" name="naar" value="vraag">
          {w.vraag}
        </Button>
        <Button name="naar" value="terug">
          {w.terug}
        </Button>
      </div>
    </>
  );
}

function Asked({
  pagina: { wie, uiterlijkAt, opAfspraak, nu },
}: {
  pagina: Extract<Belpagina, { is: "gevraagd" }>;
}) {
  const taal = useTaal();
  const { publiek: w } = terugbelWoorden[taal];
  return (
    <PublicPage languageSwitch={false}>
      <title>{w.titel}</title>
      <article className="stack text">
        <h1>{w.gedaan}</h1>
        <p className="lead">
          {opAfspraak ? w.opAfspraak(wie) : w.uiterlijk(wie, momentTekst({ instant: uiterlijkAt, nu, taal }))}
        </p>
        <p>{w.anders}</p>
        <p>{w.geenCode}</p>
        <p>
          <strong>{w.gevaar}</strong>
        </p>
        <p className="soft small">{w.wissen}</p>
      </article>
    </PublicPage>
  );
}
