import { data, type RouterContextProvider, redirect } from "react-router";
import { Toetsbesluit, uitkomsten } from "#domain/belangen/toets.ts";
import { beslisToets, readToetsen } from "#server/belangen/toetsen.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import { requireSession } from "../../session.ts";
import { belangenWoorden } from "../../words/belangen.ts";
import { isUuid } from "../casus/post.server.ts";
import { werktAanCasussen } from "../werk/werk.server.ts";

type Context = Readonly<RouterContextProvider>;

/** What came of a decision that was not recorded: of which check, what was typed, what is wrong. */
export type Antwoord = {
  van: string;
  uitkomst: string;
  reden: string;
  fout: { uitkomst?: string; reden?: string };
};

/** Which check a form is about: a casus and an employee. */
export const toetsSleutel = ({ casus, medewerker }: { casus: string; medewerker: string }): string =>
  `${casus}/${medewerker}`;

function requireWorker(context: Context) {
  const session = requireSession(context);
  if (!werktAanCasussen(session.sessie.actor)) throw data(null, 404);
  return session;
}

/** The checks that the reader decides; none for who decides nothing. */
export async function loadBelangen(context: Context, zoek: URLSearchParams) {
  const { services, sessie } = requireWorker(context);
  const toetsen = await readToetsen(services, sessie.actor);
  return {
    toetsen: toetsen.map((toets) => ({ ...toets, sleutel: toetsSleutel(toets) })),
    uitkomsten,
    zaad: services.newId(),
    nu: services.now().toString({ smallestUnit: "millisecond" }),
    gedaan: zoek.has("gedaan"),
  };
}

/** Records one decision. What is not for the reader to decide is as what is not there. */
export async function postBelang(context: Context, form: FormData) {
  const { services, sessie } = requireWorker(context);
  const tekst = (naam: string): string => {
    const waarde = form.get(naam);
    return typeof waarde === "string" ? waarde : "";
  };
  const gevraagd = { casus: tekst("casus"), medewerker: tekst("medewerker") };
  const van = toetsSleutel(gevraagd);
  // every form of ours carries one; without it two decisions could be taken for one
  if (!isUuid(tekst("zaad"))) throw data(null, 404);
  const [uitkomst, reden] = [tekst("uitkomst"), tekst("reden")];
  const gelezen = Toetsbesluit.safeParse({
    ...gevraagd,
    id: nameToUuid(tekst("zaad"), `belang/${van}/${uitkomst}/${reden}`),
    uitkomst,
    reden,
  });
  if (!gelezen.success) {
    const namen = gelezen.error.issues.map(({ path }) => path[0]);
    // what no form of ours sends is about nothing that is there
    if (namen.includes("casus") || namen.includes("medewerker")) throw data(null, 404);
    const w = belangenWoorden[sessie.taal].fout;
    const fout = {
      ...(namen.includes("uitkomst") && { uitkomst: w.uitkomst }),
      ...(namen.includes("reden") && { reden: w.reden }),
    };
    return data<Antwoord>({ van, uitkomst, reden, fout }, 422);
  }
  if (!(await beslisToets(services, sessie.actor, gelezen.data))) throw data(null, 404);
  return redirect("/werk/belangen?gedaan", 303);
}
