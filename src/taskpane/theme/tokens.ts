/** The tokens that no theme sets; what they are is written with them. */
const layers: Readonly<Partial<Record<string, number>>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Fluent UI's tokens: each is the CSS variable of its name. The library writes them all out, which is a large part of
 * what the first screen would have to load; a build takes these instead.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get: (_, key) => {
      const name = String(key);
      const layer = layers[name];
      return layer === undefined ? `var(--${name})` : `var(--${name}, ${String(layer)})`;
    },
  },
);
