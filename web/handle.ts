/** What a route says about itself: `export const handle = { publiek: true } satisfies Handle`. */
export type Handle = {
  /** A public page: works without scripts, and none are sent. */
  publiek?: true;
};

/** Whether the page these routes make up needs scripts; what no route knows ("not found") does not. */
export function needsScripts(matches: readonly { id: string; handle: unknown }[]): boolean {
  const pages = matches.filter(({ id }) => id !== "root");
  return pages.length > 0 && !pages.some(({ handle }) => (handle as Handle | undefined)?.publiek);
}
