import { Link } from "react-router";
import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { belangenWoorden } from "../../words/belangen.ts";

/** That conflict checks wait for this reader; nothing for who decides none, or has none to decide. */
export function Toetsen({ aantal }: { aantal: number }) {
  const w = belangenWoorden[useTaal()];
  if (aantal === 0) return null;
  return (
    <Notification title={w.taak(aantal)}>
      <p>
        <Link to="/werk/belangen">{w.taakLink}</Link>
      </p>
    </Notification>
  );
}
