import { Button, ButtonLink } from "../../components/button/button.tsx";
import { Notification } from "../../components/notification/notification.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { meldingWoorden } from "../../words/melding.ts";
import { momentTekst } from "../../words/tijd.ts";

/** Reports that were begun and not saved: go on with one, or throw it away. */
export function Drafts({
  concepten,
  nu,
}: {
  concepten: readonly { id: string; gewijzigdAt: string }[];
  nu: string;
}) {
  const taal = useTaal();
  const { concept: w } = meldingWoorden[taal];
  if (concepten.length === 0) return null;
  return (
    <Notification title={w.kop(concepten.length)}>
      <ul className="plain-list">
        {concepten.map(({ id, gewijzigdAt }) => {
          const wanneer = momentTekst({ instant: gewijzigdAt, nu, taal });
          return (
            <li key={id} className="row">
              <ButtonLink kind="second" to={`/casus/nieuw?concept=${id}`} reloadDocument>
                {w.verder(wanneer)}
              </ButtonLink>
              <WorkForm reloadDocument>
                <input type="hidden" name="concept" value={id} />
                <Button kind="plain" name="doe" value="weggooien">
                  {w.weg(wanneer)}
                </Button>
              </WorkForm>
            </li>
          );
        })}
      </ul>
    </Notification>
  );
}
