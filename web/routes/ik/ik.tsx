import { ikBlad, wetenNamen } from "#domain/kennis/hulp/bladen.ts";
import { zinnenIn } from "#domain/kennis/hulp/stukken.ts";
import { Button } from "../../components/button/button.tsx";
import { HelpLinks } from "../../components/help-page/help-links.tsx";
import { HelpPage } from "../../components/help-page/help-page.tsx";
import { HelpPart } from "../../components/help-page/help-part.tsx";
import type { Handle } from "../../handle.ts";
import { useHulp, useHulpPad } from "../../hulp.ts";
import { publicHeaders } from "../../public-headers.ts";
import { startWoorden } from "../../words/start.ts";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

/** The first door: what somebody with ninety seconds alone needs, most urgent first. */
export default function Ik() {
  const { ik } = useHulp();
  return (
    <HelpPage kop={ik.kop} lead={ik.lead} zinnen={zinnenIn(ikBlad)} isFirst>
      <p className="help-jump">
        <a href="#veilig">{ik.veilig}</a>
      </p>
      <div className="help-beside">
        <div className="help-column">
          <HelpPart id="doen" kop={ik.doen} zinnen={ikBlad.doen} kind="steps" />
          <section className="stack stack-tight" aria-labelledby="waar">
            <h2 id="waar">{ik.waar}</h2>
            <HelpLinks paden={["/ver-weg", "/reizen"]} />
          </section>
          <section className="stack stack-tight" aria-labelledby="vormen">
            <h2 id="vormen">{ik.vormen}</h2>
            <p>{ik.vormenTekst}</p>
            <HelpLinks paden={wetenNamen.map((naam) => `/weten/${naam}`)} />
          </section>
          <Guide />
          <Report />
          <HelpPart id="bellen" kop={ik.bellen} zinnen={ikBlad.bellen} />
        </div>
        <div className="help-column">
          <HelpPart id="veilig" kop={ik.veilig} zinnen={ikBlad.veilig} />
          <HelpPart id="weet" kop={ik.weet} zinnen={ikBlad.weet} />
        </div>
      </div>
    </HelpPage>
  );
}

/** The guide for whom it is about; it exists in Dutch and English. */
function Guide() {
  const { wegwijzer, wegwijzerTekst } = useHulp().ik;
  return (
    <form method="post" action={useHulpPad()("/wegwijzer")} className="stack stack-tight">
      <input type="hidden" name="vrager" value="slachtoffer" />
      <div>
        <Button kind="main">{wegwijzer}</Button>
      </div>
      <p className="soft small">{wegwijzerTekst}</p>
    </form>
  );
}

/** The form to report by; like the guide it exists in Dutch and English. */
function Report() {
  const { melden, meldenTekst } = useHulp().ik;
  return (
    <p>
      <a href={useHulpPad()("/melden/zelf")}>{melden}</a>
      <br />
      <span className="soft small">{meldenTekst}</span>
    </p>
  );
}
