import type { Organisatie } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { telLink } from "../../components/emergency-bar/numbers.ts";
import { useTaal } from "../../language.ts";
import { contacten } from "../../words/contact.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { organisatieNaam, organisatieUitleg } from "../../words/organisaties.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";

type Props = {
  wegwijzing: Wegwijzing;
  /** A case abroad: whoever reaches people there comes first. */
  isAbroad: boolean;
};

/** Whom somebody calls whose work it is: Veilig Thuis always, and whoever is responsible or has something to do now. */
export function CallList({ wegwijzing: { verantwoordelijk, stappen }, isAbroad }: Props) {
  const codes: Organisatie[] = [
    ...(isAbroad ? (["bz"] as const) : []),
    "politie",
    verantwoordelijk,
    ...stappen.flatMap(({ wie }) => wie),
    "veilig-thuis",
  ];
  return <CallNumbers codes={codes} />;
}

/** Whom one can call, under its heading. */
export function CallNumbers({ codes }: { codes: readonly Organisatie[] }) {
  const woorden = wegwijzerWoorden[useTaal()];
  return (
    <section className="stack stack-tight" aria-labelledby="bellen">
      <h2 id="bellen">{woorden.bellen}</h2>
      <Numbers codes={codes} />
    </section>
  );
}

/**
 * The telephone numbers of these organisations, each once, in this order; who has none is left out. A number from an older
 * document says so itself. `explained`: what a name stands for as well.
 */
export function Numbers({ codes, explained }: { codes: readonly Organisatie[]; explained?: true }) {
  const taal = useTaal();
  const { bellenGevaar } = wegwijzerWoorden[taal];
  const { teControleren } = formulierWoorden[taal];
  const perNummer = Map.groupBy(
    [...new Set(codes)].filter((code) => contacten[code]),
    (code) => contacten[code]?.nummer ?? "",
  );
  const naam = (code: Organisatie) => {
    const uitleg = explained && organisatieUitleg[taal][code];
    return organisatieNaam(code, taal) + (uitleg ? ` – ${uitleg}` : "");
  };
  return (
    <dl className="calls">
      {[...perNummer].map(([nummer, wie]) => (
        <div key={nummer}>
          <dt>
            {nummer === "112" ? bellenGevaar : wie.map(naam).join(", ")}
            {wie.some((code) => contacten[code]?.gecontroleerd === false) ? ` (${teControleren})` : null}
          </dt>
          <dd>
            <a href={telLink(nummer)}>{nummer}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
