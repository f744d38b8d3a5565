import { data } from "react-router";
import { leesMee, type Opmerking } from "#domain/melding/meelezen.ts";
import { leesMelding } from "#domain/melding/melding.ts";
import { type Uitkomst, uitkomstVan } from "#domain/melding/uitkomst.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { pageContext } from "../../context.ts";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { meldenWoorden } from "../../words/melden.ts";
import { FormLanguage } from "../meldcode/form-language.tsx";
import type { Filled } from "../meldcode/meld-blok.tsx";
import { toonSignalen } from "../meldcode/stand.ts";
import type { Route } from "./+types/melden";
import { codeIn } from "./later.server.ts";
import { ReportForm } from "./report-form.tsx";
import "../wegwijzer/wegwijzer.css";
import "../meldcode/meldcode.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

type Shown = Filled & { uitkomst: Uitkomst; isReadAlong: boolean; conceptcode: string };

function toon(form: FormData, context: Readonly<Route.LoaderArgs["context"]>): Shown {
  const { melding, fouten } = leesMelding(form);
  const opmerkingen: readonly Opmerking[] = leesMee(melding);
  const nu = context.get(pageContext).services.now();
  const vandaag = nu.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
  const naar = form.get("naar");
  return {
    antwoorden: [...melding],
    fouten,
    opmerkingen,
    signalen: toonSignalen(melding, Number(form.get("signalen")) + (naar === "signaal" ? 1 : 0), 3),
    uitkomst: uitkomstVan(melding, vandaag),
    isReadAlong: naar === "meelezen",
    conceptcode: codeIn(form),
  };
}

/** Every question, with nothing filled in. */
export const loader = ({ context }: Route.LoaderArgs) => toon(new FormData(), context);

/** The same with what was typed, here or in the assistant, and what reading along remarks; nothing of it is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  const getoond = toon(await request.formData(), context);
  return data(getoond, { status: getoond.fouten.length > 0 ? 422 : 200 });
}

/** The preview of the report form: every question on one page, to read first (WW-Z6), to print or to fill in. */
export default function Melden({ loaderData, actionData }: Route.ComponentProps) {
  const { uitkomst, isReadAlong, conceptcode, ...filled } = actionData ?? loaderData;
  return (
    <PublicPage languageSwitch={<FormLanguage pad="/melden" here="taal" onEnter="meelezen" />}>
      {/* a neutral name: whoever looks over a shoulder reads nothing from the tab */}
      <title>{meldenWoorden[useTaal()].titel}</title>
      <ReportForm filled={filled} uitkomst={uitkomst} isReadAlong={isReadAlong} conceptcode={conceptcode} />
    </PublicPage>
  );
}
