import type { Route } from "./+types/bewaar";
import { postBewaar, weigerBewaar } from "./advies-nieuw.server.ts";

/** Nothing to read here: it is there only for who may take questions for advice, as the page is. */
export const loader = ({ context }: Route.LoaderArgs) => weigerBewaar(context);

/** Keeps the draft of a question that is still being typed. */
export const action = ({ request, context }: Route.ActionArgs) => postBewaar({ request, context });
