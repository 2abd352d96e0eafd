/**
 * Headers of the built page. Scripts and styles are loaded from its own files only, and a string
 * becomes a script URL only through the Trusted Types policy named `app`.
 */
export const pageHeaders = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types app",
  ].join("; "),
  // URLs contain filters, which no other site should see.
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()",
} as const;
