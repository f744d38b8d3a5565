import { gesprekVelden } from "./conversation-rows.ts";

const persoon = [
  "rol",
  "naam",
  "geboortedatum",
  "leeftijd.jaren",
  "geslacht",
  "land",
  "plaats",
  "adres",
  "adresGeheim",
  "bereikbaar",
  "inschrijving",
  "gemeente",
];
const melding = [
  "acuutGevaar",
  "vrager",
  "kanaal",
  "ontvangenOp",
  "melder.naam",
  "melder.organisatie",
  "melder.bereikbaar",
  "melder.anoniem",
  "toelichting",
  "vormen",
  "eermotief",
  "regio",
  "redenRegio",
  "advies",
];
const machinerie = ["csrf", "zaad", "concept", "doe"];
const bekend = new Set([
  ...machinerie,
  ...melding,
  ...gesprekVelden,
  ...persoon.map((veld) => `slachtoffer.${veld}`),
]);

/** A hundred rows, which is more than a report may have. */
const rij = /^overigen\.(\d|[1-9]\d)\.(.+)$/;

/** Whether a name is that of a field of the report; whatever else is posted is not looked at. */
export function isMeldingveld(naam: string): boolean {
  const [, , veld = ""] = rij.exec(naam) ?? [];
  return bekend.has(naam) || persoon.includes(veld);
}

/** The posted form of a report, with only the fields there are. */
export async function leesIntakeForm(request: Request): Promise<FormData> {
  const form = await request.formData();
  for (const naam of new Set(form.keys())) if (!isMeldingveld(naam)) form.delete(naam);
  return form;
}

/** Takes a row of another person out. */
export function haalRijWeg(form: FormData, nummer: string): void {
  for (const naam of new Set(form.keys())) if (naam.startsWith(`overigen.${nummer}.`)) form.delete(naam);
}

/** Adds an empty row after the last one; nothing when there is room for no more. */
export function voegRijToe(form: FormData): void {
  const nummers = [...form.keys()].map((naam) => Number(rij.exec(naam)?.[1] ?? -1));
  const naam = `overigen.${Math.max(-1, ...nummers) + 1}.naam`;
  if (isMeldingveld(naam)) form.append(naam, "");
}
