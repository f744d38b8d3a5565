import type { Organisatie } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { telLink } from "../../components/emergency-bar/numbers.ts";
import { useTaal } from "../../language.ts";
import { contacten } from "../../words/contact.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
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
  const isOld = codes.some((code) => contacten[code]?.gecontroleerd === false);
  return <CallNumbers codes={codes} note={isOld ? bellenControle : undefined} />;
}

/** The telephone numbers of these organisations, each once, in this order; who has none is left out. */
export function CallNumbers({ codes, note }: { codes: readonly Organisatie[]; note?: string | undefined }) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  const perNummer = Map.groupBy(
    [...new Set(codes)].filter((code) => contacten[code]),
    (code) => contacten[code]?.nummer ?? "",
  );
  return (
    <section className="stack stack-tight" aria-labelledby="bellen">
      <h2 id="bellen">{woorden.bellen}</h2>
      <dl className="calls">
        {[...perNummer].map(([nummer, wie]) => (
          <div key={nummer}>
            <dt>
              {nummer === "112"
                ? woorden.bellenGevaar
                : wie.map((code) => organisatieNaam(code, taal)).join(", ")}
            </dt>
            <dd>
              <a href={telLink(nummer)}>{nummer}</a>
            </dd>
          </div>
        ))}
      </dl>
      {note ? <p className="soft small">{note}</p> : null}
    </section>
  );
}
