import { readKringstand, saveKring } from "../belangen/kring.ts";
import type { Services } from "../services.ts";
import { actorOf } from "./load-cases.ts";

/** What Tarik told of his circle; the story `telefoon-afgepakt` is of a family with that name, spelled without points. */
const kring = {
  familienamen: ["Yıldırım"],
  postcode: "2591 XZ",
  huisnummer: "7",
  naasten: [{ naam: "Ceren Yıldırım", geboortedatum: "1991-04-17" }],
};

/** Lets one employee of the demo tell his circle, unless he told something already. */
export async function loadDemoKring(services: Pick<Services, "pools" | "keys" | "now">): Promise<void> {
  const tarik = actorOf("tarik-bosman");
  if (!(await readKringstand(services, tarik))) await saveKring(services, tarik, kring);
}
