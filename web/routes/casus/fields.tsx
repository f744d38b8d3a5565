import { type ComponentProps, type ReactNode, use } from "react";
import { type Choice, Choices } from "../../components/choices/choices.tsx";
import { SelectField, TextArea, TextField } from "../../components/field/field.tsx";
import { FormContext } from "./form-context.ts";

/** What a field of a form is named, holds after a post, and has wrong with it. `start` is what it holds before any. */
function useField(name: string, start?: string | undefined) {
  const { formulier, antwoord } = use(FormContext);
  const given = antwoord?.waarden[name];
  const error = antwoord?.fouten.find(({ veld }) => veld === name)?.tekst;
  return { id: `${formulier}-${name}`, given, value: given?.[0] ?? (antwoord ? "" : (start ?? "")), error };
}

type Named = {
  name: string;
  label: string;
  hint?: string | undefined;
  start?: string | undefined;
  optional?: true;
};

/** One line of text. */
export function RegelVeld({
  start,
  ...rest
}: Named & Pick<ComponentProps<"input">, "list" | "inputMode" | "className" | "maxLength">) {
  const { id, value, error } = useField(rest.name, start);
  return <TextField {...rest} id={id} defaultValue={value} error={error} />;
}

/** A day, by the browser's own field. */
export function DatumVeld({ start, ...rest }: Named & { max?: string }) {
  const { id, value, error } = useField(rest.name, start);
  return (
    <TextField
      {...rest}
      type="date"
      id={id}
      defaultValue={value}
      error={error}
      className="control control-date"
    />
  );
}

/** Several lines of text. */
export function TekstVeld({ start, ...rest }: Named & { rows?: number }) {
  const { id, value, error } = useField(rest.name, start);
  return <TextArea {...rest} id={id} defaultValue={value} error={error} />;
}

/** One of a list. */
export function KeuzeVeld({
  start,
  ...rest
}: Named & { options: readonly { value: string; label: string }[]; empty?: string }) {
  const { id, value, error } = useField(rest.name, start);
  return <SelectField {...rest} id={id} defaultValue={value} error={error} />;
}

/** One of a few (round) or any of a few (square), all in sight. */
export function KeuzeGroep({
  type,
  name,
  label,
  hint,
  options,
  start,
  inline,
}: {
  type: "radio" | "checkbox";
  name: string;
  label: string;
  hint?: string | undefined;
  options: readonly Choice[];
  start?: readonly string[] | undefined;
  inline?: true;
}) {
  const { formulier, antwoord } = use(FormContext);
  const error = antwoord?.fouten.find(({ veld }) => veld === name)?.tekst;
  const chosen = antwoord ? (antwoord.waarden[name] ?? []) : (start ?? []);
  return (
    <Choices
      type={type}
      name={name}
      id={`${formulier}-${name}`}
      legend={label}
      hint={hint}
      error={error}
      options={options}
      chosen={chosen}
      {...(inline && { inline })}
    />
  );
}

/** Fields that are one question together: what is wrong with them as a whole stands above them. */
export function VeldGroep({ name, children }: { name: string; children: ReactNode }) {
  const { id, error } = useField(name);
  return (
    <div id={id} tabIndex={-1} className="stack">
      {error ? <p className="field-error">{error}</p> : null}
      {children}
    </div>
  );
}
