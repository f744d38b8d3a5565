import { wetenNamen } from "#domain/kennis/hulp/bladen.ts";
import { HelpLinks } from "../../components/help-page/help-links.tsx";
import { HelpPage } from "../../components/help-page/help-page.tsx";
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

/** Every page about a form, in everyday words. */
export default function Weten() {
  const { kop, lead } = useHulp().weten;
  return (
    <HelpPage kop={kop} lead={lead} zinnen={[]}>
      <HelpLinks paden={[...wetenNamen.map((naam) => `/weten/${naam}`), "/ver-weg", "/reizen"]} />
    </HelpPage>
  );
}
