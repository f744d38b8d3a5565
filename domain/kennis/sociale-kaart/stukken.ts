import { rk, ww } from "../../protocol/bronnen.ts";
import { nagezien, type Stuk } from "../herkomst.ts";
import { landelijkeKaarten } from "./kaarten.ts";

/** The rows that ask for a sociale kaart, and who keeps it: its page names them. */
export const kaartBronnen = [ww("S1"), ww("S2"), ww("S3"), rk("3.9"), rk("7.19")] as const;

/** The sociale kaart as one piece: its cards have a day of checking of their own, where they are kept. */
export const kaartStukken: readonly Stuk[] = [
  {
    id: "sociale-kaart",
    soort: "tekst",
    titel: { nl: "De sociale kaart", en: "The map of help" },
    pagina: "/sociale-kaart",
    herkomst: {
      bronnen: [
        ...new Set([...kaartBronnen, ...landelijkeKaarten.flatMap(({ gegevens }) => gegevens.bronnen)]),
      ],
      ...nagezien,
    },
  },
];
