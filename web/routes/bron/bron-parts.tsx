import type { ReactNode } from "react";
import { codeVan, documenten } from "#domain/protocol/bronnen.ts";
import { catalogus } from "#domain/protocol/catalogus.ts";
import { wieIn } from "#domain/protocol/document-woorden.ts";
import { handelingRijen } from "#domain/protocol/handelingen.ts";
import { useTaal } from "../../language.ts";
import { bronWoorden } from "../../words/bron.ts";
import { padIn } from "../../words/taal.ts";
import { vermogenTekst, waaromNiet } from "../../words/vermogens.ts";
import type { Blad } from "./bron.server.ts";
import { BronLink, SourceLines, SourceTable } from "./bron-link.tsx";
import type { Gebruik } from "./gebruik.server.ts";
import { Rule, When } from "./rule.tsx";

type Sheet<S extends Blad["soort"]> = { blad: Blad & { soort: S }; titel: string };

/** One sentence of a document: our words for it, where it is used, what it pulls against, and its neighbours. */
export function Row({ blad, titel }: Sheet<"rij">) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  const { id, stand, gebruik } = blad;
  const code = codeVan(id);
  const niet = waaromNiet(id, taal);
  return (
    <>
      <header className="stack stack-tight">
        <h1>{titel}</h1>
        <p className="lead">
          <a href={padIn(taal, `/bronnen/${code}`)} lang="nl">
            {documenten[code].titel}
          </a>
          , {woorden.plaats(id.slice(code.length + 1))}
        </p>
        <p className="soft">
          {woorden.soort}: {woorden.soorten[catalogus[id]]}. {woorden.stand}:{" "}
          {stand ? woorden.standen[stand.stand] : null}.
        </p>
      </header>
      {gebruik.regels.length > 0 ? (
        <Rules kop={woorden.zegt} van={id} gebruik={gebruik} />
      ) : (
        <p>{woorden.zonderRegel}</p>
      )}
      <Told verteld={gebruik.verteld} />
      <Used gebruik={gebruik} />
      {niet ? <Part kop={woorden.waaromNiet}>{niet}</Part> : null}
      {gebruik.vermogen ? (
        <Part kop={stand?.stand === "vermogen" ? woorden.nogTeBouwen : woorden.doetMeer}>
          {vermogenTekst(gebruik.vermogen, taal)}
        </Part>
      ) : null}
      <Neighbours vorige={blad.vorige} volgende={blad.volgende} />
    </>
  );
}

/** A decision of ours: what, why, on which rows it rests and where it answers. */
export function Decision({ blad: { id, besluit, gebruik, rijen }, titel }: Sheet<"besluit">) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  return (
    <>
      <header className="stack stack-tight">
        <h1>{titel}</h1>
        <p className="lead">{besluit.wat[taal]}</p>
        <p className="soft">{woorden.eigen}</p>
      </header>
      <Part kop={woorden.waarom}>{besluit.waarom[taal]}</Part>
      <SourceTable caption={woorden.rustOp} rows={rijen} />
      <Rules kop={woorden.geeftAntwoord} van={id} gebruik={gebruik} />
      <Used gebruik={gebruik} />
    </>
  );
}

/** Sentences that pull apart, and what we choose. */
export function Tension({ blad: { spanning, rijen }, titel }: Sheet<"spanning">) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  return (
    <>
      <header className="stack stack-tight">
        <h1>{titel}</h1>
        <p className="lead">{spanning.wat[taal]}</p>
        <p className="soft">{woorden.botst}</p>
      </header>
      <Part kop={woorden.keuze}>{spanning.keuze[taal]}</Part>
      <SourceTable caption={woorden.tussen} rows={rijen} />
    </>
  );
}

/** What was read outside the documents, where, and whether the text in force was. */
export function Fact({ blad: { id, feit, gebruik }, titel }: Sheet<"feit">) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  return (
    <>
      <header className="stack stack-tight">
        <h1>{titel}</h1>
        <p className="lead">{feit.wat[taal]}</p>
        <p className="soft">{woorden.feit}</p>
      </header>
      <Part kop={woorden.gelezen}>
        <span lang="nl">{feit.gelezen}</span>
        {feit.onbevestigd ? ` – ${woorden.onbevestigd}` : null}
      </Part>
      <Rules kop={woorden.zegt} van={id} gebruik={gebruik} />
      <Used gebruik={gebruik} />
    </>
  );
}

