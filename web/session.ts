import { type RouterContextProvider, redirectDocument } from "react-router";
import type { PageContext } from "#server/services.ts";
import { pageContext } from "./context.ts";

/** What a work page works with: the program's services and an open session. Anybody without one is sent to log in. */
export function requireSession(
  context: Readonly<RouterContextProvider>,
): Pick<PageContext, "services"> & { sessie: NonNullable<PageContext["sessie"]> } {
  const { services, sessie, inlogPad } = context.get(pageContext);
  // logging in is no page of the router: a script's request must leave the router as well
  if (!sessie) throw redirectDocument(inlogPad);
  return { services, sessie };
}
