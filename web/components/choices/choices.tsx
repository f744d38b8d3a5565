import "./choices.css";

/** One thing to choose; `hint` explains it in a second line. */
export type Choice = { value: string; label: string; hint?: string | undefined };

type Props = {
  /** One of many (round), or any of many (square). */
  type: "radio" | "checkbox";
  name: string;
  /** The id of the group, where its name is not unique on the page. */
  id?: string;
  legend: string;
  /** The legend is the heading of the page: one question, one page. */
  asHeading?: true;
  hint?: string | undefined;
  error?: string | undefined;
  options: readonly Choice[];
  chosen?: readonly string[];
  /** Beside each other where there is room; for short answers. */
  inline?: true;
};

/** A group of native radio buttons or checkboxes. The first one has the id of the group, so an error can link to it. */
export function Choices({
  type,
  name,
  id: group = name,
  legend,
  asHeading,
  hint,
  error,
  options,
  chosen = [],
  inline,
}: Props) {
  const described =
    [hint && `${group}-hint`, error && `${group}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset className="choices" data-error={error ? true : undefined} aria-describedby={described}>
      <legend className="choices-legend">{asHeading ? <h1>{legend}</h1> : legend}</legend>
      {hint ? (
        <p className="field-hint" id={`${group}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${group}-error`}>
          {error}
        </p>
      ) : null}
      <div className={inline ? "choices-list choices-inline" : "choices-list"}>
        {options.map(({ value, label, hint: more }, index) => {
          const id = index === 0 ? group : `${group}-${value}`;
          return (
            <div className="choice" key={value}>
              <input
                id={id}
                type={type}
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                aria-describedby={more ? `${id}-more` : undefined}
              />
              <label htmlFor={id}>{label}</label>
              {more ? (
                <p className="choice-hint" id={`${id}-more`}>
                  {more}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
