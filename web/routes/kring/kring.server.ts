import { data, type RouterContextProvider, redirect } from "react-router";
import { heeftRol } from "#domain/access/actor.ts";
import { Kringopgave, meesteNaasten } from "#domain/belangen/toets.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { dropKring, readKringstand, saveKring } from "#server/belangen/kring.ts";
import { requireSession } from "../../session.ts";
import { kringWoorden } from "../../words/kring.ts";
import type { Taal } from "../../words/taal.ts";

type Context = Readonly<RouterContextProvider>;

/** A part of the form by the name of its field, and what is wrong with it. */
export type Fout = { id: string; text: string };
/** What came of a form that could not be kept: what was typed, and what is wrong. */
export type Antwoord = { fouten: Fout[]; waarden: Record<string, string> };

/** Only who can meet a case, or a line about one, has a circle to tell; for anybody else the page is not there. */
function requireEmployee(context: Context) {
  const session = requireSession(context);
  if (!heeftRol(session.sessie.actor, "medewerker", "teamleider", "logcontrole")) throw data(null, 404);
  return session;
}

/** How much the reader told, and when. */
export async function loadKring(context: Context, zoek: URLSearchParams) {
  const { services, sessie } = requireEmployee(context);
  const gedaan = (["bewaard", "gewist"] as const).find((wat) => zoek.get("gedaan") === wat);
  return {
    stand: await readKringstand(services, sessie.actor),
    nu: services.now().toString({ smallestUnit: "millisecond" }),
    gedaan,
  };
}

/** The places of the form for somebody near. */
export const plaatsen = Array.from({ length: meesteNaasten }, (_, n) => n + 1);

/** Keeps or clears what the reader tells. The answer is the same whatever follows from it. */
export async function postKring(context: Context, form: FormData) {
  const { services, sessie } = requireEmployee(context);
  const { actor, taal } = sessie;
  const doe = form.get("doe");
  if (doe === "wis") {
    await dropKring(services, actor);
    return redirect("/mijn/kring?gedaan=gewist", 303);
  }
  const tekst = (naam: string): string => {
    const waarde = form.get(naam);
    return typeof waarde === "string" ? waarde.trim() : "";
  };
  const velden = [
    "familienamen",
    "postcode",
    "huisnummer",
    ...plaatsen.flatMap((n) => [`naam-${n}`, `geboren-${n}`]),
  ];
  const waarden = Object.fromEntries(velden.map((naam) => [naam, tekst(naam)]));
  if (doe !== "bewaar") {
    const fouten = [{ id: "familienamen", text: kringWoorden[taal].fout.onbekend }];
    return data<Antwoord>({ fouten, waarden }, 400);
  }
  const ingevuld = plaatsen.filter((n) => tekst(`naam-${n}`) !== "" || tekst(`geboren-${n}`) !== "");
  const opgave = {
    familienamen: tekst("familienamen")
      .split(/\r?\n/)
      .map((regel) => regel.trim())
      .filter(Boolean),
    ...(tekst("postcode") && { postcode: tekst("postcode") }),
    ...(tekst("huisnummer") && { huisnummer: tekst("huisnummer") }),
    naasten: ingevuld.map((n) => ({ naam: tekst(`naam-${n}`), geboortedatum: tekst(`geboren-${n}`) })),
  };
  const gelezen = Kringopgave.safeParse(opgave);
  const vandaag = dayOf(services.now());
  const fouten = foutenIn(
    { paden: gelezen.error?.issues.map(({ path }) => path) ?? [], opgave, ingevuld, vandaag },
    taal,
  );
  if (!gelezen.success || fouten.length > 0) return data<Antwoord>({ fouten, waarden }, 422);
  await saveKring(services, actor, gelezen.data);
  return redirect("/mijn/kring?gedaan=bewaard", 303);
}

type Opgave = {
  familienamen: string[];
  postcode?: string;
  huisnummer?: string;
  naasten: { naam: string; geboortedatum: string }[];
};

function foutenIn(
  of: {
    paden: readonly (readonly PropertyKey[])[];
    opgave: Opgave;
    ingevuld: readonly number[];
    vandaag: string;
  },
  taal: Taal,
): Fout[] {
  const { paden, opgave, ingevuld, vandaag } = of;
  const w = kringWoorden[taal].fout;
  const { familienamen, postcode, huisnummer, naasten } = opgave;
  if (familienamen.length + naasten.length === 0 && !postcode && !huisnummer)
    return [{ id: "familienamen", text: w.leeg }];
  const isFout = (...deel: readonly PropertyKey[]) =>
    paden.some((pad) => deel.every((naam, plaats) => pad[plaats] === naam));
  return [
    ...(isFout("familienamen") ? [{ id: "familienamen", text: w.familienamen }] : []),
    ...(isFout("postcode") || (huisnummer && !postcode) ? [{ id: "postcode", text: w.postcode }] : []),
    ...(isFout("huisnummer") || (postcode && !huisnummer) ? [{ id: "huisnummer", text: w.huisnummer }] : []),
    ...ingevuld.flatMap((n, plaats) => [
      ...(isFout("naasten", plaats, "naam") ? [{ id: `naam-${n}`, text: w.naam(n) }] : []),
      ...(isFout("naasten", plaats, "geboortedatum") || (naasten[plaats]?.geboortedatum ?? "") > vandaag
        ? [{ id: `geboren-${n}`, text: w.geboren(n) }]
        : []),
    ]),
  ];
}
