import { requireSession } from "../../session.ts";
import { kaartFile } from "../sociale-kaart/kaart-file.ts";
import type { Route } from "./+types/uitvoer";
import { bestandVanEigen } from "./kaart-invoer.server.ts";

/** One's own cards as a file that can be changed and imported again. */
export const loader = async ({ context }: Route.LoaderArgs) =>
  kaartFile(await bestandVanEigen(requireSession(context)));
