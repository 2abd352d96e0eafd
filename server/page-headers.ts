/**
 * Headers on the built page. Scripts and styles come from its own files only, and a string becomes
 * a script's address only through the policy named `app`.
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
  // Addresses hold filters: no other site gets to see them.
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), clipboard-write=(self), geolocation=(), microphone=(), payment=(), usb=()",
} as const;
