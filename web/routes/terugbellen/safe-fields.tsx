import { Choices } from "../../components/choices/choices.tsx";
import { TextField } from "../../components/field/field.tsx";
import { useTaal } from "../../language.ts";
import { terugbelWoorden } from "../../words/terugbellen.ts";
import type { BelFout, BelWaarden } from "./fields.ts";

/** How somebody can be called without anybody noticing: the number first, nothing else is needed. */
export function SafeFields({ waarden, fouten }: { waarden: BelWaarden; fouten: readonly BelFout[] }) {
  const w = terugbelWoorden[useTaal()].velden;
  const veld = (name: "nummer" | "naam" | "uren" | "codewoord" | "nietWeten") => ({
    name,
    label: w[name],
    defaultValue: waarden[name] ?? "",
    error: fouten.find(({ id }) => id === name)?.tekst,
  });
  return (
    <>
      <TextField {...veld("nummer")} hint={w.nummerHint} type="tel" maxLength={50} />
      <TextField {...veld("uren")} hint={w.urenHint} maxLength={300} optional />
      <TextField {...veld("codewoord")} hint={w.codewoordHint} maxLength={300} optional />
      <TextField {...veld("nietWeten")} maxLength={500} optional />
      <TextField {...veld("naam")} maxLength={200} optional />
      <Choices
        type="checkbox"
        name="inspreken"
        legend={w.inspreken}
        options={[{ value: "ja", label: w.insprekenJa }]}
        chosen={waarden.inspreken ? ["ja"] : []}
      />
    </>
  );
}
