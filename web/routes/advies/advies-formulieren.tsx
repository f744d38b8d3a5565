import type { ReactNode } from "react";
import {
  consultUitkomsten,
  omzetGronden,
  ondersteuningen,
  onderwerpen,
  risicos,
  uitleggen,
} from "#domain/advies/keuzes.ts";
import { useTaal } from "../../language.ts";
import { adviesWoorden } from "../../words/advies.ts";
import { begrippen } from "../../words/begrippen.ts";
import { DatumVeld, KeuzeGroep } from "../casus/fields.tsx";
import { FormFold } from "../casus/form-fold.tsx";
import { optiesVan } from "../casus/options.ts";
import type { AdviesPagina } from "./advies.server.ts";
import { AdviesForm } from "./advies-form.tsx";
import { AdviesTekst } from "./advies-tekst.tsx";
import type { AdviesAntwoord } from "./post.server.ts";

type Formulieren = keyof (typeof adviesWoorden)["nl"]["formulier"];
type Bij = { pagina: AdviesPagina; antwoord: AdviesAntwoord | undefined };

/** A form of the page, folded under its title; only what this reader may ask now is there. */
function Vouw({
  naam,
  open,
  kind,
  pagina,
  antwoord,
  children,
}: Bij & { naam: Formulieren; open?: boolean; kind?: "main" | "danger"; children: ReactNode }) {
  const w = adviesWoorden[useTaal()].formulier[naam];
  return (
    <FormFold form={naam} title={w.kop} open={open ?? false}>
      <AdviesForm
        formulier={naam}
        zaad={pagina.zaad}
        antwoord={antwoord}
        knop={w.knop}
        {...(kind && { kind })}
        action={`/advies/${pagina.id}#${naam}`}
      >
        {children}
      </AdviesForm>
    </FormFold>
  );
}

/** Everything that can be recorded of this advice now, in the order in which it is mostly needed. */
export function AdviesFormulieren(bij: Bij) {
  const taal = useTaal();
  const w = adviesWoorden[taal];
  const { pagina } = bij;
  const { advies, acties, isGever } = pagina;
  const consult = advies.consult !== undefined;
  const mag = (actie: (typeof acties)[number]) => acties.includes(actie) && advies.open;
  const wanneer = (
    <DatumVeld name="gebeurdOp" label={w.veld.gebeurdOp} hint={w.veld.gebeurdOpHint} optional />
  );
  if (!isGever)
    return mag("BeantwoordWedervraag") && advies.consult?.wedervraagOpen ? (
      <Vouw {...bij} naam="BeantwoordWedervraag" open kind="main">
        <AdviesTekst name="antwoord" label={w.veld.antwoord} rows={4} />
      </Vouw>
    ) : null;
  return (
    <>
      {consult && mag("BeantwoordConsult") ? (
        <Vouw {...bij} naam="BeantwoordConsult" open={!advies.isBeantwoord} kind="main">
          <KeuzeGroep
            type="radio"
            name="uitkomst"
            label={w.veld.uitkomst}
            options={optiesVan(consultUitkomsten, begrippen[taal].consultUitkomst)}
          />
          <AdviesTekst name="antwoord" label={w.veld.antwoord} rows={5} />
        </Vouw>
      ) : null}
      {consult && mag("VraagTerug") ? (
        <Vouw {...bij} naam="VraagTerug">
          <AdviesTekst name="vraag" label={w.veld.terug} rows={3} />
        </Vouw>
      ) : null}
      {!consult && mag("GeefAdvies") ? (
        <Vouw {...bij} naam="GeefAdvies" open={!advies.isBeantwoord} kind="main">
          <KeuzeGroep
            type="checkbox"
            name="onderwerpen"
            label={w.vraag.onderwerpen}
            options={optiesVan(onderwerpen, w.onderwerp)}
            inline
          />
          <AdviesTekst name="advies" label={w.vraag.advies} rows={5} />
          {wanneer}
        </Vouw>
      ) : null}
      {mag("SchatRisicoIn") ? (
        <Vouw {...bij} naam="SchatRisicoIn">
          <KeuzeGroep
            type="radio"
            name="risico"
            label={w.vraag.risico}
            options={optiesVan(risicos, w.risico)}
            start={advies.risico && [advies.risico]}
            inline
          />
          <AdviesTekst name="toelichting" label={w.vraag.risicoToelichting} rows={3} optional />
          {wanneer}
        </Vouw>
      ) : null}
      {!consult && mag("LegUitlegVast") ? (
        <Vouw {...bij} naam="LegUitlegVast">
          <KeuzeGroep
            type="checkbox"
            name="uitleg"
            label={w.vraag.uitleg}
            options={optiesVan(uitleggen, w.uitleg)}
          />
          {wanneer}
        </Vouw>
      ) : null}
      {!consult && mag("OndersteunVrager") ? (
        <Vouw {...bij} naam="OndersteunVrager">
          <KeuzeGroep
            type="radio"
            name="ondersteuning"
            label={w.veld.ondersteuning}
            options={optiesVan(ondersteuningen, w.ondersteuning)}
          />
          <AdviesTekst name="toelichting" label={w.veld.toelichting} rows={3} />
          {wanneer}
        </Vouw>
      ) : null}
      {!consult && mag("SpreekVolgendContactAf") ? (
        <Vouw {...bij} naam="SpreekVolgendContactAf">
          <DatumVeld
            name="op"
            label={w.vraag.contact}
            hint={w.vraag.contactHint}
            start={advies.volgendContactOp}
            optional
          />
        </Vouw>
      ) : null}
      {mag("MaakAdviesnotitie") ? (
        <Vouw {...bij} naam="MaakAdviesnotitie">
          <AdviesTekst name="inhoud" label={w.veld.inhoud} rows={3} />
        </Vouw>
      ) : null}
      {!consult && mag("ZetOmInMelding") ? (
        <Vouw {...bij} naam="ZetOmInMelding" kind="danger">
          <p>{w.veld.omzetUitleg}</p>
          <KeuzeGroep
            type="radio"
            name="grond"
            label={w.veld.grond}
            options={optiesVan(omzetGronden, w.grond)}
          />
          <AdviesTekst name="reden" label={w.veld.reden} rows={3} />
          <KeuzeGroep
            type="radio"
            name="vragerVerteld"
            label={w.veld.vragerVerteld}
            options={[
              { value: "ja", label: w.veld.ja },
              { value: "nee", label: w.veld.nee },
            ]}
            inline
          />
          <AdviesTekst
            name="waaromNiet"
            label={w.veld.waaromNiet}
            hint={w.veld.waaromNietHint}
            rows={2}
            optional
          />
        </Vouw>
      ) : null}
      {mag("SluitAdvies") ? (
        <Vouw {...bij} naam="SluitAdvies">
          <AdviesTekst name="reden" label={w.veld.redenSluiten} rows={2} optional />
        </Vouw>
      ) : null}
      {acties.includes("HeropenAdvies") && !advies.open && !advies.omgezet ? (
        <Vouw {...bij} naam="HeropenAdvies">
          <AdviesTekst name="reden" label={w.veld.reden} rows={2} />
        </Vouw>
      ) : null}
    </>
  );
}
