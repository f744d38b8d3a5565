import { Facts } from "../../components/facts/facts.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { begrippen } from "../../words/begrippen.ts";
import { dagTekst } from "../../words/tijd.ts";
import type { AdviesPagina } from "./advies.server.ts";

/** That whoever asks stays responsible, and that whoever advises does not lead the case: on every page of an advice. */
export function Verantwoordelijk() {
  const w = adviesWoorden[useTaal()];
  return (
    <Notification>
      <p>
        <strong>{w.blijft}</strong> {w.geenRegie}
      </p>
      <div className="row small">
        <SourceLink id="WW-A5" />
        <SourceLink id="LKHA-1.4b" />
      </div>
    </Notification>
  );
}

/** Where it stands, what it is about and who asks: never whom it is about. */
export function AdviesFeiten({ pagina }: { pagina: AdviesPagina }) {
  const taal = useTaal();
  const w = adviesWoorden[taal];
  const { bladzijde: b } = w;
  const { advies, stand, vrager, vandaag, gemeente, bij, van, isGever } = pagina;
  const { consult } = advies;
  const dag = (op: string) => dagTekst({ dag: op, vandaag, taal });
  const verteld = Object.entries(advies.uitleg).map(([wat, op]) =>
    b.uitlegOp(w.uitleg[wat as keyof typeof w.uitleg], dag(op)),
  );
  return (
    <div className="advies-facts">
      <Facts
        facts={[
          {
            label: b.stand,
            value: consult && isGever ? w.standBijU[stand] : w.stand[consult ? "consult" : "advies"][stand],
          },
          {
            label: b.uitkomst,
            value: consult?.uitkomst && begrippen[taal].consultUitkomst[consult.uitkomst],
          },
          { label: b.spoed, value: consult?.spoed ? b.spoedJa : undefined },
          { label: b.risico, value: advies.risico && w.risico[advies.risico] },
          { label: b.vormen, value: advies.vormen.map((vorm) => begrippen[taal].vorm[vorm]).join(", ") },
          { label: b.buitenland, value: consult && w.buitenland[consult.inBuitenland] },
          { label: b.leeftijd, value: consult && w.leeftijd[consult.leeftijd] },
          {
            label: b.wieVraagt,
            value: [
              begrippen[taal].vrager[advies.hoedanigheid],
              advies.sector && w.sector[advies.sector],
              !advies.opNaam && b.anoniem,
            ]
              .filter(Boolean)
              .join(", "),
          },
          { label: b.naam, value: vrager?.naam },
          { label: b.organisatie, value: vrager?.organisatie ?? van },
          { label: b.bereikbaar, value: vrager?.bereikbaar },
          { label: b.gemeente, value: gemeente },
          { label: b.deskundige, value: isGever ? undefined : bij },
          { label: b.gevraagdOp, value: dag(advies.gevraagdOp) },
          { label: b.contact, value: advies.volgendContactOp && dag(advies.volgendContactOp) },
          { label: b.onderwerpen, value: advies.onderwerpen.map((een) => w.onderwerp[een]).join(", ") },
          { label: b.verteld, value: verteld.join("; ") },
        ]}
      />
    </div>
  );
}
