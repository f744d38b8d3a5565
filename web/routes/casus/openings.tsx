import { melderDoelen } from "#domain/access/melder-doel.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { formulieren } from "../../words/casus-formulieren.ts";
import { openingWoorden } from "../../words/opening.ts";
import { dagVoluit } from "../../words/tijd.ts";
import type { CasusPagina } from "./casus.server.ts";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";
import { CommandForm } from "./command-form.tsx";
import { KeuzeGroep, TekstVeld } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";

type Opening = CasusPagina["openingen"][number];
type InHand = { opening: Opening; zin: string };

/**
 * A reporter who stays unknown to the family: what was asked, what this reader can do with it, and asking it. Who may not
 * decide or review is told who does. `form` is the name of the form that opens, `isOpen` whether it just did.
 */
export function Openings({ melding, form, isOpen }: { melding: number; form: string; isOpen: boolean }) {
  const w = openingWoorden[useTaal()];
  const { openingen, acties } = useCasus();
  const zin = useSentence();
  const alle = openingen.filter((opening) => opening.melding === melding && opening.kan !== "klaar");
  const bezig = alle.some(
    ({ eigen, kan, stand }) => eigen && (kan === "openen" || (kan === "loopt" && stand === "gevraagd")),
  );
  return (
    <>
      <p className="small soft">
        {w.uitleg} {w.kort}
      </p>
      <div className="row">
        {["BESLUIT-MELDER-TWEEDE", "BESLUIT-MELDER-HERZIEN"].map((bron) => (
          <SourceLink key={bron} id={bron} />
        ))}
      </div>
      {alle.map((opening) => (
        <article key={opening.id} className="quiet stack">
          <p>{zin(opening)}</p>
          <Reason opening={opening} />
          <InHand opening={opening} form={form} isOpen={isOpen} zin={zin(opening)} />
        </article>
      ))}
      {acties.includes("VraagMelderOpening") && !bezig ? (
        <FormFold form={`VraagMelderOpening-${melding}`} title={w.vraag}>
          <AskForm melding={melding} />
        </FormFold>
      ) : null}
    </>
  );
}

/** What somebody asked, and how it stands, for whoever reads it. */
function useSentence(): (opening: Opening) => string {
  const taal = useTaal();
  const w = openingWoorden[taal];
  const naam = useNamen(useCasus());
  return ({ kan, eigen, stand, vrager, doel, tot }) => {
    const delen = { wie: naam.medewerker(vrager), doel: w.doel[doel], dag: dagVoluit(tot, taal) };
    if (kan === "verlopen") return eigen ? w.zelfVerlopen : w.verlopen(delen);
    if (stand === "gevraagd") return eigen ? w.zelfGevraagd(delen) : w.gevraagd(delen);
    return kan === "openen" ? w.open(delen) : w.loopt(delen);
  };
}

/** Why it was asked, from the line of the journal that asked it. */
function Reason({ opening }: { opening: Opening }) {
  const { regels } = useCasus();
  return regels
    .find(({ seq }) => seq === opening.seq)
    ?.teksten.map((tekst) => (
      <blockquote key={tekst} className="told">
        {tekst}
      </blockquote>
    ));
}

function InHand({ opening, form, isOpen }: InHand & { form: string; isOpen: boolean }) {
  const w = openingWoorden[useTaal()];
  const { acties } = useCasus();
  const { id, kan, eigen, melding, doel } = opening;
  if (kan === "openen" && !isOpen)
    return (
      <CommandForm command="melder.lees" name={form} button={w.openKnop} kind="main">
        <input type="hidden" name="melding" value={melding} />
        <input type="hidden" name="doel" value={doel} />
      </CommandForm>
    );
  if (kan === "herzien" && acties.includes("HerzieMelderOpening")) return <ReviewForm id={id} />;
  if (kan === "beslissen" && acties.includes("KeurMelderOpeningGoed"))
    return (
      <div className="stack" id="KeurMelderOpeningGoed">
        <CommandForm command="KeurMelderOpeningGoed" name={`KeurMelderOpeningGoed-${id}`} button={w.keurGoed}>
          <input type="hidden" name="opening" value={id} />
          <p className="small soft">{w.keurGoedUitleg}</p>
        </CommandForm>
        <RefuseForm id={id} />
      </div>
    );
  if (kan === "verlopen" && !eigen && acties.includes("WijsMelderOpeningAf"))
    return (
      <div id="KeurMelderOpeningGoed">
        <RefuseForm id={id} />
      </div>
    );
  return null;
}

function RefuseForm({ id }: { id: string }) {
  const w = openingWoorden[useTaal()];
  const name = `WijsMelderOpeningAf-${id}`;
  return (
    <FormFold form={name} title={w.wijsAf}>
      <CommandForm command="WijsMelderOpeningAf" name={name} button={w.wijsAf}>
        <input type="hidden" name="opening" value={id} />
        <TekstVeld name="reden" label={w.waaromAf} hint={w.waaromHint} rows={2} />
      </CommandForm>
    </FormFold>
  );
}

function ReviewForm({ id }: { id: string }) {
  const taal = useTaal();
  const w = openingWoorden[taal];
  const { ja, nee } = formulieren[taal].algemeen;
  const name = `HerzieMelderOpening-${id}`;
  return (
    <div id="HerzieMelderOpening">
      <FormFold form={name} open title={w.herzie}>
        <CommandForm command="HerzieMelderOpening" name={name} button={w.legVast}>
          <input type="hidden" name="opening" value={id} />
          <KeuzeGroep
            type="radio"
            name="terecht"
            label={w.terecht}
            options={[
              { value: "ja", label: ja },
              { value: "nee", label: nee },
            ]}
            inline
          />
          <TekstVeld name="toelichting" label={w.watNu} hint={w.waaromHint} rows={3} />
        </CommandForm>
      </FormFold>
    </div>
  );
}

function AskForm({ melding }: { melding: number }) {
  const taal = useTaal();
  const w = openingWoorden[taal];
  const { doel, doelen } = formulieren[taal].mensen.melder;
  return (
    <CommandForm command="VraagMelderOpening" name={`VraagMelderOpening-${melding}`} button={w.vraag}>
      <input type="hidden" name="melding" value={melding} />
      <KeuzeGroep type="radio" name="doel" label={doel} options={optiesVan(melderDoelen, doelen)} />
      <TekstVeld name="reden" label={w.waarom} hint={w.waaromHint} rows={3} />
    </CommandForm>
  );
}
