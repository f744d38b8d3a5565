import { Facts } from "../../components/facts/facts.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { veiligheidWoorden } from "../../words/veiligheid.ts";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";
import { CommandForm } from "./command-form.tsx";
import { Due } from "./due.tsx";
import { TekstVeld } from "./fields.tsx";

/** What a receiver needs to weigh an offer, without a name, and the two answers first. */
export function OfferCard() {
  const taal = useTaal();
  const w = formulieren[taal].overdracht;
  const pagina = useCasus();
  const { casus, aanbodTekst, slachtoffer, land, taken } = pagina;
  const naam = useNamen(pagina);
  const { aanbod, feiten } = casus;
  if (!aanbod) return null;
  const voor = taken.find(({ formulier }) => formulier === "AanvaardOverdracht")?.voor;
  const { betrokkenen, teksten } = aanbod.paklijst;
  return (
    <section className="offer stack" aria-labelledby="aanbod">
      <h2 id="aanbod">{w.weeg(naam.organisatie(aanbod.van.id))}</h2>
      {aanbod.spoed ? <p className="urgent">{w.spoed}</p> : null}
      {voor ? (
        <p>
          {w.openVoor} <Due voor={voor} pagina={pagina} />
        </p>
      ) : null}
      <div className="offer-answers">
        <CommandForm command="AanvaardOverdracht" button={w.aanvaard} kind="main">
          <input type="hidden" name="overdracht" value={aanbod.overdracht} />
          <p className="small soft">{w.aanvaardUitleg}</p>
        </CommandForm>
        <CommandForm command="WeigerOverdracht" button={w.weiger}>
          <input type="hidden" name="overdracht" value={aanbod.overdracht} />
          <TekstVeld name="reden" label={w.redenWeigeren} hint={w.redenHint} rows={2} />
        </CommandForm>
      </div>
      <p className="soft small">{w.watUZiet}</p>
      {aanbodTekst ? <blockquote className="told">{aanbodTekst}</blockquote> : null}
      <Facts
        facts={[
          {
            label: begrippen[taal].feit.vormen,
            value: feiten.vormen?.map((v) => begrippen[taal].vorm[v]).join(", "),
          },
          {
            label: begrippen[taal].feit.leeftijd,
            value: slachtoffer.jaren === undefined ? undefined : casusWoorden[taal].jaar(slachtoffer.jaren),
          },
          { label: begrippen[taal].feit.verblijf, value: land },
          {
            label: begrippen[taal].feit.inschrijving,
            value: slachtoffer.inschrijving && begrippen[taal].inschrijving[slachtoffer.inschrijving],
          },
          {
            label: begrippen[taal].feit.veiligheid,
            value: aanbod.veiligheid && veiligheidWoorden[taal][aanbod.veiligheid],
          },
          {
            label: begrippen[taal].feit.besluitVeiligThuis,
            value: aanbod.besluit && begrippen[taal].besluit[aanbod.besluit],
          },
          { label: w.mensen, value: w.gaanMee(betrokkenen.length, teksten.length) },
        ]}
      />
      <div className="row">
        {w.grond[aanbod.grond]}
        {aanbod.bronnen.map((bron) => (
          <SourceLink key={bron} id={bron} />
        ))}
      </div>
    </section>
  );
}
