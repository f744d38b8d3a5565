import { vraagdoelen } from "#domain/radar/vraagdoel.ts";
import { useTaal } from "../../language.ts";
import { radarWoorden } from "../../words/radar.ts";
import { momentTekst } from "../../words/tijd.ts";
import { useCasus } from "./casus-context.ts";
import { CommandForm } from "./command-form.tsx";
import { KeuzeGroep } from "./fields.tsx";
import { FormFold } from "./form-fold.tsx";
import { optiesVan } from "./options.ts";
import type { Vragen } from "./radar.server.ts";

type Props = { betrokkene: string; naam: string; vragen: Vragen };

/** Whether somebody is known in other regions: what was asked before, and the question itself. */
export function AskRegions({ betrokkene, naam, vragen }: Props) {
  const taal = useTaal();
  const { vraag: w } = radarWoorden[taal];
  const { acties, nu } = useCasus();
  const eerder = vragen.filter((vraag) => vraag.betrokkene === betrokkene);
  const name = `radar.vraag-${betrokkene}`;
  return (
    <>
      {eerder.map(({ at, bekend, aantal }) => (
        <p key={at} className="small">
          <strong>{bekend.length > 0 ? w.bekend(bekend.join(", ")) : w.onbekend}</strong>{" "}
          {w.gevraagd(aantal, momentTekst({ instant: at, nu, taal }))}{" "}
          {bekend.length > 0 ? <a href="/sociale-kaart">{w.bel}</a> : null}
        </p>
      ))}
      {acties.includes("radar.vraag") ? (
        <FormFold form={name} title={w.kop(naam)}>
          <CommandForm command="radar.vraag" name={name} button={w.knop}>
            <p className="small soft">{w.uitleg}</p>
            <input type="hidden" name="betrokkene" value={betrokkene} />
            <KeuzeGroep type="radio" name="doel" label={w.doel} options={optiesVan(vraagdoelen, w.doelen)} />
          </CommandForm>
        </FormFold>
      ) : null}
    </>
  );
}
