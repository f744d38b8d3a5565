import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { type VraagSleutel, vraagWoorden } from "../../words/vragen.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";

/** Says which earlier answers went, because what was answered now cannot be so together with them. */
export function Dropped({ sleutels }: { sleutels: readonly VraagSleutel[] }) {
  const taal = useTaal();
  if (sleutels.length === 0) return null;
  const namen = sleutels.map((sleutel) => vraagWoorden[taal][sleutel].kort).join(", ");
  return (
    <Notification>
      <p>{wegwijzerWoorden[taal].vervallen(namen)}</p>
    </Notification>
  );
}
