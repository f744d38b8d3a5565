/**
 * What a public page says of itself to a browser: keep no copy, so that neither its disk nor its back button shows the
 * page to whoever uses the device next.
 */
export const publicHeaders = () => ({ "Cache-Control": "no-store" });
