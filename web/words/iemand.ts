const nl = {
  kop: "U maakt zich zorgen om iemand",
  inleiding:
    "Familie, vriend, buur of klasgenoot: u hoeft niets zeker te weten en niets te bewijzen. Hier staat wat helpt, wat u beter laat, en wie u belt.",
  nietTerug: "Kwam iemand niet terug van een vakantie of reis?",
  doen: "Wat u kunt doen",
  laten: "Wat u beter niet doet",
  bellen: "Wie u belt, en wanneer",
  groepen: "Wie bent u voor die ander?",
  vragen: "Wilt u weten wat er nu moet gebeuren?",
  vragenTekst:
    "De wegwijzer stelt een paar vragen, zonder namen. U ziet dan wie verantwoordelijk is en wat er in deze situatie wel en niet kan. Er wordt niets bewaard.",
  vragenKnop: "Naar de vragen",
  melden: "Wilt u het melden?",
  meldenTekst: "Dat kan met een formulier. Het gezin hoeft niet te weten dat u het was.",
  meldenLink: "Naar het formulier",
  weten: "Lees wat het is, in gewone woorden",
  zelf: "Gaat het over uzelf?",
  zelfLink: "Naar de pagina over mij",
  beroep: "Werkt u hiermee?",
  beroepLink: "Naar de pagina voor professionals",
  gecontroleerd: (dag: string) => `Deze pagina is het laatst nagezien op ${dag}.`,
};

const en: typeof nl = {
  kop: "You are worried about somebody",
  inleiding:
    "Family, friend, neighbour or classmate: you need not be certain and need not prove anything. Here is what helps, what you had better leave, and whom to call.",
  nietTerug: "Did somebody not come back from a holiday or journey?",
  doen: "What you can do",
  laten: "What you had better not do",
  bellen: "Whom to call, and when",
  groepen: "Who are you to the other?",
  vragen: "Would you like to know what must happen now?",
  vragenTekst:
    "The guide asks a few questions, without names. You then see who is responsible and what is possible in this situation, and what is not. Nothing is kept.",
  vragenKnop: "To the questions",
  melden: "Would you like to report it?",
  meldenTekst: "You can do that with a form. The family need not know that it was you.",
  meldenLink: "To the form",
  weten: "Read what it is, in everyday words",
  zelf: "Is it about yourself?",
  zelfLink: "To the page about me",
  beroep: "Do you work with this?",
  beroepLink: "To the page for professionals",
  gecontroleerd: (dag) => `This page was last checked on ${dag}.`,
};

/** The words around the advice for somebody who worries about another. */
export const iemandWoorden = { nl, en };
