import { Deadline } from "../../components/deadline/deadline.tsx";
import type { CasusPagina } from "./casus.server.ts";

/** By when a thing to do is due: to the minute where it is a matter of hours, else to the day. */
export function Due({
  voor,
  pagina: { nu, vandaag },
}: {
  voor: NonNullable<CasusPagina["taken"][number]["voor"]>;
  pagina: Pick<CasusPagina, "nu" | "vandaag">;
}) {
  return voor.inUren ? <Deadline dueAt={voor.at} now={nu} /> : <Deadline dueOn={voor.op} today={vandaag} />;
}
