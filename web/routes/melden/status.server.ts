import type { RouterContextProvider } from "react-router";
import { askStatus, readStatus } from "#server/melden/report-status.ts";
import { pageContext } from "../../context.ts";

/** What is known behind a code; without one nothing is asked. The code comes in the form, never in an address. */
export async function loadStatus(context: Readonly<RouterContextProvider>, form: FormData) {
  const code = form.get("code");
  if (typeof code !== "string" || code.trim() === "") return undefined;
  const { services, address = "" } = context.get(pageContext);
  const asked = { code, address };
  return form.get("naar") === "vraag" ? askStatus(services, asked) : readStatus(services, asked);
}
