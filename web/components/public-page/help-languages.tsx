import { useLocation } from "react-router";
import { usePaginaTaal } from "../../language.ts";
import { noodWoorden } from "../../words/nood.ts";
import { type HulpTaal, hulpTalen, padInHulp, richtingVan, taalNamen } from "../../words/taal.ts";

/** The page in a language that was chosen: the start page in Dutch says so, or an English browser would be led away. */
const chosen = (taal: HulpTaal, pad: string): string => {
  const gekozen = padInHulp(taal, pad);
  return gekozen === "/" ? "/?taal=nl" : gekozen;
};

/** The page being read in every language of help, by names that people recognise. */
export function HelpLanguages() {
  const taal = usePaginaTaal();
  const { pathname } = useLocation();
  return (
    <nav aria-label={noodWoorden[taal].talen} className="page">
      <ul className="plain-list help-languages">
        {hulpTalen.map((andere) => (
          <li key={andere} lang={andere} dir={richtingVan(andere)}>
            {andere === taal ? (
              <span aria-current="true">{taalNamen[andere]}</span>
            ) : (
              <a href={chosen(andere, pathname)} hrefLang={andere}>
                {taalNamen[andere]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
