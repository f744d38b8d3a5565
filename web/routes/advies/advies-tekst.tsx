import { type ReactNode, use } from "react";
import { Button } from "../../components/button/button.tsx";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { TekstVeld } from "../casus/fields.tsx";
import { FormContext } from "../casus/form-context.ts";
import { useHerkend } from "./advies-form.tsx";
import type { Herkend } from "./herkend.server.ts";
import "./advies.css";

/**
 * A text of an advice. When something in it points to somebody it is shown again with those places marked, and beside
 * each a button that replaces it: the first has the focus, so one key does it.
 */
export function AdviesTekst(props: {
  name: string;
  label: string;
  hint?: string;
  rows?: number;
  optional?: true;
}) {
  const { name } = props;
  const vondsten = useHerkend()?.velden[name];
  return (
    <>
      <TekstVeld {...props} />
      {vondsten ? <Vondsten veld={name} vondsten={vondsten} /> : null}
    </>
  );
}

function Vondsten({ veld, vondsten }: { veld: string; vondsten: readonly Herkend[] }) {
  const w = adviesWoorden[useTaal()].herkend;
  const { formulier, antwoord } = use(FormContext);
  const tekst = antwoord?.waarden[veld]?.[0] ?? "";
  const eerste = Object.keys(useHerkend()?.velden ?? {})[0] === veld;
  const id = `${formulier}-herkend-${veld}`;
  return (
    <section className="herkend stack stack-tight" id={id} tabIndex={-1} aria-labelledby={`${id}-kop`}>
      <h3 id={`${id}-kop`}>{w.kop(vondsten.length)}</h3>
      <p className="small">{w.uitleg}</p>
      <figure>
        <figcaption className="small soft">{w.zo}</figcaption>
        <blockquote className="told">{gemarkeerd(tekst, vondsten)}</blockquote>
      </figure>
      <ol className="plain-list">
        {vondsten.map((vondst, n) => (
          <li key={vondst.van} className="herkend-vondst">
            <Vondst veld={veld} n={n} vondst={vondst} focus={eerste && n === 0} />
          </li>
        ))}
      </ol>
      <div>
        <Button name="doe" value="vervang-alles">
          {w.alles}
        </Button>
      </div>
    </section>
  );
}

function Vondst({ veld, n, vondst, focus }: { veld: string; n: number; vondst: Herkend; focus: boolean }) {
  const w = adviesWoorden[useTaal()].herkend;
  const { tekst, soort, zeker, voorstel, keuzes } = vondst;
  return (
    <>
      <span>
        <strong>{tekst}</strong>{" "}
        <span className="soft small">{soort === "naam" && !zeker ? w.misschien : w.soort[soort]}</span>
      </span>
      <span className="row">
        <select
          className="control"
          name={`door.${veld}.${n}`}
          defaultValue={voorstel}
          aria-label={w.door(tekst)}
        >
          {keuzes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label || w.niets}
            </option>
          ))}
        </select>
        <Button name="doe" value={`vervang:${veld}:${n}`} autoFocus={focus}>
          {w.vervang(tekst)}
        </Button>
        {soort === "naam" && !zeker ? (
          <Button kind="plain" name="doe" value={`geen-naam:${veld}:${n}`}>
            {w.geenNaam(tekst)}
          </Button>
        ) : null}
      </span>
    </>
  );
}

/** The text with every find in a mark. */
function gemarkeerd(tekst: string, vondsten: readonly Herkend[]): ReactNode[] {
  let tot = 0;
  const delen = vondsten.flatMap(({ van, tot: einde }) => {
    const voor = tekst.slice(tot, van);
    tot = einde;
    return [voor, <mark key={van}>{tekst.slice(van, einde)}</mark>];
  });
  return [...delen, tekst.slice(tot)];
}
