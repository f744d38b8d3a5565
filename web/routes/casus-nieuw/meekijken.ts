import type { Route } from "./+types/meekijken";
import { postMeekijken } from "./intake.server.ts";

export const action = ({ request, context }: Route.ActionArgs) => postMeekijken({ request, context });
