import { Notification } from "../../components/notification/notification.tsx";
import { useTaal } from "../../language.ts";
import { signalenWoorden } from "../../words/signalen.ts";

/** Something was ticked that cannot wait. */
export function CallToday() {
  const { meteenKop, meteenTekst } = signalenWoorden[useTaal()];
  return (
    <Notification title={meteenKop}>
      <p>{meteenTekst}</p>
    </Notification>
  );
}
