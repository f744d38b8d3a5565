import type { ComponentProps, ReactNode } from "react";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import "./field.css";

type Text = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: true;
  /** The label is the heading of the page: one question, one page. */
  asHeading?: true;
};

const ids = (id: string, { hint, error }: Text) => ({
  id,
  "aria-invalid": error ? (true as const) : undefined,
  "aria-describedby": [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
});

/** Label, hint and error around one control, in that order: what is wrong is read before the control. */
function Field(props: Text & { id: string; children: ReactNode }) {
  const { id, label, hint, error, optional, asHeading, children } = props;
  const { nietVerplicht } = formulierWoorden[useTaal()];
  const name = (
    <label className="field-label" htmlFor={id}>
      {label}
      {optional ? <span className="field-optional"> ({nietVerplicht})</span> : null}
    </label>
  );
  return (
    <div className="field" data-error={error ? true : undefined}>
      {asHeading ? <h1>{name}</h1> : name}
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {children}
    </div>
  );
}

type Named = Text & { name: string; id?: string };

/** One line of text, a number, a date or a time, by `type`; `name` is its id as well unless another is given. */
export function TextField(props: Named & Omit<ComponentProps<"input">, keyof Named>) {
  const { label, hint, error, optional, asHeading, id = props.name, className = "control", ...rest } = props;
  const text = { label, hint, error, ...(optional && { optional }), ...(asHeading && { asHeading }) };
  return (
    <Field id={id} {...text}>
      <input className={className} type="text" autoComplete="off" {...rest} {...ids(id, text)} />
    </Field>
  );
}

/** Several lines of text. */
export function TextArea(props: Named & Omit<ComponentProps<"textarea">, keyof Named>) {
  const { label, hint, error, optional, asHeading, id = props.name, ...rest } = props;
  const text = { label, hint, error, ...(optional && { optional }), ...(asHeading && { asHeading }) };
  return (
    <Field id={id} {...text}>
      <textarea className="control" rows={4} autoComplete="off" {...rest} {...ids(id, text)} />
    </Field>
  );
}

/** A native list to choose one from; `empty` is the line for "nothing chosen". */
export function SelectField(
  props: Named &
    Omit<ComponentProps<"select">, keyof Named> & {
      options: readonly { value: string; label: string }[];
      empty?: string;
    },
) {
  const { label, hint, error, optional, asHeading, options, empty, id = props.name, ...rest } = props;
  const { kies } = formulierWoorden[useTaal()];
  const text = { label, hint, error, ...(optional && { optional }), ...(asHeading && { asHeading }) };
  return (
    <Field id={id} {...text}>
      <select className="control" {...rest} {...ids(id, text)}>
        <option value="">{empty ?? kies}</option>
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
