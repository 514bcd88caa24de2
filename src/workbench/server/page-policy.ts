/**
 * What the workbench's own page may load: nothing from elsewhere. The grid writes styles into the page, and draws
 * pictures from data.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

export const pageHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": directives.join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};
