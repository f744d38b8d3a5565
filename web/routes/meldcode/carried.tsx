import type { VeldNaam } from "#domain/melding/velden.ts";
import type { Antwoorden } from "./stand.ts";

/** What was typed elsewhere, in the form itself: it is nowhere else, not in the address and not on the server. */
export function Carried({
  antwoorden,
  except,
}: {
  antwoorden: Antwoorden;
  /** What this page asks itself. */
  except?: (naam: VeldNaam) => boolean;
}) {
  return antwoorden
    .filter(([naam]) => !except?.(naam))
    .flatMap(([naam, waarden]) =>
      waarden.map((waarde) => <input key={naam + waarde} type="hidden" name={naam} value={waarde} />),
    );
}
