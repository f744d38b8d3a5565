import { Moment } from "../../components/moment/moment.tsx";
import { Refusal } from "../../components/refusal/refusal.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
import type { Route } from "./+types/overdracht";
import type { CasusPagina } from "./casus.server.ts";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";
import { CommandForm } from "./command-form.tsx";
import { Due } from "./due.tsx";
import { KeuzeGroep, KeuzeVeld, TekstVeld } from "./fields.tsx";
import { Forbidden } from "./forbidden.tsx";
import { FormFold } from "./form-fold.tsx";
import { OfferCard } from "./offer-card.tsx";
import { postCasus } from "./post.server.ts";
import { loadReceivers, type Receivers } from "./receivers.server.ts";
import { RefusedAnswer } from "./refused-answer.tsx";

/** To whom this casus can be offered. */
export const loader = ({ context }: Route.LoaderArgs) => loadReceivers(context);
/** One posted form is one command. */
export const action = (args: Route.ActionArgs) => postCasus(args);

/** Handing the case over: the open offer, or the form to make one, or whose it is to do so; then the region. */
export default function Overdracht({ loaderData: receivers }: Route.ComponentProps) {
  const w = formulieren[useTaal()].overdracht;
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const { casus, zelf, acties, weigering } = pagina;
  const { aanbod } = casus;
  if (aanbod?.naar.id === zelf.id)
    return (
      <>
        <RefusedAnswer />
        <OfferCard />
      </>
    );
  return (
    <>
      <RefusedAnswer />
      {weigering ? (
        <Refusal
          title={w.teruggegeven(naam.organisatie(weigering.door))}
          text={weigering.tekst ?? ""}
          sources={[]}
        />
      ) : null}
      {aanbod ? <OpenOffer aanbod={aanbod} /> : null}
      {!aanbod && acties.includes("BiedOverdrachtAan") ? <Offer receivers={receivers} /> : null}
      {!aanbod && !acties.includes("BiedOverdrachtAan") ? <p>{w.nietAanU}</p> : null}
      {acties.includes("StelRegioVast") ? <Region receivers={receivers} /> : null}
    </>
  );
}

/** An offer nobody answered yet: who has not accepted, by when, what goes along, and the way to take it back. */
function OpenOffer({ aanbod }: { aanbod: NonNullable<CasusPagina["casus"]["aanbod"]> }) {
  const taal = useTaal();
  const w = formulieren[taal].overdracht;
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const { acties, nu, taken, aanbodTekst } = pagina;
  const { naar, aangebodenAt, paklijst, grond, bronnen, overdracht, spoed } = aanbod;
  const voor = taken.find(({ formulier }) => formulier === "TrekOverdrachtIn")?.voor;
  return (
    <section className="offer stack" aria-labelledby="open-aanbod">
      <h2 id="open-aanbod">{w.openKop}</h2>
      <p>
        <strong>{w.open(naam.organisatie(naar.id))}</strong> {casusWoorden[taal].aangeboden}{" "}
        <Moment at={aangebodenAt} now={nu} />.
      </p>
      {spoed ? <p className="urgent">{w.spoed}</p> : null}
      {voor ? (
        <p>
          {w.openVoor} <Due voor={voor} pagina={pagina} />
        </p>
      ) : null}
      {aanbodTekst ? <blockquote className="told">{aanbodTekst}</blockquote> : null}
      <p>{w.gaanMee(paklijst.betrokkenen.length, paklijst.teksten.length)}</p>
      <div className="row">
        {w.grond[grond]}
        {bronnen.map((bron) => (
          <SourceLink key={bron} id={bron} />
        ))}
      </div>
      {acties.includes("TrekOverdrachtIn") ? (
        <FormFold form="TrekOverdrachtIn" title={w.trekIn}>
          <CommandForm command="TrekOverdrachtIn" button={w.trekIn}>
            <input type="hidden" name="overdracht" value={overdracht} />
            <TekstVeld name="reden" label={w.redenIntrekken} rows={2} />
          </CommandForm>
        </FormFold>
      ) : null}
    </section>
  );
}

