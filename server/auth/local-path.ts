/** Where work begins; the place to go when nobody said where. */
export const workPage = "/werk";

/** These are machinery: nobody wants to return to them. */
const machinery = /^\/(auth|oidc|api|assets)(\/|$)/;

/**
 * The page somebody wants to return to, as a path on this site; anything that could lead elsewhere becomes the work
 * page. A request of the page's script (`/werk.data`) stands for its page.
 */
export function localPath(text: string | null | undefined, origin: string): string {
  if (!text?.startsWith("/")) return workPage;
  const address = URL.parse(text, origin);
  if (!address || address.origin !== origin || machinery.test(address.pathname)) return workPage;
  // what the URL parser made of it, so that a browser cannot read it in another way
  const path = address.pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
  if (path.startsWith("//")) return workPage;
  address.searchParams.delete("_routes");
  const { search } = address;
  return `${path}${search === "?" ? "" : search}`;
}
