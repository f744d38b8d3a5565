import { useOutletContext } from "react-router";
import type { CasusPagina } from "./casus.server.ts";

/** The casus on this page, as loaded once for all its parts. */
export const useCasus = (): CasusPagina => useOutletContext<CasusPagina>();
