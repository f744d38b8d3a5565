import type { OpmerkingSoort } from "#domain/melding/meelezen.ts";
import type { Taal } from "./taal.ts";

type Tekst = { zin: string; woorden?: string };

const nl: Record<OpmerkingSoort, Tekst> = {
  "oordeel-in-feit": {
    zin: "Hier staat misschien een uitleg of oordeel. Schrijf op wat u zag of hoorde; uw uitleg kan in het veld daarvoor.",
    woorden: "Let op",
  },
  "diagnose-in-feit": {
    zin: "Dit lijkt een diagnose. Noem wie die stelde, of beschrijf wat u zag.",
    woorden: "Let op",
  },
  "dag-ontbreekt": { zin: "Wanneer was dit? Een dag bij benadering is genoeg." },
  "te-lang": { zin: "Dit is lang. Korter leest Veilig Thuis sneller wat nu telt." },
  "bron-ontbreekt": { zin: "Dit komt van een ander. Noem wie het zag of zei, of uit welk stuk het komt." },
  "hypothese-zonder-feit": { zin: "Noem bij uw vermoeden de feiten waarop het rust." },
  "diagnose-zonder-deskundige": {
    zin: "Noem wie de diagnose stelde. Is dat geen deskundige, laat de diagnose dan weg.",
  },
  "gesprek-niet-veilig": {
    zin: "Voer het gesprek nog niet. Bespreek eerst met Veilig Thuis of en hoe het veilig kan.",
  },
  "niet-ingelicht-zonder-grond": { zin: "Weten zij het niet, noem dan ten minste één reden." },
  "alleen-relatie": {
    zin: "De relatie sparen is geen goede reden als het daardoor onveilig blijft. Leg uit waarom het hier toch zwaarder weegt.",
  },
};

const en: Record<OpmerkingSoort, Tekst> = {
  "oordeel-in-feit": {
    zin: "This may be an interpretation or a judgement. Write down what you saw or heard; your interpretation can go in its own field.",
    woorden: "Mind",
  },
  "diagnose-in-feit": {
    zin: "This looks like a diagnosis. Name who made it, or describe what you saw.",
    woorden: "Mind",
  },
  "dag-ontbreekt": { zin: "When was this? An approximate day will do." },
  "te-lang": { zin: "This is long. If it is shorter, Veilig Thuis reads sooner what counts now." },
  "bron-ontbreekt": {
    zin: "This comes from somebody else. Name who saw or said it, or the document it comes from.",
  },
  "hypothese-zonder-feit": { zin: "With your supposition name the facts on which it rests." },
  "diagnose-zonder-deskundige": {
    zin: "Name who made the diagnosis. If that was no expert, leave the diagnosis out.",
  },
  "gesprek-niet-veilig": {
    zin: "Do not hold the talk yet. First discuss with Veilig Thuis whether and how it can be done safely.",
  },
  "niet-ingelicht-zonder-grond": { zin: "If they do not know, name at least one reason." },
  "alleen-relatie": {
    zin: "Sparing the relation is no good reason if it stays unsafe because of it. Explain why it weighs more here all the same.",
  },
};

/** What reading along remarks; `woorden` stands before the words that gave rise to it. */
export const opmerkingWoorden: Record<Taal, Record<OpmerkingSoort, Tekst>> = { nl, en };
