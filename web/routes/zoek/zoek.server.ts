import { z } from "zod";
import type { PageContext } from "#server/services.ts";
import { type Gevonden, type Zoekresultaat, zoek, zoekdoelen } from "#server/work/zoek.ts";

const Vraag = z.object({
  vraag: z.string("vraag").trim().min(2, "vraag").max(100, "lang"),
  doel: z.enum(zoekdoelen, "doel"),
});

/** What is wrong with a search: per field a code that the page has words for. */
export type Zoekfouten = { vraag?: "vraag" | "lang"; doel?: "doel" };

/** What came of a posted search; what was typed comes back with it, so that nothing has to be typed twice. */
export type Gezocht = {
  vraag: string;
  doel: string;
  fouten: Zoekfouten;
  resultaat?: { als: Zoekresultaat["als"]; gevonden: Gevonden[] };
};

/** Searches as this reader, or says what is wrong with the question. */
export async function zoekMet(
  { services, sessie }: { services: PageContext["services"]; sessie: NonNullable<PageContext["sessie"]> },
  form: FormData,
): Promise<Gezocht> {
  const typed = { vraag: text(form.get("vraag")), doel: text(form.get("doel")) };
  const gelezen = Vraag.safeParse(typed);
  if (!gelezen.success) {
    const fouten = Object.fromEntries(gelezen.error.issues.map(({ path, message }) => [path[0], message]));
    return { ...typed, fouten: fouten as Zoekfouten };
  }
  return { ...typed, fouten: {}, resultaat: await zoek(services, sessie.actor, gelezen.data) };
}

/** What was typed; characters that nobody types, and no name or number has, are taken out. */
const text = (value: FormDataEntryValue | null): string =>
  typeof value === "string" ? value.slice(0, 500).replaceAll(/\p{Cc}|\p{Cs}/gu, "") : "";
