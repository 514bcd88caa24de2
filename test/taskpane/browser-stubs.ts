/** What the pane asks of a browser and jsdom does not have: layout. Everything is given one size. */
const SIZE = { width: 318, height: 400 };

class SteadyObserver implements ResizeObserver {
  constructor(private readonly notify: ResizeObserverCallback) {}
  observe(target: Element): void {
    const box = [{ inlineSize: SIZE.width, blockSize: SIZE.height }];
    const entry = { target, contentRect: SIZE, borderBoxSize: box, contentBoxSize: box };
    this.notify([entry as unknown as ResizeObserverEntry], this);
  }
  unobserve(): void {
    // Nothing changes its size here.
  }
  disconnect(): void {
    // Nothing changes its size here.
  }
}

/** Puts the stubs on the window; once per test file. */
export function stubBrowser(): void {
  Object.assign(window, {
    ResizeObserver: SteadyObserver,
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
  const sizes = { offsetWidth: SIZE.width, offsetHeight: SIZE.height, clientWidth: SIZE.width };
  for (const [name, value] of Object.entries({ ...sizes, clientHeight: SIZE.height })) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
  Object.assign(HTMLElement.prototype, {
    scrollTo: () => undefined,
    setPointerCapture: () => undefined,
    hasPointerCapture: () => true,
  });
}
