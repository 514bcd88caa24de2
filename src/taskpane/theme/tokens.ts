/**
 * Fluent UI's tokens: each is the CSS variable of its name. The library writes them all out, which is a large
 * part of what the first screen would have to load; a build takes these instead.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_, name) => `var(--${String(name)})` },
);
