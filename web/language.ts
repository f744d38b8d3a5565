import { createContext, use } from "react";
import { useLocation, useMatches } from "react-router";
import { useFrame } from "./frame.ts";
import { needsScripts } from "./handle.ts";
import { type HulpTaal, hulpTaalVanPad, type Taal, taalVanPad } from "./words/taal.ts";

/** The languages of one page: of its words, and of what is written for whoever needs help. */
type Talen = { taal: Taal; paginaTaal: HulpTaal };

/** What the frame of a page tells everything within. */
export const TalenContext = createContext<Talen>({ taal: "nl", paginaTaal: "nl" });

/** The language of the page being rendered: a public page has that of its address, a work page that of its reader. */
export const useTaal = (): Taal => use(TalenContext).taal;

/** The language in which the page being rendered is written, those of the pages for whoever needs help included. */
export const usePaginaTaal = (): HulpTaal => use(TalenContext).paginaTaal;

/** Both, from where the page is: for the frame, once, because hundreds of components ask and finding out takes longer than they do. */
export function useTalenVanPagina(): Talen {
  const { pathname } = useLocation();
  const isWork = needsScripts(useMatches());
  const lezer = useFrame()?.lezer;
  const taal = (isWork && lezer?.taal) || taalVanPad(pathname);
  const gevraagd = hulpTaalVanPad(pathname);
  return { taal, paginaTaal: gevraagd === "nl" || gevraagd === "en" ? taal : gevraagd };
}
