import { telLink } from "../../components/emergency-bar/numbers.ts";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import { contacten } from "../../words/contact.ts";
import type { CasusPagina } from "./casus.server.ts";
import { useNamen } from "./casus-naam.ts";

/** Whom to call about an offer nobody answered, by name, and by number where a source gives one for such organisations. */
export function CallReceiver({ pagina, isLate }: { pagina: CasusPagina; isLate: boolean }) {
  const { belOntvanger, belNu, uitRoutekaart } = casusWoorden[useTaal()];
  const naam = useNamen(pagina);
  const { aanbod } = pagina.casus;
  if (!aanbod) return null;
  // 112 is for danger, and nobody there knows of an offer
  const contact = aanbod.naar.soort === "politie" ? undefined : contactVan(aanbod.naar.soort);
  const wie = naam.organisatie(aanbod.naar.id);
  return (
    <p className="small">
      {(isLate ? belNu : belOntvanger)(wie)}
      {contact ? (
        <>
          , <a href={telLink(contact.nummer)}>{contact.nummer}</a>
          {contact.gecontroleerd ? null : ` (${uitRoutekaart})`}
        </>
      ) : null}
      .
    </p>
  );
}

const contactVan = (soort: string) =>
  (contacten as { readonly [soort: string]: (typeof contacten)["lkha"] })[soort];
