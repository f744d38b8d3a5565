import { Link } from "react-router";
import type { ActorRol } from "#domain/access/actor.ts";
import { useFrame, useLezer } from "../../frame.ts";
import { useTaal } from "../../language.ts";
import { kaderWoorden } from "../../words/kader.ts";
import { Button } from "../button/button.tsx";

/** Who can meet a case or a line about one tells who is near. */
const metKring: readonly ActorRol[] = ["medewerker", "teamleider", "logcontrole"];

/**
 * Who is logged in and for which organisation; opens to change organisation or language, to lock and to log out.
 * Plain forms to `/auth`, so that logging out works whatever else on the page does not.
 */
export function AccountMenu() {
  const { naam, organisatie, rollen, csrf, kanWisselen } = useLezer();
  const { andereTaal, werk } = kaderWoorden[useTaal()];
  const isDemo = useFrame()?.demo;
  return (
    <details className="account-menu">
      <summary>
        <span className="visually-hidden">{werk.menu}: </span>
        {organisatie.naam}
        <span className="account-name">{naam}</span>
      </summary>
      <div className="account-list">
        {kanWisselen.map(({ organisatieId, naam: andere }) => (
          <form key={organisatieId} method="post" action="/auth/organisatie">
            <input type="hidden" name="csrf" value={csrf} />
            <Button kind="plain" name="organisatie" value={organisatieId}>
              {werk.wisselen(andere)}
            </Button>
          </form>
        ))}
        {rollen.some((rol) => metKring.includes(rol)) ? <Link to="/mijn/kring">{werk.kring}</Link> : null}
        {isDemo ? <a href="/demo">{werk.wisselMedewerker}</a> : null}
        {[
          { action: "/auth/taal", label: andereTaal },
          { action: "/auth/vergrendelen", label: werk.vergrendel },
          { action: "/auth/uitloggen", label: werk.uitloggen },
        ].map(({ action, label }) => (
          <form key={action} method="post" action={action}>
            <input type="hidden" name="csrf" value={csrf} />
            <Button kind="plain">{label}</Button>
          </form>
        ))}
      </div>
    </details>
  );
}
