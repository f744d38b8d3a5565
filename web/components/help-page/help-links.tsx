import { isWetenNaam } from "#domain/kennis/hulp/bladen.ts";
import { useHulp, useHulpPad } from "../../hulp.ts";

/** What a page for whoever needs help is called where a link leads to it; its address is in Dutch. */
function useNaam(): (pad: string) => { naam: string; tekst?: string } {
  const { ik, weten } = useHulp();
  return (pad) => {
    if (pad === "/ver-weg") return ik.verWeg;
    if (pad === "/reizen") return ik.reizen;
    const naam = pad.slice("/weten/".length);
    return isWetenNaam(naam) ? { naam: weten.bladen[naam].naam } : { naam: weten.alle };
  };
}

/** Links to other pages for whoever needs help, by their address in Dutch. */
export function HelpLinks({ paden }: { paden: readonly string[] }) {
  const naamVan = useNaam();
  const pad = useHulpPad();
  return (
    <ul className="plain-list help-links">
      {paden.map((een) => {
        const { naam, tekst } = naamVan(een);
        return (
          <li key={een}>
            <a href={pad(een)}>{naam}</a>
            {tekst ? <span className="soft small">{tekst}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
