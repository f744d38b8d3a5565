import { type Opmerking, opmerkingenBij, opmerkingSoorten } from "#domain/melding/meelezen.ts";
import type { VeldNaam } from "#domain/melding/velden.ts";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { opmerkingWoorden } from "../../words/opmerkingen.ts";

/**
 * Every remark that reading along can make beside this question, those that hold in sight: the script of the page only
 * shows and hides them.
 */
export function Remarks({ naam, opmerkingen }: { naam: VeldNaam; opmerkingen: readonly Opmerking[] }) {
  const taal = useTaal();
  const mogelijk = opmerkingenBij(naam);
  if (mogelijk.length === 0) return null;
  return (
    <div className="remarks no-print" role="status">
      {mogelijk.map((soort) => {
        const gemaakt = opmerkingen.find((ene) => ene.bij === naam && ene.soort === soort);
        const { zin, woorden } = opmerkingWoorden[taal][soort];
        return (
          <div key={soort} className="remark" data-remark={`${naam}/${soort}`} hidden={!gemaakt}>
            <p>
              {zin}
              {woorden ? (
                <>
                  {" "}
                  <strong>
                    {woorden}: <q data-words="">{gemaakt?.woorden.join(", ")}</q>
                  </strong>
                </>
              ) : null}
            </p>
            <SourceLink id={opmerkingSoorten[soort]} told />
          </div>
        );
      })}
    </div>
  );
}