function Offer({ receivers }: { receivers: Receivers }) {
  const taal = useTaal();
  const w = formulieren[taal].overdracht;
  const { nietNu } = formulieren[taal].veiligheid;
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const { betrokkenen, teksten, wegingen } = pagina;
  const dicht = wegingen.ontvangers
    .filter(({ oordeel, afwijkbaar }) => oordeel !== "mag" && !afwijkbaar)
    .map((weging) => ({ ...weging, label: soortNaam(weging.soort, taal) }));
  const gesloten = new Set(dicht.map(({ soort }) => soort));
  const { eerst, overige } = inOrder(receivers, pagina);
  const opties = [
    ...eerst.map(({ id, naam }) => ({ value: id, label: `${naam} (${w.voorgesteld})` })),
    ...overige
      .filter(({ soort }) => !gesloten.has(soort))
      .map(({ id, naam }) => ({ value: id, label: naam })),
  ];
  return (
    <section className="stack" aria-labelledby="overdragen">
      <h2 id="overdragen">{w.bied}</h2>
      <p className="soft">{w.biedUitleg}</p>
      <CommandForm command="BiedOverdrachtAan" button={w.verstuur} kind="main">
        <KeuzeVeld
          name="naar"
          label={w.naar}
          options={opties}
          start={eerst.length === 1 ? eerst[0]?.id : undefined}
        />
        <TekstVeld name="toelichting" label={w.waarom} hint={w.waaromHint} />
        <KeuzeGroep
          type="checkbox"
          name="paklijst.betrokkenen"
          label={w.mensen}
          hint={w.mensenHint}
          options={betrokkenen.map(({ id }) => ({ value: id, label: naam.betrokkene(id) }))}
          start={betrokkenen.filter(({ isSlachtoffer }) => isSlachtoffer).map(({ id }) => id)}
        />
        {teksten.length > 0 ? (
          <KeuzeGroep
            type="checkbox"
            name="paklijst.teksten"
            label={w.teksten}
            hint={w.tekstenHint}
            options={teksten.map(({ id, inhoud }) => ({ value: id, label: shortened(inhoud) }))}
            start={pagina.meldingTeksten}
          />
        ) : null}
        <KeuzeGroep type="checkbox" name="warm" label={w.hoe} options={[{ value: "ja", label: w.warm }]} />
      </CommandForm>
      <Forbidden title={nietNu} wegingen={dicht} />
    </section>
  );
}

/**
 * The receivers of the kind that the guide or the decision names come first; of Veilig Thuis the region of the victim,
 * of others those who work in that municipality, or all when nobody does.
 */
function inOrder({ ontvangers, regioVan }: Receivers, { paneel, casus, slachtoffer, zelf }: CasusPagina) {
  const naar =
    paneel.overdracht?.naar ??
    (zelf.soort === "lkha" && slachtoffer.land === "NL" ? "veilig-thuis" : casus.besluit?.besluit);
  const gemeente = slachtoffer.gemeente ?? "";
  const regio = casus.regio?.id ?? regioVan[gemeente];
  const vanSoort = ontvangers.filter(({ soort }) => soort === naar);
  const nabij = vanSoort.filter(({ id, soort, gemeenten }) => {
    if (soort === "veilig-thuis") return id === regio;
    return gemeenten.length === 0 || gemeente === "" || gemeenten.includes(gemeente);
  });
  const eerst = nabij.length > 0 || naar === "veilig-thuis" ? nabij : vanSoort;
  return { eerst, overige: ontvangers.filter((ontvanger) => !eerst.includes(ontvanger)) };
}

const soortNaam = (soort: string, taal: Parameters<typeof organisatieNaam>[1]): string =>
  organisatieNaam(soort as Parameters<typeof organisatieNaam>[0], taal);

const shortened = (tekst: string): string => (tekst.length > 140 ? `${tekst.slice(0, 137)}…` : tekst);

function Region({ receivers: { regios, regioVan } }: { receivers: Receivers }) {
  const w = formulieren[useTaal()].overdracht;
  const pagina = useCasus();
  const { casus, slachtoffer } = pagina;
  const nu = casus.regio?.id ?? regioVan[slachtoffer.gemeente ?? ""];
  return (
    <section className="stack" aria-labelledby="regio">
      <h2 id="regio">{w.regio}</h2>
      <p>{regios.find(({ id }) => id === nu)?.naam ?? w.regioOnbekend}</p>
      <FormFold form="StelRegioVast" title={w.stelRegioVast}>
        <CommandForm command="StelRegioVast" button={w.stelRegioVast}>
          <p className="small soft">{w.regioUitleg}</p>
          <KeuzeVeld
            name="regio"
            label={w.regio}
            options={regios.map(({ id, naam }) => ({ value: id, label: naam }))}
            start={nu}
          />
          <TekstVeld name="reden" label={w.redenRegio} rows={2} />
        </CommandForm>
      </FormFold>
    </section>
  );
}
