import { themaLijst, themas } from "#domain/kennis/sociale-kaart/themas.ts";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { SelectField, TextField } from "../../components/field/field.tsx";
import { useTaal } from "../../language.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { padIn, type Taal } from "../../words/taal.ts";
import type { Belkeuze, Kaartpagina } from "./sociale-kaart.server.ts";

/** The themes as a list to choose from; the first letter is a capital there. */
export const themaOpties = (taal: Taal) =>
  themaLijst.map((value) => ({ value, label: metHoofdletter(themas[value].naam[taal]) }));

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** What one may tell to see whom to call: nothing of it is needed, all of it is posted. */
export function CallForm({ pagina }: { pagina: Kaartpagina }) {
  const taal = useTaal();
  const { bellen, zoeken } = kaartWoorden[taal];
  const vraag = "bellen" in pagina ? pagina.bellen : undefined;
  const keuze: Partial<Belkeuze> = vraag?.keuze ?? {};
  const opties = (namen: Record<string, string>) =>
    Object.entries(namen).map(([value, label]) => ({ value, label }));
  return (
    <form method="post" action={padIn(taal, "/sociale-kaart")} className="stack kaart-form">
      <input type="hidden" name="vorm" value="bellen" />
      <Choices
        type="checkbox"
        name="gevaar"
        legend={bellen.gevaarVraag}
        options={[{ value: "ja", label: bellen.gevaar }]}
        chosen={keuze.gevaar ? ["ja"] : []}
        inline
      />
      <Choices
        type="radio"
        name="verblijf"
        legend={bellen.verblijf}
        options={opties(bellen.verblijven)}
        chosen={[keuze.verblijf ?? "nederland"]}
        inline
      />
      <div className="kaart-fields">
        <SelectField
          name="thema"
          id="bel-thema"
          label={bellen.thema}
          empty={bellen.weetNiet}
          options={themaOpties(taal)}
          defaultValue={keuze.thema ?? ""}
        />
        <SelectField
          name="gemeente"
          label={bellen.gemeente}
          hint={bellen.gemeenteHint}
          empty={bellen.weetNiet}
          options={pagina.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
          defaultValue={keuze.gemeente ?? ""}
        />
        <TextField
          name="leeftijd"
          id="bel-leeftijd"
          label={bellen.leeftijd}
          error={vraag?.fout ? zoeken.fout[vraag.fout] : undefined}
          inputMode="numeric"
          maxLength={20}
          defaultValue={keuze.leeftijd ?? ""}
          optional
        />
        <SelectField
          name="moment"
          label={bellen.moment}
          empty={bellen.momenten.nu}
          options={opties(bellen.momenten).filter(({ value }) => value !== "nu")}
          defaultValue={keuze.moment === "nu" ? "" : (keuze.moment ?? "")}
        />
      </div>
      <div>
        <Button kind="main">{bellen.knop}</Button>
      </div>
    </form>
  );
}
