import { acuutUitleg, kindcheckUitleg, sectorenGelezen, volgordeUitleg } from "#domain/kennis/meldcode.ts";
import type { BlokId } from "#domain/melding/blokken.ts";
import { useTaal } from "../../language.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { ReadElsewhere } from "./read-elsewhere.tsx";

/** What to know before answering a block, where its questions do not say it themselves. */
export function BlokHelp({ id }: { id: BlokId }) {
  const taal = useTaal();
  const { voorwie, nietVerplicht, elders, bron003 } = meldcodeWoorden[taal];
  if (id === "sector")
    return (
      <p className="text">
        {voorwie} {nietVerplicht}{" "}
        <span className="soft small">{elders(sectorenGelezen.titel, sectorenGelezen.waar)}</span>
      </p>
    );
  if (id === "kindcheck") return <ReadElsewhere {...kindcheckUitleg} />;
  if (id === "wegen") return <ReadElsewhere {...volgordeUitleg} />;
  if (id !== "afwegingen") return null;
  return (
    <>
      <p className="text">{bron003}</p>
      <ReadElsewhere {...acuutUitleg} />
    </>
  );
}
