import { useRouteLoaderData } from "react-router";
import type { ActorRol } from "#domain/access/actor.ts";
import type { OrganisatieSoort } from "#domain/casus/organisatie.ts";
import type { Taal } from "./words/taal.ts";

/** Who is logged in, as far as the pages need to know. */
export type Lezer = {
  naam: string;
  organisatie: { id: string; soort: OrganisatieSoort; naam: string };
  rollen: readonly ActorRol[];
  taal: Taal;
  /** Goes with every posted form; see `WorkForm`. */
  csrf: string;
  /** After how many milliseconds without work the server locks the session. */
  idleMs: number;
  /** Seals what stands typed while the session is locked (base64): only this employee, for this organisation, opens it. */
  typedKey: string;
  /** Other organisations this employee also works for. */
  kanWisselen: readonly { organisatieId: string; naam: string }[];
};

/** What every page knows, whichever route made it. */
export type Frame = { demo: boolean; lezer?: Lezer };

/** The frame of this page; undefined only when it could not be loaded and an error page is shown instead. */
export const useFrame = (): Frame | undefined => useRouteLoaderData<Frame>("root");

/** Who is logged in. For work pages only: their loaders let nobody else in. */
export function useLezer(): Lezer {
  const lezer = useFrame()?.lezer;
  if (!lezer) throw new Error("a work page was rendered without a session");
  return lezer;
}
