/**
 * Lets nothing wait for the clock in a suite that scores or restores again and again: what the add-in would look at
 * again after a pause, while functions still answer, it looks at at once. As many requests go to Excel, in the same order.
 */
export function withoutPauses(): void {
  const wait = globalThis.setTimeout;
  beforeAll(() => {
    // No spy, which keeps all that it was ever called with: every workbook of the suite.
    const atOnce = ((call: () => void) => wait(call, 0)) as typeof setTimeout;
    globalThis.setTimeout = Object.assign(atOnce, wait);
  });
  afterAll(() => {
    globalThis.setTimeout = wait;
  });
}
