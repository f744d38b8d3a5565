import { Form, Link } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { SelectField } from "../../components/field/field.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { veiligheidWoorden } from "../../words/veiligheid.ts";
import { werkWoorden } from "../../words/werk.ts";
import type { Werk } from "./werk.tsx";

const opties = (namen: Record<string, string>) =>
  Object.entries(namen).map(([value, label]) => ({ value, label }));

/** The filters of the list; they travel in the address and hold nothing personal. */
export function Filters({ filter, gefilterd }: { filter: Werk["filter"]; gefilterd: boolean }) {
  const taal = useTaal();
  const { filter: woorden, reden, wisFilters } = werkWoorden[taal];
  const velden = [
    { name: "reden", label: woorden.reden, waarde: filter.reden, keuzes: reden },
    {
      name: "veiligheid",
      label: woorden.veiligheid,
      waarde: filter.veiligheid,
      keuzes: veiligheidWoorden[taal],
    },
    { name: "vorm", label: woorden.vorm, waarde: filter.vorm, keuzes: begrippen[taal].vorm },
  ];
  return (
    <Form
      method="get"
      action="/werk#lijst"
      className="filters print"
      aria-label={woorden.kop}
      key={JSON.stringify(filter)}
    >
      <input type="hidden" name="van" value={filter.van} />
      {velden.map(({ name, label, waarde, keuzes }) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          defaultValue={waarde ?? ""}
          empty={woorden.alle}
          options={opties(keuzes)}
        />
      ))}
      <SelectField
        name="dossier"
        label={woorden.dossier}
        defaultValue={filter.dossier === "gesloten" ? "gesloten" : ""}
        empty={woorden.open}
        options={[{ value: "gesloten", label: woorden.gesloten }]}
      />
      <Button>{woorden.toon}</Button>
      {gefilterd ? <Link to={`/werk?van=${filter.van}#lijst`}>{wisFilters}</Link> : null}
    </Form>
  );
}
