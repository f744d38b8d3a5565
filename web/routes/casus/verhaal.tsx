import { Link, useSearchParams } from "react-router";
import { compartimenten } from "#domain/access/policy.ts";
import { Journal } from "../../components/journal/journal.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { gesprekVerslagWoorden } from "../../words/gesprek-verslag.ts";
import { dagTekst, dagVan } from "../../words/tijd.ts";
import type { Route } from "./+types/verhaal";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { OfferCard } from "./offer-card.tsx";
import { postCasus } from "./post.server.ts";
import { RefusedAnswer } from "./refused-answer.tsx";

/** One posted form is one command. */
export const action = (args: Route.ActionArgs) => postCasus(args);

/** The journal in plain sentences, with what was written; by kind, newest or oldest first. */
export default function Verhaal() {
  const taal = useTaal();
  const w = casusWoorden[taal].verhaal;
  const { id, regels, nu, vandaag, acties, zelf, casus, gesprekken } = useCasus();
  const [query] = useSearchParams();
  const soort = compartimenten.find((deel) => deel === query.get("soort"));
  const isOud = query.get("volgorde") === "oud";
  const gekozen = regels.filter(({ deel }) => !soort || deel === soort);
  const gesorteerd = isOud ? gekozen : gekozen.toReversed();
  const aanwezig = compartimenten.filter((deel) => regels.some((regel) => regel.deel === deel));
  return (
    <>
      <RefusedAnswer />
      {casus.aanbod?.naar.id === zelf.id ? <OfferCard /> : null}
      {acties.includes("MaakNotitie") ? <Note /> : null}
      <section aria-labelledby="verhaal" className="stack">
        <div className="row row-spread">
          <h2 id="verhaal">
            {w.kop} <span className="soft small">{w.aantal(gesorteerd.length)}</span>
          </h2>
          <Link to={address({ soort, oud: !isOud })} preventScrollReset>
            {isOud ? w.nieuw : w.oud}
          </Link>
        </div>
        {gesprekken.length > 0 ? (
          <p>
            <Link to={`/casus/${id}/gesprek`}>{gesprekVerslagWoorden[taal].lees}</Link>
          </p>
        ) : null}
        <nav aria-label={w.toon} className="filter-links">
          {[undefined, ...aanwezig].map((deel) => (
            <Link
              key={deel ?? "alles"}
              to={address({ soort: deel, oud: isOud })}
              aria-current={deel === soort ? "true" : undefined}
              preventScrollReset
            >
              {deel ? w.soort[deel] : w.alles}
            </Link>
          ))}
        </nav>
        {gesorteerd.length === 0 ? <p>{w.leeg}</p> : null}
        <Journal
          now={nu}
          lines={gesorteerd.map(({ seq, at, zin, teksten, gebeurdOp, door, bronnen, termijnen }) => ({
            id: String(seq),
            at,
            sentence: zin,
            detail: (
              <>
                {teksten.map((tekst) => (
                  <blockquote key={tekst} className="told">
                    {tekst}
                  </blockquote>
                ))}
                <p className="row">
                  {gebeurdOp === dagVan(at) ? null : (
                    <span>{w.gebeurdOp(dagTekst({ dag: gebeurdOp, vandaag, taal }))}</span>
                  )}
                  {door ? <span>{w.door(door)}</span> : null}
                </p>
                {termijnen.map(({ hoe, bron, wat, op }) => (
                  <div key={`${bron}-${hoe}`} className="row">
                    {w.termijn[hoe](wat[taal], dagTekst({ dag: op, vandaag, taal }))}
                    <SourceLink id={bron} />
                  </div>
                ))}
                {bronnen.length > 0 ? (
                  <div className="row">
                    {w.bron}
                    {bronnen.map((bron) => (
                      <SourceLink key={bron} id={bron} />
                    ))}
                  </div>
                ) : null}
              </>
            ),
          }))}
        />
      </section>
    </>
  );
}

/** The filters stand in the address, so that a view can be kept and shared; nothing in them is personal. */
function address({ soort, oud }: { soort: string | undefined; oud: boolean }): string {
  const query = new URLSearchParams({ ...(soort && { soort }), ...(oud && { volgorde: "oud" }) });
  return `?${query}`;
}

function Note() {
  const w = formulieren[useTaal()].dossier;
  return (
    <FormFold form="MaakNotitie" title={w.notitie}>
      <CommandForm command="MaakNotitie" button={w.maakNotitie}>
        <TekstVeld name="inhoud" label={w.notitie} hint={w.notitieHint} rows={3} />
      </CommandForm>
    </FormFold>
  );
}
