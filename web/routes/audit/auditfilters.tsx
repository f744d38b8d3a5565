import { Form, Link } from "react-router";
import { Button } from "../../components/button/button.tsx";
import { SelectField, TextField } from "../../components/field/field.tsx";
import { useTaal } from "../../language.ts";
import { auditWoorden } from "../../words/audit.ts";
import type { Audit } from "./audit.tsx";
import "../werk/werk.css";

const opties = (namen: Record<string, string>) =>
  Object.entries(namen).map(([value, label]) => ({ value, label }));

/** The filters of the log: when, who, what, how it ended, and which casus. */
export function Auditfilters({ audit: { filter, medewerkers } }: { audit: Audit }) {
  const { filter: woorden, handeling, uitkomst } = auditWoorden[useTaal()];
  const { van, tot, nummer } = filter;
  return (
    <Form
      method="get"
      action="/audit"
      className="filters print"
      aria-label={woorden.kop}
      key={JSON.stringify(filter)}
    >
      <TextField name="van" type="date" label={woorden.van} defaultValue={van} />
      <TextField name="tot" type="date" label={woorden.tot} defaultValue={tot} />
      <SelectField
        name="medewerker"
        label={woorden.medewerker}
        defaultValue={filter.medewerker ?? ""}
        empty={woorden.alle}
        options={medewerkers.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
      <SelectField
        name="handeling"
        label={woorden.handeling}
        defaultValue={filter.handeling ?? ""}
        empty={woorden.alle}
        options={opties(handeling)}
      />
      <SelectField
        name="uitkomst"
        label={woorden.uitkomst}
        defaultValue={filter.uitkomst ?? ""}
        empty={woorden.alle}
        options={opties(uitkomst)}
      />
      <TextField name="nummer" label={woorden.nummer} defaultValue={nummer} maxLength={20} />
      <Button>{woorden.toon}</Button>
      <Link to="/audit">{woorden.wis}</Link>
    </Form>
  );
}
