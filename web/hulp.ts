import { usePaginaTaal } from "./language.ts";
import { hulpWoorden } from "./words/hulp/woorden.ts";
import { padInHulp } from "./words/taal.ts";

/** The words of the pages for whoever needs help, in the language of the page being rendered. */
export const useHulp = () => hulpWoorden[usePaginaTaal()];

/** Makes the address of a page in the language of the page being rendered. */
export function useHulpPad(): (pad: string) => string {
  const taal = usePaginaTaal();
  return (pad) => padInHulp(taal, pad);
}
