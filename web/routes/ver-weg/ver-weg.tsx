import { verWegBlad } from "#domain/kennis/hulp/bladen.ts";
import { zinnenIn } from "#domain/kennis/hulp/stukken.ts";
import { HelpPage } from "../../components/help-page/help-page.tsx";
import { HelpPart } from "../../components/help-page/help-part.tsx";
import type { Handle } from "../../handle.ts";
import { useHulp } from "../../hulp.ts";
import { publicHeaders } from "../../public-headers.ts";
import { startWoorden } from "../../words/start.ts";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

/** Abroad right now: whom to reach and how, what they can do and what they cannot. */
export default function VerWeg() {
  const { verWeg } = useHulp();
  const { doen, zeg, laten, kan, kanNiet, papieren } = verWegBlad;
  return (
    <HelpPage kop={verWeg.kop} lead={verWeg.lead} zinnen={zinnenIn(verWegBlad)}>
      <div className="help-beside help-act-first">
        <div className="help-act">
          <HelpPart id="doen" kop={verWeg.doen} zinnen={doen} kind="steps" />
          <HelpPart id="laten" kop={verWeg.laten} zinnen={laten} kind="leave" />
        </div>
        <div className="help-column">
          <HelpPart id="zeg" kop={verWeg.zeg} zinnen={zeg} />
          <HelpPart id="kan" kop={verWeg.kan} zinnen={kan} />
          <HelpPart id="kan-niet" kop={verWeg.kanNiet} zinnen={kanNiet} />
        </div>
        <div className="help-column">
          <HelpPart id="papieren" kop={verWeg.papieren} zinnen={papieren} />
        </div>
      </div>
    </HelpPage>
  );
}
