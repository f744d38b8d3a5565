import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { organisatieNamen } from "../../words/organisaties.ts";
import type { CasusPagina } from "./casus.server.ts";

/** What organisations and people are called on a page of this casus. */
export function useNamen({ namen, betrokkenen }: Pick<CasusPagina, "namen" | "betrokkenen">) {
  const taal = useTaal();
  const woorden = casusWoorden[taal];
  return {
    /** By id of an organisation, or by the code of a kind. */
    organisatie: (idOfSoort: string): string => {
      const naam = namen.organisaties[idOfSoort];
      if (naam) return naam;
      return isSoort(idOfSoort) ? organisatieNamen[taal][idOfSoort] : woorden.eenOrganisatie;
    },
    medewerker: (id: string): string => namen.medewerkers[id] ?? woorden.eenMedewerker,
    betrokkene: (id: string): string => {
      const gevonden = betrokkenen.find((betrokkene) => betrokkene.id === id);
      if (!gevonden) return woorden.iemand;
      return gevonden.gegevens.naam ?? woorden.zonderNaam(begrippen[taal].rol[gevonden.gegevens.rol]);
    },
  };
}

type Soort = keyof (typeof organisatieNamen)["nl"];
const isSoort = (code: string): code is Soort => code in organisatieNamen.nl;
