import type { Route } from "./+types/meekijken";
import { postMeekijken, weigerMeelezen } from "./intake.server.ts";

/** Nothing to read here: it is there only for who may take reports, as the page is. */
export const loader = ({ context }: Route.LoaderArgs) => weigerMeelezen(context);

/** What the guide says of a form that is still being typed; nothing is kept. */
export const action = ({ request, context }: Route.ActionArgs) => postMeekijken({ request, context });
