import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import type { BesluitId } from "#domain/protocol/besluiten.ts";
import { Button } from "../../components/button/button.tsx";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import { ActionList, Choices } from "../wegwijzer/answer-parts.tsx";
import { AcuteFirst } from "./acute-first.tsx";
import { Carried } from "./carried.tsx";
import { theForm } from "./form-language.tsx";
import { AdviceOutcome, CloseOutcome, HelpOutcome, ReportOutcome } from "./outcomes.tsx";
import { PartList } from "./part-list.tsx";
import type { Stand } from "./stand.ts";
import { WrittenDown } from "./written-down.tsx";

/** What comes of it: report, arrange help or ask advice, why and with whom; then everything that was filled in. */
export function OutcomePage({ stand, uitkomst }: { stand: Stand; uitkomst: Uitkomst }) {
  const taal = useTaal();
  const woorden = meldcodeWoorden[taal];
  const { afweging, nu, isAfsluiten, situatie } = uitkomst;
  const is = (ene: "melden" | "hulp" | "advies") => !isAfsluiten && afweging.uitkomsten.includes(ene);
  return (
    <form id={theForm} method="post" action={padIn(taal, "/meldcode")} className="stack stack-wide print">
      <input type="hidden" name="deel" value="uitkomst" />
      <Carried antwoorden={stand.antwoorden} />
      <PartList stand={stand} />
      <AcuteFirst uitkomst={uitkomst} />
      <header className="stack stack-tight text">
        <h1 className="meld-title">
          {isAfsluiten
            ? woorden.afsluiten
            : woorden.samen(afweging.uitkomsten.map((ene) => woorden.los[ene]))}
        </h1>
        <p className="lead">{woorden.uitkomstUitleg}</p>
      </header>
      {isAfsluiten ? <CloseOutcome /> : null}
      {is("melden") ? <ReportOutcome uitkomst={uitkomst} /> : null}
      {is("hulp") ? <HelpOutcome uitkomst={uitkomst} /> : null}
      <AdviceOutcome uitkomst={uitkomst} isOutcome={is("advies")} />
      <section className="stack" aria-labelledby="handelingen">
        <h2 id="handelingen">{woorden.watMag}</h2>
        <ActionList wegwijzing={nu} />
      </section>
      <Choices wegwijzing={{ ...nu, besluiten: chosen(uitkomst, stand) }} isLinked />
      <WrittenDown antwoorden={stand.antwoorden} />
      <div className="row no-print">
        <Button kind="main" formAction={padIn(taal, "/melden")}>
          {woorden.naarMelden}
        </Button>
        <Button formAction={padIn(taal, "/meldcode/bestand")}>{woorden.bestand}</Button>
      </div>
      <div className="row no-print">
        <Button kind="plain" name="naar" value="vorige">
          ← {woorden.vorige}
        </Button>
        <a href={padIn(taal, "/meldcode")}>{woorden.opnieuw}</a>
      </div>
      <p className="quiet small">
        {wegwijzerWoorden[taal].geldig(dagVoluit(situatie.datum, taal), nu.editie)}
      </p>
    </form>
  );
}

/** The decisions of ours that this outcome leans on: those of the tables, and those of reading the answers. */
function chosen({ nu, afweging }: Uitkomst, { antwoorden }: Stand): readonly BesluitId[] {
  const isDisclosure = antwoorden.some(([naam, [waarde]]) => naam === "afweging2" && waarde === "onthulling");
  return [
    ...nu.besluiten,
    ...(afweging.onzeker.length > 0 ? (["BESLUIT-TWIJFEL-VRAAGT-ADVIES"] as const) : []),
    ...(isDisclosure ? (["BESLUIT-ONTHULLING-TELT-ALS-ONVEILIG"] as const) : []),
  ];
}
