import { hulptalen } from "#domain/kennis/sociale-kaart/kaart.ts";
import { Button } from "../../components/button/button.tsx";
import { Choices } from "../../components/choices/choices.tsx";
import { SelectField, TextField } from "../../components/field/field.tsx";
import { useTaal } from "../../language.ts";
import { kaartWoorden } from "../../words/sociale-kaart.ts";
import { padIn } from "../../words/taal.ts";
import { themaOpties } from "./call-form.tsx";
import { opGevonden } from "./kaart-list.tsx";
import type { Kaartpagina } from "./sociale-kaart.server.ts";

/** Words and filters, all of them posted: what somebody looks for stands in no address. */
export function SearchForm({ pagina }: { pagina: Kaartpagina }) {
  const taal = useTaal();
  const woorden = kaartWoorden[taal];
  const { zoeken } = woorden;
  const vraag = "zoeken" in pagina ? pagina.zoeken : undefined;
  const filter = vraag?.filter ?? { zoek: "" };
  return (
    <form method="post" action={opGevonden(taal)} className="stack kaart-form">
      <TextField
        name="zoek"
        type="search"
        label={zoeken.zoek}
        hint={zoeken.zoekHint}
        maxLength={100}
        defaultValue={filter.zoek}
      />
      <div className="kaart-fields">
        <SelectField
          name="thema"
          label={zoeken.thema}
          empty={zoeken.alle}
          options={themaOpties(taal)}
          defaultValue={filter.thema ?? ""}
        />
        <TextField
          name="leeftijd"
          label={zoeken.leeftijd}
          error={vraag?.fout ? zoeken.fout[vraag.fout] : undefined}
          inputMode="numeric"
          maxLength={20}
          defaultValue={vraag?.leeftijd ?? ""}
        />
        <SelectField
          name="regio"
          label={zoeken.regio}
          empty={zoeken.alle}
          options={pagina.regios.map((regio) => ({ value: regio, label: regio }))}
          defaultValue={filter.regio ?? ""}
        />
        <SelectField
          name="taal"
          label={zoeken.taal}
          empty={zoeken.alle}
          options={hulptalen.map((value) => ({ value, label: woorden.talen[value] }))}
          defaultValue={filter.taal ?? ""}
        />
      </div>
      <div className="row">
        <Choices
          type="checkbox"
          name="dagEnNacht"
          legend={zoeken.uren}
          options={[{ value: "ja", label: zoeken.dagEnNacht }]}
          chosen={filter.dagEnNacht ? ["ja"] : []}
        />
        <Choices
          type="checkbox"
          name="landelijk"
          legend={zoeken.bereik}
          options={[{ value: "ja", label: zoeken.landelijk }]}
          chosen={filter.landelijk ? ["ja"] : []}
        />
      </div>
      <div className="row">
        <Button kind="main">{zoeken.knop}</Button>
        <a href={padIn(taal, "/sociale-kaart")}>{zoeken.wis}</a>
      </div>
    </form>
  );
}
