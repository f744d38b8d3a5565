import type { Bellen } from "#domain/kennis/bellen.ts";
import { useTaal } from "../../language.ts";
import { contacten } from "../../words/contact.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { organisatieNaam, organisatieUitleg } from "../../words/organisaties.ts";
import { telLink } from "../emergency-bar/numbers.ts";
import { Sources } from "../sources/sources.tsx";
import "./calls-when.css";

type Props = {
  kop: string;
  /** The id of its heading, where there are two on a page. */
  id?: string;
  calls: readonly Bellen[];
};

/** Whom to call and when, in this order, each with its number and what that rests on. */
export function CallsWhen({ kop, id = "bellen", calls }: Props) {
  const taal = useTaal();
  const { teControleren } = formulierWoorden[taal];
  return (
    <section className="stack stack-tight" aria-labelledby={id}>
      <h2 id={id}>{kop}</h2>
      <ul className="plain-list calls-when">
        {calls.map(({ organisatie, waarvoor }) => {
          const contact = contacten[organisatie];
          const nummer = contact?.nummer;
          const uitleg = organisatieUitleg[taal][organisatie];
          return (
            <li key={organisatie + waarvoor.zin.nl} data-acute={nummer === "112" ? true : undefined}>
              <p className="calls-when-who">
                <span>{organisatieNaam(organisatie, taal)}</span>{" "}
                {nummer ? <a href={telLink(nummer)}>{nummer}</a> : null}
              </p>
              {contact?.gecontroleerd === false ? <p className="soft small">{teControleren}</p> : null}
              {uitleg ? <p className="soft small">{uitleg}</p> : null}
              <p>{waarvoor.zin[taal]}</p>
              <Sources punt={waarvoor} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
