import type { Context } from "hono";

/**
 * Lets the browser throw away the pages it kept of a session that ends, locks or becomes another one. Nothing of a case
 * is kept to begin with; this also reaches a page that a browser holds whole for its Back button.
 */
export function forgetPages(c: Context): void {
  c.header("clear-site-data", '"cache"');
}

/** After logging out the browser throws away as well what a locked screen kept, sealed, of a form being filled in. */
export function forgetAll(c: Context): void {
  c.header("clear-site-data", '"cache", "storage"');
}
