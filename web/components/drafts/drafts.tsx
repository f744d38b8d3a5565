import { useTaal } from "../../language.ts";
import { conceptWoorden } from "../../words/concept.ts";
import { momentTekst } from "../../words/tijd.ts";
import { Button, ButtonLink } from "../button/button.tsx";
import { Notification } from "../notification/notification.tsx";
import { WorkForm } from "../work-form/work-form.tsx";

/** What was begun on the page `at` and not saved: go on with one, or throw it away. */
export function Drafts({
  at,
  concepten,
  nu,
}: {
  at: string;
  concepten: readonly { id: string; gewijzigdAt: string }[];
  nu: string;
}) {
  const taal = useTaal();
  const w = conceptWoorden[taal];
  if (concepten.length === 0) return null;
  return (
    <Notification title={w.kop(concepten.length)}>
      <ul className="plain-list">
        {concepten.map(({ id, gewijzigdAt }) => {
          const wanneer = momentTekst({ instant: gewijzigdAt, nu, taal });
          return (
            <li key={id} className="row">
              <ButtonLink kind="second" to={`${at}?concept=${id}`} reloadDocument>
                {w.verder(wanneer)}
              </ButtonLink>
              <WorkForm reloadDocument action={at}>
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
