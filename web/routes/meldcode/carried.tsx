/** What was typed elsewhere, in the form itself: it is nowhere else, not in the address and not on the server. */
export function Carried<Naam extends string>({
  antwoorden,
  except,
}: {
  antwoorden: readonly (readonly [naam: Naam, waarden: readonly string[]])[];
  /** What this page asks itself. */
  except?: (naam: Naam) => boolean;
}) {
  return antwoorden
    .filter(([naam]) => !except?.(naam))
    .flatMap(([naam, waarden]) =>
      waarden.map((waarde) => <input key={naam + waarde} type="hidden" name={naam} value={waarde} />),
    );
}
