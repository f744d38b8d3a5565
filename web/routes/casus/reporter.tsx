import { melderDoelen } from "#domain/access/melder-doel.ts";
import { Facts } from "../../components/facts/facts.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { woordVoor } from "../../words/meldvelden.ts";
import { openingWoorden } from "../../words/opening.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { CasusPagina } from "./casus.server.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { KeuzeGroep } from "./fields.tsx";
import { Openings } from "./openings.tsx";
import { optiesVan } from "./options.ts";
import { useAnswer } from "./use-answer.ts";

type Melder = CasusPagina["casus"]["melding"]["melders"][number];

/** The reporters that the reader's organisation holds, each under its own heading; and that nobody knows who reported. */
export function Reporters() {
  const { melders, dubbelAnoniem } = useCasus().casus.melding;
  const { dubbel } = openingWoorden[useTaal()];
  return (
    <>
      {dubbelAnoniem ? (
        <section className="stack" aria-labelledby="dubbel-anoniem">
          <h2 id="dubbel-anoniem">{dubbel.kop}</h2>
          <p>{dubbel.uitleg}</p>
        </section>
      ) : null}
      {melders.map((melder) => (
        <Reporter key={melder.melding} melder={melder} />
      ))}
    </>
  );
}

/** The reporter opens for a purpose, as the answer to a post: never in an address, never in the history. */
function Reporter({ melder: { melding, op, anoniem } }: { melder: Melder }) {
  const taal = useTaal();
  const w = formulieren[taal].mensen.melder;
  const answer = useAnswer();
  const name = melding === 1 ? "melder.lees" : `melder.lees-${melding}`;
  const anker = melding === 1 ? "melder" : `melder-${melding}`;
  const geopend = answer?.formulier === name ? answer.melder : undefined;
  const { vrager } = useCasus().casus.melding;
  const isZelf = melding === 1 && vrager === "slachtoffer";
  const kop = melding === 1 ? w.kop : w.kopVervolg(dagVoluit(op, taal));
  return (
    <section className="stack" aria-labelledby={anker}>
      <h2 id={anker}>{kop}</h2>
      {geopend === "geen" ? <Notification>{w.geen}</Notification> : null}
      {geopend && geopend !== "geen" ? <Opened kop={kop} melder={geopend} /> : null}
      {anoniem ? (
        <Openings melding={melding} form={name} isOpen={geopend !== undefined && geopend !== "geen"} />
      ) : geopend && geopend !== "geen" ? null : (
        <CommandForm command="melder.lees" name={name} button={w.open}>
          <input type="hidden" name="melding" value={melding} />
          {isZelf ? <Notification>{w.zelf}</Notification> : null}
          <p className="small soft">{w.uitleg}</p>
          <KeuzeGroep type="radio" name="doel" label={w.doel} options={optiesVan(melderDoelen, w.doelen)} />
        </CommandForm>
      )}
    </section>
  );
}

type Geopend = Exclude<NonNullable<ReturnType<typeof useAnswer>>["melder"], "geen" | undefined>;

function Opened({ kop, melder }: { kop: string; melder: Geopend }) {
  const taal = useTaal();
  const w = formulieren[taal].mensen.melder;
  const { naam, organisatie, functie, sector, bereikbaar, contact, anoniem } = melder;
  return (
    <Notification kind="done" title={kop}>
      <Facts
        facts={[
          { label: w.naam, value: naam },
          { label: w.organisatie, value: organisatie },
          { label: w.functie, value: functie },
          { label: w.sector, value: sector && woordVoor("sector", taal).opties?.[sector]?.label },
          { label: w.bereikbaar, value: bereikbaar },
          {
            label: `${w.contact.kop}: ${w.contact.kanaal.toLowerCase()}`,
            value: contact?.kanaal && w.contact.kanalen[contact.kanaal],
          },
          ...(["waarop", "uren", "codewoord", "nietWeten"] as const).map((deel) => ({
            label: w.contact[deel],
            value: contact?.[deel],
          })),
        ]}
      />
      {anoniem ? <p>{w.anoniem}</p> : null}
    </Notification>
  );
}
