import { useLocation, useMatches } from "react-router";
import { useFrame } from "./frame.ts";
import { needsScripts } from "./handle.ts";
import { type HulpTaal, hulpTaalVanPad, type Taal, taalVanPad } from "./words/taal.ts";

/** The language of the page being rendered: a public page has that of its address, a work page that of its reader. */
export function useTaal(): Taal {
  const { pathname } = useLocation();
  const isWork = needsScripts(useMatches());
  const lezer = useFrame()?.lezer;
  return (isWork && lezer?.taal) || taalVanPad(pathname);
}

/** The language in which the page being rendered is written, those of the pages for whoever needs help included. */
export function usePaginaTaal(): HulpTaal {
  const taal = useTaal();
  const { pathname } = useLocation();
  const gevraagd = hulpTaalVanPad(pathname);
  return gevraagd === "nl" || gevraagd === "en" ? taal : gevraagd;
}
