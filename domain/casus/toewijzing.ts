import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision } from "./decision.ts";
import type { CasusEvent } from "./event.ts";

/** Gives the case to a colleague of the asker's own organisation. */
export function wijsToe({ medewerker, team }: CommandOf<"WijsToe">, { door }: Context): Decision {
  const data = { organisatie: door.organisatie.id, medewerker, ...(team && { team }) };
  return accept([{ type: "Toegewezen", v: 1, data }]);
}

/** Whoever takes a case on for an organisation works on it there, until it is given to somebody else. */
export function toewijzing({ door }: Context, organisatie: string): CasusEvent[] {
  if (!door.medewerker || door.organisatie.id !== organisatie) return [];
  const { medewerker, team } = door;
  return [{ type: "Toegewezen", v: 1, data: { organisatie, medewerker, ...(team && { team }) } }];
}
