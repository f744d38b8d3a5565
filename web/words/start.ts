/** The sentences of the start page and of the two pages that stand in for another. */
export const words = {
  nl: {
    title: "Schakel",
    intro: "Wie is verantwoordelijk, wat moet, wat mag niet en voor wanneer.",
    notFound: { title: "Niet gevonden", text: "Deze pagina bestaat niet." },
    defect: { title: "Er ging iets mis", text: "Het is vastgelegd. Probeer het later opnieuw." },
  },
  en: {
    title: "Schakel",
    intro: "Who is responsible, what must be done, what must not, and by when.",
    notFound: { title: "Not found", text: "This page does not exist." },
    defect: { title: "Something went wrong", text: "It has been recorded. Please try again later." },
  },
};
