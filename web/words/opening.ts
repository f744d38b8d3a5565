import type { MelderDoel } from "#domain/access/melder-doel.ts";
import type { WeegGrond } from "#domain/casus/event.ts";
import type { Taal } from "./taal.ts";

type Vraag = { wie: string; doel: string; dag: string };

const nl = {
  uitleg:
    "Deze melder wil voor het gezin onbekend blijven. Daarom opent niemand de melder alleen: u vraagt het met een reden, een collega beslist, en een teamleider kijkt terug.",
  kort: "Toon de naam nooit aan het gezin. Noem hier ook niet wie de melder kan zijn.",
  vraag: "Vraag om de melder te openen",
  waarom: "Waarom is dit nodig?",
  waaromHint: "Alleen uw eigen organisatie leest dit. Schrijf niet op wie de melder kan zijn.",
  doel: {
    terugbellen: "om de melder iets te vragen",
    terugkoppelen: "om te laten weten wat er met de melding gebeurt",
    "veiligheid-melder": "voor de veiligheid van de melder",
  } satisfies Record<MelderDoel, string>,
  gevraagd: ({ wie, doel, dag }: Vraag) =>
    `${wie} vraagt de melder te openen, ${doel}. Beslis uiterlijk ${dag}.`,
  zelfGevraagd: ({ doel, dag }: Omit<Vraag, "wie">) =>
    `U vroeg de melder te openen, ${doel}. Een collega kan beslissen tot en met ${dag}.`,
  verlopen: ({ wie, doel }: Omit<Vraag, "dag">) =>
    `${wie} vroeg de melder te openen, ${doel}. Niemand besliste op tijd: de vraag is vervallen.`,
  zelfVerlopen: "Niemand besliste op tijd: uw vraag is vervallen. Vraag het opnieuw als het nog nodig is.",
  keurGoed: "Keur goed",
  keurGoedUitleg:
    "Na uw goedkeuring kan alleen uw collega de melder openen, voor dit ene doel. De teamleiders horen het meteen.",
  wijsAf: "Wijs af",
  waaromAf: "Waarom wijst u dit af?",
  open: ({ doel, dag }: Omit<Vraag, "wie">) =>
    `Een collega keurde het goed. U kunt de melder openen tot en met ${dag}, ${doel}. Elke keer komt in het logboek.`,
  openKnop: "Open de melder",
  loopt: ({ wie, doel, dag }: Vraag) =>
    `${wie} kreeg toestemming om de melder te openen, ${doel}, tot en met ${dag}. Een teamleider die niet meebesliste, kijkt terug.`,
  herzie: "Kijk terug op deze opening",
  terecht: "Was het terecht om de melder te openen?",
  watNu: "Wat vond u, en wat moet anders?",
  legVast: "Leg vast",
  dubbel: {
    kop: "Niemand kent de melder",
    uitleg:
      "Deze melding is dubbel anoniem: ook Veilig Thuis weet niet wie de melder is. Er valt dus niemand te openen, te bellen of terug te koppelen.",
    kort: "dubbel anoniem: niemand kent de melder",
    weegKop: "De melding wegen met een collega",
    weegUitleg:
      "Van deze casus kent ook Veilig Thuis geen melder, en niemand kan om uitleg vragen. Voordat Veilig Thuis zelf onderzoekt of voorwaarden stelt, weegt u met een collega of de melding dat kan dragen. Acuut gevaar wacht hier nooit op.",
    gewogen: "Uw organisatie heeft deze melding gewogen met een collega.",
    waarneming: "Wat zag of hoorde de melder zelf?",
    grond: "Waarom kan Veilig Thuis hierop verder?",
    gronden: {
      bevestigd: "iets anders bevestigt het",
      "kan-niet-wachten": "het kan niet wachten op bevestiging",
    } satisfies Record<WeegGrond, string>,
    toelichting: "Wat bevestigt het, of waarom kan het niet wachten?",
    met: "Met welke collega woog u dit?",
    weeg: "Leg de weging vast",
  },
};

const en: typeof nl = {
  uitleg:
    "This reporter wants to stay unknown to the family. So nobody opens the reporter alone: you ask it with a reason, a colleague decides, and a team leader reviews it.",
  kort: "Never show the name to the family. Do not say here either who the reporter may be.",
  vraag: "Ask to open the reporter",
  waarom: "Why is this needed?",
  waaromHint: "Only your own organisation reads this. Do not write who the reporter may be.",
  doel: {
    terugbellen: "to ask the reporter something",
    terugkoppelen: "to tell what happens with the report",
    "veiligheid-melder": "for the safety of the reporter",
  },
  gevraagd: ({ wie, doel, dag }) => `${wie} asks to open the reporter, ${doel}. Decide by ${dag}.`,
  zelfGevraagd: ({ doel, dag }) =>
    `You asked to open the reporter, ${doel}. A colleague can decide until ${dag}.`,
  verlopen: ({ wie, doel }) =>
    `${wie} asked to open the reporter, ${doel}. Nobody decided in time: the request lapsed.`,
  zelfVerlopen: "Nobody decided in time: your request lapsed. Ask again if it is still needed.",
  keurGoed: "Approve",
  keurGoedUitleg:
    "After your approval only your colleague can open the reporter, for this one purpose. The team leaders hear at once.",
  wijsAf: "Refuse",
  waaromAf: "Why do you refuse this?",
  open: ({ doel, dag }) =>
    `A colleague approved. You can open the reporter until ${dag}, ${doel}. Each time stands in the log.`,
  openKnop: "Open the reporter",
  loopt: ({ wie, doel, dag }) =>
    `${wie} got permission to open the reporter, ${doel}, until ${dag}. A team leader who had no part in it reviews it.`,
  herzie: "Review this opening",
  terecht: "Was it right to open the reporter?",
  watNu: "What did you find, and what must be different?",
  legVast: "Record",
  dubbel: {
    kop: "Nobody knows the reporter",
    uitleg:
      "This report is doubly anonymous: Veilig Thuis itself does not know who the reporter is. So there is nobody to open, to call or to give feedback to.",
    kort: "doubly anonymous: nobody knows the reporter",
    weegKop: "Weigh the report with a colleague",
    weegUitleg:
      "Of this case Veilig Thuis itself knows no reporter, and nobody can ask for an explanation. Before Veilig Thuis investigates or sets conditions itself, you weigh with a colleague whether the report can carry that. Acute danger never waits for this.",
    gewogen: "Your organisation has weighed this report with a colleague.",
    waarneming: "What did the reporter see or hear?",
    grond: "Why can Veilig Thuis go on with this?",
    gronden: {
      bevestigd: "something else confirms it",
      "kan-niet-wachten": "it cannot wait for confirmation",
    },
    toelichting: "What confirms it, or why can it not wait?",
    met: "With which colleague did you weigh this?",
    weeg: "Record the weighing",
  },
};

/** Opening a reporter who stays unknown to the family, and reports of which nobody knows the reporter. */
export const openingWoorden: Record<Taal, typeof nl> = { nl, en };
