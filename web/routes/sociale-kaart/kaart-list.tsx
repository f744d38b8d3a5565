import { isLeeg, type Kaartfilter } from "#domain/kennis/sociale-kaart/filter.ts";
import { Button } from "../../components/button/button.tsx";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import { KaartLine } from "./kaart-line.tsx";
import type { Kaartpagina } from "./sociale-kaart.server.ts";

type Gevonden = NonNullable<Extract<Kaartpagina, { zoeken: unknown }>["zoeken"]["gevonden"]>;

/** Where a search is posted: what it finds is in sight at once, also on a phone. */
export const opGevonden = (taal: Taal): string => `${padIn(taal, "/sociale-kaart")}#gevonden`;

/** How many there are, the cards of this page, and the way to the next. */
export function KaartList({ gevonden, filter }: { gevonden: Gevonden; filter: Kaartfilter }) {
  const { zoeken } = kaartWoorden[useTaal()];
  const { kaarten, totaal } = gevonden;
  return (
    <section className="stack" aria-labelledby="gevonden">
      <h2 id="gevonden">{zoeken.lijst}</h2>
      <p role="status">
        <strong>{isLeeg(filter) ? zoeken.alles(totaal) : zoeken.gevonden(totaal, filter.zoek)}</strong>
      </p>
      {filter.taal ? <p className="soft small">{zoeken.taalLeeg}</p> : null}
      {totaal === 0 ? <p>{zoeken.niets}</p> : null}
      <ul className="plain-list lines">
        {kaarten.map((kaart) => (
          <KaartLine key={kaart.id} kaart={kaart} />
        ))}
      </ul>
      <Pages gevonden={gevonden} filter={filter} />
      {totaal > 0 ? <SaveList filter={filter} /> : null}
    </section>
  );
}

/** The same list as a file; the filter is posted along. */
function SaveList({ filter }: { filter: Kaartfilter }) {
  const taal = useTaal();
  const { bewaar, bewaarUitleg } = kaartWoorden[taal].zoeken;
  return (
    <form method="post" action={padIn(taal, "/sociale-kaart/uitvoer")} className="row small">
      <FilterFields filter={filter} />
      <Button kind="plain">{bewaar}</Button>
      <span className="soft">{bewaarUitleg}</span>
    </form>
  );
}

/** Turning the page posts what was asked again. */
function Pages({ gevonden: { blad, bladen }, filter }: { gevonden: Gevonden; filter: Kaartfilter }) {
  const taal = useTaal();
  const { zoeken } = kaartWoorden[taal];
  if (bladen === 1) return null;
  return (
    <form method="post" action={opGevonden(taal)} className="row">
      <FilterFields filter={filter} />
      {blad > 1 ? (
        <Button name="blad" value={String(blad - 1)}>
          {zoeken.vorige}
        </Button>
      ) : null}
      <span>{formulierWoorden[taal].blad(blad, bladen)}</span>
      {blad < bladen ? (
        <Button name="blad" value={String(blad + 1)}>
          {zoeken.volgende}
        </Button>
      ) : null}
    </form>
  );
}

/** A filter as hidden fields, for a form that asks the same again. */
export function FilterFields({ filter }: { filter: Kaartfilter }) {
  return Object.entries(filter).map(([naam, waarde]) => (
    <input key={naam} type="hidden" name={naam} value={waarde === true ? "ja" : String(waarde)} />
  ));
}
