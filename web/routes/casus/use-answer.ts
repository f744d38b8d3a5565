import { useState } from "react";
import { useActionData, useLocation } from "react-router";
import type { Antwoord } from "./post.server.ts";

/**
 * The answer to the last post that was not (only) done. The router forgets it as soon as somebody follows a link within
 * the page, such as from the summary of errors to a field; what was typed would go with it, so it is kept here.
 */
export function useAnswer(): Antwoord | undefined {
  const given = useActionData<Antwoord>();
  const { pathname, search } = useLocation();
  const [kept, keep] = useState({ answer: given, place: pathname + search });
  if (given && given !== kept.answer) keep({ answer: given, place: pathname + search });
  return given ?? (kept.place === pathname + search ? kept.answer : undefined);
}
