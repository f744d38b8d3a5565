import { data } from "react-router";
import { type Uitkomst, uitkomstVan } from "#domain/melding/uitkomst.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import type { Route } from "./+types/meldcode";
import { FormLanguage } from "./form-language.tsx";
import { OutcomePage } from "./outcome-page.tsx";
import { PartPage } from "./part-page.tsx";
import { meldingVan, type Stand, standVan } from "./stand.ts";
import "../wegwijzer/wegwijzer.css";
import "./meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

type Context = Route.LoaderArgs["context"];

function naar(form: FormData, context: Readonly<Context>): { stand: Stand; uitkomst: Uitkomst } {
  const nu = context.get(pageContext).services.now();
  const vandaag = nu.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
  const stand = standVan(form);
  return { stand, uitkomst: uitkomstVan(meldingVan(stand.antwoorden), vandaag) };
}

/** The first part, with nothing filled in. */
export const loader = ({ context }: Route.LoaderArgs) => naar(new FormData(), context);

/** Whatever follows from what is in the form; nothing of it is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  const antwoord = naar(await request.formData(), context);
  return data(antwoord, { status: antwoord.stand.fouten.length > 0 ? 422 : 200 });
}

/** The assistant for the reporting code: five steps in any order, five weighings, and what comes of them by the tables. */
export default function Meldcode({ loaderData, actionData }: Route.ComponentProps) {
  const { stand, uitkomst } = actionData ?? loaderData;
  return (
    <PublicPage languageSwitch={<FormLanguage pad="/meldcode" here={stand.open} onEnter="verder" />}>
      {/* a neutral name: whoever looks over a shoulder reads nothing from the tab */}
      <title>{meldcodeWoorden[useTaal()].titel}</title>
      {stand.open === "uitkomst" ? (
        <OutcomePage stand={stand} uitkomst={uitkomst} />
      ) : (
        <PartPage stand={stand} deel={stand.open} uitkomst={uitkomst} />
      )}
    </PublicPage>
  );
}
