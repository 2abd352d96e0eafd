/** The inline code that a Content-Security-Policy allows: sources such as `'sha256-…'`. */
interface InlineSources {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Returns the Content-Security-Policy of the built page. Scripts and styles are its own files or known
 * inline code, and a string becomes a script URL only through the Trusted Types policy named `app`.
 */
export function pagePolicy({ scripts, styles }: InlineSources): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types app",
  ].join("; ");
}

/**
 * Headers of every page. It contains data, so it is never stored, and no other site may read it. It
 * depends on the cookie with the preferences and on whether the browser is a phone's.
 */
export const pageHeaders = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  Vary: "Cookie, Sec-CH-UA-Mobile, User-Agent",
  // URLs contain filters, which no other site should see.
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()",
} as const;
