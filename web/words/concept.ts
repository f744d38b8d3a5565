const nl = {
  kop: (n: number) => (n === 1 ? "U hebt nog een concept" : `U hebt nog ${n} concepten`),
  verder: (wanneer: string) => `Verder met het concept van ${wanneer}`,
  weg: (wanneer: string) => `Gooi het concept van ${wanneer} weg`,
  bewaard: (wanneer: string) => `Concept bewaard, ${wanneer}`,
  mislukt:
    "Het concept kon niet worden bewaard. Wat u typte staat nog op deze bladzijde. Bent u uitgelogd of vergrendeld? Log in een ander tabblad in en typ verder.",
  bewaar: "Bewaar als concept",
};

const en: typeof nl = {
  kop: (n) => (n === 1 ? "You still have a draft" : `You still have ${n} drafts`),
  verder: (wanneer) => `Go on with the draft of ${wanneer}`,
  weg: (wanneer) => `Throw away the draft of ${wanneer}`,
  bewaard: (wanneer) => `Draft saved, ${wanneer}`,
  mislukt:
    "The draft could not be saved. What you typed is still on this page. Are you logged out or locked? Log in in another tab and type on.",
  bewaar: "Save as a draft",
};

/** The words around a draft that is kept while somebody types, the same for a report and for an advice. */
export const conceptWoorden = { nl, en };