/** The pages that tell it, by the piece of content there. */
function Told({ verteld }: Pick<Gebruik, "verteld">) {
  const taal = useTaal();
  if (verteld.length === 0) return null;
  return (
    <section className="stack stack-tight">
      <h2>{bronWoorden[taal].verteld}</h2>
      <ul>
        {verteld.map(({ titel, pagina }) => (
          <li key={pagina + titel.nl}>
            <a href={padIn(taal, pagina)}>{titel[taal]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Part({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <section className="stack stack-tight">
      <h2>{kop}</h2>
      <p>{children}</p>
    </section>
  );
}

function Rules({ kop, van, gebruik: { regels } }: { kop: string; van: string; gebruik: Gebruik }) {
  if (regels.length === 0) return null;
  return (
    <section className="stack stack-tight">
      <h2>{kop}</h2>
      <ul className="plain-list lines">
        {regels.map((regel) => (
          <Rule
            key={regel.soort + regel.wie + regel.wat.nl + JSON.stringify(regel.als)}
            regel={regel}
            van={van}
          />
        ))}
      </ul>
    </section>
  );
}

/** Steps and responsibilities that lean on it, the screens, and the decisions and tensions it is part of. */
function Used({ gebruik }: { gebruik: Gebruik }) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  const { plek } = woorden;
  const { stappen, verantwoordelijk, handelingen, plekken, verteld, besluiten, spanningen } = gebruik;
  return (
    <>
      {stappen.length > 0 ? (
        <section className="stack stack-tight">
          <h2>{woorden.stappen}</h2>
          <ul className="plain-list lines">
            {stappen.map((stap) => (
              <li key={stap.stap.nl} className="stack stack-tight source-rule">
                <p>
                  {stap.stap[taal]}{" "}
                  <span className="soft small">{stap.wie.map((wie) => wieIn(wie, taal)).join(", ")}</span>
                </p>
                <When rij={stap} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {verantwoordelijk.length > 0 ? (
        <section className="stack stack-tight">
          <h2>{woorden.verantwoordelijk}</h2>
          <ul className="plain-list lines">
            {verantwoordelijk.map((rij) => (
              <li key={JSON.stringify(rij)} className="stack stack-tight source-rule">
                <p>
                  {woorden.verantwoordelijkIs(
                    wieIn(rij.verantwoordelijk, taal),
                    wieIn(rij.zichtOpVeiligheid, taal),
                  )}
                  {rij.overdracht
                    ? ` (${woorden.overdracht[rij.overdracht.grond](wieIn(rij.overdracht.naar, taal))})`
                    : null}
                </p>
                <When rij={rij} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="stack stack-tight">
        <h2>{woorden.gebruik}</h2>
        <ul>
          {plekken.map((ene) => (
            <li key={ene}>{plek[ene]}</li>
          ))}
          {handelingen.length > 0 ? (
            <li>{plek.handelingen(handelingen.map((ene) => handelingRijen[ene].label[taal]).join(", "))}</li>
          ) : null}
          {verteld.length > 0 ? <li>{plek.verteld}</li> : null}
          {plekken.length + handelingen.length + verteld.length === 0 ? <li>{plek.geen}</li> : null}
        </ul>
      </section>
      {besluiten.length > 0 ? (
        <section className="stack stack-tight">
          <h2>{woorden.besluiten}</h2>
          <SourceLines items={besluiten} />
        </section>
      ) : null}
      {spanningen.length > 0 ? (
        <section className="stack stack-tight">
          <h2>{woorden.spanningen}</h2>
          <SourceLines items={spanningen} />
        </section>
      ) : null}
    </>
  );
}

function Neighbours({ vorige, volgende }: { vorige: string | undefined; volgende: string | undefined }) {
  const { bladeren, vorige: naarVorige, volgende: naarVolgende } = bronWoorden[useTaal()];
  return (
    <nav aria-label={bladeren} className="row row-spread">
      <span>{vorige ? <BronLink id={vorige}>{naarVorige(vorige)}</BronLink> : null}</span>
      <span>{volgende ? <BronLink id={volgende}>{naarVolgende(volgende)}</BronLink> : null}</span>
    </nav>
  );
}
