import { pageContext } from "../../context.ts";
import { taalVan } from "../../words/taal.ts";
import type { Route } from "./+types/uitvoer";
import { kaartFile } from "./kaart-file.ts";
import { bestandVan } from "./sociale-kaart.server.ts";

const vraag = (context: Readonly<Route.LoaderArgs["context"]>, request: Request) => ({
  services: context.get(pageContext).services,
  taal: taalVan(request),
});

/** Every card anybody may read, as a file. */
export const loader = async ({ context, request }: Route.LoaderArgs) =>
  kaartFile(await bestandVan(vraag(context, request), () => ""));

/** What a filter finds, as a file: the filter is posted, so that it stands in no address. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const veld = (naam: string) => String(form.get(naam) ?? "");
  return kaartFile(await bestandVan(vraag(context, request), veld));
}
