import type { SignaalVorm } from "#domain/kennis/deskundigen.ts";
import { type Deel, delen } from "#domain/kennis/signalen/lijst.ts";
import { gelezenVoor, signaalLijsten, vormPaden } from "#domain/kennis/signalen.ts";
import { metTermen } from "#domain/kennis/termen.ts";
import { Button } from "../../components/button/button.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { signalenWoorden } from "../../words/signalen.ts";
import { padIn } from "../../words/taal.ts";
import { type Aangevinkt, type Regel, regelsVan } from "./aangevinkt.ts";

/** The form with the boxes; buttons elsewhere on the page belong to it, so that they keep what is ticked. */
export const lijstId = "lijst";

type Part = { vorm: SignaalVorm; aangevinkt: Aangevinkt };

/** The boxes of one form. What is ticked is what is printed; nothing ticked prints the whole list, to fill in by hand. */
export function Checklist({ vorm, aangevinkt }: Part) {
  const taal = useTaal();
  const woorden = signalenWoorden[taal];
  const { term } = aangevinkt;
  return (
    <form
      id={lijstId}
      method="post"
      action={padIn(taal, `/signalen/${vormPaden[vorm]}`)}
      className="stack stack-wide print checklist"
    >
      <p className="no-print">{woorden.aanvinken}</p>
      {delen.map((deel) => (
        <Boxes key={deel} deel={deel} vorm={vorm} aangevinkt={aangevinkt} />
      ))}
      <div className="stack stack-tight no-print">
        <div>
          <Button kind="main" name="stap" value="blad">
            {woorden.blad}
          </Button>
        </div>
        <p className="soft small">{woorden.bladTekst}</p>
      </div>
      {/* last, so that a button that chooses other words comes before it */}
      <input type="hidden" name="term" value={term} />
      <ReadElsewhere vorm={vorm} />
    </form>
  );
}

function Boxes({ deel, vorm, aangevinkt }: Part & { deel: Deel }) {
  const taal = useTaal();
  return (
    <fieldset className="checks">
      <legend>
        <h2>{signalenWoorden[taal].delen[deel]}</h2>
      </legend>
      <ul className="plain-list lines">
        {regelsVan(vorm, deel).map((regel) => (
          <Box key={regel.waarde} regel={regel} vorm={vorm} aangevinkt={aangevinkt} />
        ))}
      </ul>
    </fieldset>
  );
}

function Box({ regel: { waarde, kenmerk }, vorm, aangevinkt }: Part & { regel: Regel }) {
  const taal = useTaal();
  const woorden = signalenWoorden[taal];
  const id = waarde.replace(".", "-");
  const elders = gelezenVoor(signaalLijsten[vorm]);
  return (
    <li className="check">
      <input
        id={id}
        type="checkbox"
        name="aan"
        value={waarde}
        defaultChecked={aangevinkt.aan.includes(waarde)}
      />
      <label htmlFor={id}>
        {metTermen(kenmerk.zin, aangevinkt.term)[taal]}
        {kenmerk.meteen ? <strong className="check-now"> {woorden.meteen}</strong> : null}
        {kenmerk.nooitAlleen ? <em className="check-never"> {woorden.nooitAlleen}</em> : null}
      </label>
      <div className="row row-tight small check-sources">
        {kenmerk.bronnen.map((bron) => (
          <SourceLink key={bron} id={bron} told />
        ))}
        {(kenmerk.gelezen ?? []).map((ene) => {
          const nummer = elders.indexOf(ene) + 1;
          return (
            <a key={ene.titel} href={`#gelezen-${nummer}`}>
              <span className="visually-hidden">{woorden.noot(nummer)}</span>
              <span aria-hidden="true">[{nummer}]</span>
            </a>
          );
        })}
      </div>
    </li>
  );
}

function ReadElsewhere({ vorm }: { vorm: SignaalVorm }) {
  const taal = useTaal();
  const woorden = signalenWoorden[taal];
  const elders = gelezenVoor(signaalLijsten[vorm]);
  if (elders.length === 0) return null;
  return (
    <section className="stack stack-tight small" aria-labelledby="gelezen">
      <h2 id="gelezen">{woorden.gelezen}</h2>
      <p className="soft">{woorden.gelezenTekst}</p>
      <ol>
        {elders.map(({ titel, waar }, plek) => (
          <li key={titel + waar} id={`gelezen-${plek + 1}`} className="read-elsewhere">
            <cite lang="nl">{titel}</cite>, {waar}
          </li>
        ))}
      </ol>
    </section>
  );
}
