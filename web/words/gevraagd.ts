import { handelingRijen } from "#domain/protocol/handelingen.ts";
import type { Handeling } from "#domain/protocol/situatie.ts";
import type { Taal } from "./taal.ts";

const eigenWoorden: Record<Taal, string> = {
  nl: "wat in de toelichting staat",
  en: "what the explanation says",
};

/** What LKHA asked for, by name; of the act that has none, where it stands in words. */
export const gevraagdeActie = (handeling: Handeling, taal: Taal): string =>
  handeling === "actie-veilig-thuis" ? eigenWoorden[taal] : handelingRijen[handeling].label[taal];
