import { TextDecoder } from "node:util";

/** What the pane asks of a browser and jsdom does not have: layout. Everything is given one size. */
const SIZE = { width: 318, height: 400 };

/** Four tabs and the menu of the others fit, as in a real pane. */
const TAB_WIDTH = 60;

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

/** A pointer that is a mouse: its place on the page is all that is asked of it. */
class MousePointer extends MouseEvent {
  readonly pointerId = 1;
}

/** Puts the stubs on the window; once per test file. */
export function stubBrowser(): void {
  Object.assign(window, {
    ResizeObserver: SteadyObserver,
    PointerEvent: MousePointer,
    TextDecoder,
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
  const { width, height } = SIZE;
  const sizes = { offsetHeight: height, clientHeight: height, clientWidth: width };
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", {
    configurable: true,
    get(this: HTMLElement) {
      if (this.role === "tab") return TAB_WIDTH;
      return this.querySelector(":scope > [aria-haspopup=menu]") === null ? width : TAB_WIDTH;
    },
  });
  Object.assign(HTMLElement.prototype, {
    scrollTo: () => undefined,
    setPointerCapture: () => undefined,
    hasPointerCapture: () => true,
  });
}
