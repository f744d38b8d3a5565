import { deskundigen, type SignaalVorm } from "#domain/kennis/deskundigen.ts";
import { delen } from "#domain/kennis/signalen/lijst.ts";
import { drieVragen, geenTest, vormPaden } from "#domain/kennis/signalen.ts";
import { metHoofdletter, metTermen, termen } from "#domain/kennis/termen.ts";
import { Button } from "../../components/button/button.tsx";
import { CallsWhen } from "../../components/calls-when/calls-when.tsx";
import { useTaal } from "../../language.ts";
import { signalenWoorden } from "../../words/signalen.ts";
import { padIn } from "../../words/taal.ts";
import { type Aangevinkt, isMeteen, regelsVan } from "./aangevinkt.ts";
import { CallToday } from "./call-today.tsx";
import { lijstId } from "./checklist.tsx";

/** A page to print: only what was ticked, with room for what was seen, when and by whom. */
export function Sheet({ vorm, aangevinkt }: { vorm: SignaalVorm; aangevinkt: Aangevinkt }) {
  const taal = useTaal();
  const woorden = signalenWoorden[taal];
  const { term, aan } = aangevinkt;
  return (
    <article className="stack stack-wide text">
      <header className="stack stack-tight">
        <h1>{woorden.bladKop}</h1>
        <p className="lead">{metHoofdletter(termen[vorm][term][taal])}</p>
        <p className="sheet-line">{woorden.bladDatum}:</p>
        <p className="sheet-line">{woorden.bladWie}:</p>
      </header>
      {isMeteen(vorm, aangevinkt) ? <CallToday /> : null}
      {aan.length === 0 ? <p>{woorden.bladLeeg}</p> : null}
      {delen.map((deel) => {
        const regels = regelsVan(vorm, deel).filter(({ waarde }) => aan.includes(waarde));
        if (regels.length === 0) return null;
        return (
          <section key={deel} className="stack stack-tight" aria-labelledby={deel}>
            <h2 id={deel}>{woorden.delen[deel]}</h2>
            <ul className="plain-list lines">
              {regels.map(({ waarde, kenmerk }) => (
                <li key={waarde} className="sheet-item">
                  <p>
                    <span aria-hidden="true">☒ </span>
                    {metTermen(kenmerk.zin, term)[taal]}
                    {kenmerk.nooitAlleen ? <em> ({woorden.nooitAlleen})</em> : null}
                  </p>
                  <p className="soft small sheet-room">{woorden.bladFeit}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <section className="stack stack-tight" aria-labelledby="vragen">
        <h2 id="vragen">{woorden.vragen}</h2>
        <ol className="plain-list lines">
          {drieVragen.map(({ zin }) => (
            <li key={zin.nl} className="sheet-item">
              <p className="sheet-room">{zin[taal]}</p>
            </li>
          ))}
        </ol>
      </section>
      <CallsWhen kop={woorden.bellen} calls={deskundigen[vorm]} />
      <p className="soft small">{geenTest.map(({ zin }) => zin[taal]).join(" ")}</p>
      <p className="soft small">{woorden.bladBewaar}</p>
      <form id={lijstId} method="post" action={padIn(taal, `/signalen/${vormPaden[vorm]}`)}>
        {aan.map((waarde) => (
          <input key={waarde} type="hidden" name="aan" value={waarde} />
        ))}
        <input type="hidden" name="term" value={term} />
        <Button>{woorden.bladTerug}</Button>
      </form>
    </article>
  );
}
