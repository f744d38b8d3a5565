/** Policy of everything that is not a page: it may load and run nothing. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Sent with every answer that does not say otherwise: nobody after us on a device reads what a browser kept. */
export const defaultHeaders: Record<string, string> = {
  "content-security-policy": closedPolicy,
  "cache-control": "no-store",
};

/** Sent with every answer. */
export const securityHeaders: Record<string, string> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
};

/**
 * Policy of a page: only its own files, and only scripts that carry this request's nonce; without a nonce no script or
 * style may stand in the page itself. `form-action` names the
 * identity provider because a browser also checks the redirect that follows a posted form.
 */
export function pagePolicy(options: {
  nonce: string | undefined;
  issuer: string | undefined;
  development: boolean;
}): string {
  const { nonce, issuer, development } = options;
  const forms = issuer ? `'self' ${new URL(issuer).origin}` : "'self'";
  const own = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src ${own}`,
    // Vite puts styles into the page by script while developing
    development ? "style-src 'self' 'unsafe-inline'" : `style-src ${own}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${forms}`,
  ].join("; ");
}
