import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Takes who asked to the answer, once `isThere`. An answer that came with the page has the focus from the browser, before
 * anybody can type or press: scripts that take over later take it from nobody. `answer` says when there is another one.
 */
export function useFocusOnAnswer(
  isThere: boolean,
  answer: unknown,
): { ref: RefObject<HTMLDivElement | null>; tabIndex: -1; autoFocus: boolean } {
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is read again
  useLayoutEffect(() => {
    // not yet set while the page is being taken over
    if (isThere && document.documentElement.dataset["scripts"] === "ready") ref.current?.focus();
  }, [isThere, answer]);
  return { ref, tabIndex: -1, autoFocus: isThere };
}
