import type { RegelSoort } from "#domain/protocol/rule.ts";
import { Deadline } from "../../components/deadline/deadline.tsx";
import type { casusWoorden } from "../../words/casus.ts";
import { organisatieNaam, organisatieNamen } from "../../words/organisaties.ts";
import type { Taal } from "../../words/taal.ts";
import type { Item } from "./guide-lines.tsx";
import type { Paneel } from "./paneel.server.ts";

type Weging = Paneel["wegingen"][number];
type Regels = Paneel["regels"][RegelSoort];

/** The kind of organisation that the rules mean by a word. */
export const codeVan = (code: string) => code as Parameters<typeof organisatieNaam>[0];

/** A rule as it stands. */
export const ruleItem = ({ bron, wat }: Regels["eigen"][number]): Item => ({
  key: `${bron}${wat}`,
  line: wat,
  sources: [bron],
});

/** An action with what the rules make of it; what would be allowed stands right below what is not. */
export const weighed = (
  { handeling, label, oordeel, tenzij, bronnen }: Weging,
  w: (typeof casusWoorden)["nl"]["paneel"],
): Item => ({
  key: handeling,
  line: (
    <>
      {label} <span className="soft">({w.oordeel[oordeel]})</span>
      {tenzij ? <span className="guide-unless">{tenzij}</span> : null}
    </>
  ),
  sources: bronnen,
});

/** A step of the reader's own with who else does it; of others with who does it. */
export const stepItem = (
  { stap, wie, bronnen }: Paneel["stappen"]["eigen"][number],
  taal: Taal,
  zeg: (wie: string) => string = (namen) => namen,
): Item => ({
  key: stap,
  line: (
    <>
      {stap}{" "}
      {wie.length > 0 ? (
        <span className="soft small">
          {zeg(wie.map((code) => organisatieNamen[taal][codeVan(code)]).join(", "))}
        </span>
      ) : null}
    </>
  ),
  sources: bronnen,
});

/** A duty, with the day by which it is due. */
export const dutyItem =
  (vandaag: string) =>
  (regel: Regels["eigen"][number]): Item => {
    const item = ruleItem(regel);
    if (!regel.voor) return item;
    const line = (
      <>
        {regel.wat} <Deadline dueOn={regel.voor} today={vandaag} />
      </>
    );
    return { ...item, line };
  };

/** A rule for somebody else, with whom it is for. */
export const otherItem = ({ bron, wat, wie }: Regels["anderen"][number], taal: Taal): Item => ({
  key: `${bron}${wat}`,
  line: (
    <>
      {wat} <span className="soft small">{organisatieNaam(codeVan(wie), taal)}</span>
    </>
  ),
  sources: [bron],
});
