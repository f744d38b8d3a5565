import type { ReactNode } from "react";
import type { MeldingVerslag } from "#domain/access/weergave.ts";
import type { GesprekVerslag } from "#domain/casus/gesprek.ts";
import { useTaal } from "../../language.ts";
import { gesprekVerslagWoorden } from "../../words/gesprek-verslag.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { useCasus } from "./casus-context.ts";
import { Facts } from "./conversation-facts.tsx";

/** Each report in one text: what was told, on what it rests, and what was agreed; to print, without who reported. */
export default function Gesprek() {
  const w = gesprekVerslagWoorden[useTaal()];
  const { gesprekken } = useCasus();
  if (gesprekken.length === 0) return <p>{w.leeg}</p>;
  return gesprekken.map((melding) => <Report key={melding.seq} {...melding} />);
}

function Report({ seq, op, verhaal, gesprek }: MeldingVerslag) {
  const taal = useTaal();
  const w = gesprekVerslagWoorden[taal];
  const { gevaarErger, duiding, diagnoses = [], stappen = [], reacties = [] } = gesprek;
  return (
    <article className="stack stack-wide text conversation">
      <header className="stack stack-tight">
        <h2>{seq === 1 ? w.kop : w.kopVervolg(dagVoluit(op, taal))}</h2>
        <p className="soft no-print">{w.inleiding}</p>
      </header>
      {gevaarErger ? <Part kop={w.gevaarErger}>{w.drie[gevaarErger]}</Part> : null}
      {verhaal ? <Part kop={w.verhaal}>{verhaal}</Part> : null}
      <Facts gesprek={gesprek} />
      {duiding === undefined ? null : <Part kop={w.duiding}>{duiding || w.weg}</Part>}
      {diagnoses.length > 0 ? (
        <Part kop={w.diagnoses}>{diagnoses.map((een) => een || w.weg).join("\n\n")}</Part>
      ) : null}
      {stappen.map(({ stap, tekst }) => (
        <Part key={stap} kop={`${w.stappen}: ${w.stap(stap).toLowerCase()}`}>
          {tekst || w.weg}
        </Part>
      ))}
      <Followed gesprek={gesprek} />
      <Told gesprek={gesprek} />
      {reacties.length > 0 ? (
        <Part kop={w.reacties}>{reacties.map((een) => een || w.weg).join("\n\n")}</Part>
      ) : null}
      {(["verwachting", "anoniemGrond", "afspraken", "vervolg"] as const).map((deel) =>
        gesprek[deel] === undefined ? null : (
          <Part key={deel} kop={w[deel]}>
            {gesprek[deel] || w.weg}
          </Part>
        ),
      )}
      {gesprek.voorgelezenOp ? <p>{w.voorgelezen(dagVoluit(gesprek.voorgelezenOp, taal))}</p> : null}
    </article>
  );
}

function Part({ kop, children }: { kop: string; children: ReactNode }) {
  return (
    <section className="keep-together">
      <h3>{kop}</h3>
      <p className="as-typed">{children}</p>
    </section>
  );
}

/** Whether the reporting code was followed, and which steps (WW-M4). */
function Followed({ gesprek: { meldcode, meldcodeStappen = [] } }: { gesprek: GesprekVerslag }) {
  const w = gesprekVerslagWoorden[useTaal()];
  if (!meldcode && meldcodeStappen.length === 0) return null;
  return (
    <p>
      {meldcode ? w.meldcode[meldcode] : null}{" "}
      {meldcodeStappen.length > 0 ? w.gezet(meldcodeStappen.join(", ")) : null}
    </p>
  );
}

/** Whether those concerned know, and if not on which ground (WW-M7, WW-M8). */
function Told({ gesprek: { ingelicht } }: { gesprek: GesprekVerslag }) {
  const taal = useTaal();
  const w = gesprekVerslagWoorden[taal];
  if (!ingelicht) return null;
  const lines =
    ingelicht.is === "ja"
      ? [
          ingelicht.op ? `${w.wel} (${dagVoluit(ingelicht.op, taal)})` : w.wel,
          ingelicht.wie === undefined ? "" : `${w.wie}: ${ingelicht.wie || w.weg}`,
          ingelicht.reactie === undefined ? "" : `${w.reactie}: ${ingelicht.reactie || w.weg}`,
        ]
      : [
          ingelicht.gronden.length > 0
            ? `${w.niet} ${ingelicht.gronden.map((grond) => w.gronden[grond]).join("; ")}.`
            : w.zonderReden,
          ingelicht.motief === undefined ? "" : `${w.motief}: ${ingelicht.motief || w.weg}`,
        ];
  return <Part kop={w.ingelicht}>{lines.filter((line) => line !== "").join("\n")}</Part>;
}
