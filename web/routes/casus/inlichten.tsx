import { isUitTeStellen } from "#domain/casus/informeren.ts";
import { contactWijzen, nietNodigGronden, rechten, uitstelGronden } from "#domain/casus/inlichten.ts";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { Deadline } from "../../components/deadline/deadline.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { inlichtenWoorden } from "../../words/inlichten.ts";
import { dagTekst } from "../../words/tijd.ts";
import type { CasusPagina } from "./casus.server.ts";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";
import { CommandForm } from "./command-form.tsx";
import { DatumVeld, KeuzeGroep, KeuzeVeld, TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";

type Iemand = CasusPagina["informeren"][number];

/** Who was told that another gave data on them, who waits for what, and by when the law asks it; and the three ways on. */
export function Informing() {
  const taal = useTaal();
  const { informeren: w } = inlichtenWoorden[taal];
  const pagina = useCasus();
  const naam = useNamen(pagina);
  const { informeren, vandaag, acties } = pagina;
  if (informeren.length === 0) return null;
  const open = informeren.filter(({ stand }) => stand === "te-doen" || stand === "uitgesteld");
  const uitTeStellen = open.filter(({ termijn }) => termijn && isUitTeStellen(termijn, vandaag));
  const formulier = (naamVan: "InformeerBetrokkene" | "StelInformerenUit" | "ZieAfVanInformeren") =>
    acties.includes(naamVan);
  return (
    <section className="stack" aria-labelledby="informeren">
      <h2 id="informeren">{w.kop}</h2>
      <p className="small soft">{w.uitleg}</p>
      <DataTable
        caption={w.kop}
        rows={informeren}
        rowKey={({ betrokkene }) => betrokkene}
        columns={[
          { key: "wie", label: w.wie, main: true, cell: ({ betrokkene }) => naam.betrokkene(betrokkene) },
          { key: "stand", label: w.stand, cell: (iemand) => <State iemand={iemand} /> },
          {
            key: "uiterlijk",
            label: w.uiterlijk,
            cell: ({ termijn }) => (termijn ? <Deadline dueOn={termijn.uiterlijk} today={vandaag} /> : null),
          },
        ]}
      />
      {open.length > 0 && formulier("InformeerBetrokkene") ? <Inform open={open} /> : null}
      {uitTeStellen.length > 0 && formulier("StelInformerenUit") ? (
        <WithGround
          command="StelInformerenUit"
          open={uitTeStellen}
          title={w.stelUit}
          uitleg={w.stelUitUitleg}
          gronden={optiesVan(uitstelGronden, inlichtenWoorden[taal].uitstel)}
          vraag={w.grond}
          button={w.teken}
        />
      ) : null}
      {open.length > 0 && formulier("ZieAfVanInformeren") ? (
        <WithGround
          command="ZieAfVanInformeren"
          open={open}
          title={w.nietNodig}
          gronden={optiesVan(nietNodigGronden, inlichtenWoorden[taal].nietNodig)}
          vraag={w.waaromNiet}
          button={w.bewaar}
        />
      ) : null}
    </section>
  );
}

/** What was recorded, and while it stands open what the tables ask first; the term of the law stands beside it. */
function State({ iemand }: { iemand: Iemand }) {
  const taal = useTaal();
  const { informeren: w, uitstel, nietNodig } = inlichtenWoorden[taal];
  const { vandaag } = useCasus();
  const { stand, op, grond, wacht, termijn } = iemand;
  const woord = op ? w.op(w.standen[stand], dagTekst({ dag: op, vandaag, taal })) : w.standen[stand];
  const gronden: Readonly<Record<string, string>> = { ...uitstel, ...nietNodig };
  const vanaf = termijn?.verlengd && termijn.verlengbaarVanaf;
  return (
    <div className="stack stack-tight">
      <p>
        {woord}
        {grond ? `: ${gronden[grond]}` : ""}
      </p>
      {wacht ? (
        <>
          <p className="small">
            <strong>{w.wacht}.</strong> {wacht.uitleg[taal]} {wacht.wel?.[taal]}
          </p>
          <div className="row">
            {wacht.bronnen.map((bron) => (
              <SourceLink key={bron} id={bron} />
            ))}
          </div>
          {vanaf && vanaf > vandaag ? (
            <p className="small soft">{w.uitstelVanaf(dagTekst({ dag: vanaf, vandaag, taal }))}</p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}

/** Which person of those of whom it stands open. */
function PersonField({ open }: { open: readonly Iemand[] }) {
  const w = inlichtenWoorden[useTaal()].informeren;
  const naam = useNamen(useCasus());
  return (
    <KeuzeGroep
      type="radio"
      name="betrokkene"
      label={w.voorWie}
      options={open.map(({ betrokkene }) => ({ value: betrokkene, label: naam.betrokkene(betrokkene) }))}
      start={open.length === 1 ? open.map(({ betrokkene }) => betrokkene) : undefined}
    />
  );
}

function Inform({ open }: { open: readonly Iemand[] }) {
  const taal = useTaal();
  const { informeren: w, wijze, recht } = inlichtenWoorden[taal];
  const { algemeen } = formulieren[taal];
  return (
    <FormFold form="InformeerBetrokkene" title={w.informeer}>
      <CommandForm command="InformeerBetrokkene" button={w.bewaar}>
        <PersonField open={open} />
        <KeuzeVeld name="hoe" label={w.hoe} options={optiesVan(contactWijzen, wijze)} />
        <TekstVeld name="toelichting" label={w.watVerteld} rows={3} />
        <KeuzeGroep
          type="checkbox"
          name="rechten"
          label={w.rechtenErbij}
          options={optiesVan(rechten, recht)}
        />
        <DatumVeld name="gebeurdOp" label={algemeen.gebeurdOp} hint={algemeen.gebeurdOpHint} optional />
      </CommandForm>
    </FormFold>
  );
}

function WithGround({
  command,
  open,
  title,
  uitleg,
  gronden,
  vraag,
  button,
}: {
  command: "StelInformerenUit" | "ZieAfVanInformeren";
  open: readonly Iemand[];
  title: string;
  uitleg?: string;
  gronden: readonly { value: string; label: string }[];
  vraag: string;
  button: string;
}) {
  const { algemeen } = formulieren[useTaal()];
  return (
    <FormFold form={command} title={title}>
      <CommandForm command={command} button={button}>
        {uitleg ? <p className="small soft">{uitleg}</p> : null}
        <PersonField open={open} />
        <KeuzeGroep type="radio" name="grond" label={vraag} options={gronden} />
        <TekstVeld name="reden" label={algemeen.toelichting} rows={3} />
      </CommandForm>
    </FormFold>
  );
}
