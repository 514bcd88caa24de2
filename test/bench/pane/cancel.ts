/** How a piece of work answered to Cancel, in milliseconds since the click. */
export interface Cancelling {
  /** The pane says that it is cancelling. */
  readonly said: number;
  /** The work has ended, everything put back. */
  readonly ended: number;
  /** What the pane said of its progress, until then. */
  readonly progress: readonly string[];
}

/**
 * Watches what the pane says of its next piece of work until that has ended, and presses Cancel when it says that a
 * step goes on; null lets it go on to the end.
 */
export function watchWork(frame: Window, step: string | null): Promise<Cancelling> {
  const { document, performance } = frame;
  const progress: string[] = [];
  let clicked = NaN;
  let begun = false;
  let said = NaN;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const bar = document.querySelector("[role=progressbar]")?.parentElement;
      const now = performance.now() - clicked;
      if (bar == null) {
        if (!begun) return;
        observer.disconnect();
        resolve({ said, ended: now, progress });
        return;
      }
      begun = true;
      const text = bar.innerText.replaceAll("\n", " ");
      if (progress.at(-1) !== text) progress.push(text);
      const cancel = bar.querySelector("button");
      if (cancel?.disabled === true && Number.isNaN(said)) said = now;
      const [says] = bar.querySelectorAll("span");
      if (!Number.isNaN(clicked) || says?.innerText !== step) return;
      clicked = performance.now();
      // As a click comes: in a task of its own.
      frame.setTimeout(() => cancel?.click());
    });
    const watched = { childList: true, subtree: true, attributes: true, characterData: true };
    observer.observe(document, watched);
  });
}
