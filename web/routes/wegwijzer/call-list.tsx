import type { Organisatie } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { telLink } from "../../components/emergency-bar/numbers.ts";
import { useTaal } from "../../language.ts";
import { contacten } from "../../words/contact.ts";
import { organisatieNaam, organisatieUitleg } from "../../words/organisaties.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";

type Props = {
  wegwijzing: Wegwijzing;
  /** A case abroad: whoever reaches people there comes first. */
  isAbroad: boolean;
};

/** Whom somebody calls whose work it is, and which numbers come from an older document: Veilig Thuis always, and whoever is responsible or has something to do now. */
export function CallList({ wegwijzing: { verantwoordelijk, stappen }, isAbroad }: Props) {
  const { bellenControle } = wegwijzerWoorden[useTaal()];
  const codes: Organisatie[] = [
    ...(isAbroad ? (["bz"] as const) : []),
    "politie",
    verantwoordelijk,
    ...stappen.flatMap(({ wie }) => wie),
    "veilig-thuis",
  ];
  return <CallNumbers codes={codes} note={hasOldNumber(codes) ? bellenControle : undefined} />;
}

/** The telephone numbers of these organisations below a heading. */
export function CallNumbers({ codes, note }: { codes: readonly Organisatie[]; note?: string | undefined }) {
  const { bellen } = wegwijzerWoorden[useTaal()];
  return (
    <section className="stack stack-tight" aria-labelledby="bellen">
      <h2 id="bellen">{bellen}</h2>
      <Numbers codes={codes} />
      {note ? <p className="soft small">{note}</p> : null}
    </section>
  );
}

/** Each number once, in this order; who has none is left out. `explained`: with what each name stands for. */
export function Numbers({ codes, explained }: { codes: readonly Organisatie[]; explained?: true }) {
  const taal = useTaal();
  const { bellenGevaar } = wegwijzerWoorden[taal];
  const perNummer = Map.groupBy(
    [...new Set(codes)].filter((code) => contacten[code]),
    (code) => contacten[code]?.nummer ?? "",
  );
  const naam = (code: Organisatie): string =>
    [organisatieNaam(code, taal), explained && organisatieUitleg[taal][code]].filter(Boolean).join(" – ");
  return (
    <dl className="calls">
      {[...perNummer].map(([nummer, wie]) => (
        <div key={nummer}>
          <dt>{nummer === "112" ? bellenGevaar : wie.map(naam).join(", ")}</dt>
          <dd>
            <a href={telLink(nummer)}>{nummer}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether one of these numbers comes from an older document. */
export const hasOldNumber = (codes: readonly Organisatie[]): boolean =>
  codes.some((code) => contacten[code]?.gecontroleerd === false);
