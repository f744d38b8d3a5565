import type { Route } from "./+types/meekijken";
import { postMeekijken } from "./intake.server.ts";

/** What the guide says of a form that is still being typed; nothing is kept. */
export const action = ({ request, context }: Route.ActionArgs) => postMeekijken({ request, context });
