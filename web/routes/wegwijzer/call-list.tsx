import type { Organisatie } from "#domain/protocol/situatie.ts";
import type { Wegwijzing } from "#domain/protocol/wegwijzer.ts";
import { telLink } from "../../components/emergency-bar/numbers.ts";
import { useTaal } from "../../language.ts";
import { contacten } from "../../words/contact.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";

/** Whom to call: 112 first, Veilig Thuis always, and whoever is responsible or has something to do now. */
export function CallList({ wegwijzing: { verantwoordelijk, stappen } }: { wegwijzing: Wegwijzing }) {
  const taal = useTaal();
  const woorden = wegwijzerWoorden[taal];
  const codes = new Set<Organisatie>([
    "politie",
    verantwoordelijk,
    ...stappen.flatMap(({ wie }) => wie),
    "veilig-thuis",
  ]);
  const perNummer = Map.groupBy(
    [...codes].filter((code) => contacten[code]),
    (code) => contacten[code]?.nummer ?? "",
  );
  const isOud = [...codes].some((code) => contacten[code]?.gecontroleerd === false);
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
      {isOud ? <p className="soft small">{woorden.bellenControle}</p> : null}
    </section>
  );
}
