import type { Moments } from "./moments";

/** A button of the pane's screen; those above it, such as tabs, do not count. */
const button = "main button:enabled, .fui-FluentProvider > button:enabled";

/** Notes when there is a button to press, once it has been painted. */
export function noteUsable(frame: Window, moments: Moments): void {
  const { document, performance } = frame;
  const observer = new MutationObserver(() => {
    if (document.querySelector(button) === null) return;
    observer.disconnect();
    frame.requestAnimationFrame(() => {
      frame.setTimeout(() => {
        moments.usable = performance.now();
      });
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
